/** The shape of a fact base file, as far as one value can be judged by itself. Unknown keys are dropped. */
import * as v from 'valibot';
import { label } from './label.ts';
import { LIMITS } from './limits.ts';

/** Words shown as a label: without characters that control, reorder or hide. */
const labelled = (most: number) =>
  v.pipe(
    v.string('must be text'),
    v.maxLength(most, `must have at most ${most} characters`),
    v.transform(label),
    v.nonEmpty('must not be empty'),
  );
const short = labelled(LIMITS.short);
const long = labelled(LIMITS.long);
/** Words that stand elsewhere to the letter, and so are left as they are. */
const exact = v.pipe(
  v.string('must be text'),
  v.maxLength(LIMITS.long, `must have at most ${LIMITS.long} characters`),
  v.trim(),
  v.nonEmpty('must not be empty'),
);
/** The length is looked at before the entries are. */
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(v.unknown(), 'must be a list'),
    v.maxLength(most, `must have at most ${most} entries`),
    v.array(item, 'must be a list'),
  );
const date = v.pipe(
  short,
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/,
    'must be a date like 2022, 2022-12 or 2022-12-05',
  ),
);
const finite = v.pipe(v.number('must be a number'), v.finite('must be finite'));
const groups = listOf(listOf(short, 200), 8);
const relation = v.picklist(['agrees', 'differs', 'related'], 'must be agrees, differs or related');

const quantity = v.object(
  {
    text: v.pipe(exact, v.maxLength(LIMITS.short, `must have at most ${LIMITS.short} characters`)),
    kind: v.picklist(
      ['money', 'percent', 'percentage-points', 'count', 'multiple', 'fraction', 'ordinal', 'duration'],
      'must be one of money, percent, percentage-points, count, multiple, fraction, ordinal, duration',
    ),
    low: finite,
    high: v.optional(finite),
    unit: v.optional(short),
    measure: v.optional(short),
    role: v.optional(v.picklist(['before', 'after', 'change'], 'must be before, after or change')),
  },
  'must be an object with text, kind and low',
);

const quote = v.union(
  [exact, v.object({ text: exact, start: v.optional(v.number()) })],
  `must be text of at most ${LIMITS.long} characters, or {text, start}`,
);

const hints = v.object(
  {
    about: v.optional(groups),
    unless: v.optional(listOf(short, 200)),
    contrary: v.optional(listOf(short, 200)),
    frames: v.optional(
      listOf(
        v.object(
          {
            about: v.optional(groups),
            says: groups,
            unless: v.optional(listOf(short, 200)),
            shows: v.optional(relation),
          },
          'must be an object with says',
        ),
        30,
      ),
    ),
  },
  'must be an object',
);

export const factSchema = v.object(
  {
    id: short,
    statement: long,
    quote: v.optional(exact),
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
    hints: v.optional(hints),
  },
  'must be an object with id and statement',
);

/** All but the facts, which are judged one by one. */
export const baseSchema = v.object(
  {
    format: v.optional(v.literal(1, 'must be 1: files of a later format need a later version of Claimlight')),
    id: short,
    title: short,
    version: v.optional(short),
    source: v.object(
      {
        title: short,
        published: date,
        publisher: v.optional(short),
        author: v.optional(short),
        url: v.optional(
          v.pipe(labelled(LIMITS.address), v.regex(/^https?:\/\/[^\s<>"]+$/i, 'must be an http address')),
        ),
        language: v.optional(short),
        translated: v.optional(v.boolean('must be true or false')),
        text: v.optional(
          v.pipe(
            v.string('must be text'),
            v.maxLength(LIMITS.article, `must have at most ${LIMITS.article} characters`),
          ),
        ),
        note: v.optional(long),
      },
      'must be an object with title and published',
    ),
    topic: v.object(
      { names: listOf(short, 50), associates: v.optional(listOf(short, 50)) },
      'must be an object with names',
    ),
    facts: v.pipe(
      v.array(v.unknown(), 'must be a list'),
      v.minLength(1, 'must have at least one fact'),
      v.maxLength(LIMITS.facts, `must have at most ${LIMITS.facts} entries`),
    ),
  },
  'must be an object',
);

export type RawFact = v.InferOutput<typeof factSchema>;
