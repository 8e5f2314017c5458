/** Annotation records, read from anywhere: our own store, a backup, a file someone sent. */
import * as v from 'valibot';
import type { Annotation } from '../types.ts';

/** Longest passage and longest note that are kept, in code units. */
export const MAX_PASSAGE = 400_000;
export const MAX_NOTE = 400_000;
export const MAX_TAGS = 100;
const MAX_TAG = 200;
/** What `Annotation.schema` is today. */
export const CURRENT_SCHEMA = 1;

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const date = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]{4,18}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/, 'a date as ISO 8601 writes it'),
);
const instant = v.pipe(
  date,
  v.check((text) => !Number.isNaN(Date.parse(text)), 'a date that exists'),
);
/** A page of the web or a file of the reader's own; never an address that runs. */
const isOfPage = (url: string): boolean => URL.canParse(url) && /^(?:https?|file):$/.test(new URL(url).protocol);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const figure = v.optional(v.number());

const comparedValue = v.object({
  text: words(4_000),
  start: count,
  end: count,
  low: figure,
  high: figure,
  unit: v.optional(words(200)),
  from: v.optional(date),
  to: v.optional(date),
});

const comparison = v.object({
  kind: v.picklist(['quantity', 'period', 'place', 'actor', 'outcome']),
  result: v.picklist(['same', 'different', 'unlike']),
  claim: v.optional(comparedValue),
  fact: v.optional(comparedValue),
  measure: v.optional(words(400)),
  ratio: figure,
  unlike: v.optional(v.picklist(['measure', 'market', 'period', 'unit'])),
});

/** The record of today. Keys that are not here are dropped. */
const annotation = v.object({
  schema: v.literal(CURRENT_SCHEMA),
  id: v.pipe(
    v.string(),
    v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'urn:uuid:…'),
  ),
  created: instant,
  modified: instant,
  deleted: v.optional(instant),
  kind: v.picklist(['claim', 'passage']),
  url: v.pipe(words(20_000), v.check(isOfPage, 'the address of a page')),
  page: v.object({
    title: words(4_000),
    site: v.optional(words(4_000)),
    published: v.optional(words(64)),
    language: v.optional(words(64)),
  }),
  quote: v.object({ exact: v.pipe(words(MAX_PASSAGE), v.minLength(1)), prefix: words(4_000), suffix: words(4_000) }),
  position: v.optional(v.object({ start: count, end: count })),
  block: v.optional(
    v.object({
      index: count,
      kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell']),
    }),
  ),
  note: words(MAX_NOTE),
  tags: v.pipe(v.array(words(MAX_TAG)), v.maxLength(MAX_TAGS)),
  color: v.picklist(['yellow', 'green', 'blue', 'pink']),
  restsOn: v.optional(
    v.object({
      base: words(400),
      baseVersion: words(100),
      fact: words(400),
      statement: words(20_000),
      relation: v.picklist(['agrees', 'differs', 'related']),
      comparisons: v.pipe(v.array(comparison), v.maxLength(200)),
    }),
  ),
});

export type Parsed =
  | { readonly ok: true; readonly annotation: Annotation }
  /** `where`: path of the first wrong field; `expected`: what should stand there. */
  | { readonly ok: false; readonly where: string; readonly expected: string };

/**
 * Checks a record of any schema version and brings it to today's.
 *
 * @param data anything; nothing of it is trusted and nothing of it is kept but what the schema names
 */
export function parseAnnotation(data: unknown): Parsed {
  const parsed = v.safeParse(annotation, migrated(data));
  if (parsed.success) return { ok: true, annotation: parsed.output as Annotation };
  const [issue] = parsed.issues;
  return { ok: false, where: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message };
}

/** Version → the step to the next one. A new schema adds its step here and its fixture to the tests. */
const MIGRATIONS: ReadonlyMap<number, (record: Record<string, unknown>) => Record<string, unknown>> = new Map();

function migrated(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  let record = data as Record<string, unknown>;
  for (let step = stepFrom(record); step; step = stepFrom(record)) record = step(record);
  return record;
}

const stepFrom = (record: Record<string, unknown>) => MIGRATIONS.get(Number(record.schema));
