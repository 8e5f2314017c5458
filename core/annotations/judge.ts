import type { AnchorState } from '../types.ts';
import type { Alignment } from './align.ts';

/** What an alignment is worth. Tuned on the tables in tests/unit/core/annotations; each number is explained where it stands. */
export interface Judgement {
  readonly level: 'firm' | 'weak' | 'rejected';
  /** For ranking: quote and context together. */
  readonly total: number;
}

/** Whole context on a side. Below, the neighbouring sentence is another one. */
const SIDE = 0.7;
/** A quote of fewer words is in many sentences: without its context it says nothing about the place. */
const TELLING_WORDS = 7;

/**
 * @param words how many words the exact text has
 * @param nearness 1 where the page's other annotations make us expect it, 0 far away
 */
export function judge(alignment: Alignment, words: number, nearness: number): Judgement {
  const { quote } = alignment;
  const sides = [alignment.prefix, alignment.suffix].filter((side) => side !== undefined);
  const better = Math.max(0, ...sides);
  const worse = sides.length === 0 ? 0 : Math.min(...sides);
  const context = sides.length === 0 ? 0.5 : 0.6 * better + 0.4 * worse;
  const total = 0.55 * quote + 0.4 * context + 0.05 * nearness;
  return { level: level(quote, sides.length, better, worse, words), total };
}

function level(quote: number, sides: number, better: number, worse: number, words: number): Judgement['level'] {
  // Nothing was saved around it: only the words themselves can speak.
  if (sides === 0) return quote >= 0.999 ? 'firm' : quote >= 0.8 && words >= TELLING_WORDS ? 'weak' : 'rejected';
  if (quote >= 0.999 && better >= 0.5) return 'firm';
  // Between its old neighbours a sentence may have changed to the half; with one of them, to a quarter.
  if (worse >= SIDE && quote >= 0.45) return 'firm';
  if (better >= SIDE && quote >= 0.75) return 'firm';
  if (worse >= 0.5 && quote >= 0.3) return 'weak';
  if (better >= SIDE && quote >= 0.6) return 'weak';
  // Strange surroundings: only all of the words, or nearly all of many, are worth a question to the reader.
  if (words >= TELLING_WORDS && quote >= 0.85) return 'weak';
  return 'rejected';
}

/** True where the neighbours still stand side by side and nothing of the passage is left between them: it was deleted. */
export function showsDeletion({ quote, prefix, suffix }: Alignment): boolean {
  return quote < 0.3 && (prefix ?? 0) >= SIDE && (suffix ?? 0) >= SIDE;
}

/** Two places whose totals are closer than this can't be told apart. */
const MARGIN = 0.08;

/** @returns how sure the best of the accepted places is, given the second best and the way the words read there */
export function stateOf(
  best: { readonly judgement: Judgement; readonly quote: number; readonly same: boolean },
  second: { readonly judgement: Judgement; readonly quote: number } | undefined,
): AnchorState {
  if (best.judgement.level === 'weak') return 'unsure';
  if (second) {
    if (best.judgement.total - second.judgement.total < MARGIN) return 'unsure';
    // The words themselves stand elsewhere while this place lost many of them: both may be meant.
    if (second.quote >= 0.999 && best.quote < 0.75) return 'unsure';
  }
  return best.same ? 'found' : 'changed';
}
