import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../core/annotations/anchor.ts';
import { codePoints } from '../../../../core/annotations/code-points.ts';
import { describe as describePassage } from '../../../../core/annotations/describe.ts';
import { pageAddress } from '../../../../core/annotations/page-address.ts';
import type { PageText } from '../../../../core/types.ts';
import { goldStories, pageOf } from './news.ts';

const page = (text: string): PageText => ({
  url: 'https://news.example/a',
  title: 'A',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
});
const ID = 'urn:uuid:00000000-0000-4000-8000-000000000000' as const;

describe('a passage is described', () => {
  const long = pageOf(goldStories()[0]!);

  it('with 32 to 64 code points either side, cut between words', () => {
    const start = long.text.indexOf(' ', 2_000) + 1;
    const { quote } = describePassage(long, { start, end: start + 40 });
    for (const side of [quote.prefix, quote.suffix]) {
      expect([...side].length).toBeGreaterThanOrEqual(32);
      expect([...side].length).toBeLessThanOrEqual(64);
    }
    expect(long.text[start - quote.prefix.length - 1]).toMatch(/\s/);
    expect(long.text[start + quote.exact.length + quote.suffix.length]).toMatch(/\s/);
  });

  it('with its place in code points', () => {
    const text = '𝒜 flag 🇬🇧 and the words';
    const start = text.indexOf('words');
    const { position } = describePassage(page(text), { start, end: text.length });
    expect(position).toEqual({ start: [...text.slice(0, start)].length, end: [...text].length });
  });

  it('with the block it stands in', () => {
    const start = long.blocks[5]!.start + 3;
    expect(describePassage(long, { start, end: start + 9 }).block).toEqual({ index: 5, kind: 'paragraph' });
  });

  it.each([
    ['white space at its ends left out', 'one two three', { start: 3, end: 8 }, 'two'],
    ['offsets beyond the text clamped', 'one two', { start: 4, end: 99 }, 'two'],
    ['offsets the wrong way round as nothing', 'one two', { start: 5, end: 2 }, ''],
    ['half a pair made whole', 'a😀b', { start: 2, end: 3 }, '😀'],
  ])('with %s', (_, text, span, exact) => expect(describePassage(page(text), span).quote.exact).toBe(exact));

  it('so that anchoring finds it again, whatever the text', () => {
    const piece = fc.constantFrom('word ', 'Kenya ', '12.5 ', '“so” ', '😀', '日本', '\n', 'é', '— ', '\u00ad', 'x');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(60), (pieces, from, length) => {
        const text = pieces.join('');
        const start = from % text.length;
        const described = describePassage(page(text), { start, end: start + length + 1 });
        fc.pre(described.quote.exact !== '');
        const [found] = anchorAll(page(text), [{ id: ID, ...described }]);
        const points = codePoints(text);
        expect(found?.state).toBe('found');
        expect(found?.span).toEqual({
          start: points.toUnits(described.position!.start),
          end: points.toUnits(described.position!.end),
        });
      }),
    );
  });
});

describe('code points', () => {
  it('and code units lead to each other at every border', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = codePoints(text);
        let units = 0;
        let count = 0;
        for (const point of text) {
          expect(points.fromUnits(units)).toBe(count);
          expect(points.toUnits(count)).toBe(units);
          units += point.length;
          count += 1;
        }
        expect(points.length).toBe(count);
        expect(points.toUnits(count + 5)).toBe(text.length);
      }),
    );
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://News.Example/a/b#part', 'https://news.example/a/b'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=abc', 'https://news.example/a?id=7'],
    ['https://news.example/a?gclid=1', 'https://news.example/a'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?b=2&a=1'],
    ['https://news.example/a?q=caf%C3%A9+au%20lait', 'https://news.example/a?q=caf%C3%A9+au%20lait'],
    ['https://news.example/a??', 'https://news.example/a??'],
    ['https://news.example/a?&', 'https://news.example/a'],
    ['https://news.example/a?q=why?', 'https://news.example/a?q=why?'],
    ['https://me:secret@news.example:443/a', 'https://news.example/a'],
    ['https://amp.news.example/a', 'https://amp.news.example/a'],
    ['https://news.example/a#:~:text=some%20words', 'https://news.example/a'],
    ['  https://news.example/a ', 'https://news.example/a'],
    ['file:///home/reader/page.html#x', 'file:///home/reader/page.html'],
    ['no address#part', 'no address'],
    ['', ''],
  ])('%s → %s', (url, address) => expect(pageAddress(url)).toBe(address));

  it('stays the same when asked again, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
        const address = pageAddress(url);
        expect(pageAddress(address)).toBe(address);
      }),
    );
  });
});
