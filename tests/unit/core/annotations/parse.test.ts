import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA, parseAnnotation } from '../../../../core/annotations/parse.ts';
import type { Annotation } from '../../../../core/types.ts';
import { anyAnnotation } from './exchange/arbitrary.ts';

const FIXTURES = new URL('schemas/', import.meta.url);
const records = (version: number): Annotation[] =>
  JSON.parse(readFileSync(new URL(`${version}.json`, FIXTURES), 'utf8')) as Annotation[];
const [full] = records(CURRENT_SCHEMA);

describe('records of every schema there ever was', () => {
  const versions = readdirSync(FIXTURES).map((name) => Number.parseInt(name, 10));

  it('have a fixture, up to the one of today', () => {
    expect(versions.sort()).toEqual(Array.from({ length: CURRENT_SCHEMA }, (_, at) => at + 1));
  });

  it.each(versions)('are read: schema %d', (version) => {
    for (const record of records(version)) {
      const parsed = parseAnnotation(record);
      expect(parsed).toMatchObject({ ok: true, annotation: { schema: CURRENT_SCHEMA, id: record.id } });
    }
  });

  it('lose nothing when they are of today', () => {
    for (const record of records(CURRENT_SCHEMA))
      expect(parseAnnotation(record)).toEqual({ ok: true, annotation: record });
  });
});

describe('a record', () => {
  it.each<[string, object, string]>([
    ['an id that is no UUID', { id: 'urn:uuid:1' }, 'id'],
    ['a date that does not exist', { created: '2026-13-45T00:00:00Z' }, 'created'],
    ['a date in words', { modified: 'yesterday' }, 'modified'],
    ['another kind', { kind: 'thought' }, 'kind'],
    ['no address', { url: '' }, 'url'],
    ['an empty quote', { quote: { exact: '', prefix: '', suffix: '' } }, 'quote.exact'],
    ['a position before the start', { position: { start: -1, end: 2 } }, 'position.start'],
    ['half a position', { position: { start: 0.5, end: 2 } }, 'position.start'],
    ['a tag that is a number', { tags: [1] }, 'tags.0'],
    ['too many tags', { tags: Array.from({ length: 200 }, String) }, 'tags'],
    ['a colour that runs', { color: 'red;background:url(x)' }, 'color'],
    ['a note without end', { note: 'x'.repeat(400_001) }, 'note'],
    ['a schema of the future', { schema: CURRENT_SCHEMA + 1 }, 'schema'],
    ['a relation that is a verdict', { restsOn: { ...full!.restsOn, relation: 'false' } }, 'restsOn.relation'],
  ])('with %s is refused, and told where', (_, change, where) => {
    expect(parseAnnotation({ ...full, ...change })).toMatchObject({ ok: false, where });
  });

  it.each([[null], [undefined], [5], ['text'], [[]], [{}], [[[]]]])('that is %j is refused', (data) => {
    expect(parseAnnotation(data).ok).toBe(false);
  });

  it('keeps only what the schema names', () => {
    const parsed = parseAnnotation({ ...full, evil: 1, page: { ...full!.page, evil: 1 } });
    expect(parsed).toEqual({ ok: true, annotation: full });
  });

  it('is read as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyAnnotation, (one) => {
        expect(parseAnnotation(one)).toEqual({ ok: true, annotation: one });
      }),
    );
  });
});
