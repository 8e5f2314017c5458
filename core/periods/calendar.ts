import type { IsoDate } from '../types.ts';

/** A day as the number of days since 1 January 1970, in the proleptic Gregorian calendar. No clock and no time zone is involved. */
export type DayNumber = number;

/** First and last day, both inclusive. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * The number of a day; a day past the month's end runs on into the next, and months below 1 or over 12 move the year.
 * Howard Hinnant's days_from_civil: years begin in March, so that the leap day is the last.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The inverse, civil_from_days. */
export function dayOf(number: DayNumber): Day {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in 400 years, and from 1 March of the year 0 to 1 January 1970. */
const DAYS_PER_ERA = 146_097;
const EPOCH = 719_468;

/** `YYYY-MM-DD`. */
export function isoDay(number: DayNumber): IsoDate {
  const { year, month, day } = dayOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
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
