/** Pairs: each sentence of a page beside the facts worth a look, with features and score. */

import type { Polarity } from '../polarity/polarity.ts';
import type { Fact, PageMeta, Relation, UnitInterval } from '../types.ts';
import { type Compared, compareTyped } from './compared.ts';
import { pageTerms, type Reach, readTopic, surroundingsOf } from './context.ts';
import { type Judge, logistic, logit, type MatchWeights, standing } from './decide.ts';
import { type Desk, type Found, NOTHING, type Surrounding } from './desk.ts';
import type { FactDetail, FactIndex } from './fact-index.ts';
import { type ComparisonSigns, type Features, pairFeatures, signsOf } from './features.ts';
import { compareFigures, type FigureFound } from './figures.ts';
import { type Coverage, cover, type FrameFit, fitFrame } from './fit.ts';
import { isSharp } from './moments.ts';
import { NAMED_PLACE, once, type PageReader, pageReader, type Reading } from './reading.ts';
import { type Candidate, retrieve } from './retrieve.ts';
import type { Terms } from './terms.ts';

/** A sentence of a page in reading order. */
export interface PageSentence {
  readonly text: string;
  /** The nearest heading above it. */
  readonly heading?: string;
  /** False: no claim, so that no fact is looked for; its words still serve the sentences after it. */
  readonly claim?: boolean;
}

export interface Pair {
  /** The fact's place in its base. */
  readonly fact: number;
  readonly features: Features;
  /** What the first step gives, before the other candidates are looked at. */
  readonly alone: number;
  readonly standing: Features;
  readonly score: UnitInterval;
  readonly fit: FrameFit | undefined;
  readonly coverage: Coverage;
  readonly figures: readonly FigureFound[];
  /** What is compared beside words and figures; read when first asked for. */
  readonly compared: () => Compared;
  readonly polarity: () => Polarity;
  /** The best filled frame of each relation. */
  readonly fits: Readonly<Partial<Record<Relation, FrameFit>>>;
}

export interface PairedSentence {
  readonly terms: Terms;
  readonly reach: Reach;
  /** Best first. */
  readonly pairs: readonly Pair[];
}

/** What is known of the page beside its sentences. */
export type PageFrame = Pick<PageMeta, 'title' | 'lede' | 'published'>;

/** A sentence with the facts of one base that are worth a look. */
export interface FoundFacts {
  readonly terms: Terms;
  readonly reach: Reach;
  readonly candidates: readonly Candidate[];
}

/** One page held against one base, sentence by sentence in reading order. In two steps, so that of many bases only the best is judged. */
export interface PageRun {
  find(sentence: PageSentence): FoundFacts;
  /** @param floor candidates of less weight are left out */
  judge(found: FoundFacts, floor?: number): PairedSentence;
}

/** Pairs every sentence of a page with the facts of one base, one sentence a step. */
export function* pairSentences(
  sentences: readonly PageSentence[],
  meta: PageFrame,
  index: FactIndex,
  weights: MatchWeights,
): Generator<PairedSentence> {
  const run = openRun(sentences, meta, index, weights, pageReader(index.lexicon, pageTerms(meta, index.lexicon)));
  for (const sentence of sentences) yield run.judge(run.find(sentence));
}

/** @param reader shared by all bases of one lexicon that the page is held against */
export function openRun(
  sentences: readonly PageSentence[],
  meta: PageFrame,
  index: FactIndex,
  weights: MatchWeights,
  reader: PageReader,
): PageRun {
  const topic = readTopic(
    index.base.topic,
    meta,
    sentences.map((sentence) => sentence.text),
    reader.naming(index.base.topic),
  );
  const desk = reader.desk(index.vocabulary);
  let previous: Terms | undefined;
  let beforePrevious: Terms | undefined;
  let heading: { readonly text: string; readonly terms: Terms } | undefined;
  let read: Reading | undefined;
  let around: readonly Surrounding[] = [];
  return {
    find(sentence) {
      const shared = reader.sentence(sentence.text, index.speller);
      const { terms } = shared;
      if (sentence.heading !== heading?.text) {
        heading = sentence.heading ? { text: sentence.heading, terms: reader.heading(sentence.heading) } : undefined;
      }
      const { reach, stray } = topic.reach(sentence.text, terms, shared.others.at < Number.POSITIVE_INFINITY);
      let candidates: readonly Candidate[] = [];
      if (reach !== 'none' && sentence.claim !== false) {
        read = { ...shared, signs: signsOf(shared, reach, stray, index.topicTerms), published: meta.published };
        around = surroundingsOf(heading?.terms, previous, beforePrevious);
        candidates = retrieve(index, desk.lay(terms, around), desk);
      }
      beforePrevious = previous;
      previous = terms;
      return { terms, reach, candidates };
    },
    judge({ terms, reach, candidates }, floor = 0) {
      const kept = candidates.filter(({ weight }) => weight >= floor);
      if (read === undefined || kept.length === 0) return { terms, reach, pairs: [] };
      desk.lay(terms, around);
      const reading = read;
      const pairs = kept.map((one) => judge(index, desk, one, reading, weights));
      return { terms, reach, pairs: ranked(pairs, index, weights) };
    },
  };
}

function judge(index: FactIndex, desk: Desk, { fact, frames }: Candidate, read: Reading, weights: MatchWeights): Pair {
  const detail = index.detail(fact);
  const plain = detail.fact.hints === undefined;
  const near = frames.length === 0 && !plain;
  const known = near ? [] : detail.figures();
  const figures = known.length > 0 ? compareFigures(read.quantities(), read.terms.text, known) : [];
  desk.figure(foundFigure(figures, read.terms));
  let fit: FrameFit | undefined;
  let filled = 0;
  const fits: Partial<Record<Relation, FrameFit>> = {};
  for (const place of plain ? detail.frames.keys() : frames) {
    const other = fitFrame(detail.frames[place]!, desk);
    if (other.missing === 0) {
      filled += 1;
      const known = fits[other.shows];
      if (known === undefined || other.strength > known.strength) fits[other.shows] = other;
    }
    if (fit === undefined || better(other, fit)) fit = other;
  }
  const coverage = cover(detail, desk);
  const compared = once(() => compareTyped(detail, read, index.base, index.houses()));
  const features = pairFeatures(
    index,
    read.terms,
    fit,
    coverage,
    read.signs,
    {
      ...comparisonSigns(figures),
      ...placeSigns(detail, desk, read),
      ...(detail.frames.length > 0 ? typedSigns(compared()) : NO_TYPED_SIGNS),
    },
    filled,
    (name) => detail.fact.statement.toLowerCase().includes(name),
    plain,
  );
  const alone = logit(judgeOf(weights, detail.fact).alone, features);
  return {
    fact,
    features,
    alone,
    standing: {},
    score: 0,
    fit,
    coverage,
    figures,
    fits,
    compared,
    polarity: read.polarity,
  };
}

/** Does the sentence name a place of the fact, or others only? */
function placeSigns(
  detail: FactDetail,
  desk: Desk,
  { places }: Reading,
): Pick<ComparisonSigns, 'placeSame' | 'placeApart'> {
  const same = detail.places.some((place) => desk.strength(place) >= NAMED_PLACE);
  const wider = detail.widerPlaces.some((place) => desk.strength(place) >= NAMED_PLACE);
  return { placeSame: same, placeApart: detail.places.length > 0 && places && !same && !wider };
}

/** Sets every candidate against the others; best first. */
function ranked(pairs: readonly Pair[], index: FactIndex, weights: MatchWeights): Pair[] {
  const sums = pairs.map((pair) => pair.alone);
  return pairs
    .map((pair) => {
      const among = standing(sums, pair.alone);
      const judge = judgeOf(weights, index.base.facts[pair.fact]!);
      return { ...pair, standing: among, score: logistic(logit(judge.among, pair.features, among)) };
    })
    .sort((a, b) => b.score - a.score || a.fact - b.fact);
}

/** Facts with hints and facts known by their words alone are judged by different weights. */
export function judgeOf(weights: MatchWeights, fact: Fact): Judge {
  return fact.hints ? weights.framed : weights.plain;
}

/** The words of the first figure that agrees, for the frames that ask for one. */
function foundFigure(figures: readonly FigureFound[], terms: Terms): Found {
  const same = figures.find(({ comparison }) => comparison.result === 'same');
  if (!same) return NOTHING;
  const first = terms.words.findIndex((word) => word.end > same.quantity.start);
  const after = terms.words.findIndex((word) => word.start >= same.quantity.end);
  const last = Math.max(first, (after < 0 ? terms.words.length : after) - 1);
  return { strength: 1, first, last, term: -1 };
}

function comparisonSigns(
  figures: readonly FigureFound[],
): Pick<ComparisonSigns, 'same' | 'different' | 'unlike' | 'figuresMet'> {
  const count = (result: string): number => figures.filter(({ comparison }) => comparison.result === result).length;
  const met = new Set(figures.flatMap((one) => (one.comparison.result === 'same' ? [one.figure] : [])));
  return { same: count('same'), different: count('different'), unlike: count('unlike'), figuresMet: met.size };
}

type TypedSigns = Pick<ComparisonSigns, 'periodSame' | 'periodApart' | 'met'>;
const NO_TYPED_SIGNS: TypedSigns = { periodSame: false, periodApart: false, met: false };

/** A date sharper than a year, a person, a rank or an order that the fact speaks of too. */
function typedSigns({ periods, ranks, actors, order }: Compared): TypedSigns {
  const sharp = periods.comparisons.filter(isSharp);
  return {
    periodSame: sharp.some(({ result }) => result === 'same'),
    periodApart: sharp.length > 0 && sharp.every(({ result }) => result === 'different'),
    met: ranks.length + actors.length + order.length > 0,
  };
}

/** A filled frame beats an unfilled one, then the stronger; one that shows a difference says more than one that agrees. */
function better(a: FrameFit, b: FrameFit): boolean {
  const rank = (fit: FrameFit): number =>
    -fit.missing * 10 -
    (fit.unless.strength >= 1 ? 5 : 0) +
    (fit.shows === 'differs' ? 1.5 : fit.shows === 'agrees' ? 1 : 0) +
    fit.strength -
    fit.borrowed * 0.3;
  return rank(a) > rank(b);
}
