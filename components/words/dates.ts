/** Dates as precise as they are known, and how far apart two of them lie. */
import type { IsoDate } from '../../core/types.ts';
import { uiLanguage } from './language.ts';

interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A span of time in one unit, never negative. */
export interface Distance {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
  /** Where the first date lies seen from the second. */
  readonly side: 'before' | 'after' | 'same';
}

/** @returns the date in the reader's words, no more precise than it is given; what is no date is shown as it stands */
export function formatDate(date: IsoDate): string {
  const parts = parse(date);
  if (!parts) return date.slice(0, 40);
  const { year, month, day } = parts;
  const known = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return longFormat(uiLanguage(), known).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** The mark of an axis of time: "2023", "Feb 2023", "5 Feb". */
export function formatTick(time: number, unit: 'day' | 'month' | 'year'): string {
  return new Intl.DateTimeFormat(uiLanguage(), {
    timeZone: 'UTC',
    ...(unit === 'day' ? { day: 'numeric', month: 'short' } : { year: 'numeric' }),
    ...(unit === 'month' ? { month: 'short' } : {}),
  }).format(time);
}

/**
 * How far `first` lies from `second`, by the calendar and no more precise than the vaguer of the two: days under two months
 * where both name a day, months under three years, then years.
 */
export function distance(first: IsoDate, second: IsoDate): Distance | undefined {
  const a = parse(first);
  const b = parse(second);
  if (!a || !b) return undefined;
  if (a.month === undefined || b.month === undefined) return sided(a.year - b.year, 'year');
  const months = (a.year - b.year) * 12 + a.month - b.month;
  if (a.day !== undefined && b.day !== undefined) {
    const days = Math.round((utc(a) - utc(b)) / DAY);
    if (Math.abs(days) < 60) return sided(days, 'day');
  }
  return Math.abs(months) < 36 ? sided(months, 'month') : sided(Math.round(months / 12), 'year');
}

/** @returns "14 months" in the reader's language */
export function formatDistance({ count, unit }: Distance): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** Making a format costs as much as a row of a list, and lists show a date in each row; one language has three. */
const LONG_FORMATS = new Map<string, Intl.DateTimeFormat>();

function longFormat(language: string, known: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
  const key = `${language} ${known}`;
  const made =
    LONG_FORMATS.get(key) ??
    new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(known === 'year' ? {} : { month: 'long' }),
      ...(known === 'day' ? { day: 'numeric' } : {}),
    });
  LONG_FORMATS.set(key, made);
  return made;
}

const DAY = 86_400_000;
const utc = ({ year, month = 1, day = 1 }: CalendarDate): number => Date.UTC(year, month - 1, day);

function sided(signed: number, unit: Distance['unit']): Distance {
  return { unit, count: Math.abs(signed), side: signed < 0 ? 'before' : signed > 0 ? 'after' : 'same' };
}

/** The calendar date as written: a page's "5 December" stays the fifth wherever the reader lives. */
function parse(date: IsoDate): CalendarDate | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T|\s)/.exec(date.slice(0, 40));
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
