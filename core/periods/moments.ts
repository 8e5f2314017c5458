/** A period as its words say it, before a reference date gives it a place in the calendar. */

/** A year by number, or by its distance from the reference ("last year" is -1), or the year spoken of before ("that year"). */
export type YearOf = number | { readonly shift: number } | 'same';

/** "last", "this" or "next" before a month, weekday, season or quarter. */
export type Which = 'last' | 'this' | 'next';

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'weekend';

export type Moment =
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: YearOf;
      readonly which?: Which;
      /** A day with a name is told from afar: alone it is the nearest, before or after. */
      readonly holiday?: boolean;
    }
  | {
      readonly kind: 'months';
      readonly month: number;
      readonly count: number;
      readonly year?: YearOf;
      readonly which?: Which;
    }
  | { readonly kind: 'years'; readonly year: YearOf; readonly count: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which }
  /** A whole unit at a distance from the reference: "last month", "two years ago", "today". */
  | { readonly kind: 'shift'; readonly unit: CalendarUnit; readonly by: number; readonly anchored?: boolean }
  /** So many units up to the reference, or after it: "the past 12 months". */
  | { readonly kind: 'run'; readonly unit: CalendarUnit; readonly count: number; readonly ahead: boolean }
  /** So many months that end with another period: "the three months to June". */
  | { readonly kind: 'ending'; readonly months: number; readonly end: Moment }
  | { readonly kind: 'week-of'; readonly start: Moment }
  | { readonly kind: 'range'; readonly start: Moment; readonly end: Moment };

/** A moment with the lexemes it was read from. */
export interface Reading {
  readonly first: number;
  readonly next: number;
  readonly moment: Moment;
  /** The words carry a hedge themselves: "year-end", "fiscal 2022". */
  readonly hedge?: 'early' | 'mid' | 'late' | 'about' | 'end' | 'start';
}

/** True when the moment has no place in the calendar without a reference date. */
export function isRelative(moment: Moment): boolean {
  switch (moment.kind) {
    case 'day':
    case 'months':
    case 'years':
      return typeof moment.year !== 'number';
    case 'ending':
      return isRelative(moment.end);
    case 'week-of':
      return isRelative(moment.start);
    case 'range':
      return isRelative(moment.start) || isRelative(moment.end);
    default:
      return true;
  }
}

/** Gives a year to a day or months that have none. */
export function withYear(moment: Moment, year: YearOf): Moment {
  if ((moment.kind === 'day' || moment.kind === 'months') && moment.year === undefined) return { ...moment, year };
  if (moment.kind === 'ending') return { ...moment, end: withYear(moment.end, year) };
  return moment;
}

export function yearOf(moment: Moment): YearOf | undefined {
  return moment.kind === 'day' || moment.kind === 'months' || moment.kind === 'years' ? moment.year : undefined;
}
