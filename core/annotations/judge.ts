import type { AnchorState } from '../types.ts';
import type { Alignment } from './align.ts';

/** What an alignment is worth. Tuned on the tables in tests/unit/core/annotations; each number is explained where it stands. */
export interface Judgement {
  readonly level: 'firm' | 'weak' | 'rejected';
  /** For ranking: quote and context together. */
  readonly total: number;
}

/** All words of the quote are there, in order; a sum of weights is never exactly 1. */
const WHOLE = 0.999;
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
  const total = 0.5 * quote + 0.4 * context + 0.1 * nearness;
  return { level: level(quote, sides.length, better, worse, words), total };
}

function level(quote: number, sides: number, better: number, worse: number, words: number): Judgement['level'] {
  // Nothing was saved around it: only the words themselves can speak.
  if (sides === 0) return quote >= WHOLE ? 'firm' : quote >= 0.8 && words >= TELLING_WORDS ? 'weak' : 'rejected';
  if (quote >= WHOLE && better >= SIDE) return 'firm';
  // Between its old neighbours a sentence may have changed to the half. The less sure they are, the more must be left.
  if (worse >= SIDE && quote >= 0.45 + 1.5 * (1 - worse)) return 'firm';
  if (better >= SIDE && quote >= 0.75 + 0.5 * (1 - better)) return 'firm';
  if (worse >= 0.5 && quote >= 0.3 && quote + worse >= 1.1) return 'weak';
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

export interface Judged {
  readonly alignment: Alignment;
  readonly judgement: Judgement;
}

/**
 * @param places the accepted places that do not overlap, best first
 * @param deleted the passage's neighbours have closed up
 * @param same the best place reads as the quote does
 * @returns how sure the best place is; `not-found` where naming one would be a guess among look-alikes
 */
export function stateOf(places: readonly Judged[], deleted: boolean, same: boolean): AnchorState {
  const [best, second] = places;
  if (!best) return 'not-found';
  const whole = isWhole(best);
  // Its place is closed: the only copy elsewhere may be the passage moved, several are other passages.
  if (deleted) return whole && !second ? 'unsure' : 'not-found';
  const weak = best.judgement.level === 'weak';
  const margin = weak ? 2 * MARGIN : MARGIN;
  const close = second !== undefined && best.judgement.total - second.judgement.total < margin;
  const copies = places.filter(isWhole).length;
  if (whole && copies > 1) return amongCopies(best, close);
  // Nothing was saved around it: the nearest of several is a question, as with whole copies.
  const bare = best.alignment.prefix === undefined && best.alignment.suffix === undefined;
  if (close && !bare && !(second && isWhole(second))) return 'not-found';
  // The words themselves stand elsewhere while this place lost many of them: both may be meant.
  if (weak || close || (copies > 0 && !whole && best.alignment.quote < 0.75)) return 'unsure';
  return same ? 'found' : 'changed';
}

/** A sentence that the page has more than once is told by its neighbours, or not at all. */
function amongCopies({ alignment }: Judged, close: boolean): AnchorState {
  // Nothing was saved of its neighbours; nearness chose, and only the reader can say whether rightly.
  if (alignment.prefix === undefined && alignment.suffix === undefined) return 'unsure';
  const { prefix = 0, suffix = 0 } = alignment;
  const [worse, better] = prefix < suffix ? [prefix, suffix] : [suffix, prefix];
  if (worse >= SIDE) return close ? 'unsure' : 'found';
  return close || better < 0.9 ? 'not-found' : 'unsure';
}

const isWhole = ({ alignment }: Judged): boolean => alignment.quote >= WHOLE;
