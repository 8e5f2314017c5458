/** Decides from features and weights: is the fact shown for this sentence? */
import type { UnitInterval } from '../types.ts';
import type { Features } from './features.ts';

/** One trained linear model: the logistic of a weighed sum. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Scores from here on are shown. */
  readonly threshold: UnitInterval;
}

/** The data file that `npm run train` prints. */
export interface MatchWeights {
  /** For facts whose sheet gives frames. */
  readonly framed: Model;
  /** For facts known by their wordings alone. */
  readonly plain: Model;
}

export function score(model: Model, features: Features): UnitInterval {
  let sum = model.bias;
  for (const name of Object.keys(model.weights)) sum += model.weights[name]! * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
