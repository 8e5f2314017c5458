import type { QuoteSelector } from '../types.ts';
import { type Vocabulary, wordsOf } from './words.ts';

/** The words of a quote with its context, as one row: prefix, then the exact words, then suffix. */
export interface Pattern {
  readonly length: number;
  /** Row numbers: the exact words are `exactStart` up to `exactEnd`. */
  readonly exactStart: number;
  readonly exactEnd: number;
  readonly ids: Int32Array;
  /** What the loss of each word costs. Short words are in every sentence and say little. */
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
const SHORT_WORD = 0.5;

/** @returns undefined when the exact text has no word at all */
export function patternOf(quote: QuoteSelector, known: Vocabulary): Pattern | undefined {
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
  for (let row = 0; row < words.count; row += 1) weights[row] = weightOf(known.words[ids[row]!]!);
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

const DIGIT = /\d/;

function weightOf(word: string): number {
  return word.length > 3 || DIGIT.test(word) || word.charCodeAt(0) > 0x7f ? 1 : SHORT_WORD;
}
