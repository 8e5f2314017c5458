/** How well a sentence fits a fact: the best frame filled, and the best wording covered. */
import type { Relation } from '../types.ts';
import { type Desk, type Found, NOTHING } from './desk.ts';
import type { FactDetail } from './fact-index.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './units.ts';

export interface FrameFit {
  readonly frame: Frame;
  readonly shows: Relation;
  /** What filled each group; strength 0 for a group nothing filled. */
  readonly filled: readonly Found[];
  /** Groups without anything. */
  readonly missing: number;
  /** Groups that only the surroundings fill. */
  readonly borrowed: number;
  /** Mean strength over the groups. */
  readonly strength: number;
  readonly unless: Found;
}

export interface Coverage {
  /** Weighed share of the unit's positions that the sentence (or, at a discount, its surroundings) names, shrunk for light units. */
  readonly share: number;
  /** The same without the surroundings. */
  readonly own: number;
  readonly unit: Unit | undefined;
  /** Weight covered by the sentence itself. */
  readonly weight: number;
  /** Positions that the sentence itself says; places and figures apart. */
  readonly count: number;
  /** Weights of the two heaviest of them. */
  readonly first: number;
  readonly second: number;
  /** Units of the fact that the sentence covers by more than a third. */
  readonly units: number;
}

const UNCOVERED: Coverage = { share: 0, own: 0, unit: undefined, weight: 0, count: 0, first: 0, second: 0, units: 0 };
/** From this strength on a position counts as said. */
const SAID = 0.5;
const COVERED = 1 / 3;
/** Units as heavy as this are believed at half. */
const HALF_BELIEVED = 0.35;
const NEARBY_DISCOUNT = 0.6;
/** A group weaker than this is missing: of what the sentence must say, and of what it is about. */
const SAYS = 0.5;
const ABOUT = 0.3;

/** Fits one frame. Each group is filled by words of its own; where one group takes the only word of another, the other goes first. */
export function fitFrame(frame: Frame, desk: Desk): FrameFit {
  const forward = fill(frame, desk, false);
  const best = isBlocked(frame, forward, desk) ? stronger(forward, fill(frame, desk, true)) : forward;
  const unless = frame.unless ? desk.says(frame.unless, []) : NOTHING;
  return { frame, shows: frame.shows, unless, ...best };
}

/** Is some group missing only because an earlier one took its word? */
function isBlocked({ says, about }: Frame, { filled, missing }: Filling, desk: Desk): boolean {
  if (missing === 0 || says.length < 2) return false;
  return (
    says.some((group, at) => filled[at]!.strength < SAYS && desk.says(group, []).strength >= SAYS) ||
    about.some((group, at) => filled[says.length + at]!.strength < ABOUT && desk.about(group, []).strength >= ABOUT)
  );
}

type Filling = Pick<FrameFit, 'filled' | 'missing' | 'borrowed' | 'strength'>;

function stronger(a: Filling, b: Filling): Filling {
  return b.missing < a.missing ? b : a;
}

function fill(frame: Frame, desk: Desk, backward: boolean): Filling {
  const filled: Found[] = [];
  let missing = 0;
  let borrowed = 0;
  let sum = 0;
  for (const group of backward ? [...frame.says].reverse() : frame.says) {
    const found = desk.says(group, filled);
    if (found.strength < SAYS) missing += 1;
    filled.push(found);
    sum += found.strength;
  }
  const said = frame.about.length > 0 ? [...filled] : filled;
  for (const group of frame.about) {
    const found = desk.about(group, said);
    if (found.strength < ABOUT) missing += 1;
    else if (found.first < 0) borrowed += 1;
    filled.push(found);
    sum += found.strength;
  }
  return { filled, missing, borrowed, strength: sum / filled.length };
}

/** The wording of the fact that the sentence covers best. */
export function cover(detail: FactDetail, desk: Desk): Coverage {
  const { said, near } = desk.layers();
  let best: Coverage = UNCOVERED;
  let units = 0;
  for (const unit of detail.units()) {
    const { weights, ends, terms, strengths, matters } = unit;
    let own = 0;
    let all = 0;
    let at = 0;
    let count = 0;
    let first = 0;
    let second = 0;
    for (let position = 0; position < weights.length; position += 1) {
      let here = 0;
      let around = 0;
      for (const end = ends[position]!; at < end; at += 1) {
        const term = terms[at]!;
        const strength = strengths[at]!;
        here = Math.max(here, (said[term] ?? 0) * strength);
        around = Math.max(around, (near[term] ?? 0) * strength);
      }
      const worth = here * weights[position]!;
      own += worth;
      if (here >= SAID && matters[position]) {
        count += 1;
        if (worth > first) {
          second = first;
          first = worth;
        } else if (worth > second) second = worth;
      }
      all += Math.max(here, around * NEARBY_DISCOUNT) * weights[position]!;
    }
    const belief = unit.weight / (unit.weight + HALF_BELIEVED);
    const share = (all / unit.weight) * belief;
    if (own / unit.weight > COVERED) units += 1;
    if (share > best.share)
      best = { share, own: (own / unit.weight) * belief, unit, weight: own, count, first, second, units };
  }
  return { ...best, units };
}
