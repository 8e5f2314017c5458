// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAll } from '../../tools/selectors/describe-ranges.ts';
import { nodesAt, pathOf } from '../../tools/selectors/paths.ts';
import { resolveAll } from '../../tools/selectors/resolve.ts';
import { endsOf, offsetOf, rootText } from '../../tools/selectors/root-text.ts';
import { anyHtml, bodyWith, FARM, nodesBelow } from './document.ts';

const page = bodyWith(FARM);
const described = (start: [string, number], end: [string, number], more: object = {}) =>
  describeAll(page, [
    { id: 'a', startXPath: start[0], startOffset: start[1], endXPath: end[0], endOffset: end[1], ...more },
  ])[0]!;
const exactOf = (start: [string, number], end: [string, number]) =>
  (described(start, end).selectors?.find(({ type }) => type === 'TextQuoteSelector') as { exact?: string })?.exact;

describe('a range is described by its words', () => {
  it.each<[string, [string, number], [string, number], string]>([
    ['within a text', ['/p[1]/text()[1]', 2], ['/p[1]/text()[1]', 7], 'rries'],
    ['over several texts', ['/p[1]/em[1]/text()[1]', 1], ['/p[1]/a[1]/text()[1]', 2], 'an daily 😀 until la'],
    ['from an element', ['/p[1]/em[1]', 0], ['/p[1]/text()[2]', 6], 'ran daily'],
    ['up to an element', ['/p[1]/text()[1]', 0], ['/p[1]/em[1]', 1], 'Ferries ran'],
    ['of whole elements', ['/ul[1]', 0], ['/ul[1]', 2], 'onetwo'],
    ['between line breaks', ['/div[1]', 1], ['/div[1]', 5], 'were cheap.'],
    ['with empty elements at its end', ['/div[2]', 2], ['/div[2]', 4], 'were cheap.'],
    ['from an empty element', ['/x-note[1]', 0], ['/span[1]/text()[1]', 4], 'Over'],
    ['from a comment', ['/div[2]/comment()[1]', 0], ['/div[2]/text()[1]', 4], 'were'],
    ['with white space at its ends', ['/p[1]/text()[1]', 7], ['/p[1]/text()[2]', 1], ' ran '],
    ['of a text in a drawing', ['/svg[1]/text[1]', 0], ['/svg[1]/text[1]', 1], 'drawn'],
    ['by paths from the document', ['/html/body/ul[1]', 0], ['/html/body/ul[1]', 1], 'one'],
  ])('%s', (_, start, end, exact) => expect(exactOf(start, end)).toBe(exact));

  it('and by everything else that finds it', () => {
    const { selectors } = described(['/p[1]/em[1]', 0], ['/p[1]/text()[2]', 6]);
    expect(selectors).toEqual([
      {
        type: 'RangeSelector',
        startSelector: {
          type: 'XPathSelector',
          value: '/html[1]/body[1]/p[1]/em[1]',
          refinedBy: { type: 'TextPositionSelector', start: 0, end: 0 },
        },
        endSelector: {
          type: 'XPathSelector',
          value: '/html[1]/body[1]/p[1]',
          refinedBy: { type: 'TextPositionSelector', start: 17, end: 17 },
        },
        startContainer: '/p[1]/em[1]',
        startOffset: 0,
        endContainer: '/p[1]',
        endOffset: 17,
      },
      { type: 'TextPositionSelector', start: 28, end: 37 },
      {
        type: 'TextQuoteSelector',
        exact: 'ran daily',
        prefix: '\n  The last ferry\n  Ferries ',
        suffix: " 😀 until late autumn.\n  const copy = 'Ferries ran daily';\n ",
      },
    ]);
  });
});

describe('a range that can’t be described says why', () => {
  it.each<[string, [string, number], [string, number], object, string]>([
    ['empty', ['/p[1]', 1], ['/p[1]', 1], {}, 'the range is empty'],
    ['white space', ['/p[1]/text()[1]', 7], ['/p[1]/text()[1]', 8], {}, 'the range has nothing but white space'],
    ['the wrong way round', ['/ul[1]', 0], ['/p[1]', 0], {}, 'the range ends before it starts'],
    ['no such node', ['/table[1]', 0], ['/p[1]', 0], {}, 'startXPath leads nowhere'],
    ['beyond a text', ['/p[1]', 0], ['/p[1]/text()[1]', 900], {}, 'endOffset is beyond its node'],
    ['beyond an element', ['/p[1]', 0], ['/p[1]', 9], {}, 'endOffset is beyond its node'],
    ['no offset', ['/p[1]', 0.5], ['/p[1]', 2], {}, 'startOffset is no whole number'],
    ['no path', [7 as never, 0], ['/p[1]', 2], {}, 'startXPath is no text'],
    ['outside its root', ['/li[1]', 0], ['/html/body', 1], { root: 'ul' }, 'endXPath leads out of the root'],
    ['in no root', ['/li[1]', 0], ['/li[1]', 1], { root: 'table' }, 'root: nothing fits "table"'],
  ])('%s', (_, start, end, more, reason) => {
    expect(described(start, end, more)).toEqual({ id: 'a', selectors: null, reason });
  });
});

describe('described and found again', () => {
  it('every range is itself, by all selectors and by range and position alone', () => {
    fc.assert(
      fc.property(
        anyHtml,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { minLength: 4, maxLength: 4 }),
        (html, picks) => {
          const made = bodyWith(html);
          const text = rootText(made.body);
          expect(text.text).toBe(made.body.textContent);
          const nodes = nodesBelow(made.body);
          const point = (node: number, offset: number) => {
            const chosen = nodes[node % nodes.length]!;
            const size = chosen.nodeType === 1 ? chosen.childNodes.length : (chosen as CharacterData).data.length;
            return { node: chosen, offset: offset % (size + 1) };
          };
          const ranges = picks.map(([a, b, c, d], id) => {
            const ends = [point(a, b), point(c, d)].sort((x, y) => offsetOf(text, x)! - offsetOf(text, y)!);
            const [from, to] = ends.map((each) => offsetOf(text, each)!);
            const [start, end] = ends.map((each) => ({ path: pathOf(made.body, each.node), offset: each.offset }));
            return {
              id,
              from: from!,
              to: to!,
              startXPath: start!.path,
              startOffset: start!.offset,
              endXPath: end!.path,
              endOffset: end!.offset,
            };
          });
          const answers = describeAll(made, ranges);
          for (const { id, from, to } of ranges) {
            const { selectors, reason } = answers[id]!;
            const [first, last] = wholePairs(text.text, from, to);
            const exact = text.text.slice(first, last);
            expect(reason === undefined, reason).toBe(exact.trim() !== '');
            if (!selectors) continue;
            for (const chosen of [selectors, ...selectors.slice(0, 2).map((one) => [one])]) {
              const [found] = resolveAll(made, [{ id, selectors: chosen }]);
              expect({ state: found!.state, exact: found!.exact, start: found!.start }).toEqual({
                state: 'found',
                exact,
                start: [...text.text.slice(0, first)].length,
              });
            }
            // Words alone may stand twice with the same neighbours; they are the same words all the same.
            expect(resolveAll(made, [{ id, selectors: [selectors[2]] }])[0]!.exact).toBe(exact);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Half a pair is described as a whole one. */
function wholePairs(text: string, from: number, to: number): [number, number] {
  const splits = (at: number) => /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return from === to ? [from, to] : [splits(from) ? from - 1 : from, splits(to) ? to + 1 : to];
}

describe('places in a root', () => {
  it('paths lead back to their nodes, and offsets to their places', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const { body } = bodyWith(html);
        const text = rootText(body);
        for (const node of nodesBelow(body)) expect(nodesAt(body, pathOf(body, node))).toEqual([node]);
        for (let at = 0; at < text.text.length; at += 1) {
          const ends = endsOf(text, { start: at, end: at + 1 })!;
          expect([offsetOf(text, ends.start), offsetOf(text, ends.end)]).toEqual([at, at + 1]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
