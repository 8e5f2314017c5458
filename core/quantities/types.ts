/** What a figure in a sentence says, typed, with its place in the text. */

import type { QuantityKind, Span } from '../types.ts';

/**
 * How a figure is bounded by the words around it.
 * `just-over` is the mirror of `nearly`: above, but not by much.
 */
export type Hedge =
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'nearly'
  | 'over'
  | 'just-over'
  | 'under'
  | 'closer-to'
  | 'up-to';

/** `from X` is before, `to Y` is after, `by Z` (or "down 20%", "a 20% cut") is the change itself. */
export type QuantityRole = 'before' | 'after' | 'change';

export type Direction = 'up' | 'down';

/** What a rate is counted per, and what a duration is counted in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Words of the text with their place, lower-cased: `daily active users`. */
export interface Phrase extends Span {
  readonly text: string;
}

/**
 * One figure of a text. `start` to `end` spans the phrase with its hedge and unit ("at least US$2bn", "two or more"),
 * without the thing counted and the rate, which have spans of their own.
 */
export interface Quantity extends Span {
  /** The bare figure with its unit, cut of its hedge: `US$2bn`, `12-14.5 billion dollars`. */
  readonly figure: Span;
  readonly kind: QuantityKind;
  /** Inclusive bounds; equal for a point, infinite where the text leaves them open. Percent in percent, a fraction between 0 and 1. */
  readonly low: number;
  readonly high: number;
  /** The best single number: the bound of an open range, the middle of a closed one. */
  readonly value: number;
  readonly hedge?: Hedge;
  /** ISO 4217 code for money (absent when the text names no currency), `%` for percent, the time unit for a duration. */
  readonly unit?: string;
  /** The noun phrase counted, or after "of" the whole that a share is of. */
  readonly counted?: Phrase;
  readonly role?: QuantityRole;
  /** Which way a change goes, where a word says so. */
  readonly direction?: Direction;
  /** Set when the figure is a rate: "$2.6m a day", "monthly users". */
  readonly per?: TimeUnit;
}

export type QuantityRelation = 'same' | 'overlap' | 'different' | 'incomparable';

/** Why two quantities can't be compared, or what tells them apart. */
export type QuantityClash = 'kind' | 'unit' | 'rate' | 'role' | 'direction' | 'scale' | 'value';

export interface QuantityComparison {
  readonly relation: QuantityRelation;
  /** First value over second, in the same unit; absent when incomparable or when the second is zero. */
  readonly ratio?: number;
  /** Set for `different` and `incomparable`. */
  readonly why?: QuantityClash;
}
