/** The engine: sentences of a page in, matches and near misses out. */
import type { FactBase, Match, NearMiss, PageMeta, UnitInterval } from '../types.ts';
import { pageTerms, readTopic, surroundingsOf } from './context.ts';
import { type MatchWeights, score } from './decide.ts';
import { createDesk, type Desk } from './desk.ts';
import { type FactIndex, indexFacts } from './fact-index.ts';
import { type Features, pairFeatures, signsOf } from './features.ts';
import { cover, type Coverage, fitFrame, type FrameFit } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import { retrieve } from './retrieve.ts';
import { readTerms, type Terms } from './terms.ts';

export interface Pair {
  readonly fact: number;
  readonly features: Features;
  readonly framed: boolean;
  readonly score: UnitInterval;
  readonly fit: FrameFit | undefined;
  readonly coverage: Coverage;
}

export interface SentenceInput {
  readonly text: string;
  readonly heading?: string;
}

export interface Resources {
  readonly lexicon: Lexicon;
  readonly weights: MatchWeights;
}

/** All pairs worth a look for each sentence, best first. */
export function* pairsOf(
  sentences: readonly string[],
  meta: Pick<PageMeta, 'title' | 'lede' | 'published'>,
  index: FactIndex,
  weights: MatchWeights,
): Generator<Pair[]> {
  const { lexicon } = index;
  const topic = readTopic(index.base.topic, meta, sentences);
  const page = pageTerms(meta, lexicon);
  const desk = createDesk(index);
  let previous: Terms | undefined;
  let beforePrevious: Terms | undefined;
  for (const text of sentences) {
    const terms = readTerms(text, lexicon);
    const reach = topic.reach(text, terms);
    if (reach === 'none') yield [];
    else {
      const signs = signsOf(terms, reach, index.topicTerms);
      const touched = desk.lay(terms, surroundingsOf(page, undefined, previous, beforePrevious));
      const pairs: Pair[] = [];
      for (const candidate of retrieve(index, touched, desk)) {
        pairs.push(judge(index, desk, candidate, signs, weights));
      }
      pairs.sort((a, b) => b.score - a.score || a.fact - b.fact);
      yield pairs;
    }
    beforePrevious = previous;
    previous = terms;
  }
}

function judge(index: FactIndex, desk: Desk, fact: number, signs: ReturnType<typeof signsOf>, weights: MatchWeights): Pair {
  const detail = index.detail(fact);
  let fit: FrameFit | undefined;
  for (const frame of detail.frames) {
    const other = fitFrame(frame, desk);
    if (fit === undefined || better(other, fit)) fit = other;
  }
  const coverage = cover(detail, desk);
  const features = pairFeatures(index, desk, fit, coverage, signs, NONE);
  const framed = detail.frames.length > 0;
  return { fact, features, framed, fit, coverage, score: score(framed ? weights.framed : weights.plain, features) };
}

const NONE = { same: 0, different: 0, unlike: 0, placeApart: false, placeSame: false, periodApart: false, periodSame: false };

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

export { indexFacts };
export type { FactBase, Match, NearMiss };
