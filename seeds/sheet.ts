/** The fact sheet as people write it, checked for shape. What it must mean is checked in compile.ts. */
import * as v from 'valibot';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(2_000));
const texts = v.optional(v.array(text, 'must be a list'));

const quantity = v.strictObject({
  text,
  kind: v.picklist(
    ['money', 'percent', 'percentage-points', 'count', 'multiple', 'fraction', 'ordinal', 'duration'],
    'must be one of money, percent, percentage-points, count, multiple, fraction, ordinal, duration',
  ),
  low: v.number('must be a number'),
  high: v.optional(v.number('must be a number')),
  unit: v.optional(text),
  measure: v.optional(text),
  role: v.optional(v.picklist(['before', 'after', 'change'], 'must be before, after or change')),
});

const fact = v.strictObject({
  id: v.pipe(
    v.string('every fact needs an id'),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  ),
  statement: text,
  quotes: v.pipe(v.array(text, 'must be a list'), v.minLength(1, 'needs at least one quote from the article')),
  asOf: text,
  attribution: v.optional(text),
  actors: texts,
  places: texts,
  periods: texts,
  quantities: v.optional(v.array(quantity, 'must be a list')),
  aliases: texts,
  hints: v.optional(v.looseObject({ about: v.optional(v.array(v.array(text))), unless: texts, contrary: texts })),
  note: v.optional(text),
  partOf: v.optional(text),
});

const source = v.strictObject({
  article: text,
  title: text,
  published: text,
  publisher: v.optional(text),
  author: v.optional(text),
  url: v.optional(text),
  language: v.optional(text),
  translated: v.optional(v.boolean()),
  note: v.optional(text),
});

export const sheetSchema = v.strictObject({
  id: text,
  title: text,
  version: v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'must be like 1.0.0')),
  source,
  topic: v.strictObject({ names: v.array(text), associates: texts }),
  ids: v.optional(v.array(text)),
  facts: v.pipe(v.array(fact, 'must be a list'), v.minLength(1, 'needs at least one fact')),
});

export type Sheet = v.InferOutput<typeof sheetSchema>;
export type SheetFact = Sheet['facts'][number];
