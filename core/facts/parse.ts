/** Parses a fact base from JSON that somebody else wrote: strict about what it uses, blind to what it does not know. */
import * as v from 'valibot';
import type { Fact, FactBase } from '../types.ts';

/** What is wrong with a fact base, in words that name the fact and the key. */
export interface FactBaseProblem {
  /** `facts[3].quantities[0].low`, `source.title`. */
  readonly path: string;
  /** The fact's id, where the problem is in a fact that has one. */
  readonly fact?: string;
  readonly message: string;
}

export type ParsedFactBase =
  | { readonly ok: true; readonly value: FactBase }
  | { readonly ok: false; readonly problems: readonly FactBaseProblem[] };

const MOST_FACTS = 20_000;
const SHORT = 300;
const LONG = 5_000;
const ARTICLE = 500_000;

/**
 * @param json parsed JSON in the documented format; its least form is `{id, title, source: {title, published}, topic:
 *   {names}, facts: [{id, statement}]}`. A fact may give `quote` (words) in place of `quotes`.
 * @returns the fact base with unknown keys dropped, or every problem found (twenty at most)
 */
export function parseFactBase(json: unknown): ParsedFactBase {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success)
    return { ok: false, problems: parsed.issues.slice(0, 20).map((issue) => problemOf(issue, json)) };
  const raw = parsed.output;
  const problems = doubled(raw.facts.map(({ id }) => id));
  if (problems.length > 0) return { ok: false, problems };
  const facts = raw.facts.map((fact) => assemble(fact, raw.source.text));
  return { ok: true, value: { ...raw, format: 1, version: raw.version ?? '1.0.0', facts } as FactBase };
}

const short = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(SHORT, `must have at most ${SHORT} characters`),
);
const long = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(LONG, `must have at most ${LONG} characters`),
);
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `must have at most ${most} entries`));
const date = v.pipe(
  short,
  v.regex(
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/,
    'must be a date like 2022, 2022-12 or 2022-12-05',
  ),
);
const groups = listOf(listOf(short, 200), 8);
const relation = v.picklist(['agrees', 'differs', 'related'], 'must be agrees, differs or related');

const quantity = v.object({
  text: short,
  kind: v.picklist(
    ['money', 'percent', 'percentage-points', 'count', 'multiple', 'fraction', 'ordinal', 'duration'],
    'must be one of money, percent, percentage-points, count, multiple, fraction, ordinal, duration',
  ),
  low: v.pipe(v.number('must be a number'), v.finite('must be finite')),
  high: v.optional(v.pipe(v.number('must be a number'), v.finite('must be finite'))),
  unit: v.optional(short),
  measure: v.optional(short),
  role: v.optional(v.picklist(['before', 'after', 'change'], 'must be before, after or change')),
});

const quote = v.union([long, v.object({ text: long })], 'must be text or {text}');

const fact = v.object({
  id: short,
  statement: long,
  quote: v.optional(long),
  quotes: v.optional(listOf(quote, 20)),
  asOf: v.optional(date),
  attribution: v.optional(short),
  actors: v.optional(listOf(short, 50)),
  places: v.optional(listOf(short, 50)),
  periods: v.optional(listOf(short, 50)),
  quantities: v.optional(listOf(quantity, 50)),
  aliases: v.optional(listOf(long, 100)),
  note: v.optional(long),
  partOf: v.optional(short),
  hints: v.optional(
    v.object({
      about: v.optional(groups),
      unless: v.optional(listOf(short, 200)),
      contrary: v.optional(listOf(short, 200)),
      frames: v.optional(
        listOf(
          v.object({
            about: v.optional(groups),
            says: groups,
            unless: v.optional(listOf(short, 200)),
            shows: v.optional(relation),
          }),
          30,
        ),
      ),
    }),
  ),
});

const schema = v.object(
  {
    id: short,
    title: short,
    version: v.optional(short),
    source: v.object(
      {
        title: short,
        published: date,
        publisher: v.optional(short),
        author: v.optional(short),
        url: v.optional(v.pipe(short, v.regex(/^https?:\/\//i, 'must be an http address'))),
        language: v.optional(short),
        translated: v.optional(v.boolean('must be true or false')),
        text: v.optional(
          v.pipe(v.string('must be text'), v.maxLength(ARTICLE, `must have at most ${ARTICLE} characters`)),
        ),
        note: v.optional(long),
      },
      'must be an object with title and published',
    ),
    topic: v.object(
      { names: listOf(short, 50), associates: v.optional(listOf(short, 50)) },
      'must be an object with names',
    ),
    facts: v.pipe(listOf(fact, MOST_FACTS), v.minLength(1, 'must have at least one fact')),
  },
  'must be an object',
);

type RawFact = v.InferOutput<typeof fact>;

function assemble({ quote: single, quotes = [], ...rest }: RawFact, article: string | undefined): Fact {
  const texts = [
    ...(single === undefined ? [] : [single]),
    ...quotes.map((one) => (typeof one === 'string' ? one : one.text)),
  ];
  const placed = texts.map((text) => {
    const start = Math.max(0, article?.indexOf(text) ?? 0);
    return { text, start, end: start + text.length };
  });
  return (placed.length > 0 ? { ...rest, quotes: placed } : rest) as Fact;
}

function doubled(ids: readonly string[]): FactBaseProblem[] {
  const seen = new Set<string>();
  const problems: FactBaseProblem[] = [];
  ids.forEach((id, index) => {
    if (seen.has(id)) problems.push({ path: `facts[${index}].id`, fact: id, message: `fact id "${id}" is used twice` });
    seen.add(id);
  });
  return problems;
}

function problemOf(issue: v.BaseIssue<unknown>, json: unknown): FactBaseProblem {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const path = keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
  const missing = issue.received === 'undefined';
  const id = keys[0] === 'facts' && typeof keys[1] === 'number' ? factId(json, keys[1]) : undefined;
  const message = `${path || 'the fact base'} ${missing ? 'is missing' : issue.message}`;
  return id === undefined ? { path, message } : { path, fact: id, message: `fact "${id}": ${message}` };
}

function factId(json: unknown, index: number): string | undefined {
  const facts = (json as { facts?: unknown }).facts;
  const id = Array.isArray(facts) ? (facts[index] as { id?: unknown } | null)?.id : undefined;
  return typeof id === 'string' ? id.slice(0, SHORT) : undefined;
}
