import {
  type DayNumber,
  type DayRange,
  dayNumber,
  dayOf,
  isDay,
  monthsRange,
  weekdayOf,
  yearRange,
} from './calendar.ts';
import type { CalendarUnit, Moment, Which, YearOf } from './moments.ts';

/** What a moment is placed by. */
export interface Place {
  /** The day the text was written. */
  readonly reference?: DayNumber;
  /** The last period of the text before this one: "that year", "a year earlier". */
  readonly before?: DayRange;
  /** The sentence speaks of what is to come. */
  readonly ahead: boolean;
}

/** The days of a moment; nothing where it needs a reference that isn't there, or names no day ("31 June 2022"). */
export function resolve(moment: Moment, place: Place): DayRange | undefined {
  switch (moment.kind) {
    case 'day':
      return resolveDay(moment, place);
    case 'months':
      return resolveMonths(moment, place);
    case 'years': {
      const year = yearNumber(moment.year, place);
      return year === undefined ? undefined : yearRange(year, moment.count);
    }
    case 'weekday':
      return resolveWeekday(moment.weekday, moment.which, place);
    case 'shift':
      return resolveShift(moment, place);
    case 'run':
      return resolveRun(moment, place);
    case 'ending': {
      const end = resolve(moment.end, place);
      if (end === undefined) return undefined;
      const { year, month } = dayOf(end.to);
      return { from: monthsRange(year, month - moment.months + 1, 1).from, to: end.to };
    }
    case 'week-of': {
      const start = resolve(moment.start, place);
      return start === undefined ? undefined : { from: start.from, to: start.from + 6 };
    }
    case 'range':
      return resolveRange(moment.start, moment.end, place);
  }
}

function yearNumber(year: YearOf | undefined, place: Place): number | undefined {
  if (typeof year === 'number') return year;
  if (year === 'same') return place.before === undefined ? undefined : dayOf(place.before.from).year;
  if (year === undefined || place.reference === undefined) return undefined;
  return dayOf(place.reference).year + year.shift;
}

/**
 * The year of a date that names none: the nearest that is not after the reference, or with "next" and words of the
 * future the nearest that is not before it. "Last" is strictly before, so that no "last September" lies ahead.
 */
function nearestYear(rangeIn: (year: number) => DayRange, which: Which | undefined, place: Place): number | undefined {
  if (place.reference === undefined) return undefined;
  const { year } = dayOf(place.reference);
  if (which === 'this') return year;
  const days = rangeIn(year);
  if (which === 'last') return days.to < place.reference ? year : year - 1;
  if (which === 'next') return days.from > place.reference ? year : year + 1;
  if (place.ahead) return days.to >= place.reference ? year : year + 1;
  return days.from <= place.reference ? year : year - 1;
}

function resolveDay(moment: Extract<Moment, { kind: 'day' }>, place: Place): DayRange | undefined {
  const rangeIn = (year: number): DayRange => {
    const at = dayNumber(year, moment.month, moment.day);
    return { from: at, to: at };
  };
  const near = moment.holiday && moment.which === undefined && !place.ahead && moment.year === undefined;
  if (near && place.reference !== undefined) return nearestOf(place.reference, rangeIn);
  const year = moment.year === undefined ? nearestYear(rangeIn, moment.which, place) : yearNumber(moment.year, place);
  return year === undefined || !isDay(moment.month, moment.day, year) ? undefined : rangeIn(year);
}

/** Of the three years around a day, the one whose range lies nearest. */
function nearestOf(today: DayNumber, rangeIn: (year: number) => DayRange): DayRange {
  const { year } = dayOf(today);
  return [year - 1, year + 1].map(rangeIn).reduce((best, other) => {
    return Math.abs(other.from - today) < Math.abs(best.from - today) ? other : best;
  }, rangeIn(year));
}

function resolveMonths(moment: Extract<Moment, { kind: 'months' }>, place: Place): DayRange | undefined {
  const rangeIn = (year: number): DayRange => monthsRange(year, moment.month, moment.count);
  const year = moment.year === undefined ? nearestYear(rangeIn, moment.which, place) : yearNumber(moment.year, place);
  return year === undefined ? undefined : rangeIn(year);
}

/** A weekday alone is the latest one up to the reference; newspapers call the day of publication by its name. */
function resolveWeekday(weekday: number, which: Which | undefined, place: Place): DayRange | undefined {
  if (place.reference === undefined) return undefined;
  const today = place.reference;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const forward = (weekday - weekdayOf(today) + 7) % 7;
  const day = ((): DayNumber => {
    if (which === 'last') return today - (back === 0 ? 7 : back);
    if (which === 'next') return today + (forward === 0 ? 7 : forward);
    if (which === 'this') return today - weekdayOf(today) + weekday;
    return place.ahead ? today + forward : today - back;
  })();
  return { from: day, to: day };
}

function resolveShift(moment: Extract<Moment, { kind: 'shift' }>, place: Place): DayRange | undefined {
  if (moment.anchored && place.before !== undefined) return moved(place.before, moment.unit, moment.by);
  if (place.reference === undefined) return undefined;
  return unitAround(place.reference, moment.unit, moment.by);
}

/** The calendar unit that holds a day, moved by so many units. */
function unitAround(today: DayNumber, unit: CalendarUnit, by: number): DayRange {
  const { year, month } = dayOf(today);
  switch (unit) {
    case 'day':
      return { from: today + by, to: today + by };
    case 'week':
    case 'weekend': {
      const monday = today - weekdayOf(today) + 7 * by;
      return unit === 'week' ? { from: monday, to: monday + 6 } : { from: monday + 5, to: monday + 6 };
    }
    case 'month':
      return monthsRange(year, month + by, 1);
    case 'quarter':
      return monthsRange(year, month - ((month - 1) % 3) + 3 * by, 3);
    case 'half':
      return monthsRange(year, month - ((month - 1) % 6) + 6 * by, 6);
    case 'year':
      return yearRange(year + by);
    case 'decade':
      return yearRange(year - (year % 10) + 10 * by, 10);
  }
}

/** "A year earlier" after "the third quarter of 2022" is the third quarter of 2021. */
function moved(range: DayRange, unit: CalendarUnit, by: number): DayRange {
  return { from: movedDay(range.from, unit, by), to: movedDay(range.to + 1, unit, by) - 1 };
}

function movedDay(number: DayNumber, unit: CalendarUnit, by: number): DayNumber {
  const { year, month, day } = dayOf(number);
  const months = MONTHS_IN.get(unit);
  if (months === undefined) return number + by * (unit === 'day' ? 1 : 7);
  const first = monthsRange(year, month + months * by, 1);
  return Math.min(first.from + day - 1, first.to);
}

const MONTHS_IN: ReadonlyMap<CalendarUnit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
  ['decade', 120],
]);

function resolveRun(moment: Extract<Moment, { kind: 'run' }>, place: Place): DayRange | undefined {
  if (place.reference === undefined) return undefined;
  const today = place.reference;
  return moment.ahead
    ? { from: today, to: movedDay(today, moment.unit, moment.count) }
    : { from: movedDay(today, moment.unit, -moment.count) + 1, to: today };
}

/** A range whose start lies after its end began a year earlier: "from November to February 2023". */
function resolveRange(first: Moment, last: Moment, place: Place): DayRange | undefined {
  const end = resolve(last, place);
  if (end === undefined) return undefined;
  const start = resolve(first, { ...place, before: end });
  if (start === undefined) return undefined;
  if (start.from <= end.to) return { from: start.from, to: end.to };
  const earlier = resolve(
    first.kind === 'day' || first.kind === 'months' ? { ...first, year: dayOf(end.to).year - 1 } : first,
    place,
  );
  return earlier !== undefined && earlier.from <= end.to ? { from: earlier.from, to: end.to } : undefined;
}
