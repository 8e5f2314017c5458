import { type DayRange, dayOf, monthsRange } from './calendar.ts';
import type { Grain } from './types.ts';

/** The part of a period that a word picks out. `end` and `start` are tighter than `late` and `early`. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'about';

/**
 * Shares of a period, in twelfths: late 2022 is September to December, the end of 2022 its last quarter. Writers are
 * looser at the end of a year than of a month ("at the end of the year" was said of November).
 */
const TWELFTHS: Readonly<Record<Exclude<Part, 'about'>, readonly [from: number, to: number]>> = {
  start: [0, 3],
  early: [0, 4],
  mid: [4, 8],
  late: [8, 12],
  end: [9, 12],
};

/** The days of that part: whole months of a year or more, days of anything shorter. */
export function narrowed(range: DayRange, grain: Grain, part: Part): DayRange {
  if (part === 'about') return range;
  const [first, last] = TWELFTHS[part];
  if (grain === 'year') {
    const { year } = dayOf(range.from);
    return monthsRange(year, first + 1, last - first);
  }
  const days = range.to - range.from + 1;
  return { from: range.from + Math.floor((days * first) / 12), to: range.from + Math.ceil((days * last) / 12) - 1 };
}
