/** Pairs: each sentence of a page beside the facts worth a look, with features and score. */
import type { PageMeta, UnitInterval } from '../types.ts';
import { pageTerms, type Reach, readTopic, surroundingsOf } from './context.ts';
import { type MatchWeights, score } from './decide.ts';
import { createDesk, type Desk } from './desk.ts';
import type { FactIndex } from './fact-index.ts';
import { type Features, pairFeatures, type SentenceSigns, signsOf } from './features.ts';
import { type Coverage, cover, type FrameFit, fitFrame } from './fit.ts';
import { retrieve } from './retrieve.ts';
import { readTerms, type Terms } from './terms.ts';

/** A sentence of a page in reading order. */
export interface PageSentence {
  readonly text: string;
  /** The nearest heading above it. */
  readonly heading?: string;
}

export interface Pair {
  /** The fact's place in its base. */
  readonly fact: number;
  readonly features: Features;
  readonly score: UnitInterval;
  readonly fit: FrameFit | undefined;
  readonly coverage: Coverage;
}

export interface PairedSentence {
  readonly terms: Terms;
  readonly reach: Reach;
  /** Best first. */
  readonly pairs: readonly Pair[];
}

/** What is known of the page beside its sentences. */
export type PageFrame = Pick<PageMeta, 'title' | 'lede' | 'published'>;

/** Pairs every sentence of a page with the facts of one base, one sentence a step. */
export function* pairSentences(
  sentences: readonly PageSentence[],
  meta: PageFrame,
  index: FactIndex,
  weights: MatchWeights,
): Generator<PairedSentence> {
  const { lexicon } = index;
  const topic = readTopic(
    index.base.topic,
    meta,
    sentences.map((sentence) => sentence.text),
  );
  const page = pageTerms(meta, lexicon);
  const desk = createDesk(index);
  let previous: Terms | undefined;
  let beforePrevious: Terms | undefined;
  let heading: { readonly text: string; readonly terms: Terms } | undefined;
  for (const sentence of sentences) {
    const terms = readTerms(sentence.text, lexicon);
    if (sentence.heading !== heading?.text) {
      heading = sentence.heading ? { text: sentence.heading, terms: readTerms(sentence.heading, lexicon) } : undefined;
    }
    const reach = topic.reach(sentence.text, terms);
    if (reach === 'none') yield { terms, reach, pairs: [] };
    else {
      const signs = signsOf(terms, reach, index.topicTerms);
      const touched = desk.lay(terms, surroundingsOf(page, heading?.terms, previous, beforePrevious));
      const pairs = retrieve(index, touched, desk).map((fact) => judge(index, desk, fact, signs, weights));
      pairs.sort((a, b) => b.score - a.score || a.fact - b.fact);
      yield { terms, reach, pairs };
    }
    beforePrevious = previous;
    previous = terms;
  }
}

function judge(index: FactIndex, desk: Desk, fact: number, signs: SentenceSigns, weights: MatchWeights): Pair {
  const detail = index.detail(fact);
  let fit: FrameFit | undefined;
  for (const frame of detail.frames) {
    const other = fitFrame(frame, desk);
    if (fit === undefined || better(other, fit)) fit = other;
  }
  const coverage = cover(detail, desk);
  const features = pairFeatures(index, desk, fit, coverage, signs, NONE);
  return { fact, features, fit, coverage, score: score(modelOf(weights, detail.frames.length > 0), features) };
}

const modelOf = (weights: MatchWeights, framed: boolean): MatchWeights['plain'] =>
  framed ? weights.framed : weights.plain;

const NONE = {
  same: 0,
  different: 0,
  unlike: 0,
  placeApart: false,
  placeSame: false,
  periodApart: false,
  periodSame: false,
};

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
