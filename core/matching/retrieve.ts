/** Candidates: the facts whose frames a sentence may fill, and those of which it has enough rare terms. */
import type { Desk } from './desk.ts';
import type { FactIndex } from './fact-index.ts';

export interface Candidate {
  readonly fact: number;
  /** Places of the frames worth fitting; none for a fact that only shares terms. */
  readonly frames: readonly number[];
}

/** Facts without frames are judged by shared terms, so more of them are looked at than of those that only come near. */
const KEPT_PLAIN = 10;
const KEPT_NEAR = 1;
/** Less shared weight than this and a fact is not looked at. */
const LEAST = 0.3;
/** A term in more facts than this tells too little to be followed. */
const MOST_FACTS = 400;

/** @param touched the sentence's term numbers */
export function retrieve(index: FactIndex, touched: readonly number[], desk: Desk): Candidate[] {
  const fillable = index.frameKeys.fillable(touched);
  const candidates: Candidate[] = [...fillable].map(([fact, frames]) => ({ fact, frames }));
  let plain = 0;
  let near = 0;
  for (const fact of sharing(index, touched, desk)) {
    if (fillable.has(fact)) continue;
    const framed = index.base.facts[fact]!.hints !== undefined;
    if (framed ? near >= KEPT_NEAR : plain >= KEPT_PLAIN) continue;
    if (framed) near += 1;
    else plain += 1;
    candidates.push({ fact, frames: [] });
  }
  return candidates;
}

/** Facts by weight of shared terms, heaviest first. */
function sharing(index: FactIndex, touched: readonly number[], desk: Desk): number[] {
  const shared = new Map<number, number>();
  for (const term of touched) {
    const posting = index.postings.get(term);
    if (!posting || posting.facts.length > MOST_FACTS) continue;
    const strength = desk.strength(term);
    for (let at = 0; at < posting.facts.length; at += 1) {
      const fact = posting.facts[at]!;
      shared.set(fact, (shared.get(fact) ?? 0) + posting.weights[at]! * strength);
    }
  }
  const heavy = [...shared].filter(([, weight]) => weight >= LEAST);
  return heavy.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([fact]) => fact);
}
