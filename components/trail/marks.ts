/** Points of a series as marks of a drawing: what would cover one another is one mark. */
import { middleOf, type Point, type Series } from '../../core/annotations/trail.ts';
import type { Relation } from '../../core/types.ts';
import { amounts, calendar, type Scale, type TimeUnit } from './scales.ts';

export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Ends of a range; both `y` for a single figure. */
  readonly top: number;
  readonly bottom: number;
  readonly relation: Relation;
  /** Those that stand here, oldest first; at least one. */
  readonly points: readonly [Point, ...Point[]];
}

export interface Plan {
  readonly time: Scale & { readonly unit: TimeUnit };
  readonly amount: Scale & { readonly log: boolean };
  /** From left to right. */
  readonly marks: readonly Mark[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const HEIGHT = 240;
/** Room for the words of the axes, in pixels. */
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 16, 22, 26];
/** Marks nearer than this are one. */
const CELL = 7;
/** Room for a mark of the axis of time with its words. */
const TICK_WIDTH = 84;

/**
 * @param series with at least one point
 * @param asOf when the fact held, in milliseconds since 1970; undefined when it does not say
 * @param width of the whole drawing in pixels
 */
export function planOf(series: Series, asOf: number | undefined, width: number): Plan {
  const [left, right, top, bottom] = [LEFT, Math.max(LEFT + 80, width - RIGHT), TOP, HEIGHT - BOTTOM];
  const times = [...series.points.map((point) => point.entry.time), ...(asOf === undefined ? [] : [asOf])];
  const values = [...series.points, ...series.source].flatMap(({ low, high }) =>
    [low, high].filter((one) => one !== undefined),
  );
  const time = calendar(times, left, right, Math.max(2, Math.floor((right - left) / TICK_WIDTH)));
  const amount = amounts(values, bottom, top, 6);
  return { time, amount, marks: marksOf(series.points, time, amount), left, right, top, bottom };
}

function marksOf(points: readonly Point[], time: Scale, amount: Scale): Mark[] {
  const marks = new Map<string, Omit<Mark, 'points'> & { readonly points: [Point, ...Point[]] }>();
  for (const point of points) {
    const [x, y] = [time.at(point.entry.time), amount.at(middleOf(point))];
    const ends = [point.low, point.high].map((one) => (one === undefined ? y : amount.at(one)));
    const relation = point.entry.annotation.restsOn?.relation ?? 'related';
    const cell = `${Math.round(x / CELL)} ${Math.round(y / CELL)} ${relation}`;
    const here = marks.get(cell);
    if (here) here.points.push(point);
    else marks.set(cell, { x, y, top: Math.min(...ends), bottom: Math.max(...ends), relation, points: [point] });
  }
  return [...marks.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}

/** @returns the index of the mark nearest to a place, the first of `marks` when all are far */
export function nearest(marks: readonly Mark[], x: number, y: number): number {
  let best = 0;
  for (const [at, mark] of marks.entries()) {
    const known = marks[best]!;
    if (Math.hypot(mark.x - x, mark.y - y) < Math.hypot(known.x - x, known.y - y)) best = at;
  }
  return best;
}
