/** Terms are what texts are compared by: a concept (`@cut`), a place (`#gb`) or the stem of a word that is in no concept. */
import type { Span } from '../types.ts';
import { type ConceptHit, conceptTerm, type Lexicon } from './lexicon.ts';
import { readPlaces } from './places.ts';
import type { Correction, Speller } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

/** One term in a text, at its words `first` to `last`. */
export interface TermHit {
  readonly term: string;
  readonly first: number;
  readonly last: number;
  /** 1 as named, less when named through a wider or narrower one. */
  readonly strength: number;
}

/** A text read into terms. */
export interface Terms {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly TermHit[];
  readonly corrections: readonly Correction[];
}

/** Reads every term of a text. Linear in its length, and at most 400 words are read. */
export function readTerms(text: string, lexicon: Lexicon, speller?: Speller): Terms {
  const read = wordsOf(text);
  const { words, corrections } = speller ? speller.mend(read) : { words: read, corrections: [] };
  const hits: TermHit[] = [];
  for (const hit of lexicon.find(words)) hits.push(termOf(hit));
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word.stem.length > 1) hits.push({ term: word.stem, first: index, last: index, strength: 1 });
  }
  hits.push(...readPlaces(text, words));
  return { text, words, hits, corrections };
}

/** Where the words of a hit stand in the text. */
export function spanOf(words: readonly Word[], hit: { readonly first: number; readonly last: number }): Span {
  return { start: words[hit.first]?.start ?? 0, end: words[hit.last]?.end ?? 0 };
}

function termOf(hit: ConceptHit): TermHit {
  return { term: conceptTerm(hit.concept), first: hit.first, last: hit.last, strength: hit.strength };
}
