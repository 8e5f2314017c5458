/**
 * Quotes as other programs write them: alone, with a letter or a word of context, cut anywhere, and among copies. What the model
 * says of them (Web Annotation Data Model, 4.2.4 and 4.2.5), and what peers' readers have come to expect.
 */
import { describe, expect, it } from 'vitest';
import { type Anchorable, anchorAlone } from '../../../../core/annotations/anchor.ts';
import type { AnchorState, PageText } from '../../../../core/types.ts';

const ID = 'urn:uuid:00000000-0000-4000-8000-000000000000' as const;
const page = (text: string): PageText => ({
  url: '',
  title: '',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
});
const anchorable = (quote: Partial<Anchorable['quote']>, at?: number): Anchorable => ({
  id: ID,
  quote: { exact: '', prefix: '', suffix: '', ...quote },
  ...(at === undefined ? {} : { position: { start: at, end: at + (quote.exact?.length ?? 0) } }),
});
const find = (text: string, quote: Partial<Anchorable['quote']>, at?: number) =>
  anchorAlone(page(text))(anchorable(quote, at));

const MILL = 'mornings below the mill were grey, grey and cold';
const HARBOUR =
  'It was a year of storms, it was a year of quiet. The harbour saw nothing before dawn, the town saw everything ' +
  'before dawn, and nobody who saw the harbour spoke of it afterwards.';

describe('a quote is to the letter, wherever it is cut', () => {
  it.each<[string, string, Partial<Anchorable['quote']>, AnchorState, number | undefined]>([
    ['within words on both sides', MILL, { exact: 'nings bel' }, 'found', 3],
    ['after white space', MILL, { exact: ' the mi' }, 'found', 14],
    ['one letter told by the next', MILL, { exact: 'l', suffix: 'o' }, 'found', 11],
    ['one letter told by both neighbours', MILL, { exact: 'r', prefix: 'o', suffix: 'n' }, 'found', 2],
    ['one letter that both neighbours leave open', MILL, { exact: 'e', prefix: 'r', suffix: 'y' }, 'unsure', 31],
    ['twice, told by a letter and a blank before it', MILL, { exact: 'grey', prefix: ', ' }, 'found', 35],
    ['twice, told by a sign after it', MILL, { exact: 'grey', suffix: ',' }, 'found', 29],
    ['twice, without any context: the first', MILL, { exact: 'grey' }, 'unsure', 29],
    ['twice, one over the other', 'an anagram in papaya', { exact: 'pa' }, 'unsure', 14],
    ['as a word rather than within one', 'the party is art', { exact: 'art' }, 'found', 13],
    ['with another word before it', MILL, { exact: 'mill', prefix: 'tha ' }, 'not-found', undefined],
    ['with another word after it', MILL, { exact: 'mill', suffix: ' ware' }, 'not-found', undefined],
    ['with a blank missing between it and its suffix', MILL, { exact: 'mill', suffix: 'w' }, 'not-found', undefined],
    [
      'with one side right and one wrong',
      MILL,
      { exact: 'mill', prefix: 'the ', suffix: ' is' },
      'not-found',
      undefined,
    ],
  ])('%s', (_, text, quote, state, start) => {
    const found = find(text, quote);
    expect({ state: found.state, start: found.span?.start }).toEqual({ state, start });
    if (found.span) expect(text.slice(found.span.start, found.span.end)).toBe(quote.exact);
  });
});

describe('a quote of no words at all is the place between its neighbours', () => {
  it.each<[string, Partial<Anchorable['quote']>, AnchorState, number | undefined]>([
    ['after its prefix', { prefix: 'below' }, 'found', 14],
    ['before its suffix', { suffix: 'mill' }, 'found', 19],
    ['between the two', { prefix: 'grey, ', suffix: 'grey' }, 'found', 35],
    ['in several places', { suffix: 'grey' }, 'unsure', 29],
    ['where there is no such neighbour', { prefix: 'Z' }, 'not-found', undefined],
    ['without neighbours', {}, 'not-found', undefined],
  ])('%s', (_, quote, state, start) => {
    const found = find(MILL, quote);
    expect({ state: found.state, start: found.span?.start }).toEqual({ state, start });
    if (found.span) expect(found.span.end).toBe(found.span.start);
  });
});

describe('among copies', () => {
  const nothing = HARBOUR.indexOf('nothing before') + 'nothing '.length;
  const everything = HARBOUR.indexOf('everything before') + 'everything '.length;
  const harbour = HARBOUR.indexOf('harbour saw');

  it.each<[string, Partial<Anchorable['quote']>, number | undefined, number]>([
    ['the prefix decides', { exact: 'before dawn', prefix: 'the town saw everything ' }, undefined, everything],
    ['a prefix without its last blank decides', { exact: 'before dawn', prefix: 'saw nothing' }, undefined, nothing],
    ['a misspelt prefix decides', { exact: 'before dawn', prefix: 'saw every-thing ' }, undefined, everything],
    [
      'the nearest likeness of a prefix decides',
      { exact: 'before dawn', prefix: 'saw noting or ' },
      undefined,
      nothing,
    ],
    ['the suffix decides', { exact: 'saw', suffix: ' everything' }, undefined, HARBOUR.indexOf('saw everything')],
    [
      'a misspelt suffix decides',
      { exact: 'saw', suffix: ' ever thing' },
      undefined,
      HARBOUR.indexOf('saw everything'),
    ],
    ['words weigh more than nearness', { exact: 'before dawn', prefix: 'saw nothing ' }, everything, nothing],
    ['without context the nearest', { exact: 'before dawn' }, everything - 3, everything],
    ['without context and place the first', { exact: 'before dawn' }, undefined, nothing],
    ['misspelt, the nearest', { exact: 'befor dawn' }, everything, everything],
    ['misspelt, without a place the first', { exact: 'befor dawn' }, undefined, nothing],
  ])('%s', (_, quote, at, start) => {
    const found = find(HARBOUR, quote, at);
    expect(found.span?.start).toBe(start);
  });

  it('each quote of a list is looked for as if it were alone', () => {
    const find = anchorAlone(page(HARBOUR));
    const first = find(anchorable({ exact: 'harbour', suffix: ' saw' }, harbour + 60));
    const second = find(anchorable({ exact: 'before dawn' }, everything));
    expect([first.span?.start, second.span?.start]).toEqual([harbour, everything]);
  });
});

describe('at the edges of a page', () => {
  it('a prefix that was longer than what is left of it is no contradiction', () => {
    expect(find('lights at sea', { exact: 'lights', prefix: 'they saw the ' }).span).toEqual({ start: 0, end: 6 });
  });
  it('nor is a suffix', () => {
    expect(find('lights at sea', { exact: 'sea', suffix: ' and on the shore' }).span).toEqual({ start: 10, end: 13 });
  });
});

describe('a few words without context', () => {
  it('are scored by how much of them stands there', () => {
    const quotes = ['a year of quiet', 'a year off quiet', 'a year off quit', 'one year off quit'];
    const scores = quotes.map((exact) => find(HARBOUR, { exact }).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });
  it('that are like nothing on the page are not found', () => {
    expect(find(HARBOUR, { exact: 'two weeks in the mountains' }).state).toBe('not-found');
    expect(find(HARBOUR, { exact: MILL }).state).toBe('not-found');
  });
});

describe('words that stand where they did, among strangers', () => {
  const quote = { exact: 'cold', prefix: 'wind was ', suffix: '; nobody went out that night' };
  it('are worth a question', () =>
    expect(find(MILL, quote, 44)).toMatchObject({ state: 'unsure', span: { start: 44 } }));
  it('are not found a step beside', () => expect(find(MILL, quote, 43).state).toBe('not-found'));
});
