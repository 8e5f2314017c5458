import type { IsoDate } from '../types.ts';
import { parseIsoDay } from './calendar.ts';
import type { Period, PeriodComparison } from './types.ts';

/** What of a period a comparison needs. */
export type ComparablePeriod = Pick<Period, 'from' | 'to'> & Partial<Pick<Period, 'relation' | 'hedge'>>;

/**
 * How the first period lies to the second. "Since", "until", "before" and "after" open a period only against one with
 * another preposition: "since 2021" contains March 2022, but is apart from "since 2023". "By the end of 2022" is compared
 * as the end of 2022, because the date named is what two reports of one goal share. `unknown` when either has no days.
 */
export function comparePeriods(a: ComparablePeriod, b: ComparablePeriod): PeriodComparison {
  const open = (a.relation ?? 'in') !== (b.relation ?? 'in');
  const [x, y] = [spanOf(a, open), spanOf(b, open)];
  if (x === undefined || y === undefined) return 'unknown';
  if (x.from === y.from && x.to === y.to) return 'same';
  if (x.to < y.from || y.to < x.from) return 'apart';
  if (x.from >= y.from && x.to <= y.to) return 'within';
  if (x.from <= y.from && x.to >= y.to) return 'contains';
  return 'overlap';
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(period: ComparablePeriod, open: boolean): Span | undefined {
  const [from, to] = [dayNumberOf(period.from), dayNumberOf(period.to)];
  if (from === undefined || to === undefined) return undefined;
  const slack = period.hedge === 'about' ? Math.ceil((to - from + 1) * ABOUT_SLACK) : 0;
  const [first, last] = [from - slack, to + slack];
  if (!open) return { from: first, to: last };
  switch (period.relation) {
    case 'since':
      return { from: first, to: Infinity };
    case 'after':
      return { from: last + 1, to: Infinity };
    case 'until':
      return { from: -Infinity, to: last };
    case 'before':
      return { from: -Infinity, to: first - 1 };
    default:
      return { from: first, to: last };
  }
}

/** "Around 2022" may lie half a year to either side, as a share of the period. */
const ABOUT_SLACK = 0.5;

function dayNumberOf(iso: IsoDate | undefined): number | undefined {
  return iso === undefined ? undefined : parseIsoDay(iso);
}
