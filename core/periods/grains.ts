import { type DayRange, dayOf, monthsRange } from './calendar.ts';
import type { Moment } from './moments.ts';
import type { Grain } from './types.ts';

/** The grain of a moment; ranges are named by what they cover. */
export function grainOf(moment: Moment, range: DayRange | undefined): Grain {
  switch (moment.kind) {
    case 'day':
    case 'weekday':
      return 'day';
    case 'months':
      return MONTH_GRAINS.get(moment.count) !== undefined && (moment.month - 1) % moment.count === 0
        ? (MONTH_GRAINS.get(moment.count) ?? 'range')
        : 'range';
    case 'years':
      return moment.count === 1 ? 'year' : 'range';
    case 'shift':
      if (moment.anchored && range !== undefined) return range.to - range.from === 6 ? 'week' : grainOfDays(range);
      return moment.unit === 'decade' || moment.unit === 'weekend' ? 'range' : moment.unit;
    case 'week-of':
      return 'week';
    default:
      return range === undefined ? 'range' : grainOfDays(range);
  }
}

/** The calendar unit that a range of days fills exactly. */
export function grainOfDays(range: DayRange): Grain {
  if (range.from === range.to) return 'day';
  const { year, month, day } = dayOf(range.from);
  if (day !== 1) return 'range';
  for (const [count, grain] of MONTH_GRAINS) {
    if ((month - 1) % count === 0 && monthsRange(year, month, count).to === range.to) return grain;
  }
  return 'range';
}

const MONTH_GRAINS: ReadonlyMap<number, Grain> = new Map([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'half'],
  [12, 'year'],
]);
