/** The reader's choice between seeing less and seeing more. */
import type { UnitInterval } from '../types.ts';
import { logistic, type MatchWeights } from './decide.ts';

export type Sensitivity = 'strict' | 'normal' | 'wide';

/** Steps on the log-odds scale: `strict` asks for about three times the odds, `wide` is content with a third. */
const STEP: Readonly<Record<Sensitivity, number>> = { strict: 1.1, normal: 0, wide: -1.1 };

/**
 * @param weights as trained
 * @returns the weights with their thresholds moved: everything `strict` shows `normal` shows too, and so on to `wide`
 */
export function withSensitivity(weights: MatchWeights, sensitivity: Sensitivity): MatchWeights {
  const moved = (threshold: UnitInterval): UnitInterval =>
    logistic(Math.log(threshold / (1 - threshold)) + STEP[sensitivity]);
  return {
    ...weights,
    framed: { ...weights.framed, threshold: moved(weights.framed.threshold) },
    plain: { ...weights.plain, threshold: moved(weights.plain.threshold) },
  };
}
