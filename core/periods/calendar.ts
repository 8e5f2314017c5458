import type { IsoDate } from '../types.ts';

/** A day as the number of days since 1 January 1970, in the proleptic Gregorian calendar. No clock and no time zone is involved. */
export type DayNumber = number;

/** First and last day, both inclusive. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

const MS_PER_DAY = 86_400_000;

/** The number of a day; a day past the month's end runs on into the next. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function dayOf(number: DayNumber): Day {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoDay(number: DayNumber): IsoDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** True when the month has such a day in that year (any year: 29 February is one). */
export function isDay(month: number, day: number, year = 2024): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= dayOf(dayNumber(year, month + 1, 0)).day;
}

/** Whole months: `month` may run below 1 or over 12 and moves the year then. */
export function monthsRange(year: number, month: number, count: number): DayRange {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + count, 1) - 1 };
}

export function yearRange(year: number, count = 1): DayRange {
  return monthsRange(year, 1, 12 * count);
}

/**
 * The day of an ISO date, date-time, month or year. A month or a year stands for its last day, since it says when
 * something was known at the latest. Nothing when the text is no date.
 */
export function parseIsoDay(iso: IsoDate): DayNumber | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.{1,40})?)?)?$/.exec(iso);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 12), parts[3]];
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return dayNumber(year, month + 1, 1) - 1;
  return isDay(month, Number(day), year) ? dayNumber(year, month, Number(day)) : undefined;
}
