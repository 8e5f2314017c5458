import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../core/text/normalise.ts';

describe('the plain copy of a text', () => {
  it.each([
    ['leaves plain text alone', 'TikTok said: "$10bn".', 'TikTok said: "$10bn".'],
    ['keeps line feeds', 'a\nb\r\nc', 'a\nb\n\nc'],
    ['drops zero-width and bidi characters', 'Tik\u200bTok \u202egrew\u202c\ufeff', 'TikTok grew'],
    ['drops soft hyphens', 'e-com\u00admerce', 'e-commerce'],
    ['drops marks laid over letters', 'T\u0336i\u0336k\u0336Tok', 'TikTok'],
    [
      'drops a pile of marks',
      `T${'\u0301\u0316\u0489'.repeat(40)}ikTok`,
      'T́ikTok'.normalize('NFC').replace(/\u0301/u, ''),
    ],
    ['composes accents', 'cafe\u0301', 'café'],
    ['reads wide letters', 'ＴｉｋＴｏｋ ２０２２', 'TikTok 2022'],
    ['reads mathematical letters', '𝐓𝐢𝐤𝐓𝐨𝐤 𝟏𝟎', 'TikTok 10'],
    ['reads Cyrillic lookalikes inside a Latin word', 'TikТоk', 'TikTok'],
    ['leaves Cyrillic words alone', 'ТикТок', 'ТикТок'],
    ['makes one kind of quote', '“a” ‘b’ «c» „d“', '"a" \'b\' "c" "d"'],
    ['makes one kind of hyphen', 'US‑based \u22125', 'US-based -5'],
    ['keeps the dash of a range apart from that of a clause', '12–14 — so', '12–14 — so'],
    ['makes one kind of space', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
    ['writes dots for an ellipsis', 'so…', 'so...'],
    ['keeps fractions apart from the figure before them', '3½ and ¾', '3½ and ¾'],
    ['keeps raised figures apart', '10² m³', '10² m³'],
    ['drops trade marks', 'TikTok™ and Shop®', 'TikTok and Shop'],
    ['splits ligatures', 'ﬁlm', 'film'],
    ['composes Hangul', '\u1112\u1161\u11ab', '한'],
    ['leaves marks of other scripts', 'हिन्दी', 'हिन्दी'],
    ['keeps signs beyond the basic plane', 'up 🎉 big', 'up 🎉 big'],
    ['drops variation selectors', 'ok\ufe0f', 'ok'],
  ])('%s', (_name, source, text) => {
    expect(normalise(source).text).toBe(text);
  });
});

describe('the way back', () => {
  it.each([
    ['Tik\u200bTok grew', 'TikTok', 'Tik\u200bTok'],
    ['so “T\u0336ik\u0336Tok”', 'TikTok', 'T\u0336ik\u0336Tok'],
    ['the ﬁlm ended', 'fil', 'ﬁl'],
    ['cost £5… now', '...', '…'],
    ['ＴｉｋＴｏｋ', 'TikTok', 'ＴｉｋＴｏｋ'],
    ['a 🎉 TikTok™ b', 'TikTok', 'TikTok'],
    ['plain TikTok', 'TikTok', 'TikTok'],
  ])('%j: %j was made from %j', (source, plain, original) => {
    const made = normalise(source);
    const start = made.text.indexOf(plain);
    const span = made.toOriginal({ start, end: start + plain.length });
    expect(source.slice(span.start, span.end)).toBe(original);
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', ' ', '“', '\u200b', '\u0336', '…', '½', 'ﬁ', '😀', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 1, minLength: 1 }),
    ),
    maxLength: 40,
  });

  it('maps every span into the source, in order and inside it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const made = normalise(source);
        const start = a % (made.text.length + 1);
        const end = start + (b % (made.text.length - start + 1));
        const span = made.toOriginal({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds there and back again what was found', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const source = `${before} TikTok ${after}`;
        const made = normalise(source);
        const found = made.fromOriginal({ start: before.length + 1, end: before.length + 7 });
        expect(made.text.slice(found.start, found.end)).toBe('TikTok');
        expect(made.toOriginal(found)).toEqual({ start: before.length + 1, end: before.length + 7 });
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normalise(source).text;
        const twice = normalise(once).text;
        expect(normalise(twice).text).toBe(twice);
      }),
      { numRuns: 1000 },
    );
  });
});
