import type { QuoteSelector } from '../types.ts';
import { placesOf, type WordIndex } from './page-index.ts';
import { wordsOf } from './words.ts';

/** The words of a quote with its context, as one row: prefix, then the exact words, then suffix. */
export interface Pattern {
  readonly length: number;
  /** Row numbers: the exact words are `exactStart` up to `exactEnd`. */
  readonly exactStart: number;
  readonly exactEnd: number;
  readonly ids: Int32Array;
  /** What the loss of each word costs, 0 to 1: a word that the page has everywhere says little about the place. */
  readonly weights: Float32Array;
  /** Context is cut at a number of characters, so its outermost words may be halves: they match by their end or start. */
  readonly halfFirst?: string;
  readonly halfLast?: string;
  /** Signs of the exact text outside its first and last word: opening quotes, the full stop. */
  readonly leadingSigns: number;
  readonly trailingSigns: number;
}

/** Longest exact text that is compared word by word, in code units; what is longer is compared by its beginning. */
const MOST_UNITS = 60_000;

/** @returns undefined when the exact text has no word at all */
export function patternOf(quote: QuoteSelector, index: WordIndex): Pattern | undefined {
  const known = index.vocabulary;
  const exact = quote.exact.slice(0, MOST_UNITS);
  const text = `${quote.prefix}${exact}${quote.suffix}`;
  const from = quote.prefix.length;
  const to = from + exact.length;
  const words = wordsOf(text, known);
  let exactStart = 0;
  while (exactStart < words.count && words.ends[exactStart]! <= from) exactStart += 1;
  let exactEnd = exactStart;
  while (exactEnd < words.count && words.starts[exactEnd]! < to) exactEnd += 1;
  if (exactEnd === exactStart) return undefined;
  const ids = words.ids.subarray(0, words.count);
  const weights = new Float32Array(words.count);
  for (let row = 0; row < words.count; row += 1) weights[row] = weightOf(index, ids[row]!);
  const last = words.count - 1;
  return {
    length: words.count,
    exactStart,
    exactEnd,
    ids,
    weights,
    ...(exactStart > 0 && words.starts[0] === 0 ? { halfFirst: known.words[ids[0]!]! } : {}),
    ...(exactEnd < words.count && words.ends[last] === text.length ? { halfLast: known.words[ids[last]!]! } : {}),
    leadingSigns: Math.max(0, words.starts[exactStart]! - from),
    trailingSigns: Math.max(0, to - words.ends[exactEnd - 1]!),
  };
}

/** Inverse document frequency with each place as a document, squared to set apart; words not on the page weigh as those once there. */
function weightOf(index: WordIndex, id: number): number {
  const places = Math.max(1, placesOf(index, id).length);
  const all = index.words.count + 2;
  return (Math.log2(all / places) / Math.log2(all)) ** 2;
}
