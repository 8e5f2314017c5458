import Fuse from 'fuse.js';
import type { Annotation } from '../types.ts';
import { type Interned, interned } from './interned.ts';

/** Finds annotations by words of their quote, note, tags, title, site and fact, tolerant to typing errors. */
export interface LibraryIndex {
  /** Takes in one more text; entries are counted from 0. A text that changed is a new entry, and the old one is forgotten by whoever counts. */
  add(annotation: Annotation): number;
  /**
   * Searches in steps of about a millisecond, so that a caller can let others in between or stop.
   *
   * @param query words in any order; all must be found, each as a word, the beginning or a part of one, or nearly so
   * @returns how well each entry fits, above 0 and at most 1, and 0 where it does not; undefined for an empty query
   */
  search(query: string): Generator<void, Float32Array | undefined>;
}

/**
 * An inverted index over the words, with Fuse.js for words that nobody wrote just so. A query costs a walk over the
 * vocabulary, which grows far slower than the library, so it stays quick at a hundred thousand annotations, where fuzzy
 * search over the texts themselves takes seconds.
 */
export function libraryIndex(): LibraryIndex {
  const words = interned();
  const places: number[][] = [];
  let entries = 0;

  /** The best fit of one word in each entry, 0 where it is missing. */
  function* fitsOf(word: string, typing: boolean): Generator<void, Float32Array> {
    const fits = new Float32Array(entries);
    let walked = 0;
    for (const match of matching(words, word, typing)) {
      if (match === undefined) {
        yield;
        continue;
      }
      const [id, fit] = match;
      const listed = places[id]!;
      for (let at = 0; at < listed.length; at += 1) if (fits[listed[at]!]! < fit) fits[listed[at]!] = fit;
      walked += listed.length;
      if (walked > STEP_ENTRIES) {
        walked = 0;
        yield;
      }
    }
    return fits;
  }

  return {
    add(annotation) {
      const entry = entries;
      entries += 1;
      for (const word of new Set(searchWords(annotation))) {
        const id = words.of(word);
        const listed = places[id];
        if (listed) listed.push(entry);
        else places[id] = [entry];
      }
      return entry;
    },

    *search(query) {
      const asked = [...new Set(wordsIn(query))].slice(0, MOST_WORDS);
      if (asked.length === 0) return undefined;
      let total: Float32Array | undefined;
      for (const [at, word] of asked.entries()) {
        // Only the word being typed may stop short; finished ones are asked for from their beginning too.
        const fits = yield* fitsOf(word, at === asked.length - 1);
        if (total) addBoth(total, fits);
        else total = fits;
      }
      for (let entry = 0; total && entry < total.length; entry += 1) total[entry]! /= asked.length;
      return total;
    },
  };
}

/** How much is looked at between two chances to let others in: a millisecond or so. */
const STEP_ENTRIES = 200_000;
const STEP_WORDS = 4_096;
const MOST_WORDS = 12;
/** Words are kept up to this length; longer ones are addresses. */
const LONGEST = 40;
const [EXACT, BEGINNING, PART, NEARLY] = [1, 0.8, 0.5, 0.35];
/** From this length on a word may be misspelt; shorter ones would resemble too many. */
const LEAST_FUZZY = 4;
/** Fuse's 0 is perfect; beyond this, other words come in. */
const FUZZY_THRESHOLD = 0.34;
const MOST_FUZZY = 24;

function addBoth(total: Float32Array, more: Float32Array): void {
  for (let entry = 0; entry < total.length; entry += 1) {
    total[entry] = total[entry]! > 0 && more[entry]! > 0 ? total[entry]! + more[entry]! : 0;
  }
}

/** Words that are what was asked for, each with how well it fits; undefined where others may be let in. */
function* matching(words: Interned, asked: string, typing: boolean): Generator<[number, number] | undefined> {
  const resembling: { id: number; word: string }[] = [];
  let found = false;
  for (let id = 0; id < words.size(); id += 1) {
    if (id % STEP_WORDS === STEP_WORDS - 1) yield undefined;
    const word = words.text(id);
    const fit = fitOf(word, asked, typing);
    if (fit > 0) {
      found = true;
      yield [id, fit];
    } else if (asked.length >= LEAST_FUZZY && couldBe(word, asked)) resembling.push({ id, word });
  }
  // A word found as typed is what was meant; the rest is noise.
  if (found || resembling.length === 0) return;
  const fuse = new Fuse(resembling, { keys: ['word'], threshold: FUZZY_THRESHOLD, includeScore: true, distance: 20 });
  for (const { item, score = 1 } of fuse.search(asked, { limit: MOST_FUZZY })) yield [item.id, NEARLY * (1 - score)];
}

function fitOf(word: string, asked: string, typing: boolean): number {
  if (word === asked) return EXACT;
  if (word.length > asked.length && word.startsWith(asked)) return typing || asked.length > 2 ? BEGINNING : 0;
  return asked.length > 2 && word.includes(asked) ? PART : 0;
}

/** Cheap look before Fuse: near in length, and one of the first two letters in common. */
function couldBe(word: string, asked: string): boolean {
  if (Math.abs(word.length - asked.length) > 2) return false;
  return word[0] === asked[0] || word[1] === asked[1] || word[0] === asked[1] || word[1] === asked[0];
}

/** Words, and each Chinese or Japanese character by itself. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{N}+/gu;
const MARKS = /\p{M}/gu;
/** Most texts need no tables of letters; the same words come out, several times as fast. */
const PLAIN = /^[ -~\s‘’“”–—…]*$/;
const PLAIN_WORD = /[a-z]+|[0-9]+/g;

function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  const found = PLAIN.test(lower) ? lower.match(PLAIN_WORD) : lower.normalize('NFKD').replace(MARKS, '').match(WORD);
  return (found ?? []).map((word) => word.slice(0, LONGEST));
}

/** Only so much of a passage or note is searched; nobody looks for a word by page ten of a quote. */
const MOST_TEXT = 8_000;

function searchWords({ quote, note, tags, page, url, restsOn }: Annotation): string[] {
  const parts = [quote.exact, note, tags.join(' '), page.title, page.site ?? '', url, restsOn?.statement ?? ''];
  return parts.flatMap((part) => wordsIn(part.slice(0, MOST_TEXT)));
}
