/** Candidates: the facts whose frames a sentence may fill, and those of which it has enough rare terms. */
import type { Desk } from './desk.ts';
import type { FactIndex } from './fact-index.ts';

export interface Candidate {
  readonly fact: number;
  /** Places of the frames worth fitting; none for a fact that only shares terms. */
  readonly frames: readonly number[];
  /** Weight of the terms shared, by which facts without frames stand against those of other bases; infinite for all others. */
  readonly weight: number;
}

/** Facts without frames are judged by shared terms, so more of them are looked at than of those that only come near. */
const KEPT_PLAIN = 7;
const KEPT_NEAR = 1;
/** Less shared weight than this and a fact is not looked at. */
const LEAST = 0.3;
/** A term in more facts than this tells too little to be followed. */
const MOST_FACTS = 400;
const NO_FRAMES: readonly number[] = [];

/**
 * @param touched the sentence's term numbers
 * @returns in no order that means anything
 */
export function retrieve(index: FactIndex, touched: readonly number[], desk: Desk): Candidate[] {
  const fillable = index.frameKeys.fillable(touched);
  const { shared, heavy } = sharing(index, touched, desk);
  const plain = new Heaviest(KEPT_PLAIN, shared);
  const near = new Heaviest(KEPT_NEAR, shared);
  for (const fact of heavy) if (!fillable.has(fact)) (index.framed[fact] ? near : plain).offer(fact);
  return [
    ...[...fillable].map(([fact, frames]) => ({ fact, frames, weight: Number.POSITIVE_INFINITY })),
    ...near.facts.map((fact) => ({ fact, frames: NO_FRAMES, weight: Number.POSITIVE_INFINITY })),
    ...plain.facts.map((fact) => ({ fact, frames: NO_FRAMES, weight: shared[fact]! })),
  ];
}

/** Facts with enough shared weight, and all weights by fact: a map of them costs ten times as much. */
function sharing(
  index: FactIndex,
  touched: readonly number[],
  desk: Desk,
): { readonly shared: Float64Array; readonly heavy: readonly number[] } {
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
  return { shared, heavy };
}

/** The few heaviest facts of those offered, heaviest first; of two as heavy the one that stands first in its base. */
class Heaviest {
  readonly facts: number[] = [];
  readonly #most: number;
  readonly #weights: Float64Array;

  constructor(most: number, weights: Float64Array) {
    this.#most = most;
    this.#weights = weights;
  }

  offer(fact: number): void {
    let place = this.facts.length;
    while (place > 0 && this.#precedes(fact, this.facts[place - 1]!)) place -= 1;
    if (place >= this.#most) return;
    this.facts.splice(place, 0, fact);
    if (this.facts.length > this.#most) this.facts.pop();
  }

  #precedes(fact: number, other: number): boolean {
    const more = this.#weights[fact]! - this.#weights[other]!;
    return more > 0 || (more === 0 && fact < other);
  }
}
