/** Learns the matcher's weights from labelled sentences. */

import { type Judge, logistic, logit, type MatchWeights, type Model, standing } from '../../core/matching/decide.ts';
import { indexFacts } from '../../core/matching/fact-index.ts';
import type { Features } from '../../core/matching/features.ts';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import { type Pair, pairSentences } from '../../core/matching/pairs.ts';
import type { RelationJudge } from '../../core/matching/relation.ts';
import { stanceOf } from '../../core/matching/stance.ts';
import type { Fact, FactBase, Relation } from '../../core/types.ts';
import { automaticBase, type StandsFor } from './automatic.ts';
import { byPage, type GoldSet } from './gold.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** A pair of a gold sentence and a fact, with what gold says of it. */
export interface LabelledPair {
  /** Set and page: what must never stand on both sides of a split. */
  readonly page: string;
  /** Number of the sentence: pairs of one sentence stand together. */
  readonly sentence: number;
  readonly pair: Pair;
  readonly label: Relation | undefined;
  /** How the sentence stands to the fact; for labelled pairs. */
  readonly stance: Features | undefined;
}

export interface Learning {
  readonly pairs: readonly LabelledPair[];
  /** Gold pairs by page, found as candidates or not: those labelled `agrees` or `differs`, and all. */
  readonly wanted: ReadonlyMap<string, Wanted>;
}

interface Wanted {
  readonly strict: number;
  readonly broad: number;
}

const NOTHING_WANTED: Wanted = { strict: 0, broad: 0 };
const sum = (a: Wanted = NOTHING_WANTED, b: Wanted): Wanted => ({
  strict: a.strict + b.strict,
  broad: a.broad + b.broad,
});

const NO_MODEL: Model = { bias: 0, weights: {} };
const NO_JUDGE: Judge = { alone: NO_MODEL, among: NO_MODEL, threshold: 0.5 };
const NO_RELATION: RelationJudge = { differs: NO_MODEL, differsFrom: 0.5, related: NO_MODEL, relatedFrom: 0.5 };
export const NO_WEIGHTS: MatchWeights = {
  framed: NO_JUDGE,
  plain: NO_JUDGE,
  relation: NO_RELATION,
  plainRelation: NO_RELATION,
};

const PENALTY = 2;
/** A pair of mere context is a weaker example of a match. */
const RELATED_WEIGHT = 0.6;
/** Sentences that say otherwise are few, and share few words with their fact. */
const DIFFERS_WEIGHT = 1.5;
/** Unseen pages of our own gold must keep this precision: stricter where the sheet gives frames. */
const FRAMED_PRECISION = 0.9;
const PLAIN_PRECISION = 0.78;
const FOLDS = 8;

/** Only what a stranger's fact base must bring. */
export function bareStatements(base: FactBase): FactBase {
  const facts: Fact[] = base.facts.map(({ id, statement }) => ({ id, statement }));
  const { title, published } = base.source;
  return { ...base, source: { title, published }, facts };
}

/** Pairs of the claims in the gold with the facts of a base. */
export function learnFrom(
  sets: readonly GoldSet[],
  base: FactBase,
  lexicon: Lexicon,
  standsFor: StandsFor = (fact) => [fact],
): Learning {
  const index = indexFacts(base, lexicon);
  const pairs: LabelledPair[] = [];
  let number = 0;
  const wanted = new Map<string, Wanted>();
  for (const set of sets) {
    for (const { page, sentences } of byPage(set)) {
      const key = `${set.name}/${page.page}`;
      const run = pairSentences(sentences, page, index, NO_WEIGHTS);
      for (const sentence of sentences) {
        const paired = run.next().value;
        number += 1;
        if (!sentence.claim || !paired) continue;
        const labels = new Map((sentence.gold ?? []).map(({ fact, relation }) => [fact, relation]));
        const strict = [...labels.values()].filter((relation) => relation !== 'related').length;
        wanted.set(key, sum(wanted.get(key), { strict, broad: labels.size }));
        for (const pair of paired.pairs) {
          const label = labelOf(standsFor(base.facts[pair.fact]!.id), labels);
          const stance = label && stanceOf(pair, paired.terms, index).features;
          pairs.push({ page: key, sentence: number, pair, label, stance });
        }
      }
    }
  }
  return { pairs, wanted };
}

/**
 * What facts without frames are judged by: learnt from the sheet's bare statements and from a base made of its article, so
 * that it holds for statements written for the purpose and for sentences as they stand.
 */
export function learnPlain(sets: readonly GoldSet[], sheet: FactBase, lexicon: Lexicon): Learning {
  const bare = learnFrom(sets, bareStatements(sheet), lexicon);
  const { base, standsFor } = automaticBase(sheet);
  const automatic = learnFrom(sets, base, lexicon, standsFor);
  const apart = bare.pairs.reduce((most, { sentence }) => Math.max(most, sentence), 0);
  return {
    pairs: [...bare.pairs, ...automatic.pairs.map((pair) => ({ ...pair, sentence: pair.sentence + apart }))],
    wanted: new Map([...bare.wanted].map(([page, wanted]) => [page, sum(automatic.wanted.get(page), wanted)])),
  };
}

/** What was learnt without some pages. */
export function without({ pairs, wanted }: Learning, pages: ReadonlySet<string>): Learning {
  return {
    pairs: pairs.filter(({ page }) => !pages.has(page)),
    wanted: new Map([...wanted].filter(([page]) => !pages.has(page))),
  };
}

/** Fits everything the matcher weighs. */
export function weightsFrom(framed: Learning, plain: Learning): MatchWeights {
  return {
    framed: learnJudge(framed, FRAMED_PRECISION),
    plain: learnJudge(plain, PLAIN_PRECISION),
    relation: learnRelation(framed.pairs),
    plainRelation: learnRelation(plain.pairs),
  };
}

/** One fact may stand for several: what agrees or differs says more than what is related. */
function labelOf(facts: readonly string[], labels: ReadonlyMap<string, Relation>): Relation | undefined {
  const found = facts.flatMap((fact) => labels.get(fact) ?? []);
  return found.find((relation) => relation !== 'related') ?? found[0];
}

/** Fits both steps. What one step gives to the next, and what sets the threshold, are always scores of pages that the fit has not seen. */
export function learnJudge({ pairs, wanted }: Learning, precision: number): Judge {
  const fold = foldsOf(pairs);
  const features = (pair: LabelledPair): Features => pair.pair.features;
  const alone = unseen(pairs, fold, features);
  const sums = new Map<number, number[]>();
  pairs.forEach(({ sentence }, at) => {
    const list = sums.get(sentence);
    if (list) list.push(alone[at]!);
    else sums.set(sentence, [alone[at]!]);
  });
  const places = new Map(pairs.map((pair, at) => [pair, standing(sums.get(pair.sentence)!, alone[at]!)]));
  const together = (pair: LabelledPair): Features => ({ ...pair.pair.features, ...places.get(pair)! });
  const scores = unseen(pairs, fold, together).map(logistic);
  return {
    alone: fitModel(pairs, features),
    among: fitModel(pairs, together),
    threshold: bestThreshold(
      pairs.map(({ label }, at) => ({ label, score: scores[at]! })),
      [...wanted.values()].reduce(sum, NOTHING_WANTED),
      precision,
    ),
  };
}

function foldsOf(pairs: readonly LabelledPair[]): (pair: LabelledPair) => number {
  const pages = [...new Set(pairs.map(({ page }) => page))];
  const fold = new Map(pages.map((page, at) => [page, at % FOLDS]));
  return ({ page }) => fold.get(page)!;
}

/** What models say that were fitted without the pair's page. */
function unseen(
  pairs: readonly LabelledPair[],
  fold: (pair: LabelledPair) => number,
  features: (pair: LabelledPair) => Features,
): number[] {
  const sums = new Array<number>(pairs.length).fill(0);
  for (let held = 0; held < FOLDS; held += 1) {
    const model = fitModel(
      pairs.filter((pair) => fold(pair) !== held),
      features,
    );
    pairs.forEach((pair, at) => {
      if (fold(pair) === held) sums[at] = logit(model, features(pair));
    });
  }
  return sums;
}

function fitModel(pairs: readonly LabelledPair[], features: (pair: LabelledPair) => Features): Model {
  const examples: Example[] = pairs.map((pair) => ({
    features: features(pair),
    label: pair.label ? 1 : 0,
    weight: pair.label === 'related' ? RELATED_WEIGHT : pair.label === 'differs' ? DIFFERS_WEIGHT : 1,
  }));
  const names = [...new Set(examples.flatMap((example) => Object.keys(example.features)))];
  const used = names.filter((name) => examples.some((example) => example.features[name] !== 0));
  return fitLogistic(examples, used, PENALTY);
}

/** Fits the two steps of the relation on the labelled pairs. */
export function learnRelation(pairs: readonly LabelledPair[]): RelationJudge {
  const known = pairs.filter(({ stance }) => stance !== undefined);
  const isDiffers = ({ label }: LabelledPair): boolean => label === 'differs';
  const rest = known.filter((pair) => !isDiffers(pair));
  const isRelated = ({ label }: LabelledPair): boolean => label === 'related';
  return {
    differs: fitStance(known, isDiffers),
    differsFrom: bestCut(known, isDiffers),
    related: fitStance(rest, isRelated),
    relatedFrom: bestCut(rest, isRelated),
  };
}

function fitStance(pairs: readonly LabelledPair[], is: (pair: LabelledPair) => boolean): Model {
  const examples = pairs.map((pair): Example => ({ features: pair.stance!, label: is(pair) ? 1 : 0, weight: 1 }));
  const names = Object.keys(examples[0]?.features ?? {});
  return fitLogistic(
    examples,
    names.filter((name) => examples.some((one) => one.features[name] !== 0)),
    PENALTY,
  );
}

/** The threshold with the best F1 on unseen pages. */
function bestCut(pairs: readonly LabelledPair[], is: (pair: LabelledPair) => boolean): number {
  const fold = foldsOf(pairs);
  const scores = pairs.map(() => 0);
  for (let held = 0; held < FOLDS; held += 1) {
    const model = fitStance(
      pairs.filter((pair) => fold(pair) !== held),
      is,
    );
    pairs.forEach((pair, at) => {
      if (fold(pair) === held) scores[at] = logistic(logit(model, pair.stance!));
    });
  }
  const wanted = pairs.filter(is).length;
  let best = 0.5;
  let most = -1;
  for (let step = 15; step <= 75; step += 1) {
    const shown = pairs.filter((_, at) => scores[at]! >= step / 100);
    const f1 = (2 * shown.filter(is).length) / (shown.length + wanted);
    if (f1 > most) {
      most = f1;
      best = step / 100;
    }
  }
  return best;
}

/**
 * Highest mean of strict and broad F1 among the thresholds that keep the strict precision; the highest precision when none does.
 * Of thresholds that are as good as one another the middle: the best alone is where a few sentences happen to stand.
 */
function bestThreshold(
  unseen: readonly { score: number; label: Relation | undefined }[],
  wanted: Wanted,
  least: number,
): number {
  const tried: { readonly threshold: number; readonly value: number }[] = [];
  for (let step = 10; step <= 90; step += 1) {
    const threshold = step / 100;
    let right = 0;
    let related = 0;
    let wrong = 0;
    for (const { score, label } of unseen) {
      if (score < threshold) continue;
      if (label === 'related') related += 1;
      else if (label) right += 1;
      else wrong += 1;
    }
    const precision = right / Math.max(1, right + wrong);
    const strict = (2 * right) / (right + wrong + wanted.strict);
    const broad = (2 * (right + related)) / (right + related + wrong + wanted.broad);
    tried.push({ threshold, value: (strict + broad) / 2 - 2 * Math.max(0, least - precision) });
  }
  const best = Math.max(...tried.map(({ value }) => value));
  const good = tried.filter(({ value }) => value >= best - AS_GOOD);
  return Math.round(good.reduce((total, { threshold }) => total + threshold * 100, 0) / good.length) / 100;
}

/** F1 that a handful of sentences makes. */
const AS_GOOD = 0.004;
