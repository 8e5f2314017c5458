import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amounts, calendar } from '../../../../components/trail/scales.ts';

const day = (date: string) => Date.parse(date);
const days = (times: readonly number[]) => times.map((time) => new Date(time).toISOString().slice(0, 10));

describe('an axis of amounts', () => {
  it.each<[string, number[], number[], boolean]>([
    ['money near together, from nothing', [8e9, 14.5e9], [0, 5e9, 10e9, 15e9], false],
    ['per cent', [20, 33], [0, 10, 20, 30, 40], false],
    ['one figure', [7], [0, 2, 4, 6, 8], false],
    ['nothing at all', [0], [0, 0.2, 0.4, 0.6, 0.8, 1], false],
    ['below nothing', [-4, 4], [-4, -2, 0, 2, 4], false],
    ['more than fifty times apart, by magnitude', [2e6, 3e8], [1e6, 1e7, 1e8, 1e9], true],
    ['just fifty times apart', [2, 100], [0, 20, 40, 60, 80, 100], false],
  ])('marks %s', (_, values, ticks, log) => {
    const scale = amounts(values, 200, 0, 6);
    expect(scale.ticks).toEqual(ticks);
    expect(scale.log).toBe(log);
  });

  it('finds room for every value, larger ones higher, and few ticks', () => {
    const figures = fc.array(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(figures, (values) => {
        const { at, ticks } = amounts(values, 200, 0, 6);
        for (const value of [...values, ...ticks]) {
          expect(at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(value)).toBeLessThanOrEqual(200 + 1e-6);
        }
        const [least, most] = [Math.min(...values), Math.max(...values)];
        expect(at(most)).toBeLessThanOrEqual(at(least));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('an axis of time', () => {
  it.each<[string, string[], string, string[]]>([
    ['one day', ['2023-02-10'], 'day', ['2023-02-09', '2023-02-10', '2023-02-11']],
    ['a few weeks', ['2023-02-01', '2023-02-26'], 'day', ['2023-02-06', '2023-02-13', '2023-02-20', '2023-02-27']],
    ['a year', ['2022-11-20', '2023-10-20'], 'month', ['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01']],
    ['some years', ['2020-06-01', '2024-03-01'], 'year', ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01']],
  ])('marks %s', (_, dates, unit, ticks) => {
    const scale = calendar(dates.map(day), 0, 600, 5);
    expect(scale.unit).toBe(unit);
    expect(days(scale.ticks)).toEqual(ticks);
  });

  it('runs from left to right and has room for all, with no more marks than wanted', () => {
    const times = fc.array(fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(times, fc.integer({ min: 2, max: 8 }), (dates, most) => {
        const all = dates.map(Number).sort((a, b) => a - b);
        const { at, ticks } = calendar(all, 60, 500, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const [index, time] of all.entries()) {
          expect(at(time)).toBeGreaterThan(60);
          expect(at(time)).toBeLessThan(500);
          if (index > 0) expect(at(time)).toBeGreaterThanOrEqual(at(all[index - 1]!));
        }
      }),
    );
  });
});
