/** The periods of a fact and of a claim beside one another. */
import { comparePeriods, type Period, parsePeriods } from '../periods/index.ts';
import type { Polarity } from '../polarity/polarity.ts';
import type { Comparison, Fact, FactBase, IsoDate } from '../types.ts';
import { isContrasted } from './bearing.ts';
import type { Reading } from './reading.ts';

/** Further apart than this and two dates are not one date told loosely. */
const LOOSE_DAYS = 15;
const DAY = 86_400_000;

/** What the comparison of periods found, and what of it leaves no room for the fact's own. */
export interface PeriodsFound {
  readonly comparisons: readonly Comparison[];
  /** "Only in 2023", "not until May": another period that shuts the fact's out. */
  readonly shut: boolean;
}

/** A month, season, quarter or year is read from the fact's own day where the page has none; "last week" is not. */
const CALENDAR = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|q[1-4])/i;

const isCalendar = (text: string): boolean => CALENDAR.test(text) && !/\b(?:last|next|this|past)\b/i.test(text);

/**
 * Each period of a sentence beside the one of the fact that it agrees with, else the fact's first. Periods that the
 * sentence names only to set another against them ("and not for this year") do not speak for it.
 */
export function comparePeriodsOf(read: Reading, ours: readonly Period[], asOf: IsoDate): PeriodsFound {
  if (ours.length === 0) return { comparisons: [], shut: false };
  const { text } = read.terms;
  const { published } = read;
  const comparisons: Comparison[] = [];
  let shut = false;
  for (const period of read.periods(published ?? wholeDay(asOf))) {
    if (!period.from || !period.to) continue;
    if (published === undefined && period.relative && !isCalendar(period.text)) continue;
    if (isContrasted(read.polarity(), text, period.start)) continue;
    const only = shutsOut(text, period, read.polarity());
    const same = ours.find((one) => isSame(only ? { ...period, relation: 'in' } : period, one));
    const other = same ?? ours[0]!;
    if (only && !same) shut = true;
    // "By Christmas" is a deadline, "in September" a day on which something was said: no contradiction.
    const unlike = !same && period.relation === 'by' && other.relation !== 'by';
    comparisons.push({
      kind: 'period',
      result: same ? 'same' : unlike ? 'unlike' : 'different',
      ...(unlike ? { unlike: 'period' as const } : {}),
      claim: { text: period.text, start: period.start, end: period.end, from: period.from, to: period.to },
      fact: {
        text: other.text,
        start: other.start,
        end: other.end,
        ...(other.from ? { from: other.from } : {}),
        ...(other.to ? { to: other.to } : {}),
      },
    });
  }
  return { comparisons, shut };
}

/** "Only in", "only since", "not before", "not until": nothing of the kind was at another time. */
function shutsOut(text: string, { start, relation }: Period, { negations }: Polarity): boolean {
  const lead = text.slice(Math.max(0, start - LEAD), start).toLowerCase();
  if (/\bonly (?:in |on |from |since |as of |at |by |during |the )*$/.test(lead)) return true;
  return (
    (relation === 'until' || relation === 'before') &&
    negations.some((cue) => cue.scope.start <= start && start - cue.end < NOT_UNTIL)
  );
}

const LEAD = 24;
/** "It was not, as some had thought, until May": a negation stands this near before its "until". */
const NOT_UNTIL = 60;

function isSame(a: Period, b: Period): boolean {
  // "Since 2021" names a beginning: a year that comes later is another one.
  if (b.relation === 'since' && a.relation !== 'since' && a.from! > `${b.from!.slice(0, 4)}-12-31`) return false;
  const relation = comparePeriods(a, b);
  if (relation === 'unknown') return false;
  if (relation !== 'apart') return true;
  const gap = Math.max(Date.parse(a.from!) - Date.parse(b.to!), Date.parse(b.from!) - Date.parse(a.to!));
  return gap <= LOOSE_DAYS * DAY && a.from!.slice(0, 4) === b.to!.slice(0, 4);
}

/** The fact's side is sharper than a year. */
export function isSharp({ kind, fact }: Comparison): boolean {
  if (kind !== 'period' || !fact?.from || !fact.to) return false;
  return Date.parse(fact.to) - Date.parse(fact.from) < SHARP_DAYS * DAY;
}

const SHARP_DAYS = 200;

/** The sheet's periods, else those of the statement. "Last year" is meant from the day of the source, whatever day the fact is of. */
export function periodsOfFact(fact: Fact, base: FactBase): Period[] {
  const reference = wholeDay(base.source.published);
  const texts = fact.periods?.length ? fact.periods : [fact.statement];
  return texts.flatMap((text) => parsePeriods(text, reference)).filter((period) => period.from !== undefined);
}

const wholeDay = (date: IsoDate): IsoDate =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date.slice(0, 10);
