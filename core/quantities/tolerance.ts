import type { Hedge, TimeUnit } from './types.ts';

/**
 * How far a figure may stand from another and still say the same, as shares of the value: [below, above].
 * Exact figures are rounded by newsrooms to two or three digits, so 1% is the same figure (12.47 and 12.5) and 5% is not
 * (1.05 and 1). "About" and "closer to" are used for a tenth either way. "Nearly" and "just over" lie on one side.
 */
export const POINT_SLACK: Readonly<Record<Hedge | 'exact', readonly [below: number, above: number]>> = {
  exact: [0.01, 0.01],
  about: [0.1, 0.1],
  'closer-to': [0.1, 0.1],
  nearly: [0.12, 0.005],
  'just-over': [0.005, 0.1],
  over: [0, 0],
  'at-least': [0, 0],
  under: [0, 0],
  'at-most': [0, 0],
  'up-to': [0, 0],
};

/**
 * How far an open bound reaches, as a factor: writers say "more than 1 billion" of 1.4, hardly of 5. What lies beyond is
 * neither the same nor a contradiction. "At least" is looser: "at least $2 billion less" was said of cuts of 2 to 4.5.
 */
export const OPEN_REACH: Readonly<Partial<Record<Hedge, number>>> = {
  over: 1.5,
  'at-least': 2.5,
  under: 1.5,
  'at-most': 2.5,
  'up-to': 2.5,
};

/** Counts and ranks below this are exact whatever the slack: seven countries are not eight. */
export const SMALL_WHOLE = 20;

/** Days in a unit of time, to compare "12 months" with "a year". */
export const DAYS: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};
