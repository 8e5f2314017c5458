/** A fact base made ready for matching: frames, units and an inverted index from terms to facts. */
import type { ActorId } from '../names/actors.ts';
import { parsePlaces } from '../names/places.ts';
import type { Period } from '../periods/index.ts';
import { type Polarity, parsePolarity } from '../polarity/polarity.ts';
import type { Fact, FactBase } from '../types.ts';
import { type FactFigure, figuresOf, ranksOf } from './fact-figures.ts';
import { createFrameKeys, type FrameKeys } from './frame-keys.ts';
import { type Frame, framesOf } from './frames.ts';
import { housesOf, type Leader, leadersOf } from './leaders.ts';
import { conceptTerm, type Lexicon } from './lexicon.ts';
import { type ClosedList, closedListOf } from './members.ts';
import { periodsOfFact } from './moments.ts';
import { orderOf, type PlaceOrder } from './order.ts';
import { placeTerm } from './places.ts';
import { once } from './reading.ts';
import { createSpeller, isRare, type Speller } from './spelling.ts';
import { statementFrames } from './statement-frames.ts';
import { readTerms, type Terms } from './terms.ts';
import { type Unit, unitsOf } from './units.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** What is read of one fact; functions read when first called. */
export interface FactDetail {
  readonly fact: Fact;
  readonly frames: readonly Frame[];
  units(): readonly Unit[];
  figures(): readonly FactFigure[];
  periods(): readonly Period[];
  polarity(): Polarity;
  leaders(): readonly Leader[];
  list(): ClosedList | undefined;
  order(): PlaceOrder;
  ranks(): readonly FactFigure[];
  /** Terms of the fact's places, and of those that hold them. */
  readonly places: readonly number[];
  readonly widerPlaces: readonly number[];
}

export interface FactIndex {
  readonly base: FactBase;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** Names of the topic and its associates, as stems; no fact is told from another by them. */
  readonly topicTerms: ReadonlySet<string>;
  /** Term → facts that speak of it, with the term's weight beside each. */
  readonly postings: ReadonlyMap<number, Posting>;
  readonly frameKeys: FrameKeys;
  /** 1 for each fact whose sheet gives frames. */
  readonly framed: Uint8Array;
  readonly speller: Speller;
  /** The topic's own companies and products; read when first asked for. */
  houses(): readonly ActorId[];
  detail(fact: number): FactDetail;
}

export interface Posting {
  readonly facts: Int32Array;
  readonly weights: Float32Array;
}

/** Facts whose details are kept once read; a base of the bundled kind fits whole. */
const KEPT_DETAILS = 500;

/** A large base has too many rare words to guess among: those of its first facts are. */
const MOST_SPELT = 300;

/** Reads every fact. 18 facts take a few milliseconds, 10,000 bare statements about a second. */
export function indexFacts(base: FactBase, lexicon: Lexicon): FactIndex {
  const steps = indexingSteps(base, lexicon);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `indexFacts`, one fact a step.
 *
 * @param vocabulary that of other bases, where pages are held against them together
 */
export function* indexingSteps(
  base: FactBase,
  lexicon: Lexicon,
  vocabulary: Vocabulary = createVocabulary(),
): Generator<undefined, FactIndex, undefined> {
  const topicTerms = termsOfTopic(base);
  const postings = new Map<number, Posting>();
  const common = {
    ignored: topicTerms,
    facts: (term: number) => postings.get(term)?.facts.length ?? 0,
    total: base.facts.length,
  };
  const details = new Map<number, FactDetail>();
  const detail = (number: number): FactDetail => {
    const known = details.get(number);
    if (known) return known;
    const fact = base.facts[number]!;
    const statement = once(() => readTerms(fact.statement, lexicon));
    const read = {
      fact,
      frames: fact.hints
        ? framesOf(fact.hints, lexicon, vocabulary)
        : statementFrames(statement(), lexicon, vocabulary, common),
      units: once(() => unitsOf(fact, statement(), lexicon, vocabulary, common)),
      figures: once(() => figuresOf(fact)),
      ...placesOf(fact, statement(), vocabulary),
      periods: once(() => periodsOfFact(fact, base)),
      polarity: once(() => parsePolarity(fact.statement)),
      leaders: once(() => leadersOf(fact)),
      list: once(() => closedListOf(fact)),
      order: once(() => orderOf(fact)),
      ranks: once(() => ranksOf(fact)),
    };
    if (details.size >= KEPT_DETAILS) details.delete(details.keys().next().value!);
    details.set(number, read);
    return read;
  };
  // Frames of statements are made when first asked for; a page must know their terms before.
  for (const concept of lexicon.concepts()) vocabulary.add(conceptTerm(concept));
  const lists = new Map<number, Map<number, number>>();
  const frameKeys = createFrameKeys();
  const names = [...base.topic.names, ...(base.topic.associates ?? [])];
  const rare: Word[] = names.flatMap((name) => wordsOf(name)).filter((word) => isRare(word, lexicon));
  for (const [number, fact] of base.facts.entries()) {
    const statement = readTerms(fact.statement, lexicon);
    if (number < MOST_SPELT) rare.push(...statement.words.filter((word) => isRare(word, lexicon)));
    for (const quote of fact.quotes ?? [])
      for (const hit of readTerms(quote.text, lexicon).hits) vocabulary.add(hit.term);
    for (const [term, weight] of termsOfFact(statement, fact, lexicon, topicTerms)) {
      const id = vocabulary.add(term);
      if (weight < LIGHT) continue;
      let list = lists.get(id);
      if (!list) {
        list = new Map();
        lists.set(id, list);
      }
      list.set(number, weight);
    }
    if (fact.hints) frameKeys.add(number, detail(number).frames);
    yield undefined;
  }
  for (const [id, list] of lists) {
    postings.set(id, { facts: Int32Array.from(list.keys()), weights: Float32Array.from(list.values()) });
  }
  return {
    base,
    lexicon,
    vocabulary,
    topicTerms,
    postings,
    frameKeys,
    framed: Uint8Array.from(base.facts, ({ hints }) => (hints === undefined ? 0 : 1)),
    detail,
    speller: createSpeller(rare, lexicon),
    houses: once(() => housesOf(base.topic)),
  };
}

function placesOf(fact: Fact, statement: Terms, vocabulary: Vocabulary): Pick<FactDetail, 'places' | 'widerPlaces'> {
  if (!fact.places?.length) {
    const named = statement.hits.filter(({ term }) => term.startsWith('#'));
    return {
      places: named.filter(({ strength }) => strength === 1).map(({ term }) => vocabulary.add(term)),
      widerPlaces: named.filter(({ strength }) => strength < 1).map(({ term }) => vocabulary.add(term)),
    };
  }
  const places = parsePlaces(fact.places.join(', '));
  return {
    places: places.map(({ id }) => vocabulary.add(placeTerm(id))),
    widerPlaces: places.flatMap(({ within }) => within.map((id) => vocabulary.add(placeTerm(id)))),
  };
}

function termsOfTopic(base: FactBase): Set<string> {
  const names = [...base.topic.names, ...(base.topic.associates ?? [])];
  return new Set(names.filter((name) => !name.includes(' ')).flatMap((name) => wordsOf(name).map((word) => word.stem)));
}

const LIGHT = 0.08;

function termsOfFact(
  statement: Terms,
  fact: Fact,
  lexicon: Lexicon,
  ignored: ReadonlySet<string>,
): Map<string, number> {
  const terms = new Map<string, number>();
  for (const read of [statement, ...(fact.aliases ?? []).map((alias) => readTerms(alias, lexicon))]) {
    for (const hit of read.hits) {
      const weight = hit.strength * (hit.term.startsWith('#') ? 0.6 : lexicon.weight(hit.term));
      if (!ignored.has(hit.term)) terms.set(hit.term, Math.max(weight, terms.get(hit.term) ?? 0));
    }
  }
  return terms;
}
