import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATION_CONTEXT, jsonLdFile, toJsonLd } from '../../../../../core/annotations/exchange/json-ld.ts';
import { readAnnotations } from '../../../../../core/annotations/exchange/read.ts';
import { anyAnnotation } from './arbitrary.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const FILE = 'urn:uuid:00000000-0000-4000-8000-000000000000';
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
type Fields = Record<string, unknown>;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** What the model says an annotation MUST be, one rule a line, with the section that says it. */
const MUST: readonly (readonly [string, (record: Fields) => boolean])[] = [
  ['3.1 has a @context, one or more', (a) => list(a['@context']).length >= 1],
  ['3.1 names the annotation context among them', (a) => list(a['@context']).includes(ANNOTATION_CONTEXT)],
  ['3.1 has exactly one id, an IRI', (a) => typeof a.id === 'string' && URL.canParse(a.id)],
  ['3.1 has the type Annotation', (a) => list(a.type).includes('Annotation')],
  ['3.1 has one or more targets', (a) => list(a.target).length >= 1],
  ['3.2.4 has no bodyValue beside a body', (a) => !('bodyValue' in a && 'body' in a)],
  ['3.2.4 bodies that are textual say so', (a) => list(a.body).every((b) => (b as Fields).type === 'TextualBody')],
  [
    '3.2.4 textual bodies have exactly one value, a text',
    (a) => list(a.body).every((b) => typeof (b as Fields).value === 'string'),
  ],
  ['3.2.4 have at most one format', (a) => list(a.body).every((b) => list((b as Fields).format).length <= 1)],
  ['3.3.1 created is one xsd:dateTime in UTC', (a) => typeof a.created === 'string' && DATE_TIME.test(a.created)],
  ['3.3.1 modified is one xsd:dateTime in UTC', (a) => typeof a.modified === 'string' && DATE_TIME.test(a.modified)],
  [
    '3.3.5 motivations come from the vocabulary',
    (a) => list(a.motivation).every((m) => ['commenting', 'tagging', 'highlighting'].includes(String(m))),
  ],
  [
    '3.3.5 purposes come from the vocabulary',
    (a) => list(a.body).every((b) => ['commenting', 'tagging'].includes(String((b as Fields).purpose))),
  ],
  [
    '4 a specific resource has exactly one source, an IRI',
    (a) => list(a.target).every((t) => URL.canParse(String((t as Fields).source))),
  ],
  ['4.2 each selector has exactly one type', (a) => selectors(a).every((s) => typeof s.type === 'string')],
  [
    '4.2.4 a quote has exactly one exact text',
    (a) => ofType(a, 'TextQuoteSelector').every((s) => typeof s.exact === 'string'),
  ],
  [
    '4.2.4 at most one prefix and one suffix',
    (a) => ofType(a, 'TextQuoteSelector').every((s) => typeof s.prefix === 'string' && typeof s.suffix === 'string'),
  ],
  [
    '4.2.5 start and end are non-negative integers',
    (a) =>
      ofType(a, 'TextPositionSelector').every((s) =>
        [s.start, s.end].every((n) => Number.isInteger(n) && Number(n) >= 0),
      ),
  ],
  [
    'keys of our own carry our prefix',
    (a) => Object.keys(a).every((key) => KNOWN.has(key) || key.startsWith('claimlight:')),
  ],
  [
    'our prefix is declared',
    (a) => list(a['@context']).some((c) => typeof c === 'object' && c !== null && 'claimlight' in c),
  ],
];
const KNOWN = new Set(['@context', 'id', 'type', 'created', 'modified', 'motivation', 'body', 'target']);
const selectors = (a: Fields): Fields[] => list(a.target).flatMap((t) => list((t as Fields).selector) as Fields[]);
const ofType = (a: Fields, type: string): Fields[] => selectors(a).filter((s) => s.type === type);

describe('JSON-LD', () => {
  const thousand = fc.sample(anyAnnotation, { numRuns: 1_000, seed: 5 }).map(toJsonLd);
  it.each(MUST)('%s: all of 1,000 records', (_, holds) => {
    expect(thousand.filter((record) => !holds(JSON.parse(JSON.stringify(record))))).toEqual([]);
  });

  it('loses nothing: what was written is read back equal', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyAnnotation, { selector: (one) => one.id, minLength: 1, maxLength: 12 }), (all) => {
        const read = readAnnotations(jsonLdFile(all, FILE), NOW);
        expect(read).toEqual({ ok: true, format: 'claimlight', annotations: all, problems: [] });
      }),
    );
  });

  it('a record by itself is a file too', () => {
    const [one] = fc.sample(anyAnnotation, { numRuns: 1, seed: 9 });
    expect(readAnnotations(JSON.stringify(toJsonLd(one!)), NOW)).toMatchObject({ ok: true, annotations: [one] });
  });

  it('the file is a collection with one page', () => {
    const file = JSON.parse(jsonLdFile([], FILE)) as Fields;
    expect(file).toMatchObject({ '@context': ANNOTATION_CONTEXT, id: FILE, type: 'AnnotationCollection', total: 0 });
    expect(file.first).toMatchObject({ type: 'AnnotationPage', partOf: FILE, startIndex: 0, items: [] });
  });
});
