import { liveRange } from './clicks.ts';
import type { PlacedMark } from './surface.ts';

/**
 * The next mark in reading order, round the end to the beginning.
 *
 * @param from id of the mark to go on from; without one, or when it is gone, the step starts at the top of the window
 * @param step 1 forwards, -1 backwards
 */
export function nextMark(
  document: Document,
  marks: readonly PlacedMark[],
  from: string | undefined,
  step: 1 | -1,
): PlacedMark | undefined {
  const at = marks.findIndex(({ id }) => id === from);
  if (at >= 0) return marks[(at + step + marks.length) % marks.length];
  const below = marks.findIndex((mark) => topOf(document, mark) >= 0);
  if (step === 1) return marks[Math.max(below, 0)];
  return marks[below < 0 ? marks.length - 1 : (below - 1 + marks.length) % marks.length];
}

function topOf(document: Document, { ranges }: PlacedMark): number {
  const live = ranges[0] && liveRange(document, ranges[0]);
  return live?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
}
