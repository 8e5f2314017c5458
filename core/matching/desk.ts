/** The desk: one sentence and its surroundings laid out by term number, so that a fact is compared by array look-ups. */
import type { FactIndex } from './fact-index.ts';
import type { Group } from './frames.ts';
import type { Terms } from './terms.ts';

/** How strongly the surroundings name a term. */
export type Surroundings = ReadonlyMap<string, number>;

export interface Found {
  /** 0 when the group is not named. */
  readonly strength: number;
  /** Words of the sentence; -1 when only the surroundings name it. */
  readonly first: number;
  readonly last: number;
  /** The term that did it. */
  readonly term: number;
}

export interface Desk {
  /** Lays a sentence out; returns the term numbers it has. */
  lay(sentence: Terms, surroundings: Surroundings): readonly number[];
  /** The best alternative of a group that the sentence itself names. */
  says(group: Group): Found;
  /** As `says`, or else what the surroundings name. */
  about(group: Group): Found;
  strength(term: number): number;
  nearby(term: number): number;
  /** Sets what stands for the fact's own figures, for the fact looked at next. */
  figure(found: Found): void;
  hit(term: number): { readonly first: number; readonly last: number } | undefined;
}

export const NOTHING: Found = { strength: 0, first: -1, last: -1, term: -1 };
/** Segments of one alternative stand within this many words. */
const WINDOW = 10;

interface Hit {
  readonly first: number;
  readonly last: number;
}

export function createDesk(index: FactIndex): Desk {
  let said = new Float32Array(index.vocabulary.size);
  let near = new Float32Array(index.vocabulary.size);
  const hits = new Map<number, Hit[]>();
  let touched: number[] = [];
  let touchedNear: number[] = [];

  const compositeSaid = (group: Group): Found => {
    let best = NOTHING;
    for (const segments of group.composites) {
      const found = together(segments);
      if (found.strength > best.strength) best = found;
    }
    return best;
  };

  const together = (segments: Group['composites'][number]): Found => {
    let candidates: Found[] = [];
    for (const [at, segment] of segments.entries()) {
      const here: Found[] = [];
      for (const term of segment) {
        const strength = said[term] ?? 0;
        if (strength > 0) for (const hit of hits.get(term) ?? []) here.push({ strength, ...hit, term });
      }
      if (here.length === 0) return NOTHING;
      candidates = at === 0 ? here.slice(0, 8) : joined(candidates, here);
      if (candidates.length === 0) return NOTHING;
    }
    return candidates.reduce((best, one) => (one.strength > best.strength ? one : best), NOTHING);
  };

  const singles = (group: Group, values: Float32Array): Found => {
    let term = -1;
    let strength = 0;
    for (const id of group.singles) {
      const value = values[id] ?? 0;
      if (value > strength) {
        strength = value;
        term = id;
      }
    }
    if (term < 0) return NOTHING;
    const hit = values === said ? hits.get(term)?.[0] : undefined;
    return { strength, first: hit?.first ?? -1, last: hit?.last ?? -1, term };
  };

  let figure = NOTHING;
  const says = (group: Group): Found => {
    if (group.figure && figure.strength > 0) return figure;
    const single = singles(group, said);
    if (single.strength >= 1 || group.composites.length === 0) return single;
    const composite = compositeSaid(group);
    return composite.strength > single.strength ? composite : single;
  };

  return {
    lay(sentence, surroundings) {
      for (const id of touched) said[id] = 0;
      for (const id of touchedNear) near[id] = 0;
      touched = [];
      touchedNear = [];
      hits.clear();
      if (said.length < index.vocabulary.size) {
        said = new Float32Array(index.vocabulary.size);
        near = new Float32Array(index.vocabulary.size);
      }
      for (const hit of sentence.hits) {
        const id = index.vocabulary.get(hit.term);
        if (id === undefined) continue;
        if (said[id] === 0) touched.push(id);
        said[id] = Math.max(said[id]!, hit.strength);
        const list = hits.get(id);
        if (list) list.push(hit);
        else hits.set(id, [hit]);
      }
      for (const [term, strength] of surroundings) {
        const id = index.vocabulary.get(term);
        if (id === undefined) continue;
        near[id] = strength;
        touchedNear.push(id);
      }
      return touched;
    },
    says,
    about(group) {
      const own = says(group);
      if (own.strength >= 0.85) return own;
      const other = singles(group, near);
      return other.strength > own.strength ? { ...other, first: -1, last: -1 } : own;
    },
    strength: (term) => said[term] ?? 0,
    nearby: (term) => near[term] ?? 0,
    figure: (found) => {
      figure = found;
    },
    hit: (term) => hits.get(term)?.[0],
  };
}

function joined(left: readonly Found[], right: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const a of left) {
    for (const b of right) {
      const first = Math.min(a.first, b.first);
      const last = Math.max(a.last, b.last);
      const overlap = a.first <= b.last && b.first <= a.last;
      if (overlap || last - first > WINDOW) continue;
      out.push({ strength: Math.min(a.strength, b.strength), first, last, term: b.term });
      if (out.length >= 16) return out;
    }
  }
  return out;
}
