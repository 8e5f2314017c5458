import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockWriter } from '../../../page/block-writer.ts';

const PLACE = { linked: false, styled: undefined };
const node = (data: string): Text => ({ data }) as Text;

function written(...texts: string[]) {
  const writer = new BlockWriter();
  const nodes = texts.map(node);
  for (const each of nodes) writer.add(each, each.data, 0, PLACE);
  return { block: writer.end(), pieces: writer.pieces, nodes };
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
    expect(written('One two three.').block?.count).toBe(1);
    expect(written('One\ntwo three.').block?.count).toBe(1);
  });

  test('every letter stands where its piece says, whatever the texts', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\t', '😀', '\u00a0', '.') }));
    fc.assert(
      fc.property(texts, (given) => {
        const { block, pieces } = written(...given);
        expect(block?.text ?? '').toBe(
          given
            .join('')
            .replace(/[ \n\t]+/g, ' ')
            .replace(/^ | $/g, ''),
        );
        let covered = 0;
        for (let at = block?.first ?? 0; at < (block ? block.first + block.count : 0); at += 1) {
          const { data } = pieces.nodes[at]!;
          const from = pieces.from[at]!;
          const words = data.slice(from, from + pieces.length[at]!).replace(/[\n\t]/g, ' ');
          expect(block?.text.slice(pieces.at[at], pieces.at[at]! + pieces.length[at]!)).toBe(words);
          expect(pieces.at[at]).toBe(covered);
          covered += pieces.length[at]!;
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
    expect(writer.end()).toMatchObject({ text: 'One two', count: 2 });
    expect(writer.pieces.at).toEqual([0, 4]);
  });

  test('starts a new run after something unread', () => {
    const writer = new BlockWriter();
    for (const text of ['One ', 'two ', 'three']) {
      writer.add(node(text), text, 0, PLACE);
      if (text === 'two ') writer.cut();
    }
    writer.end();
    const [first, second, third] = writer.pieces.run;
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
