/** Reads misspelt names and rare words: Fuse.js over the few words of a fact base that would be missed. */
import Fuse from 'fuse.js';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** A word as written, and the word it is taken for. */
export interface Correction {
  readonly written: string;
  readonly read: string;
}

export interface Speller {
  /** The words with misspelt ones read as what was meant. The same list when there is nothing to mend. */
  mend(words: readonly Word[]): { readonly words: readonly Word[]; readonly corrections: readonly Correction[] };
}

/** Shorter words have too many neighbours. */
const SHORTEST = 6;
/** Words more common than this are told apart by their context, not their letters. */
const RARE = 0.55;
/** Fuse's score, 0 is perfect: about one letter in six wrong. */
const FARTHEST = 0.17;
const LENGTH_SLACK = 1;
/** Most words remembered; page text must not grow the memory without end. */
const REMEMBERED = 2_000;

/**
 * Fuse.js is strong where its queries are few and short, so it is asked only about words that neither the lexicon nor the
 * background knows, and only among rare words of the fact base that start with the same letter.
 *
 * @param rare words of the base's names and statements, those that `isRare`
 */
export function createSpeller(rare: Iterable<Word>, lexicon: Lexicon): Speller {
  const shelves = new Map<string, Fuse<string>>();
  const known = new Map<string, string>();
  for (const word of rare) known.set(word.word, word.stem);
  const byLetter = new Map<string, string[]>();
  for (const word of known.keys()) byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word]);
  const memory = new Map<string, string | undefined>();

  const lookUp = (written: string): string | undefined => {
    const letter = written[0]!;
    const words = byLetter.get(letter);
    if (words === undefined) return undefined;
    let shelf = shelves.get(letter);
    if (shelf === undefined) {
      shelf = new Fuse(words, {
        includeScore: true,
        threshold: FARTHEST,
        ignoreLocation: false,
        minMatchCharLength: 3,
      });
      shelves.set(letter, shelf);
    }
    const [best] = shelf.search(written, { limit: 1 });
    const close = best !== undefined && Math.abs(best.item.length - written.length) <= LENGTH_SLACK;
    return close ? best.item : undefined;
  };

  const meant = (word: Word): string | undefined => {
    if (word.word.length < SHORTEST || word.word.length > 24 || word.shape === 'number') return undefined;
    if (known.has(word.word) || lexicon.knows(word)) return undefined;
    if (memory.has(word.word)) return memory.get(word.word);
    const read = lookUp(word.word);
    if (memory.size < REMEMBERED) memory.set(word.word, read);
    return read;
  };

  return {
    mend(words) {
      const corrections: Correction[] = [];
      const mended = words.map((word) => {
        const read = meant(word);
        if (read === undefined) return word;
        corrections.push({ written: word.text, read });
        return { ...word, word: read, stem: known.get(read)! };
      });
      return corrections.length > 0 ? { words: mended, corrections } : { words, corrections };
    },
  };
}

/** A word of a fact base worth guessing at when a page misspells it. */
export function isRare(word: Word, lexicon: Lexicon): boolean {
  return word.word.length >= SHORTEST && lexicon.weight(word.stem) >= RARE && /^[a-z]+$/.test(word.word);
}
