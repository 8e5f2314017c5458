/** Unicode code points, as W3C positions count them, and UTF-16 code units, as JavaScript does. */

/** The way between the two ways of counting, for one text. Both directions clamp to the text. */
export interface CodePoints {
  /** Number of code points in the whole text. */
  readonly length: number;
  /** Code units from the start → code points from the start. Inside a surrogate pair: the pair counts as begun. */
  fromUnits(units: number): number;
  /** Code points from the start → code units from the start. */
  toUnits(points: number): number;
}

/** Linear once; each question is then a search among the pairs, and free for a text without any. */
export function codePoints(text: string): CodePoints {
  // Offsets of the second halves of all pairs, ascending: each makes the count of units one larger than that of points.
  const halves = secondHalves(text);
  const length = text.length - halves.length;
  return {
    length,
    fromUnits(units) {
      const at = Math.min(Math.max(units, 0), text.length);
      return at - below(halves, (half) => half < at);
    },
    toUnits(points) {
      const at = Math.min(Math.max(points, 0), length);
      return at + below(halves, (half, index) => half - index <= at);
    },
  };
}

const ANY_SURROGATE = /[\ud800-\udfff]/;

function secondHalves(text: string): number[] {
  const found: number[] = [];
  if (!ANY_SURROGATE.test(text)) return found;
  for (let unit = 1; unit < text.length; unit += 1) {
    if (isLow(text.charCodeAt(unit)) && isHigh(text.charCodeAt(unit - 1))) found.push(unit);
  }
  return found;
}

export const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
export const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** How many lead the ascending list for which `before` holds. */
function below(list: readonly number[], before: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(list[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
