/** Candidates: the facts whose frames a sentence may fill, and those of which it has enough rare terms. */
import type { Desk } from './desk.ts';
import type { FactIndex } from './fact-index.ts';

export interface Candidate {
  readonly fact: number;
  /** Places of the frames worth fitting; none for a fact that only shares terms. */
  readonly frames: readonly number[];
}

/** Facts without frames are judged by shared terms, so more of them are looked at than of those that only come near. */
export const KEPT_PLAIN = 7;
const KEPT_NEAR = 1;
/** Less shared weight than this and a fact is not looked at. */
const LEAST = 0.3;
/** A term in more facts than this tells too little to be followed. */
const MOST_FACTS = 400;

/**
 * @param touched the sentence's term numbers
 * @param kept facts without frames, at most
 */
export function retrieve(index: FactIndex, touched: readonly number[], desk: Desk, kept: number): Candidate[] {
  const fillable = index.frameKeys.fillable(touched);
  const candidates: Candidate[] = [...fillable].map(([fact, frames]) => ({ fact, frames }));
  let plain = 0;
  let near = 0;
  for (const fact of sharing(index, touched, desk)) {
    if (fillable.has(fact)) continue;
    const framed = index.base.facts[fact]!.hints !== undefined;
    if (framed ? near >= KEPT_NEAR : plain >= kept) continue;
    if (framed) near += 1;
    else plain += 1;
    candidates.push({ fact, frames: [] });
  }
  return candidates;
}

/** Facts by weight of shared terms, heaviest first. Sums are kept by the fact's number: a map costs ten times as much. */
function sharing(index: FactIndex, touched: readonly number[], desk: Desk): number[] {
  const shared = new Float64Array(index.base.facts.length);
  const heavy: number[] = [];
  for (const term of touched) {
    const posting = index.postings.get(term);
    if (!posting || posting.facts.length > MOST_FACTS) continue;
    const strength = desk.strength(term);
    for (let at = 0; at < posting.facts.length; at += 1) {
      const fact = posting.facts[at]!;
      const before = shared[fact]!;
      const after = before + posting.weights[at]! * strength;
      shared[fact] = after;
      if (before < LEAST && after >= LEAST) heavy.push(fact);
    }
  }
  return heavy.sort((a, b) => shared[b]! - shared[a]! || a - b);
}
