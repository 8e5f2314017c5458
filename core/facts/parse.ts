/** Parses a fact base from JSON that somebody else wrote: strict about what it uses, blind to what it does not know. */
import * as v from 'valibot';
import type { Fact, FactBase, FactQuantity, Quote } from '../types.ts';
import { LIMITS } from './limits.ts';
import { openPlaces, type QuotePlaces } from './quote-places.ts';
import { baseSchema, factSchema, type RawFact } from './schema.ts';

/** What is wrong with a fact base, in words that name the fact and the key. */
export interface FactBaseProblem {
  /** `facts[3].quantities[0].low`, `source.title`. */
  readonly path: string;
  /** The fact's id, where the problem is in a fact that has one. */
  readonly fact?: string;
  readonly message: string;
}

export type ParsedFactBase =
  | {
      readonly ok: true;
      readonly value: FactBase;
      /** What was left out because it did not hold: a quote that is not in the source, a figure that is in no quote. A hundred at most. */
      readonly dropped: readonly FactBaseProblem[];
    }
  | { readonly ok: false; readonly problems: readonly FactBaseProblem[] };

const MOST_PROBLEMS = 20;
const MOST_DROPPED = 100;

/**
 * @param json parsed JSON in the documented format; its least form is `{id, title, source: {title, published}, topic:
 *   {names}, facts: [{id, statement}]}`. A fact may give `quote` (words) in place of `quotes`.
 * @returns the fact base with unknown keys dropped, labels freed of hidden characters and quotes placed in the source's
 *   text, or every problem found (twenty at most)
 */
export function parseFactBase(json: unknown): ParsedFactBase {
  const parsed = v.safeParse(baseSchema, json);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.issues, '', undefined) };
  const raw = parsed.output;
  const problems: FactBaseProblem[] = [];
  const facts: RawFact[] = [];
  const ids = new Set<string>();
  for (const [index, one] of raw.facts.entries()) {
    const fact = v.safeParse(factSchema, one);
    if (!fact.success) problems.push(...problemsOf(fact.issues, `facts[${index}]`, idOf(one)));
    else if (ids.has(fact.output.id)) problems.push(doubled(index, fact.output.id));
    else {
      ids.add(fact.output.id);
      facts.push(fact.output);
    }
    if (problems.length >= MOST_PROBLEMS) break;
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  const dropped: FactBaseProblem[] = [];
  const drop = (problem: FactBaseProblem) => {
    if (dropped.length < MOST_DROPPED) dropped.push(problem);
  };
  const places = openPlaces(raw.source.text);
  const value = {
    ...raw,
    format: 1,
    version: raw.version ?? '1.0.0',
    facts: facts.map((fact, index) => assemble(fact, index, places, ids, drop)),
  };
  return { ok: true, value: value as FactBase, dropped };
}

/** As `parseFactBase`, from the text of a file. */
export function parseFactBaseText(text: string): ParsedFactBase {
  if (text.length > LIMITS.file) {
    return refused(`the file has more than ${LIMITS.file / 1_000_000} million characters`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    return refused(`the file is no JSON: ${(error as Error).message.slice(0, LIMITS.short)}`);
  }
  return parseFactBase(json);
}

const refused = (message: string): ParsedFactBase => ({ ok: false, problems: [{ path: '', message }] });

function assemble(
  { quote: single, quotes = [], quantities, partOf, ...rest }: RawFact,
  index: number,
  places: QuotePlaces,
  ids: ReadonlySet<string>,
  drop: (problem: FactBaseProblem) => void,
): Fact {
  const lose = (key: string, why: string) =>
    drop({ path: `facts[${index}].${key}`, fact: rest.id, message: `fact "${rest.id}": ${why}` });
  const given = [...(single === undefined ? [] : [{ text: single }]), ...quotes.map(asQuote)];
  const placed = given.flatMap((one, at): Quote[] => {
    const start = places.startOf(one.text, one.start);
    if (start !== undefined) return [{ text: one.text, start, end: start + one.text.length }];
    lose(`quotes[${at}]`, `the quote "${one.text.slice(0, 60)}" is not in the source's text to the letter`);
    return [];
  });
  const figures = (quantities ?? []).flatMap((one, at): FactQuantity[] => {
    if (one.high !== undefined && one.high < one.low) {
      lose(`quantities[${at}]`, `the figure "${one.text.slice(0, 60)}" ends below its beginning`);
      return [];
    }
    if (rest.statement.includes(one.text) || placed.some(({ text }) => text.includes(one.text))) {
      return [one as FactQuantity];
    }
    lose(`quantities[${at}]`, `the figure "${one.text.slice(0, 60)}" is in no quote and not in the statement`);
    return [];
  });
  const whole = partOf === undefined || ids.has(partOf);
  if (!whole) lose('partOf', `"${partOf}" is no fact of this base`);
  return {
    ...rest,
    ...(placed.length > 0 ? { quotes: placed } : {}),
    ...(figures.length > 0 ? { quantities: figures } : {}),
    ...(whole && partOf !== undefined ? { partOf } : {}),
  } as Fact;
}

type GivenQuote = { readonly text: string; readonly start?: number | undefined };

const asQuote = (one: string | GivenQuote): GivenQuote => (typeof one === 'string' ? { text: one } : one);

const doubled = (index: number, id: string): FactBaseProblem => ({
  path: `facts[${index}].id`,
  fact: id,
  message: `fact id "${id}" is used twice`,
});

function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  root: string,
  fact: string | undefined,
): FactBaseProblem[] {
  return issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const path = (issue.path ?? []).reduce((whole, item) => {
      const key = item.key as string | number;
      return typeof key === 'number' ? `${whole}[${key}]` : whole === '' ? key : `${whole}.${key}`;
    }, root);
    const missing = issue.received === 'undefined';
    const message = `${path || 'the fact base'} ${missing ? 'is missing' : issue.message}`;
    return fact === undefined ? { path, message } : { path, fact, message: `fact "${fact}": ${message}` };
  });
}

function idOf(fact: unknown): string | undefined {
  const id = typeof fact === 'object' && fact !== null ? (fact as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id.slice(0, LIMITS.short) : undefined;
}
