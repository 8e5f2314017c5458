/** What is read of a sentence once, however many fact bases it is held against. */
import { type Actor, parseActors } from '../names/actors.ts';
import { type Period, parsePeriods } from '../periods/index.ts';
import { type Polarity, parsePolarity } from '../polarity/polarity.ts';
import { parseQuantities } from '../quantities/parse.ts';
import type { Quantity } from '../quantities/types.ts';
import type { IsoDate, Topic } from '../types.ts';
import { type Naming, namingOf } from './context.ts';
import { createDesk, type Desk } from './desk.ts';
import { type OtherSigns, otherSigns, type SentenceSigns } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { type PlaceOrder, placeOrder } from './order.ts';
import type { Speller } from './spelling.ts';
import { readTerms, type Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface SentenceReading {
  readonly terms: Terms;
  readonly others: OtherSigns;
  /** Some place is named. */
  readonly places: boolean;
  /** The figures, and what follows: read when first asked for. */
  quantities(): readonly Quantity[];
  polarity(): Polarity;
  actors(): readonly Actor[];
  order(): PlaceOrder;
  /** Periods as seen from a day. */
  periods(reference: IsoDate): readonly Period[];
}

/** A sentence as one fact base reads it. */
export interface Reading extends SentenceReading {
  readonly signs: SentenceSigns;
  /** The page's day, if it tells it. */
  readonly published: IsoDate | undefined;
}

/** From this strength on a place is named. */
export const NAMED_PLACE = 0.5;

/** Reads one page for all bases of one lexicon. */
export interface PageReader {
  /** @param speller of the base that asks: misspelt words are read as that base would have them */
  sentence(text: string, speller: Speller): SentenceReading;
  heading(text: string): Terms;
  /** The desk that bases of one vocabulary share. */
  desk(vocabulary: Vocabulary): Desk;
  /** The naming that bases on one topic share. */
  naming(topic: Topic): Naming;
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
  const namings = new Map<string, Naming>();
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
    naming(topic) {
      const key = JSON.stringify([topic.names, topic.associates]);
      const naming = namings.get(key) ?? namingOf(topic);
      namings.set(key, naming);
      return naming;
    },
  };
}

/** Reads when first asked, and never again. */
export function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

function readingOf(terms: Terms): SentenceReading {
  const periods = new Map<IsoDate, readonly Period[]>();
  return {
    terms,
    others: otherSigns(terms),
    places: terms.hits.some(({ term, strength }) => term.startsWith('#') && strength >= NAMED_PLACE),
    quantities: once(() => parseQuantities(terms.text)),
    polarity: once(() => parsePolarity(terms.text, terms.words)),
    actors: once(() => parseActors(terms.text)),
    order: once(() => placeOrder(terms.text, terms.words)),
    periods(reference) {
      const known = periods.get(reference) ?? parsePeriods(terms.text, reference);
      periods.set(reference, known);
      return known;
    },
  };
}
