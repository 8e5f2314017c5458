/** Learns the matcher's weights from labelled sentences. */

import { type MatchWeights, type Model, score } from '../../core/matching/decide.ts';
import { indexFacts } from '../../core/matching/fact-index.ts';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import { type Pair, pairSentences } from '../../core/matching/pairs.ts';
import type { Fact, FactBase, Relation } from '../../core/types.ts';
import { byPage, type GoldSet } from './gold.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** A pair of a gold sentence and a fact, with what gold says of it. */
export interface LabelledPair {
  /** Set and page: what must never stand on both sides of a split. */
  readonly page: string;
  readonly pair: Pair;
  readonly label: Relation | undefined;
}

export interface Learning {
  readonly pairs: readonly LabelledPair[];
  /** Gold pairs labelled `agrees` or `differs`, by page, found as candidates or not. */
  readonly wanted: ReadonlyMap<string, number>;
}

export const NO_WEIGHTS: MatchWeights = {
  framed: { bias: 0, weights: {}, threshold: 0.5 },
  plain: { bias: 0, weights: {}, threshold: 0.5 },
};

const PENALTY = 2;
/** A pair of mere context is a weaker example of a match. */
const RELATED_WEIGHT = 0.4;
const LEAST_PRECISION = 0.89;
const FOLDS = 10;

/** Only what a stranger's fact base must bring. */
export function bareStatements(base: FactBase): FactBase {
  const facts: Fact[] = base.facts.map(({ id, statement }) => ({ id, statement }));
  const { title, published } = base.source;
  return { ...base, source: { title, published }, facts };
}

/** Pairs of the claims in the gold with the facts of a base. */
export function learnFrom(sets: readonly GoldSet[], base: FactBase, lexicon: Lexicon): Learning {
  const index = indexFacts(base, lexicon);
  const pairs: LabelledPair[] = [];
  const wanted = new Map<string, number>();
  for (const set of sets) {
    for (const { page, sentences } of byPage(set)) {
      const key = `${set.name}/${page.page}`;
      const run = pairSentences(sentences, page, index, NO_WEIGHTS);
      for (const sentence of sentences) {
        const paired = run.next().value;
        if (!sentence.claim || !paired) continue;
        const labels = new Map((sentence.gold ?? []).map(({ fact, relation }) => [fact, relation]));
        const strict = [...labels.values()].filter((relation) => relation !== 'related').length;
        wanted.set(key, (wanted.get(key) ?? 0) + strict);
        for (const pair of paired.pairs) pairs.push({ page: key, pair, label: labels.get(base.facts[pair.fact]!.id) });
      }
    }
  }
  return { pairs, wanted };
}

/** Fits one model and sets its threshold on scores of pages that the scoring fit has not seen. */
export function learnModel(learning: Learning): Model {
  const pages = [...new Set(learning.pairs.map(({ page }) => page))];
  const fold = new Map(pages.map((page, at) => [page, at % FOLDS]));
  const unseen: { score: number; label: Relation | undefined }[] = [];
  for (let held = 0; held < FOLDS; held += 1) {
    const model = fitModel(learning.pairs.filter(({ page }) => fold.get(page) !== held));
    for (const { page, pair, label } of learning.pairs) {
      if (fold.get(page) === held) unseen.push({ score: score(model, pair.features), label });
    }
  }
  const wanted = [...learning.wanted.values()].reduce((sum, count) => sum + count, 0);
  return { ...fitModel(learning.pairs), threshold: bestThreshold(unseen, wanted) };
}

function fitModel(pairs: readonly LabelledPair[]): Model {
  const examples: Example[] = pairs.map(({ pair, label }) => ({
    features: pair.features,
    label: label ? 1 : 0,
    weight: label === 'related' ? RELATED_WEIGHT : 1,
  }));
  const names = [...new Set(pairs.flatMap(({ pair }) => Object.keys(pair.features)))];
  const used = names.filter((name) => pairs.some(({ pair }) => pair.features[name] !== 0));
  return { ...fitLogistic(examples, used, PENALTY), threshold: 0.5 };
}

/** Highest strict F1 among the thresholds that keep the precision; the highest precision when none does. */
function bestThreshold(unseen: readonly { score: number; label: Relation | undefined }[], wanted: number): number {
  let best = 0.5;
  let most = -1;
  for (let step = 10; step <= 90; step += 1) {
    const threshold = step / 100;
    let right = 0;
    let wrong = 0;
    for (const { score, label } of unseen) {
      if (score < threshold || label === 'related') continue;
      if (label) right += 1;
      else wrong += 1;
    }
    const precision = right / Math.max(1, right + wrong);
    const f1 = (2 * right) / (right + wrong + wanted);
    const value = f1 - 2 * Math.max(0, LEAST_PRECISION - precision);
    if (value > most) {
      most = value;
      best = threshold;
    }
  }
  return best;
}
