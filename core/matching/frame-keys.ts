/** From terms to the frames they may fill: a sentence's terms tick groups off, and a frame with all its groups ticked is worth fitting. */
import type { Frame, Group } from './frames.ts';

export interface FrameKeys {
  /** Numbers the groups of a fact's frames; to be called once a fact. */
  add(fact: number, frames: readonly Frame[]): void;
  /** Facts, each with the places of those of its frames that the terms may fill. */
  fillable(terms: readonly number[]): Map<number, number[]>;
}

export function createFrameKeys(): FrameKeys {
  /** Term → groups it ticks. */
  const byTerm = new Map<number, number[]>();
  const frameOf: number[] = [];
  const facts: number[] = [];
  const places: number[] = [];
  const needs: number[] = [];
  /** Which sentence last ticked a group, and how many groups of a frame that sentence has ticked. */
  let ticked = new Int32Array(0);
  let counted = new Int32Array(0);
  let counts = new Int32Array(0);
  let sentence = 0;

  return {
    add(fact, frames) {
      frames.forEach((frame, place) => {
        const number = facts.length;
        facts.push(fact);
        places.push(place);
        const groups = frame.says.filter((group) => !group.figure);
        needs.push(groups.length);
        for (const group of groups.length > 0 ? groups : frame.about.slice(0, 1)) {
          frameOf.push(number);
          for (const term of keysOf(group)) {
            const list = byTerm.get(term);
            if (list) list.push(frameOf.length - 1);
            else byTerm.set(term, [frameOf.length - 1]);
          }
        }
        if (groups.length === 0) needs[number] = 1;
      });
    },
    fillable(terms) {
      if (facts.length === 0) return new Map();
      if (ticked.length < frameOf.length) {
        ticked = new Int32Array(frameOf.length);
        counted = new Int32Array(facts.length);
        counts = new Int32Array(facts.length);
        sentence = 0;
      }
      sentence += 1;
      const found = new Map<number, number[]>();
      for (const term of terms) {
        const groups = byTerm.get(term);
        if (groups === undefined) continue;
        for (const group of groups) {
          if (ticked[group] === sentence) continue;
          ticked[group] = sentence;
          const frame = frameOf[group]!;
          if (counted[frame] !== sentence) {
            counted[frame] = sentence;
            counts[frame] = 0;
          }
          counts[frame] = counts[frame]! + 1;
          if (counts[frame] !== needs[frame]) continue;
          const fact = facts[frame]!;
          const list = found.get(fact);
          if (list) list.push(places[frame]!);
          else found.set(fact, [places[frame]!]);
        }
      }
      return found;
    },
  };
}

function keysOf(group: Group): Set<number> {
  const ids = new Set<number>(group.singles);
  for (const segments of group.composites) for (const id of segments[0]!) ids.add(id);
  return ids;
}
