/** The figures of a fact: those that its sheet types, else those that its statement gives, and what follows from them. */
import { parseQuantities } from '../quantities/parse.ts';
import type { Quantity } from '../quantities/types.ts';
import type { Fact, Span } from '../types.ts';
import { closedListOf } from './members.ts';
import { wordsOf } from './words.ts';

/** One figure of a fact, as the sheet types it or as read from its statement. */
export interface FactFigure {
  readonly kind: Quantity['kind'];
  readonly low: number;
  readonly high: number;
  readonly unit: string | undefined;
  readonly role: Quantity['role'] | undefined;
  /** Which way a change goes, where a figure before and one after tell. */
  readonly direction?: Quantity['direction'];
  readonly rate: Quantity['per'] | undefined;
  /** Stems of what is counted or measured. */
  readonly noun: ReadonlySet<string>;
  readonly measure: string | undefined;
  readonly text: string;
  /** Where the words stand in the fact's first quote with them, else in its statement. */
  readonly place: Span;
  /** Computed from a figure before and one after. */
  readonly derived: boolean;
  /** What members of a closed list are over: more is the same, and less is said of others. */
  readonly bar?: boolean;
}

/** Figures of the sheet; without them, those that the statement gives. */
export function figuresOf(fact: Fact): FactFigure[] {
  const figures = fact.quantities?.length
    ? fromSheet(fact)
    : parseQuantities(fact.statement).map((one) => fromText(one, fact));
  const listed = closedListOf(fact) !== undefined;
  const barred = listed ? figures.map((one) => (Number.isFinite(one.high) ? one : { ...one, bar: true })) : figures;
  return directed([...barred, ...changesOf(barred)]);
}

/** Gives the changes of a fact the direction from its figure before to the one after. */
function directed(figures: readonly FactFigure[]): FactFigure[] {
  const before = figures.find(({ role }) => role === 'before');
  const after = figures.find(({ role, kind }) => role === 'after' && kind === before?.kind);
  if (!before || !after || before.low === after.low) return [...figures];
  const direction = after.low < before.low ? 'down' : 'up';
  return figures.map((one) => (one.role === 'change' ? { ...one, direction } : one));
}

/** Places in an order that the statement names: "the top position" is the first. */
export function ranksOf(fact: Fact): FactFigure[] {
  return parseQuantities(fact.statement)
    .filter(({ kind }) => kind === 'ordinal')
    .map((one) => fromText(one, fact));
}

function fromSheet(fact: Fact): FactFigure[] {
  return (fact.quantities ?? []).map((one) => {
    const home = fact.quotes?.map((quote) => quote.text).find((quote) => quote.includes(one.text)) ?? fact.statement;
    const start = Math.max(0, home.indexOf(one.text));
    const measured = `${one.unit ?? ''} ${one.measure ?? ''}`;
    return {
      kind: one.kind,
      low: one.low,
      high: one.high ?? Number.POSITIVE_INFINITY,
      unit: one.kind === 'money' ? one.unit : undefined,
      role: one.role,
      rate: rateIn(one.measure),
      noun: stems(measured),
      measure: one.measure,
      text: one.text,
      place: { start, end: start + one.text.length },
      derived: false,
    };
  });
}

function fromText(one: Quantity, fact: Fact): FactFigure {
  const scale = one.kind === 'fraction' ? 100 : 1;
  return {
    kind: one.kind === 'fraction' ? 'percent' : one.kind,
    low: one.low * scale,
    high: one.high * scale,
    unit: one.kind === 'money' ? one.unit : undefined,
    role: one.role,
    rate: one.per ?? rateIn(one.counted?.text),
    noun: stems(one.counted?.text ?? ''),
    measure: one.counted?.text,
    text: fact.statement.slice(one.start, one.end),
    place: { start: one.start, end: one.end },
    derived: false,
  };
}

/** People are counted under many names. */
const PEOPLE = ['user', 'people', 'person', 'audience', 'visitor', 'account', 'viewer', 'human', 'active'];
const PLACES = ['country', 'market', 'nation', 'territory'];

function stems(text: string): ReadonlySet<string> {
  const found = wordsOf(text).map((word) => word.stem);
  for (const family of [PEOPLE, PLACES]) {
    const names = family.map((name) => wordsOf(name)[0]!.stem);
    if (names.some((name) => found.includes(name))) found.push(...names);
  }
  return new Set(found);
}

function rateIn(measure: string | undefined): Quantity['per'] | undefined {
  if (measure === undefined) return undefined;
  if (/\bdaily\b|\b(?:a|per|each|every) day\b/.test(measure)) return 'day';
  if (/\bmonthly\b|\b(?:a|per|each|every) month\b/.test(measure)) return 'month';
  return undefined;
}

/** What a cut from one figure to another amounts to, in money and in per cent: nobody says it is wrong to have done the sum. */
function changesOf(figures: readonly FactFigure[]): FactFigure[] {
  const before = figures.find((figure) => figure.role === 'before');
  const after = figures.find((figure) => figure.role === 'after' && figure.kind === before?.kind);
  if (!before || !after || !Number.isFinite(before.high) || !Number.isFinite(after.high)) return [];
  const changes = [before.low - after.low, before.high - after.high].map(Math.abs).sort((a, b) => a - b);
  const shares = [before.low, before.high]
    .map((start) => (Math.abs(start - after.low) / start) * 100)
    .sort((a, b) => a - b);
  const common = { ...before, role: 'change' as const, derived: true };
  return [
    { ...common, low: changes[0]!, high: changes[1]! },
    { ...common, kind: 'percent', unit: undefined, low: shares[0]!, high: shares[1]! },
  ];
}
