/** Decides from features and weights: is the fact shown for this sentence? First each pair alone, then the facts against one another. */
import type { UnitInterval } from '../types.ts';
import type { Features } from './features.ts';
import type { RelationJudge } from './relation.ts';

/** One trained linear model: the logistic of a weighed sum. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Judges pairs in two steps. */
export interface Judge {
  /** Each pair by itself. */
  readonly alone: Model;
  /** The pair among the sentence's other candidates. */
  readonly among: Model;
  /** Scores from here on are shown. */
  readonly threshold: UnitInterval;
}

/** The data file that `npm run train` prints. */
export interface MatchWeights {
  /** For facts whose sheet gives frames. */
  readonly framed: Judge;
  /** For facts known by their wordings alone. */
  readonly plain: Judge;
  readonly relation: RelationJudge;
  readonly plainRelation: RelationJudge;
}

/** The weighed sum. A name in `more` wins over the same name in `features`. */
export function logit(model: Model, features: Features, more?: Features): number {
  const { names, values } = listed(model);
  let sum = model.bias;
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at]!;
    const value = more?.[name] ?? features[name];
    if (value) sum += values[at]! * value;
  }
  return sum;
}

/** Weights as lists: walking an object's keys for every pair is slow. */
const LISTS = new WeakMap<Model, { readonly names: readonly string[]; readonly values: readonly number[] }>();

function listed(model: Model): { readonly names: readonly string[]; readonly values: readonly number[] } {
  let lists = LISTS.get(model);
  if (lists === undefined) {
    lists = { names: Object.keys(model.weights), values: Object.values(model.weights) };
    LISTS.set(model, lists);
  }
  return lists;
}

export const logistic = (sum: number): UnitInterval => 1 / (1 + Math.exp(-sum));

/** Two facts closer than this are as good as one another; further apart than that does not matter. */
const FARTHEST = 4;

/**
 * How a pair stands among the other candidates of its sentence: one sentence seldom speaks of many facts, and words that
 * speak for one fact speak for its neighbours too.
 *
 * @param sums what `alone` gives for every candidate of the sentence
 */
export function standing(sums: readonly number[], own: number): Features {
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const sum of sums) {
    if (sum > best) {
      second = best;
      best = sum;
    } else if (sum > second) second = sum;
  }
  const top = own >= best;
  const other = top ? Math.max(second, -6) : best;
  return {
    alone: own,
    top: top ? 1 : 0,
    gap: Math.max(-FARTHEST, Math.min(FARTHEST, own - other)),
    best,
  };
}
