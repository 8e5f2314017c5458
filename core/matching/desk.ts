/** The desk: one sentence and its surroundings laid out by term number, so that a fact is compared by array look-ups. */
import type { Group } from './frames.ts';
import type { Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text around the sentence, and how much what it names counts. */
export interface Surrounding {
  readonly terms: Terms;
  readonly strength: number;
}

export interface Found {
  /** 0 when the group is not named. */
  readonly strength: number;
  /** Words of the sentence; -1 when only the surroundings name it. */
  readonly first: number;
  readonly last: number;
  /** The term that did it. */
  readonly term: number;
  /** The words of an alternative of several segments, which others may stand between. */
  readonly parts?: readonly Found[];
}

export interface Desk {
  /** Lays a sentence out; returns the term numbers it has. */
  lay(sentence: Terms, surroundings: readonly Surrounding[]): readonly number[];
  /** The best alternative of a group that the sentence itself names, in other words than those taken. */
  says(group: Group, taken: readonly Found[]): Found;
  /** As `says`, or else what the surroundings name. */
  about(group: Group, taken: readonly Found[]): Found;
  strength(term: number): number;
  /** Strengths by term number: what the sentence says, and what stands around it. */
  layers(): { readonly said: Float32Array; readonly near: Float32Array };
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
  readonly strength: number;
}

/** One word cannot fill two groups; a word between the two ends of a long phrase may. */
const LONG_PHRASE = 3;

function clashes(found: Found, taken: readonly Found[]): boolean {
  for (const other of taken) {
    if (other.first < 0 || found.last < other.first || other.last < found.first) continue;
    if (found.first === other.first || found.last === other.last) return true;
    if (Math.max(found.last - found.first, other.last - other.first) < LONG_PHRASE) return true;
  }
  return false;
}

/**
 * Bases that share a vocabulary share a desk: what lies on it already is not laid out again.
 *
 * @param page the terms that title and lede bring to every sentence
 */
export function createDesk(vocabulary: Vocabulary, page: ReadonlyMap<string, number>): Desk {
  const pageNear: [id: number, strength: number][] = [];
  for (const [term, strength] of page) {
    const id = vocabulary.get(term);
    if (id !== undefined) pageNear.push([id, strength]);
  }
  let said = new Float32Array(vocabulary.size);
  let near = new Float32Array(vocabulary.size);
  const hits = new Map<number, Hit[]>();
  let touched: number[] = [];
  let touchedNear: number[] = [];
  let laid: { readonly sentence: Terms; readonly around: readonly Surrounding[] } | undefined;

  const compositeSaid = (group: Group, taken: readonly Found[]): Found => {
    let best = NOTHING;
    for (const segments of group.composites) {
      const found = together(segments);
      if (found.strength > best.strength && !clashes(found, taken)) best = found;
    }
    return best;
  };

  const together = (segments: Group['composites'][number]): Found => {
    let candidates: Found[] = [];
    for (const [at, segment] of segments.entries()) {
      const here: Found[] = [];
      for (const term of segment) {
        const strength = said[term] ?? 0;
        if (strength > 0) for (const hit of hits.get(term) ?? []) here.push({ ...hit, term });
      }
      if (here.length === 0) return NOTHING;
      candidates = at === 0 ? here.slice(0, 8) : joined(candidates, here);
      if (candidates.length === 0) return NOTHING;
    }
    return candidates.reduce((best, one) => (one.strength > best.strength ? one : best), NOTHING);
  };

  const singleSaid = (group: Group, taken: readonly Found[]): Found => {
    let best = NOTHING;
    for (let at = 0; at < group.singles.length; at += 1) {
      const id = group.singles[at]!;
      const counts = group.strengths?.[at] ?? 1;
      const strength = (said[id] ?? 0) * counts;
      if (strength <= best.strength) continue;
      for (const hit of hits.get(id) ?? []) {
        const found = {
          strength: Math.min(strength, hit.strength * counts),
          first: hit.first,
          last: hit.last,
          term: id,
        };
        if (found.strength <= best.strength || clashes(found, taken)) continue;
        best = found;
        break;
      }
    }
    return best;
  };

  let figure = NOTHING;
  const says = (group: Group, taken: readonly Found[]): Found => {
    if (group.figure && figure.strength > 0) return figure;
    const single = singleSaid(group, taken);
    if (single.strength >= 1 || group.composites.length === 0) return single;
    const composite = compositeSaid(group, taken);
    return composite.strength > single.strength ? composite : single;
  };

  const nearbyBest = (group: Group): Found => {
    let best = NOTHING;
    for (let at = 0; at < group.singles.length; at += 1) {
      const id = group.singles[at]!;
      const strength = (near[id] ?? 0) * (group.strengths?.[at] ?? 1);
      if (strength > best.strength) best = { strength, first: -1, last: -1, term: id };
    }
    return best;
  };

  return {
    lay(sentence, surroundings) {
      if (laid?.sentence === sentence && sameAround(laid.around, surroundings)) return touched;
      laid = { sentence, around: surroundings };
      for (const id of touched) said[id] = 0;
      for (const id of touchedNear) near[id] = 0;
      touched = [];
      touchedNear = [];
      hits.clear();
      if (said.length < vocabulary.size) {
        said = new Float32Array(vocabulary.size);
        near = new Float32Array(vocabulary.size);
      }
      for (const hit of sentence.hits) {
        const id = vocabulary.get(hit.term);
        if (id === undefined) continue;
        if (said[id] === 0) touched.push(id);
        said[id] = Math.max(said[id]!, hit.strength);
        const list = hits.get(id);
        if (list) list.push(hit);
        else hits.set(id, [hit]);
      }
      for (const { terms, strength } of surroundings) {
        for (const hit of terms.hits) {
          const id = vocabulary.get(hit.term);
          if (id === undefined || hit.strength * strength <= near[id]!) continue;
          near[id] = hit.strength * strength;
          touchedNear.push(id);
        }
      }
      for (const [id, strength] of pageNear) {
        if (strength <= near[id]!) continue;
        near[id] = strength;
        touchedNear.push(id);
      }
      return touched;
    },
    says,
    about(group, taken) {
      const own = says(group, taken);
      if (own.strength >= 0.85) return own;
      const other = nearbyBest(group);
      return other.strength > own.strength ? other : own;
    },
    strength: (term) => said[term] ?? 0,
    layers: () => ({ said, near }),
    figure: (found) => {
      figure = found;
    },
    hit: (term) => hits.get(term)?.[0],
  };
}

const sameAround = (a: readonly Surrounding[], b: readonly Surrounding[]): boolean =>
  a.length === b.length && a.every(({ terms }, at) => terms === b[at]!.terms);

function joined(left: readonly Found[], right: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const a of left) {
    for (const b of right) {
      const first = Math.min(a.first, b.first);
      const last = Math.max(a.last, b.last);
      const overlap = a.first <= b.last && b.first <= a.last;
      if (overlap || last - first > WINDOW) continue;
      const parts = [...(a.parts ?? [a]), b];
      out.push({ strength: Math.min(a.strength, b.strength), first, last, term: b.term, parts });
      if (out.length >= 16) return out;
    }
  }
  return out;
}
