/** The periods of a fact and of a claim beside one another. */
import { comparePeriods, type Period, parsePeriods } from '../periods/index.ts';
import type { Comparison, Fact, FactBase, IsoDate } from '../types.ts';

/** Further apart than this and two dates are not one date told loosely. */
const LOOSE_DAYS = 15;
const DAY = 86_400_000;

/** Each period of a sentence beside the one of the fact that it agrees with, else the fact's first. */
export function comparePeriodsOf(text: string, ours: readonly Period[], published: IsoDate | undefined): Comparison[] {
  if (ours.length === 0) return [];
  const comparisons: Comparison[] = [];
  for (const period of parsePeriods(text, published)) {
    if (!period.from || !period.to) continue;
    const same = ours.find((one) => isSame(period, one));
    const other = same ?? ours[0]!;
    comparisons.push({
      kind: 'period',
      result: same ? 'same' : 'different',
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
  return comparisons;
}

function isSame(a: Period, b: Period): boolean {
  // "Since 2021" names a beginning: a year that comes later is another one.
  if (b.relation === 'since' && a.relation !== 'since' && a.from! > `${b.from!.slice(0, 4)}-12-31`) return false;
  const relation = comparePeriods(a, b);
  if (relation === 'unknown') return false;
  if (relation !== 'apart') return true;
  const gap = Math.max(Date.parse(a.from!) - Date.parse(b.to!), Date.parse(b.from!) - Date.parse(a.to!));
  return gap <= LOOSE_DAYS * DAY && a.from!.slice(0, 4) === b.to!.slice(0, 4);
}

/** The sheet's periods, else those of the statement. "Last year" is meant from the day of the source, whatever day the fact is of. */
export function periodsOfFact(fact: Fact, base: FactBase): Period[] {
  const reference = wholeDay(base.source.published);
  const texts = fact.periods?.length ? fact.periods : [fact.statement];
  return texts.flatMap((text) => parsePeriods(text, reference)).filter((period) => period.from !== undefined);
}

const wholeDay = (date: IsoDate): IsoDate =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date.slice(0, 10);
