import type { Hedge } from './types.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Opens the bounds of a figure as its hedge says: "at least 2" has no upper bound, "up to 2" no lower one. */
export function bounded(low: number, high: number, hedge: Hedge | undefined): Bounds {
  switch (hedge) {
    case 'at-least':
    case 'over':
      return { low, high: Infinity };
    case 'at-most':
    case 'up-to':
    case 'under':
      return { low: -Infinity, high };
    default:
      return { low, high };
  }
}

/**
 * The single number that stands for a range: its middle, or where the ends differ fivefold and more ("millions") their
 * geometric mean; an open range is known by its one bound.
 */
export function bestPoint(low: number, high: number): number {
  if (low === high) return low;
  if (!Number.isFinite(low)) return high;
  if (!Number.isFinite(high)) return low;
  return low > 0 && high / low >= WIDE ? Math.sqrt(low * high) : low + (high - low) / 2;
}

const WIDE = 5;
