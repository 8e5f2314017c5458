/** What is read of a sentence once, however many fact bases it is held against. */
import { parseQuantities } from '../quantities/parse.ts';
import type { Quantity } from '../quantities/types.ts';
import { createDesk, type Desk } from './desk.ts';
import type { Lexicon } from './lexicon.ts';
import type { Speller } from './spelling.ts';
import { readTerms, type Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface SentenceReading {
  readonly terms: Terms;
  /** The figures; read when first asked for. */
  quantities(): readonly Quantity[];
}

/** Reads one page for all bases of one lexicon. */
export interface PageReader {
  /** @param speller of the base that asks: misspelt words are read as that base would have them */
  sentence(text: string, speller: Speller): SentenceReading;
  heading(text: string): Terms;
  /** The desk that bases of one vocabulary share. */
  desk(vocabulary: Vocabulary): Desk;
}

/**
 * Remembers the last texts alone: bases take turns at one sentence, and a page's sentences are many. A base whose speller mends
 * a word gets a reading of its own.
 *
 * @param page the terms that title and lede bring to every sentence
 */
export function pageReader(lexicon: Lexicon, page: ReadonlyMap<string, number>): PageReader {
  let last: SentenceReading | undefined;
  let above: Terms | undefined;
  const desks = new Map<Vocabulary, Desk>();
  return {
    sentence(text, speller) {
      if (last?.terms.text !== text) last = readingOf(readTerms(text, lexicon));
      const { corrections } = speller.mend(last.terms.words);
      return corrections.length === 0 ? last : readingOf(readTerms(text, lexicon, speller));
    },
    heading(text) {
      if (above?.text !== text) above = readTerms(text, lexicon);
      return above;
    },
    desk(vocabulary) {
      const desk = desks.get(vocabulary) ?? createDesk(vocabulary, page);
      desks.set(vocabulary, desk);
      return desk;
    },
  };
}

function readingOf(terms: Terms): SentenceReading {
  let quantities: readonly Quantity[] | undefined;
  return {
    terms,
    quantities() {
      quantities ??= parseQuantities(terms.text);
      return quantities;
    },
  };
}
