import type { WordIndex } from './page-index.ts';
import type { Pattern } from './pattern.ts';
import { FIGURE_STEM } from './words.ts';

/** A pattern laid over one stretch of a page, word by word. */
export interface Alignment {
  /** First word of the exact text on the page, and the one after its last; equal when none is left. */
  readonly start: number;
  readonly end: number;
  /** Share of the exact text that still stands there, by weight; 1 when every word does and none was added. */
  readonly quote: number;
  /** The same for the words before and after; undefined where none were saved. */
  readonly prefix: number | undefined;
  readonly suffix: number | undefined;
}

/** Cost of a word that the page has added. Cheap: a bracket put into a sentence leaves the sentence. */
const ADDED = 0.35;
/** Share of a word's weight that another form of it, or another figure in place of a figure, costs. */
const RELATED = 0.5;

const [REPLACED, LOST, EXTRA] = [0, 1, 2];

/**
 * Lays a pattern over the page near one diagonal (page word minus pattern row): semi-global alignment in a band, with the
 * pattern's words weighted and both ends of the page's stretch free (Sellers 1980; band after Ukkonen 1985).
 * Time and memory: rows × (2 × band + 1).
 */
export function align(pattern: Pattern, index: WordIndex, diagonal: number, band: number): Alignment {
  const rows = pattern.length;
  const width = 2 * band + 1;
  // Cell (row, d) stands for `row` pattern words used up, and page words used up to `row + diagonal - band + d`.
  const moves = new Uint8Array((rows + 1) * width);
  // One cell more than the band on either side stands for what is beyond it.
  let above = new Float64Array(width + 1);
  let here = new Float64Array(width + 1);
  above[width] = BEYOND;
  here[width] = BEYOND;
  const { count, ids } = index.words;
  const { stems } = index.vocabulary;
  const shift = diagonal - band;
  for (let row = 1; row <= rows; row += 1) {
    const weight = pattern.weights[row - 1]!;
    const id = pattern.ids[row - 1]!;
    const stem = stems[id];
    const related = weight * kinship(pattern, row - 1, index);
    const half = isHalf(pattern, row - 1);
    let left = BEYOND;
    for (let d = 0; d < width; d += 1) {
      const pageWord = row + shift + d - 1;
      let best = BEYOND;
      let move = REPLACED;
      if (pageWord >= 0 && pageWord < count) {
        const other = ids[pageWord]!;
        best = above[d]!;
        if (other !== id) {
          if (half) best += weight * difference(pattern, row - 1, index, pageWord);
          else best += stems[other] === stem ? related : weight;
        }
      } else left = BEYOND;
      const lost = above[d + 1]! + weight;
      if (lost < best) {
        best = lost;
        move = LOST;
      }
      if (left + ADDED < best) {
        best = left + ADDED;
        move = EXTRA;
      }
      left = best;
      here[d] = best;
      moves[row * width + d] = move;
    }
    [above, here] = [here, above];
  }
  let end = 0;
  // Of equal ends the furthest: the last words were rather replaced than lost.
  for (let d = 1; d < width; d += 1) if (above[d]! <= above[end]! + 1e-4) end = d;
  // The band lies outside the page.
  if (above[end]! >= BEYOND) return { start: 0, end: 0, quote: 0, prefix: undefined, suffix: undefined };
  return read(pattern, index, moves, width, shift, end);
}

const BEYOND = 1e9;

/** 0 for the same word, 1 for another; in between for forms of one word and for two figures. */
function difference(pattern: Pattern, row: number, index: WordIndex, pageWord: number): number {
  const id = pattern.ids[row]!;
  const other = index.words.ids[pageWord]!;
  if (id === other) return 0;
  const { words, stems } = index.vocabulary;
  if (row === 0 && pattern.halfFirst !== undefined) return words[other]!.endsWith(pattern.halfFirst) ? 0 : 1;
  if (row === pattern.length - 1 && pattern.halfLast !== undefined)
    return words[other]!.startsWith(pattern.halfLast) ? 0 : 1;
  return stems[id] === stems[other] ? kinship(pattern, row, index) : 1;
}

/** What another word of the same stem costs in a row's place, as a share of its weight. */
function kinship(pattern: Pattern, row: number, { vocabulary }: WordIndex): number {
  const id = pattern.ids[row]!;
  // A passage's own figure may have been corrected; another figure beside it is another neighbour.
  if (vocabulary.stems[id] === FIGURE_STEM) return row >= pattern.exactStart && row < pattern.exactEnd ? RELATED : 1;
  return vocabulary.words[id]!.length > 3 ? RELATED : 1;
}

/** The outermost words of a context may be cut, and are then compared letter by letter. */
const isHalf = (pattern: Pattern, row: number): boolean =>
  (row === 0 && pattern.halfFirst !== undefined) || (row === pattern.length - 1 && pattern.halfLast !== undefined);

/** Walks the cheapest way back and adds up what each part of the pattern cost. */
function read(
  pattern: Pattern,
  index: WordIndex,
  moves: Uint8Array,
  width: number,
  shift: number,
  end: number,
): Alignment {
  const cost = { prefix: 0, exact: 0, suffix: 0 };
  let [first, last] = [-1, -1];
  let row = pattern.length;
  let d = end;
  while (row > 0) {
    const move = moves[row * width + d];
    const pageWord = row + shift + d - 1;
    const part = row > pattern.exactEnd ? 'suffix' : row > pattern.exactStart ? 'exact' : 'prefix';
    if (move === EXTRA) {
      // Words added between the exact text and its context are the context's loss, not the quote's.
      cost[row === pattern.exactEnd && part === 'exact' && last < 0 ? 'suffix' : part] += ADDED;
      d -= 1;
      continue;
    }
    if (move === LOST) {
      cost[part] += pattern.weights[row - 1]!;
      row -= 1;
      d += 1;
      continue;
    }
    cost[part] += pattern.weights[row - 1]! * difference(pattern, row - 1, index, pageWord);
    if (part === 'exact') {
      if (last < 0) last = pageWord;
      first = pageWord;
    }
    row -= 1;
  }
  const share = (lost: number, from: number, to: number): number => {
    let whole = 0;
    for (let at = from; at < to; at += 1) whole += pattern.weights[at]!;
    return Math.max(0, 1 - lost / whole);
  };
  const { exactStart, exactEnd, length } = pattern;
  return {
    start: Math.max(first, 0),
    end: last + 1,
    quote: last < 0 ? 0 : share(cost.exact, exactStart, exactEnd),
    prefix: exactStart > 0 ? share(cost.prefix, 0, exactStart) : undefined,
    suffix: exactEnd < length ? share(cost.suffix, exactEnd, length) : undefined,
  };
}
