import Fuse from 'fuse.js';
import type { Annotation, AnnotationId } from '../types.ts';

/** Finds annotations by words of their quote, note, tags, title and site, tolerant to typing errors. */
export interface LibraryIndex {
  /** Adds annotations, or replaces those of the same id. */
  put(annotations: readonly Annotation[]): void;
  remove(ids: readonly AnnotationId[]): void;
  /**
   * @param query words in any order; all must be found, each as a word, the beginning or a part of one, or nearly so
   * @returns how well each annotation fits, above 0 and at most 1; undefined for an empty query
   */
  search(query: string): ReadonlyMap<AnnotationId, number> | undefined;
}

/**
 * An inverted index over the words, with Fuse.js for words that nobody wrote just so. A query costs a walk over the
 * vocabulary, which grows far slower than the library, so it stays quick at a hundred thousand annotations, where fuzzy
 * search over the texts themselves takes seconds.
 */
export function libraryIndex(): LibraryIndex {
  const words: string[] = [];
  const wordIds = new Map<string, number>();
  const places: number[][] = [];
  const documents: (AnnotationId | undefined)[] = [];
  const numbers = new Map<AnnotationId, number>();

  const idOf = (word: string): number => {
    const known = wordIds.get(word);
    if (known !== undefined) return known;
    wordIds.set(word, words.length);
    places.push([]);
    return words.push(word) - 1;
  };
  const drop = (id: AnnotationId): void => {
    const number = numbers.get(id);
    if (number !== undefined) documents[number] = undefined;
    numbers.delete(id);
  };

  /** The best fit of one word in each document, 0 where it is missing. */
  const fitsOf = (word: string, typing: boolean): Float32Array => {
    const fits = new Float32Array(documents.length);
    for (const [id, fit] of matching(words, word, typing)) {
      for (const number of places[id]!) if (fits[number]! < fit) fits[number] = fit;
    }
    return fits;
  };

  return {
    put(annotations) {
      for (const annotation of annotations) {
        drop(annotation.id);
        const number = documents.push(annotation.id) - 1;
        numbers.set(annotation.id, number);
        for (const word of new Set(searchWords(textOf(annotation)))) places[idOf(word)]!.push(number);
      }
    },

    remove(ids) {
      for (const id of ids) drop(id);
    },

    search(query) {
      const asked = [...new Set(searchWords(query))].slice(0, MOST_WORDS);
      if (asked.length === 0) return undefined;
      let total: Float32Array | undefined;
      for (const [at, word] of asked.entries()) {
        // Only the word being typed may stop short; finished ones are asked for from their beginning too.
        const fits = fitsOf(word, at === asked.length - 1);
        total = total ? both(total, fits) : fits;
      }
      const found = new Map<AnnotationId, number>();
      for (const [number, fit] of (total ?? new Float32Array(0)).entries()) {
        const id = documents[number];
        if (fit > 0 && id !== undefined) found.set(id, fit / asked.length);
      }
      return found;
    },
  };
}

const MOST_WORDS = 12;
/** Words are kept up to this length; longer ones are addresses. */
const LONGEST = 40;
const [EXACT, BEGINNING, PART, NEARLY] = [1, 0.8, 0.5, 0.35];
/** From this length on a word may be misspelt; shorter ones would resemble too many. */
const LEAST_FUZZY = 4;
/** Fuse's 0 is perfect; beyond this, other words come in. */
const FUZZY_THRESHOLD = 0.34;
const MOST_FUZZY = 24;

const both = (a: Float32Array, b: Float32Array): Float32Array =>
  a.map((fit, number) => (fit > 0 && b[number]! > 0 ? fit + b[number]! : 0));

function* matching(words: readonly string[], asked: string, typing: boolean): Generator<[number, number]> {
  const resembling: { id: number; word: string }[] = [];
  let found = false;
  for (const [id, word] of words.entries()) {
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

function searchWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(MARKS, '');
  return (plain.match(WORD) ?? []).map((word) => word.slice(0, LONGEST));
}

/** Only so much of a passage or note is searched; nobody looks for a word by page ten of a quote. */
const MOST_TEXT = 8_000;

function textOf({ quote, note, tags, page, url, restsOn }: Annotation): string {
  const parts = [quote.exact, note, tags.join(' '), page.title, page.site ?? '', url, restsOn?.statement ?? ''];
  return parts.map((part) => part.slice(0, MOST_TEXT)).join('\n');
}
