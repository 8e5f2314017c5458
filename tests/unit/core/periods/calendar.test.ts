import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOf,
  isDay,
  isoDay,
  monthsRange,
  parseIsoDay,
  weekdayOf,
} from '../../../../core/periods/calendar.ts';

const MS_PER_DAY = 86_400_000;
const day = fc.integer({ min: -200_000, max: 200_000 });

describe('day numbers', () => {
  it('agree with the platform on every date', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * MS_PER_DAY);
        expect(dayOf(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('lead there and back', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day } = dayOf(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(isDay(month, day, year)).toBe(true);
        expect(parseIsoDay(isoDay(number))).toBe(number);
      }),
    );
  });

  it.each([
    [2022, 13, 1, '2023-01-01'],
    [2022, 0, 31, '2021-12-31'],
    [2022, -1, 1, '2021-11-01'],
    [2023, 2, 29, '2023-03-01'],
    [2024, 2, 29, '2024-02-29'],
    [2022, 3, 0, '2022-02-28'],
  ])('run on past the ends of months and years: %i-%i-%i is %s', (year, month, day, iso) => {
    expect(isoDay(dayNumber(year, month, day))).toBe(iso);
  });
});

it.each([
  [2022, 7, 3, '2022-07-01', '2022-09-30'],
  [2022, 12, 3, '2022-12-01', '2023-02-28'],
  [2024, 2, 1, '2024-02-01', '2024-02-29'],
])('whole months from %i-%i, %i of them, last from %s to %s', (year, month, count, from, to) => {
  const range = monthsRange(year, month, count);
  expect([isoDay(range.from), isoDay(range.to)]).toEqual([from, to]);
});

it.each(['', 'soon', '2022-13', '2022-02-30', '22-02-03', '2022-2-3', '2022-12-05 10:00'])(
  '%j is no ISO date',
  (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  },
);
