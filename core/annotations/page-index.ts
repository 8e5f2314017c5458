import type { PageText } from '../types.ts';
import { type CodePoints, codePoints } from './code-points.ts';
import { plainSigns } from './plain.ts';
import { readWords, type Vocabulary, vocabulary, type Words } from './words.ts';

/** What all annotations of a page are looked up in; made once a pass. */
export interface PageIndex {
  readonly page: PageText;
  /** The text with one kind of quote, dash and space; offsets as in `page.text`. */
  readonly plain: string;
  readonly points: CodePoints;
}

export function pageIndex(page: PageText): PageIndex {
  return { page, plain: plainSigns(page.text), points: codePoints(page.text) };
}

/** The page's words and where each stands; only made when some annotation is not found to the letter. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  /** Places of word `id`: `places[from[id]]` up to `places[from[id + 1]]`, ascending. */
  readonly from: Int32Array;
  readonly places: Int32Array;
}

export function* wordIndex(text: string): Generator<undefined, WordIndex> {
  const known = vocabulary();
  const words = yield* readWords(text, known);
  const from = new Int32Array(known.words.length + 1);
  for (let at = 0; at < words.count; at += 1) from[words.ids[at]! + 1]! += 1;
  for (let id = 1; id < from.length; id += 1) from[id]! += from[id - 1]!;
  yield;
  const next = from.slice();
  const places = new Int32Array(words.count);
  for (let at = 0; at < words.count; at += 1) {
    const id = words.ids[at]!;
    places[next[id]!] = at;
    next[id]! += 1;
  }
  return { vocabulary: known, words, from, places };
}

/** Where a word stands; empty for one that the page does not have. */
export function placesOf(index: WordIndex, id: number): Int32Array {
  if (id + 1 >= index.from.length) return index.places.subarray(0, 0);
  return index.places.subarray(index.from[id], index.from[id + 1]);
}

/** The first word that ends after an offset. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
