/** Fact base files of strangers who mean harm; the same ones for the same seed. */
import fc from 'fast-check';

const TEXT = 'TikTok opened 3 shops in Berlin. Sales rose to $2bn. Nobody else did.';

/** One that is sound: what the hostile ones are made of. */
export const soundBase = {
  format: 1,
  id: 'mine',
  title: 'Mine',
  version: '2.0.0',
  source: { title: 'An article', published: '2024-05-03', url: 'https://news.example/a', text: TEXT },
  topic: { names: ['TikTok'], associates: ['ByteDance'] },
  facts: [
    {
      id: 'shops',
      statement: 'TikTok opened 3 shops in Berlin.',
      quotes: [{ text: 'TikTok opened 3 shops in Berlin.', start: 0, end: 32 }],
      quantities: [{ text: '3', kind: 'count', low: 3, high: 3, unit: 'shops' }],
      places: ['Berlin'],
      aliases: ['Three shops'],
      hints: { frames: [{ says: [['shop']] }] },
    },
    { id: 'sales', statement: 'Sales rose.', quote: 'Sales rose to $2bn.', partOf: 'shops' },
  ],
};

const deep = (levels: number): unknown => JSON.parse(`${'[{"a":'.repeat(levels)}1${'}]'.repeat(levels)}`);
const NASTY: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    '',
    ' ',
    '\u202e\u200b',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    'javascript:alert(1)',
    'https://a.example/ onclick=x',
    'data:text/html,x',
    '__proto__',
    'constructor',
    '.*(a+)+$',
    'x'.repeat(10_000),
    'not in the source at all',
    { __proto__: { ok: true }, toString: 1 },
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    [],
    {},
  ),
  fc.constant(0).map(() => deep(2_000)),
  fc.constant(0).map(() => Array.from({ length: 30_000 }, () => 'x')),
  fc.jsonValue(),
);

/** Sound but for one to three places, where something else stands. */
export const hostileBase: fc.Arbitrary<unknown> = fc
  .array(fc.tuple(fc.constantFrom(...placesIn(soundBase)), NASTY), { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce<unknown>((file, [path, by]) => {
      try {
        return replaced(file, path, by);
      } catch {
        return by;
      }
    }, soundBase),
  );

/** Wrong before it is JSON, or as large as files come. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.nat(JSON.stringify(soundBase).length).map((end) => JSON.stringify(soundBase).slice(0, end)),
  fc.constantFrom('__proto__', 'constructor', 'prototype').map((key) => withRawKey(key)),
  fc.string({ unit: 'binary' }).map((noise) => `{${noise}`),
  fc.constantFrom('<img src=x onerror=alert(1)>', '</textarea><script>alert(1)</script>').map(markedUp),
  fc.integer({ min: 1_000, max: 100_000 }).map((levels) => `${'{"facts":['.repeat(levels)}${']}'.repeat(levels)}`),
);

/** @returns so many files' texts */
export function hostileBaseFiles(count: number, seed: number): string[] {
  const files = fc.oneof({ weight: 4, arbitrary: hostileBase.map((file) => JSON.stringify(file)) }, hostileText);
  return fc.sample(files, { numRuns: count, seed });
}

/** A key that assignment would take for the prototype's, in every object; as text, for a literal would take it so too. */
function withRawKey(key: string): string {
  return JSON.stringify(soundBase).replaceAll('{"', `{"${key}":{"polluted":true},"`);
}

/** Markup wherever words may stand. */
function markedUp(words: string): string {
  const { source, facts, ...base } = soundBase;
  return JSON.stringify({
    ...base,
    title: words,
    source: { ...source, title: words, publisher: words, author: words, text: `${words} ${TEXT}` },
    topic: { names: [words, 'TikTok'], associates: [words] },
    facts: facts.map((fact) => ({ ...fact, statement: words, quotes: [words], aliases: [words], note: words })),
  });
}

/** Every place in a value, as paths of keys. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  const here = [[...path]];
  if (typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.keys(value).flatMap((key) => placesIn((value as Record<string, unknown>)[key], [...path, key])),
  ];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
