import { DAYS, OPEN_REACH, POINT_SLACK, SMALL_WHOLE } from './tolerance.ts';
import type { Hedge, Quantity, QuantityClash, QuantityComparison, TimeUnit } from './types.ts';

/** What of a quantity a comparison needs; a fact sheet's figures have no offsets. */
export type Comparable = Pick<Quantity, 'kind' | 'low' | 'high' | 'value'> &
  Partial<Pick<Quantity, 'hedge' | 'unit' | 'role' | 'direction' | 'per' | 'counted'>>;

/**
 * Compares two quantities by value, honouring hedges and ranges. `same`: they name one figure; `overlap`: both can hold of
 * one figure; `different`: they can't; `incomparable`: they measure in other kinds, currencies, rates or roles, or an open
 * bound says too little of the other (`scale`). What is counted is not looked at: that takes words, not numbers.
 */
export function compareQuantities(a: Comparable, b: Comparable): QuantityComparison {
  const clash = incomparable(a, b);
  if (clash !== undefined) return { relation: 'incomparable', why: clash };
  const [x, y] = [inCommonUnit(a), inCommonUnit(b)];
  const ratio = y.value === 0 ? {} : { ratio: x.value / y.value };
  if (a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction) {
    return { relation: 'different', why: 'direction', ...ratio };
  }
  return { ...compareValues(x, y), ...ratio };
}

function incomparable(a: Comparable, b: Comparable): QuantityClash | undefined {
  if (family(a) !== family(b) && !(isChangeOf(a) && isChangeOf(b)) && !isUnnamed(a, b) && !isUnnamed(b, a))
    return 'kind';
  if (a.kind === 'money' && b.kind === 'money' && a.unit !== b.unit && a.unit !== undefined && b.unit !== undefined)
    return 'unit';
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return 'rate';
  const absolute = a.kind === 'money' || a.kind === 'count';
  if (absolute && (a.role === 'change') !== (b.role === 'change')) return 'role';
  if ((a.role === 'before' && b.role === 'after') || (a.role === 'after' && b.role === 'before')) return 'role';
  return undefined;
}

/** Percent and fractions are shares, everything else is of its own kind. */
function family(quantity: Comparable): string {
  return quantity.kind === 'percent' || quantity.kind === 'fraction' ? 'share' : quantity.kind;
}

/** "Tripled" and "rose 200%" both tell a change in terms of what was before. */
function isChangeOf(quantity: Comparable): boolean {
  return quantity.role === 'change' && (quantity.kind === 'multiple' || family(quantity) === 'share');
}

/** A large count of nothing ("the 10 billion scale market") may be a sum whose currency the text leaves out. */
function isUnnamed(count: Comparable, money: Comparable): boolean {
  return count.kind === 'count' && count.counted === undefined && money.kind === 'money' && count.value >= 1e6;
}

interface Values {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly hedge: Hedge | undefined;
  /** Small whole counts and ranks allow no slack. */
  readonly whole: boolean;
}

function inCommonUnit(quantity: Comparable): Values {
  const { low, high, value, hedge, kind } = quantity;
  const whole = (kind === 'count' || kind === 'ordinal') && Math.abs(value) < SMALL_WHOLE && Number.isInteger(value);
  const factor =
    kind === 'fraction' ? 100 : kind === 'duration' ? (DAYS[(quantity.unit ?? 'day') as TimeUnit] ?? 1) : 1;
  const turn = (n: number): number =>
    kind === 'multiple' && isChangeOf(quantity) ? Math.abs(n - 1) * 100 : n * factor;
  return { low: turn(low), high: turn(high), value: turn(value), hedge, whole };
}

function compareValues(a: Values, b: Values): Pick<QuantityComparison, 'relation' | 'why'> {
  const [wideA, wideB] = [widened(a), widened(b)];
  if (!meet(wideA, wideB)) {
    return meet(a, b) || meet(wideA, b) || meet(a, wideB)
      ? { relation: 'incomparable', why: 'scale' }
      : { relation: 'different', why: 'value' };
  }
  const points = isPoint(a) && isPoint(b);
  const sameRange = near(a.low, b.low) && near(a.high, b.high);
  return { relation: points || sameRange ? 'same' : 'overlap' };
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The interval a writer would accept: a point with its slack, an open range as far as its hedge reaches. */
function widened(quantity: Values): Interval {
  const { low, high, value, hedge, whole } = quantity;
  const [below, above] = whole && hedge === undefined ? [0, 0] : POINT_SLACK[hedge ?? 'exact'];
  const reach = hedge === undefined ? undefined : OPEN_REACH[hedge];
  const size = Math.abs(value);
  const left = Number.isFinite(low) ? low - Math.abs(low) * below : value - size * (1 - 1 / (reach ?? 1));
  const right = Number.isFinite(high) ? high + Math.abs(high) * above : value + size * ((reach ?? 1) - 1);
  return { low: left, high: right };
}

function isPoint(quantity: Values): boolean {
  return quantity.low === quantity.high;
}

function near(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= POINT_SLACK.exact[0] * Math.max(Math.abs(a), Math.abs(b));
}
