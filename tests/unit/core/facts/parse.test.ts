import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFactBase } from '../../../../core/facts/parse.ts';

const least = {
  id: 'mine',
  title: 'Mine',
  source: { title: 'An article', published: '2024-05' },
  topic: { names: ['TikTok'] },
  facts: [{ id: 'one', statement: 'TikTok opened a shop.' }],
};
const withFact = (more: object): object => ({ ...least, facts: [{ ...least.facts[0], ...more }] });

describe('a fact base from elsewhere', () => {
  it('may be as little as ids and statements', () => {
    expect(parseFactBase(least)).toMatchObject({ ok: true, value: { format: 1, facts: [{ id: 'one' }] } });
  });

  it('may give one quote as text', () => {
    const parsed = parseFactBase(withFact({ quote: 'opened a shop' }));
    expect(parsed.ok && parsed.value.facts[0]!.quotes).toEqual([{ text: 'opened a shop', start: 0, end: 13 }]);
  });

  it('loses keys that nobody knows', () => {
    const parsed = parseFactBase({ ...withFact({ colour: 'red' }), extra: 1 });
    expect(JSON.stringify(parsed)).not.toMatch(/colour|extra/);
  });

  it.each([
    ['no object', 7, '', /must be an object/],
    ['no source', { ...least, source: undefined }, 'source', /source is missing/],
    ['a bad date', { ...least, source: { title: 'x', published: 'May' } }, 'source.published', /must be a date/],
    ['no facts', { ...least, facts: [] }, 'facts', /at least one fact/],
    ['an id used twice', { ...least, facts: [...least.facts, ...least.facts] }, 'facts[1].id', /"one" is used twice/],
    ['a fact without statement', { ...least, facts: [{ id: 'two' }] }, 'facts[0].statement', /fact "two".*is missing/],
    [
      'a wrong kind',
      withFact({ quantities: [{ text: '1', kind: 'weight', low: 1 }] }),
      'facts[0].quantities[0].kind',
      /fact "one".*must be one of/,
    ],
    [
      'a figure that is no number',
      withFact({ quantities: [{ text: '1', kind: 'count', low: '1' }] }),
      'facts[0].quantities[0].low',
      /must be a number/,
    ],
    [
      'an address that is no web page',
      { ...least, source: { ...least.source, url: 'javascript:x' } },
      'source.url',
      /http address/,
    ],
    ['a statement without end', withFact({ statement: 'x'.repeat(6_000) }), 'facts[0].statement', /at most 5000/],
  ])('is refused with the place named: %s', (_, json, path, message) => {
    const parsed = parseFactBase(json);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems[0]!.path).toBe(path);
    expect(parsed.problems[0]!.message).toMatch(message);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof parseFactBase(json).ok === 'boolean'));
  });
});
