/** Finds where quotes stand in a source's text, in bounded time whatever the text and the quotes are. */
import type { TextOffset } from '../types.ts';

export interface QuotePlaces {
  /**
   * Where the words stand to the letter: at the offset given if they do, else where they stand first. Without a text every
   * quote is its own whole. Undefined when they don't stand there.
   */
  startOf(words: string, given?: number): TextOffset | undefined;
}

/** Quotes are looked up by their first so many characters. */
const KEY = 8;
/** Places kept a key: more and the key tells nothing. */
const KEPT = 16;
/** Characters of text that may be gone through for quotes shorter than a key. */
const SEARCHED = 20_000_000;

export function openPlaces(text: string | undefined): QuotePlaces {
  if (text === undefined) return { startOf: () => 0 };
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  let left = SEARCHED;
  return {
    startOf(words, given) {
      if (given !== undefined && Number.isInteger(given) && given >= 0 && text.startsWith(words, given)) return given;
      if (words.length >= KEY) {
        index ??= indexed(text);
        return index.get(words.slice(0, KEY))?.find((start) => text.startsWith(words, start));
      }
      left -= text.length;
      const start = left < 0 ? -1 : text.indexOf(words);
      return start < 0 ? undefined : start;
    },
  };
}

function indexed(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start + KEY <= text.length; start += 1) {
    const key = text.slice(start, start + KEY);
    const list = places.get(key);
    if (list === undefined) places.set(key, [start]);
    else if (list.length < KEPT) list.push(start);
  }
  return places;
}
