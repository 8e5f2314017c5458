import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockWriter } from '../../../page/block-writer.ts';

const PLACE = { linked: false, styled: undefined };
const node = (data: string): Text => ({ data }) as Text;

function written(...texts: string[]) {
  const writer = new BlockWriter();
  const nodes = texts.map(node);
  for (const each of nodes) writer.add(each, each.data, 0, PLACE);
  return { block: writer.end(), nodes };
}

describe('text as browsers show it', () => {
  test.each([
    [['  A  b\n\tc '], 'A b c'],
    [['A', 'b'], 'Ab'],
    [['A ', 'b'], 'A b'],
    [['A ', ' b'], 'A b'],
    [['A', '\n  ', 'b'], 'A b'],
    [['A\u00a0 b'], 'A\u00a0 b'],
    [['A\u200bb\u00adc'], 'A\u200bb\u00adc'],
  ])('%j is written "%s"', (texts, text) => {
    expect(written(...texts).block?.text).toBe(text);
  });

  test('of white space alone is no block', () => {
    expect(written(' \n', '\t').block).toBeUndefined();
  });

  test('keeps an ordinary text in one piece, spaces and all', () => {
    expect(written('One two three.').block?.pieces).toHaveLength(1);
    expect(written('One\ntwo three.').block?.pieces).toHaveLength(1);
  });

  test('every letter stands where its piece says, whatever the texts', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\t', '😀', '\u00a0', '.') }));
    fc.assert(
      fc.property(texts, (given) => {
        const { block } = written(...given);
        expect(block?.text ?? '').toBe(
          given
            .join('')
            .replace(/[ \n\t]+/g, ' ')
            .replace(/^ | $/g, ''),
        );
        let covered = 0;
        for (const {
          node: { data },
          from,
          at,
          length,
        } of block?.pieces ?? []) {
          expect(block?.text.slice(at, at + length)).toBe(data.slice(from, from + length).replace(/[\n\t]/g, ' '));
          expect(at).toBe(covered);
          covered += length;
        }
        expect(covered).toBe(block?.text.length ?? 0);
      }),
    );
  });

  test('of a line break is a space that belongs to no node', () => {
    const writer = new BlockWriter();
    const [one, two] = [node('One'), node('two')];
    writer.add(one, 'One', 0, PLACE);
    writer.breakLine();
    writer.add(two, 'two', 0, PLACE);
    expect(writer.end()).toMatchObject({ text: 'One two', pieces: [{ at: 0 }, { at: 4 }] });
  });

  test('starts a new run after something unread', () => {
    const writer = new BlockWriter();
    for (const text of ['One ', 'two ', 'three']) {
      writer.add(node(text), text, 0, PLACE);
      if (text === 'two ') writer.cut();
    }
    const [first, second, third] = writer.end()!.pieces.map(({ run }) => run);
    expect(first).toBe(second);
    expect(third).not.toBe(second);
  });

  test('in links is counted', () => {
    const writer = new BlockWriter();
    writer.add(node('See '), 'See ', 0, PLACE);
    writer.add(node('this page'), 'this page', 0, { linked: true, styled: undefined });
    expect(writer.end()?.linked).toBe(' this page'.length);
  });
});
