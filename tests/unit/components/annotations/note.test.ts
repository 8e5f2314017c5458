import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagLine, tagsOf } from '../../../../components/annotations/note.ts';

describe('tags', () => {
  it.each([
    ['revenue, to check', ['revenue', 'to check']],
    ['收入，待核实、数据', ['收入', '待核实', '数据']],
    [' a ,, a , b ', ['a', 'b']],
    ['two   spaces', ['two spaces']],
    ['', []],
  ])('of %j are %j', (line, tags) => {
    expect(tagsOf(line)).toEqual(tags);
  });

  it('written out and read again are the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (line) => {
        const tags = tagsOf(line);
        expect(tagsOf(tagLine(tags))).toEqual(tags);
      }),
    );
  });
});
