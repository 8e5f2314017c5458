import type { UnitInterval } from '../types.ts';
import { BLOCK_WEIGHTS } from './block-weights.ts';
import { isDateline } from './dateline.ts';
import { type ClaimContext, signalsOf } from './signals.ts';
import weights from './weights.json' with { type: 'json' };

export type { ClaimContext } from './signals.ts';

/** How check-worthy a sentence is, and why. */
export interface ClaimScore {
  /** Probability, by the model, that a careful reader would call the sentence a checkable claim. */
  readonly checkworthiness: UnitInterval;
  /** True from the threshold on that the model was trained to. */
  readonly claim: boolean;
  /** The signals found with what each adds (above zero) or takes (below), strongest first. */
  readonly signals: readonly { readonly name: string; readonly weight: number }[];
}

/** A linear model over named signals; made by `tests/tools/train-claims.ts`. */
export interface ClaimModel {
  readonly bias: number;
  readonly threshold: UnitInterval;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Scores one sentence: the logistic of the bias and the weighted signals. Pure and fast; an empty text is no claim, nor is a line that
 * names but a writer and a date.
 * `model` is there for training and tests.
 */
export function scoreClaim(text: string, context: ClaimContext = {}, model: ClaimModel = weights): ClaimScore {
  if (text.trim() === '' || isDateline(text)) return { checkworthiness: 0, claim: false, signals: [] };
  let sum = model.bias;
  const signals: { name: string; weight: number }[] = [];
  const block = context.blockKind === undefined ? 0 : BLOCK_WEIGHTS[context.blockKind];
  if (block !== 0) signals.push({ name: `block-${context.blockKind}`, weight: block });
  sum += block;
  for (const [name, value] of signalsOf(text, context)) {
    const weight = (Object.hasOwn(model.weights, name) ? model.weights[name]! : 0) * value;
    sum += weight;
    if (weight !== 0) signals.push({ name, weight });
  }
  const checkworthiness = 1 / (1 + Math.exp(-sum));
  signals.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { checkworthiness, claim: checkworthiness >= model.threshold, signals };
}
