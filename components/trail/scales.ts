/** From values to places on a drawing, and where its axes are marked. */

export interface Scale {
  /** @returns the place in pixels */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Values further apart than this, largest over smallest, are drawn by their magnitude. */
export const LOG_FROM = 50;

export const isSpread = (values: readonly number[]): boolean =>
  leastOf(values) > 0 && mostOf(values) / leastOf(values) > LOG_FROM;

/**
 * An axis of amounts. It begins at nothing, so that twice the height is twice the amount; where values are spread over
 * magnitudes, each of those takes the same height.
 *
 * @param values all that must find room; at least one
 * @param from place of the least, @param to place of the most, in pixels
 * @param most number of ticks wanted at most
 */
export function amounts(
  values: readonly number[],
  from: number,
  to: number,
  most: number,
): Scale & { readonly log: boolean } {
  if (isSpread(values)) {
    const low = Math.floor(Math.log10(leastOf(values)));
    const high = Math.max(low + 1, Math.ceil(Math.log10(mostOf(values)) - 1e-9));
    const at = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
    const step = Math.ceil((high - low) / Math.max(1, most - 1));
    const powers = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, tick) => 10 ** (low + tick * step));
    return { at, ticks: powers, log: true };
  }
  const least = Math.min(0, leastOf(values));
  const greatest = Math.max(0, mostOf(values)) || (least === 0 ? 1 : 0);
  const step = roundStep((greatest - least) / Math.max(1, most - 1));
  const [bottom, top] = [Math.floor(least / step) * step, Math.ceil(greatest / step) * step];
  const count = Math.round((top - bottom) / step);
  const at = (value: number) => from + ((value - bottom) / (top - bottom)) * (to - from);
  // By counting, not by adding up: 0.1 three times is not 0.3.
  return { at, ticks: Array.from({ length: count + 1 }, (_, tick) => tidy(bottom + tick * step)), log: false };
}

/** How fine an axis of time is marked; each tick is the beginning of one, UTC. */
export type TimeUnit = 'day' | 'month' | 'year';

/**
 * An axis of time over all values with a little room at either end.
 *
 * @param times milliseconds since 1970; at least one
 */
export function calendar(
  times: readonly number[],
  from: number,
  to: number,
  most: number,
): Scale & { readonly unit: TimeUnit } {
  const [first, last] = [leastOf(times), mostOf(times)];
  const room = Math.max((last - first) * 0.05, DAY);
  const [start, end] = [first - room, last + room];
  const at = (time: number) => from + ((time - start) / (end - start)) * (to - from);
  for (const [unit, count] of STEPS) {
    const ticks = beginnings(unit, count, start, end, most);
    if (ticks) return { at, ticks, unit };
  }
  return { at, ticks: [first, last], unit: 'year' };
}

// Not `Math.min(...values)`: a fact may have more figures than a call may have arguments.
const leastOf = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const mostOf = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

const DAY = 86_400_000;
const STEPS: readonly (readonly [TimeUnit, number])[] = [
  ['day', 1],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 50],
  ['year', 250],
];

/** Every so many days, months or years between two times; undefined when they are more than wanted. */
function beginnings(unit: TimeUnit, count: number, start: number, end: number, most: number): number[] | undefined {
  const ticks: number[] = [];
  const date = new Date(start);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const first =
    unit === 'year' ? Math.floor(year / count) * count : unit === 'month' ? Math.floor(month / count) * count : day;
  for (let step = 0; ticks.length <= most; step += 1) {
    const next = first + step * count;
    const tick =
      unit === 'year' ? Date.UTC(next, 0, 1) : unit === 'month' ? Date.UTC(year, next, 1) : Date.UTC(year, month, next);
    if (tick > end) return ticks;
    if (tick >= start) ticks.push(tick);
  }
  return undefined;
}

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
