import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, tokenise } from '../../../../core/text/tokens.ts';

const words = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

describe('the words of a text', () => {
  it.each([
    ['TikTok said so.', 'tiktok said so'],
    ["TikTok's users", 'tiktok users'],
    ['TikTok’s users’ data', 'tiktok users data'],
    ["It's not ByteDance's", "it's not bytedance"],
    ["don't can’t won't", "don't can't won't"],
    ['e-commerce and live-streaming', 'e-commerce and live-streaming'],
    ['the U.S. and the U.K. grew', 'the u.s. and the u.k. grew'],
    ["the U.S.'s goal", 'the u.s. goal'],
    ['the U.S.-based firm', 'the u.s. based firm'],
    ['at 9 p.m. today', 'at 9 p.m. today'],
    ['A.I. and AI', 'a.i. and ai'],
    ['per day.Before that', 'per day before that'],
    ['TikTok.com and Node.js', 'tiktok.com and node.js'],
    ['M&S and AT&T, P&G', 'm&s and at&t p&g'],
    ['this & that', 'this that'],
    ["L'Oréal and Nestlé", "l'oreal and nestle"],
    ["O'Brien’s", "o'brien"],
    ['$12bn-$14.5bn', '12bn 14.5bn'],
    ['$12-14.5bn', '12 14.5bn'],
    ['2021-22', '2021 22'],
    ['1,050,000.5 users', '1,050,000.5 users'],
    ['20% of 3.5m', '20 of 3.5m'],
    ['16- to 24-year-olds', '16 to 24-year-olds'],
    ['COVID-19', 'covid-19'],
    ['“quoted” (words)', 'quoted words'],
    ['#BookTok @tiktok_us', 'booktok tiktok us'],
    ['and/or', 'and or'],
    ['Ørsted in São Paulo', 'orsted in sao paulo'],
    ['straße', 'strasse'],
    ['well—known – so', 'well known so'],
    ['No.1 app', 'no 1 app'],
    ['抖音 grew', '抖音 grew'],
    ['...', ''],
    ['', ''],
    ['yes...no', 'yes no'],
    ["'twas", 'twas'],
    ['TikTok‑owned', 'tiktok-owned'],
    ['4G and 5G', '4g and 5g'],
    ['J.K. Rowling', 'j.k. rowling'],
    ['5.5.', '5.5'],
  ])('%s → %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['tiktok', 'lower'],
    ['Sales', 'capital'],
    ['A', 'capital'],
    ['FT', 'upper'],
    ['U.S.', 'upper'],
    ['TikTok', 'mixed'],
    ['iPhone', 'mixed'],
    ['12bn', 'number'],
    ['2022', 'number'],
    ['抖音', 'lower'],
    ['É', 'capital'],
  ])('%s is written %s', (text, shape) => {
    expect(tokenise(text)[0]?.shape).toBe(shape);
  });

  it('marks a possessive and cuts it from the word and the span', () => {
    const [token] = tokenise("TikTok's goal");
    expect(token).toMatchObject({ text: 'TikTok', start: 0, end: 6, possessive: true });
  });

  it('gives the parts of a compound with their places', () => {
    const [token] = tokenise('ByteDance-owned app');
    expect(token?.parts.map(({ word, start, end }) => [word, start, end])).toEqual([
      ['bytedance', 0, 9],
      ['owned', 10, 15],
    ]);
    expect(pieces(tokenise('the ByteDance-owned app')).map(({ word }) => word)).toEqual([
      'the',
      'bytedance',
      'owned',
      'app',
    ]);
  });
});

describe('the words of any text', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', 'B', '1', '.', ',', "'", '’', '-', '&', ' ', 's', 'U', 'é', '😀', '\u0336'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });

  it('cut the text to the letter, in order and without overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const token of tokenise(source)) {
          expect(source.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
          for (const part of token.parts) {
            expect(source.slice(part.start, part.end)).toBe(part.text);
            expect(part.start).toBeGreaterThanOrEqual(token.start);
            expect(part.end).toBeLessThanOrEqual(token.end);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hold every letter and digit, save possessive endings', () => {
    fc.assert(
      fc.property(text, (source) => {
        const units = source.split('');
        for (const { start, end } of tokenise(source)) units.fill(' ', start, end);
        const rest = units.join('');
        expect(rest.replace(/['’][sS]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same words wherever they stand', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const source = `${before} | TikTok grew | ${after}`;
        const found = tokenise(source).filter(({ start }) => start >= before.length && start < before.length + 16);
        expect(found.map(({ word }) => word)).toEqual(['tiktok', 'grew']);
      }),
    );
  });
});
