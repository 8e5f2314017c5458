import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFactBase, parseFactBaseText } from '../../../../core/facts/parse.ts';
import type { FactBase } from '../../../../core/types.ts';
import { hostileBase, soundBase as sound } from './hostile-bases.ts';

/** What must hold of any fact base that gets in. */
function expectSound(base: FactBase): void {
  const text = base.source.text;
  expect(base.source.url ?? 'https://').toMatch(/^https?:\/\/[^\s<>"]*$/i);
  expect(new Set(base.facts.map(({ id }) => id)).size).toBe(base.facts.length);
  for (const label of [
    base.id,
    base.title,
    base.source.title,
    ...base.topic.names,
    ...base.facts.map((fact) => fact.statement),
  ]) {
    expect(label).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u);
    expect(label).not.toBe('');
  }
  for (const { quotes, quantities, statement, partOf } of base.facts) {
    for (const quote of quotes ?? []) {
      if (text !== undefined) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote.end - quote.start).toBe(quote.text.length);
    }
    for (const figure of quantities ?? []) {
      expect(
        [statement, ...(quotes ?? []).map((quote) => quote.text)].some((words) => words.includes(figure.text)),
      ).toBe(true);
      expect(figure.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(figure.low);
    }
    if (partOf !== undefined) expect(base.facts.some(({ id }) => id === partOf)).toBe(true);
  }
}

describe('a fact base of a stranger', () => {
  it('is taken when it is sound', () => {
    expect(parseFactBase(sound)).toMatchObject({ ok: true, dropped: [] });
  });

  it('that is hostile is refused with the place named, or cleaned', () => {
    fc.assert(
      fc.property(hostileBase, (file) => {
        const parsed = parseFactBaseText(JSON.stringify(file));
        if (parsed.ok) return expectSound(parsed.value);
        expect(parsed.problems.length).toBeGreaterThan(0);
        expect(parsed.problems.length).toBeLessThanOrEqual(20);
        for (const { message } of parsed.problems) expect(message.length).toBeLessThan(1_000);
      }),
      { numRuns: 1_000 },
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each<[string, object, string, RegExp]>([
    [
      'a quote that is not in the source',
      { quotes: ['TikTok closed 3 shops.'] },
      'facts[0].quotes[0]',
      /not in the source/,
    ],
    [
      'a figure that stands nowhere',
      { quantities: [{ text: '9', kind: 'count', low: 9 }] },
      'facts[0].quantities[0]',
      /in no quote/,
    ],
    [
      'a figure that ends before it begins',
      { quantities: [{ text: '3', kind: 'count', low: 9, high: 3 }] },
      'facts[0].quantities[0]',
      /below its beginning/,
    ],
    ['a part of what is not there', { partOf: 'other' }, 'facts[0].partOf', /no fact/],
  ])('loses %s, and says so', (_, change, path, message) => {
    const parsed = parseFactBase({ ...sound, facts: [{ ...sound.facts[0], ...change }] });
    expect(parsed.ok && parsed.dropped).toEqual([{ path, fact: 'shops', message: expect.stringMatching(message) }]);
    if (parsed.ok) expectSound(parsed.value);
  });

  it('has its quotes put where they stand, whatever offsets it gives', () => {
    const moved = { ...sound.facts[0], quotes: [{ text: 'Sales rose to $2bn.', start: 7, end: 9 }], quantities: [] };
    const parsed = parseFactBase({ ...sound, facts: [moved] });
    expect(parsed.ok && parsed.value.facts[0]!.quotes).toEqual([{ text: 'Sales rose to $2bn.', start: 33, end: 52 }]);
  });

  it('has hidden and reordering characters taken from its labels', () => {
    const parsed = parseFactBase({ ...sound, title: ' Mi\u202ene\u0000\n ' });
    expect(parsed.ok && parsed.value.title).toBe('Mine');
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{"id": ', /no JSON/],
    ['too large', ' '.repeat(20_000_001), /20 million characters/],
    ['of a later format', JSON.stringify({ ...sound, format: 2 }), /later version/],
    [
      'of too many facts',
      JSON.stringify({ ...sound, facts: Array.from({ length: 20_001 }, () => 1) }),
      /at most 20000/,
    ],
    [
      'of facts that are all wrong',
      JSON.stringify({ ...sound, facts: Array.from({ length: 20_000 }, () => 1) }),
      /facts\[0\] must be an object/,
    ],
  ])('that is %s is refused in one sentence', (_, text, message) => {
    const parsed = parseFactBaseText(text);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.message)[0]).toMatch(message);
  });

  it('with a byte order mark is read all the same', () => {
    expect(parseFactBaseText(`\ufeff${JSON.stringify(sound)}`).ok).toBe(true);
  });

  it('whose quotes are all nearly in a text that repeats itself is done with', () => {
    const text = 'a'.repeat(499_999);
    const quotes = Array.from({ length: 20 }, () => `${'a'.repeat(4_000)}b`);
    const facts = Array.from({ length: 200 }, (_, at) => ({ id: `f${at}`, statement: 'x', quotes }));
    const parsed = parseFactBase({ ...sound, source: { ...sound.source, text }, facts });
    expect(parsed.ok && parsed.dropped.length).toBe(100);
  });
});
