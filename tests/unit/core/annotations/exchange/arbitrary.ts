/** Annotations of every shape that the schema allows. */
import fc from 'fast-check';
import type { Annotation } from '../../../../../core/types.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== '');
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const count = fc.nat(1_000_000);
const tag = words.map((one) => one.trim());

const comparedValue = fc.record(
  { text, start: count, end: count, low: fc.integer(), unit: text },
  { requiredKeys: ['text', 'start', 'end'] },
);

const restsOn = fc.record({
  base: words,
  baseVersion: fc.constantFrom('1.0.0', '2.1.3'),
  fact: words,
  statement: text,
  relation: fc.constantFrom('agrees' as const, 'differs' as const, 'related' as const),
  comparisons: fc.array(
    fc.record(
      {
        kind: fc.constantFrom('quantity' as const, 'period' as const, 'place' as const),
        result: fc.constantFrom('same' as const, 'different' as const, 'unlike' as const),
        claim: comparedValue,
        fact: comparedValue,
        measure: text,
        ratio: fc.integer({ min: 1, max: 50 }),
      },
      { requiredKeys: ['kind', 'result'] },
    ),
    { maxLength: 3 },
  ),
});

export const anyAnnotation = fc.record(
  {
    schema: fc.constant(1 as const),
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}` as const),
    created: instant,
    modified: instant,
    deleted: instant,
    kind: fc.constantFrom('claim' as const, 'passage' as const),
    url: fc
      .constantFrom('https://news.example/a', 'http://news.example/b?id=7&x=%20', 'https://例え.example/c')
      .map((url) => new URL(url).href),
    page: fc.record(
      {
        title: text,
        site: text,
        published: fc.constantFrom('2022', '2022-12', '2022-12-05'),
        language: fc.constant('en'),
      },
      { requiredKeys: ['title'] },
    ),
    quote: fc.record({ exact: words, prefix: text, suffix: text }),
    position: fc.tuple(count, count).map(([start, length]) => ({ start, end: start + length })),
    block: fc.record({ index: count, kind: fc.constantFrom('paragraph' as const, 'heading' as const) }),
    note: text.map((note) => note.trim()),
    tags: fc.uniqueArray(tag, { maxLength: 4 }),
    color: fc.constantFrom('yellow' as const, 'green' as const, 'blue' as const, 'pink' as const),
    restsOn,
  },
  { requiredKeys: ['schema', 'id', 'created', 'modified', 'kind', 'url', 'page', 'quote', 'note', 'tags', 'color'] },
) as fc.Arbitrary<Annotation>;
