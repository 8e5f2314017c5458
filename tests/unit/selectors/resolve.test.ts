// @vitest-environment happy-dom
/** Selectors of the Web Annotation Data Model, one by one and together, on a document. */
import { describe, expect, it } from 'vitest';
import { resolveAll } from '../../tools/selectors/resolve.ts';
import { bodyWith, FARM } from './document.ts';

const page = bodyWith(FARM);
const text = page.body.textContent!;
const points = (words: string, from = 0): number => [...text.slice(0, text.indexOf(words, from))].length;
const one = (...selectors: object[]) => resolveAll(page, [{ id: 'a', selectors }])[0]!;
const quote = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
const at = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
const path = (value: string, more: object = {}) => ({ type: 'XPathSelector', value, ...more });
const css = (value: string, more: object = {}) => ({ type: 'CssSelector', value, ...more });
const fragment = (value: string) => ({ type: 'FragmentSelector', value });
const range = (startSelector: object, endSelector: object) => ({ type: 'RangeSelector', startSelector, endSelector });
const containers = (startContainer: string, startOffset: number, endContainer: string, endOffset: number) => ({
  type: 'RangeSelector',
  startContainer,
  startOffset,
  endContainer,
  endOffset,
});

describe('alone', () => {
  it.each<[string, object, string | null]>([
    ['a quote over elements', quote('ran daily 😀 un'), 'ran daily 😀 un'],
    ['a position', at(points('Tickets'), points('Tickets') + 7), 'Tickets'],
    ['a position after a pair', at(points('until'), points('until') + 5), 'until'],
    ['a position of nothing', at(points('until'), points('until')), ''],
    ['a position up to the end', at(0, [...text].length), text],
    ['a position past the end', at(0, [...text].length + 1), null],
    ['a position that begins past the end', at(10_000, 10_010), null],
    ['a position that ends before it starts', at(9, 3), null],
    ['a position before the start', at(-1, 3), null],
    ['a path from the body', path('/p[1]/em[1]'), 'ran'],
    ['a path from the document', path('/html[1]/body[1]/ul[1]/li[2]'), 'two'],
    ['a path to a text', path('/div[1]/text()[2]'), 'were cheap.'],
    ['a path with capitals', path('/P[1]/EM[1]'), 'ran'],
    ['a path without places', path('/ul/li'), 'one'],
    ['a path into a drawing', path('/svg[1]/text[1]'), 'drawn'],
    ['a path to the root', path('/'), text],
    ['a path that leads nowhere', path('/main[1]/p[4]'), null],
    ['CSS', css('ul > li:last-child'), 'two'],
    ['CSS that fits nothing', css('table'), null],
    ['a fragment of an id', fragment('first'), 'Ferries ran daily 😀 until late autumn.'],
    ['a fragment of a named link', fragment('#late'), 'late'],
    ['a fragment of characters', fragment(`char=${points('Over')},${points('Over') + 4}`), 'Over'],
    ['a text fragment', fragment('#:~:text=until%20late'), 'until late'],
    ['a text fragment with both ends and context', fragment(':~:text=daily-,😀,autumn,-.'), '😀 until late autumn'],
    ['a fragment of a film', fragment('t=10,20'), null],
    ['a range', range(path('/p[1]/em[1]'), path('/p[1]/a[1]')), 'ran daily 😀 until '],
    ['a range of quotes', range(quote('until'), quote(' autumn')), 'until late'],
    ['a range that ends before it starts', range(path('/p[1]/a[1]'), path('/p[1]/em[1]')), null],
    ['containers', containers('/p[1]/em[1]', 1, '/p[1]/a[1]', 2), 'an daily 😀 until la'],
    ['containers that are texts', containers('/p[1]/em[1]/text()[1]', 1, '/p[1]/em[1]/text()[1]', 3), 'an'],
    ['containers, one of them empty', containers('/x-note[1]', 0, '/span[1]', 4), 'Over'],
    ['a container shorter than that', containers('/p[1]/em[1]', 0, '/p[1]/em[1]', 4), null],
    ['a refined path', path('/div[1]', { refinedBy: quote('were cheap.') }), 'were cheap.'],
    ['a refined path, positions from its start', path('/p[1]', { refinedBy: at(12, 19) }), 'daily 😀'],
    ['refinements of refinements', css('div', { refinedBy: css('p', { refinedBy: at(0, 4) }) }), 'Tick'],
    ['a refined quote', quote('were cheap.Nobody', { refinedBy: quote('cheap') }), 'cheap'],
    ['a kind that nobody knows', { type: 'SmellSelector', value: 'sea' }, null],
  ])('%s', (_, selector, exact) => {
    const found = one(selector);
    expect(found.exact).toBe(exact);
    expect(found.error).toBeUndefined();
    if (exact === null) expect(found).toMatchObject({ state: 'not-found', score: 0, start: null, end: null });
    else expect([...text].slice(found.start!, found.end!).join('')).toBe(exact);
  });
});

describe('together', () => {
  const second = text.indexOf('Tickets', text.indexOf('Tickets') + 1);
  const of = (words: string, from = 0): [number, number] => {
    const start = points(words, from);
    return [start, start + [...words].length];
  };

  it.each<[string, object[], string | null, number | null]>([
    [
      'a position chooses among copies',
      [quote('Tickets'), at(...of('Tickets', second))],
      'found',
      points('Tickets', second),
    ],
    ['a path chooses among copies', [quote('were cheap.'), path('/div[2]')], 'found', points('were cheap.', second)],
    [
      'a range chooses among copies',
      [quote('Tickets'), containers('/div[2]/p[1]', 0, '/div[2]/p[1]', 7)],
      'found',
      points('Tickets', second),
    ],
    [
      'a position in code units is understood',
      [quote('Nobody'), at(text.indexOf('Nobody'), text.indexOf('Nobody') + 6)],
      'found',
      points('Nobody'),
    ],
    [
      'a position that fits nothing gives way to the quote',
      [quote('daily'), at(9_000, 9_005)],
      'found',
      points('daily'),
    ],
    ['a position on other words gives way to the quote', [quote('daily'), at(0, 5)], 'found', points('daily')],
    [
      'a range that leads nowhere gives way to the quote',
      [containers('/main', 1, '/main', 5), quote('daily')],
      'found',
      points('daily'),
    ],
    [
      'a range gives way to the quote it contradicts',
      [containers('/ul[1]/li[1]', 0, '/ul[1]/li[1]', 3), quote('daily')],
      'found',
      points('daily'),
    ],
    ['a quote that is not there is not there', [quote('no such words'), at(...of('daily'))], 'not-found', null],
    [
      'a quote whose context is wrong is a question where its place is right',
      [quote('daily', { prefix: 'never ' }), at(...of('daily'))],
      'unsure',
      points('daily'),
    ],
    [
      'places that contradict each other are a question',
      [at(...of('daily')), path('/ul[1]')],
      'unsure',
      points('daily'),
    ],
    ['places that agree are none', [at(...of('daily')), path('/p[1]')], 'found', points('daily')],
    ['unknown kinds are passed over', [{ type: 'SmellSelector' }, quote('daily')], 'found', points('daily')],
    ['what a reader sees comes before a script', [quote('Ferries ran daily')], 'found', points('Ferries')],
  ])('%s', (_, selectors, state, start) => {
    const found = one(...selectors);
    expect({ state: found.state, start: found.start }).toEqual({ state, start });
  });

  it('white space that was printed otherwise is no other quote', () => {
    expect(one(quote('The last ferry\n\n Ferries   ran'))).toMatchObject({ state: 'found', start: points('The last') });
  });
});

describe('a list', () => {
  it('is answered entry by entry, whatever is in it', () => {
    const answers = resolveAll(page, [
      { id: 1, root: 'ul', selectors: [at(3, 6)] },
      { id: 2, root: 'table', selectors: [at(0, 1)] },
      { id: 3, selectors: 'daily' },
      { id: 4, selectors: [] },
      { id: 5, selectors: [{ type: 'TextQuoteSelector' }, quote('daily')] },
      { id: 6, selectors: [at('0' as never, 5)] },
      null,
    ]);
    expect(answers.map(({ id, exact }) => [id, exact])).toEqual([
      [1, 'two'],
      [2, null],
      [3, null],
      [4, null],
      [5, 'daily'],
      [6, null],
      [null, null],
    ]);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([false, true, true, false, true, true, true]);
  });

  it('without a root finds words of the title too, and says what it counts from', () => {
    expect(one(quote('ferry page'))).toMatchObject({ state: 'found', exact: 'ferry page', start: 4, root: 'html' });
  });

  it('gives the words around what it found', () => {
    expect(one(quote('daily'))).toMatchObject({ prefix: '\n  The last ferry\n  Ferries ran ', score: 1 });
  });
});
