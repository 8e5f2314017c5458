/** Which lines of a long list stand in view. Heights are fixed by kind, so nothing is measured and nothing jumps. */

/** Heights in rem, as the style sheet has them. */
export const ROW_HEIGHT = 7;
export const HEADING_HEIGHT = 2.75;
/** Screens kept ready before and after the one in view. */
const SPARE = 0.75;

/**
 * @param headings of each line, 1 for a heading and 0 for a row
 * @returns tops of all lines in rem, and the whole height as last entry
 */
export function topsOf(headings: Uint8Array): Float64Array {
  const tops = new Float64Array(headings.length + 1);
  for (let at = 0; at < headings.length; at += 1) {
    tops[at + 1] = tops[at]! + (headings[at] === 1 ? HEADING_HEIGHT : ROW_HEIGHT);
  }
  return tops;
}

/** @returns the first line to draw and the one after the last, for a view of `height` rem that begins at `from` rem */
export function windowOf(tops: Float64Array, from: number, height: number): { first: number; end: number } {
  const count = tops.length - 1;
  const first = Math.max(0, lineAt(tops, from - SPARE * height));
  const end = Math.min(count, lineAt(tops, from + (1 + SPARE) * height) + 1);
  return { first, end };
}

/** The last line that begins at or before a place. */
export function lineAt(tops: Float64Array, place: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (tops[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
