import type { TextOffset } from '../types.ts';
import type { Exact } from './exact.ts';

/** How a page has moved since its annotations were saved, as those found for certain show it. */
export interface Drift {
  /** Where something saved at `stored` should stand now, by its nearest neighbours; undefined when none is known. */
  expect(stored: TextOffset): TextOffset | undefined;
  /** Whether an exact place agrees with at least three others around it. */
  confirms(found: Exact): boolean;
}

/** Neighbours asked on each side. */
const ASKED = 3;
/** Code units by which a passage may leave its neighbours' movement: an advertisement or a paragraph put in between. */
const TOLERANCE = 1_000;

export function driftOf(all: readonly Exact[]): Drift {
  const known = all
    .flatMap(({ spans, stored }) =>
      spans.length === 1 && stored !== undefined ? [{ stored, moved: spans[0]!.start - stored }] : [],
    )
    .sort((a, b) => a.stored - b.stored);
  const around = (stored: TextOffset): number[] => {
    let at = 0;
    for (let end = known.length; at < end; ) {
      const middle = (at + end) >>> 1;
      if (known[middle]!.stored < stored) at = middle + 1;
      else end = middle;
    }
    return known.slice(Math.max(0, at - ASKED), at + ASKED + 1).map((one) => one.moved);
  };
  return {
    expect(stored) {
      const moved = median(around(stored));
      return moved === undefined ? undefined : stored + moved;
    },
    confirms({ spans, stored }) {
      if (stored === undefined || spans.length !== 1) return false;
      const moved = around(stored);
      const middle = median(moved);
      return moved.length > ASKED && middle !== undefined && Math.abs(spans[0]!.start - stored - middle) <= TOLERANCE;
    },
  };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
