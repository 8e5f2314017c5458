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
    '3.2.1 bodies have at most one processing language and text direction',
    (a) => bodies(a).every(atMostOnce('processingLanguage', 'textDirection')),
  ],
  ['3.2.4 bodies have no type but their own', (a) => bodies(a).every((b) => list(b.type).length === 1)],
  ['3.2.4 bodies have no source or items', (a) => bodies(a).every((b) => !('source' in b) && !('items' in b))],
  ['3.2.5 has no bodyValue that is no text', (a) => a.bodyValue === undefined || typeof a.bodyValue === 'string'],
  ['3.3.1 has each time at most once', (a) => atMostOnce('created', 'modified', 'generated')(a)],
  ['3.3.1 its times exist', (a) => [a.created, a.modified].every((time) => Number.isFinite(Date.parse(String(time))))],
  [
    '3.3.6 rights, canonical and via, where there are any, are IRIs',
    (a) => ['rights', 'canonical', 'via'].every((key) => list(a[key]).every((iri) => URL.canParse(String(iri)))),
  ],
  ['3.3.6 has at most one canonical IRI', (a) => atMostOnce('canonical')(a)],
  ['4 a specific resource says so', (a) => targets(a).every((t) => t.type === 'SpecificResource')],
  ['4 a specific resource has exactly one source', (a) => targets(a).every((t) => list(t.source).length === 1)],
  ['4.1 purposes of targets come from the vocabulary', (a) => targets(a).every((t) => t.purpose === undefined)],
  [
    '4.2 selectors are of types that the model names',
    (a) => selectors(a).every((s) => ['TextQuoteSelector', 'TextPositionSelector'].includes(String(s.type))),
  ],
  ['4.2.4 a quote is of one text', (a) => ofType(a, 'TextQuoteSelector').length === 1],
  [
    '4.2.5 a position has exactly one start and one end',
    (a) => ofType(a, 'TextPositionSelector').every((s) => list(s.start).length === 1 && list(s.end).length === 1),
  ],
  [
    '4.2.5 a position ends no earlier than it starts',
    (a) => ofType(a, 'TextPositionSelector').every((s) => Number(s.end) >= Number(s.start)),
  ],
  ['4.2.9 selectors are refined by none', (a) => selectors(a).every((s) => s.refinedBy === undefined)],
  [
    '4.3 has no state, 4.4 style or 4.5 rendering that would need more',
    (a) => targets(a).every((t) => ['state', 'styleClass', 'renderedVia', 'scope'].every((key) => !(key in t))),
  ],
  ['no key has an empty value', (a) => Object.values(a).every((value) => value !== null && value !== undefined)],
  [
    'keys of our own carry our prefix',
    (a) => Object.keys(a).every((key) => KNOWN.has(key) || key.startsWith('claimlight:')),
  ],
  [
    'our prefix is declared',
    (a) => list(a['@context']).some((c) => typeof c === 'object' && c !== null && 'claimlight' in c),
  ],
];
/** What holds of bodies and of targets alike, a rule each. */
const EITHER: readonly (readonly [string, (resource: Fields) => boolean])[] = [
  ['3.2 are objects of one kind: textual, specific, external, a choice', (r) => kindsOf(r).length === 1],
  [
    '3.2.1 text direction is ltr, rtl or auto',
    (r) => list(r.textDirection).every((d) => /^(?:ltr|rtl|auto)$/.test(String(d))),
  ],
  ['3.2.4 what has a value has no items and no source', (r) => !('value' in r) || !('items' in r || 'source' in r)],
  ['3.2.7 only choices and sets have items', (r) => !('items' in r)],
  [
    '3.3.1 created, if there, is one xsd:dateTime',
    (r) => list(r.created).every((time) => DATE_TIME.test(String(time))),
  ],
  [
    '3.3.1 modified, if there, is one xsd:dateTime',
    (r) => list(r.modified).every((time) => DATE_TIME.test(String(time))),
  ],
  ['3.3.5 a web resource by itself has no purpose', (r) => kindsOf(r)[0] !== 'external' || !('purpose' in r)],
  ['3.3.6 rights, if there, are IRIs', (r) => list(r.rights).every(isIri)],
  ['3.3.7 canonical, if there, is one IRI', (r) => list(r.canonical).length <= 1 && list(r.canonical).every(isIri)],
  ['3.3.7 via, if there, are IRIs', (r) => list(r.via).every(isIri)],
  ['4 what has a selector has a source', (r) => !('selector' in r) || isIri(r.source)],
  ['4.4 style classes, if there, are texts', (r) => list(r.styleClass).every((name) => typeof name === 'string')],
];
const isIri = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);
const kindsOf = (r: Fields): string[] => {
  const kinds = [];
  if (r.type === 'TextualBody') kinds.push('textual');
  if ('source' in r) kinds.push('specific');
  if ('items' in r) kinds.push('choice');
  return kinds.length === 0 && 'id' in r ? ['external'] : kinds;
};
/** What each type of selector must and may have (4.2.1 to 4.2.9). */
const SELECTORS: Readonly<Record<string, (selector: Fields) => boolean>> = {
  FragmentSelector: (s) => typeof s.value === 'string' && list(s.conformsTo).every(isIri),
  CssSelector: (s) => typeof s.value === 'string',
  XPathSelector: (s) => typeof s.value === 'string',
  TextQuoteSelector: (s) => typeof s.exact === 'string' && [s.prefix, s.suffix].every((part) => list(part).length <= 1),
  TextPositionSelector: (s) => [s.start, s.end].every((at) => Number.isInteger(at) && Number(at) >= 0),
  DataPositionSelector: (s) => [s.start, s.end].every((at) => Number.isInteger(at) && Number(at) >= 0),
  SvgSelector: (s) => 'value' in s !== 'id' in s,
  RangeSelector: (s) => 'startSelector' in s && 'endSelector' in s,
};
const KNOWN = new Set(['@context', 'id', 'type', 'created', 'modified', 'motivation', 'body', 'target']);
const bodies = (a: Fields): Fields[] => list(a.body) as Fields[];
const targets = (a: Fields): Fields[] => list(a.target) as Fields[];
const atMostOnce =
  (...keys: string[]) =>
  (fields: Fields): boolean =>
    keys.every((key) => list(fields[key]).length <= 1);
const selectors = (a: Fields): Fields[] => list(a.target).flatMap((t) => list((t as Fields).selector) as Fields[]);
const ofType = (a: Fields, type: string): Fields[] => selectors(a).filter((s) => s.type === type);

describe('JSON-LD', () => {
  const thousand = fc.sample(anyAnnotation, { numRuns: 1_000, seed: 5 }).map(toJsonLd);
  it.each(MUST)('%s: all of 1,000 records', (_, holds) => {
    expect(thousand.filter((record) => !holds(JSON.parse(JSON.stringify(record))))).toEqual([]);
  });

  it.each(
    EITHER.flatMap(([rule, holds]) => [
      [`${rule} (bodies)`, (record: Fields) => bodies(record).every(holds)] as const,
      [`${rule} (targets)`, (record: Fields) => targets(record).every(holds)] as const,
    ]),
  )('%s: all of 1,000 records', (_, holds) => {
    expect(thousand.filter((record) => !holds(JSON.parse(JSON.stringify(record))))).toEqual([]);
  });

  it('has selectors that each keep what their type asks: all of 1,000 records', () => {
    const kept = (selector: Fields): boolean => SELECTORS[String(selector.type)]?.(selector) ?? false;
    expect(thousand.filter((record) => !selectors(record).every(kept))).toEqual([]);
    expect(kept({ type: 'SvgSelector' })).toBe(false);
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

  it('a file of 1,000 is what sections 5.1 and 5.2 say of collections and pages', () => {
    const all = fc.sample(anyAnnotation, { numRuns: 1_000, seed: 6 });
    const file = JSON.parse(jsonLdFile(all, FILE)) as Fields;
    const page = file.first as Fields;
    expect(list(file['@context'])).toContain(ANNOTATION_CONTEXT);
    expect([file.id, page.id].map((id) => URL.canParse(String(id)))).toEqual([true, true]);
    expect([file.type, page.type]).toEqual(['AnnotationCollection', 'AnnotationPage']);
    expect([file.total, page.startIndex, page.partOf]).toEqual([1_000, 0, file.id]);
    expect((page.items as Fields[]).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('the file is a collection with one page', () => {
    const file = JSON.parse(jsonLdFile([], FILE)) as Fields;
    expect(file).toMatchObject({ '@context': ANNOTATION_CONTEXT, id: FILE, type: 'AnnotationCollection', total: 0 });
    expect(file.first).toMatchObject({ type: 'AnnotationPage', partOf: FILE, startIndex: 0, items: [] });
  });
});
