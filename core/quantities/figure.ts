import type { QuantityKind } from '../types.ts';
import { scaled } from './numerals.ts';
import type { Direction, Hedge } from './types.ts';

/** A figure as read at one place, before its neighbours are looked at. */
export interface Figure {
  /** Index of the first lexeme, and after the last. */
  readonly first: number;
  readonly next: number;
  readonly kind: QuantityKind;
  /** `decimal × 10^power` is the number; both are kept so that a range can lend its scale to a bare neighbour. */
  readonly decimal: string;
  readonly power: number;
  readonly low: number;
  readonly high: number;
  /** A currency code (empty: money of no named currency), `%`, or a time unit. */
  readonly unit?: string;
  readonly hedge?: Hedge;
  /** The word itself asserts a change: "tripled". */
  readonly change?: Direction;
  /** Written in words: "seven". */
  readonly spelled?: boolean;
  /** Written with separators ("1,050"), so that it can't be a year or a label. */
  readonly grouped?: boolean;
}

/** A figure of one value, `decimal × 10^power`. */
export function pointFigure(
  figure: Pick<Figure, 'first' | 'next' | 'kind' | 'decimal' | 'power'> & Partial<Figure>,
): Figure {
  const value = scaled(figure.decimal, figure.power);
  return { ...figure, low: value, high: value };
}

/** True for a count with nothing but its digits or word: no scale, no unit. */
export function isBare(figure: Figure): boolean {
  return figure.kind === 'count' && figure.power === 0 && figure.hedge === undefined && figure.low === figure.high;
}
