/** Candidates: the facts of which a sentence has enough rare terms, or whose frame it may fill. */
import type { Desk } from './desk.ts';
import type { FactIndex } from './fact-index.ts';

const KEPT = 12;
/** Less shared weight than this and a fact is not looked at. */
const LEAST = 0.3;
/** A term in more facts than this share of a large base tells nothing. */
const COMMON_SHARE = 0.05;
const SMALL_BASE = 200;

/** @returns numbers of facts, at most twelve by shared terms, and all with a frame that the sentence may fill */
export function retrieve(index: FactIndex, touched: readonly number[], desk: Desk): number[] {
  const shared = new Map<number, number>();
  const framed = new Set<number>();
  const most = Math.max(SMALL_BASE, index.base.facts.length * COMMON_SHARE);
  for (const term of touched) {
    for (const key of index.frameKeys.get(term) ?? []) framed.add(key.fact);
    const posting = index.postings.get(term);
    if (!posting || posting.facts.length > most) continue;
    const strength = desk.strength(term);
    for (let at = 0; at < posting.facts.length; at += 1) {
      const fact = posting.facts[at]!;
      shared.set(fact, (shared.get(fact) ?? 0) + posting.weights[at]! * strength);
    }
  }
  const best = [...shared].filter(([, weight]) => weight >= LEAST).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [fact] of best.slice(0, KEPT)) framed.add(fact);
  return [...framed];
}
