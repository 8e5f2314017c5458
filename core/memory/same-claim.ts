/** Whether two sentences have the same truth conditions, or speak of one thing and give other figures. Silence where in doubt. */
import { compareFigures } from '../matching/figures.ts';
import type { ActorId } from '../names/actors.ts';
import { comparePlaces } from '../names/places.ts';
import { comparePeriods } from '../periods/index.ts';
import type { Comparison, UnitInterval } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';

export interface ClaimLikeness {
  /** `same`: nothing could make one hold and not the other. `other-figures`: the same matter, measured otherwise. */
  readonly kind: 'same' | 'other-figures';
  /** Share of the terms' weight that both have. */
  readonly agreement: UnitInterval;
  /** The figures of the first (`claim`) beside those of the second (`fact`). */
  readonly comparisons: readonly Comparison[];
}

/** Less of their words in common than this and two sentences are two claims. */
const AGREEMENT = 0.75;
/** Where one of them leaves out when or where it was, the rest must agree as well as this. */
const CLOSE = 0.85;
/** Where both have words that the other has not, and be they light ones ("sold", "bought"), each says something of its own. */
const MOST_OWN = 0.1;

/** Concepts of which one undoes the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['increase', 'decrease'],
  ['grow', 'decrease'],
  ['grow', 'slow'],
  ['increase', 'slow'],
  ['accelerate', 'slow'],
  ['launch', 'end'],
  ['launch', 'cancel'],
  ['expand-places', 'retreat'],
  ['profit', 'loss'],
  ['hire', 'layoff'],
  ['buy', 'divest'],
  ['acquire', 'divest'],
  ['success', 'failure'],
  ['meet-target', 'miss-target'],
  ['raise-target', 'cut'],
  ['increase', 'cut'],
  ['blame', 'praise'],
  ['lead', 'lag'],
  ['deny', 'confirm'],
];

/** @returns undefined when they are two claims, or nobody could tell */
export function likeness(first: ClaimReading, second: ClaimReading): ClaimLikeness | undefined {
  const copy = first.plain === second.plain;
  const { agreement, own } = overlap(first, second);
  if (!copy && (agreement < AGREEMENT || own > MOST_OWN || otherActors(first.actors(), second.actors())))
    return undefined;
  if (contrary(first, second) || !sameWay(first, second)) return undefined;
  const settings = [placesOf(first, second), periodsOf(first, second)];
  if (settings.includes('apart')) return undefined;
  if (settings.includes('unsaid') && !copy && agreement < CLOSE) return undefined;
  const figures = figuresBeside(first, second);
  if (figures === undefined) return undefined;
  const other = figures.some(({ result }) => result !== 'same');
  // Other figures may be those of another thing: "unemployment", "youth unemployment".
  if (other && agreement < CLOSE) return undefined;
  return { kind: other ? 'other-figures' : 'same', agreement: copy ? 1 : agreement, comparisons: figures };
}

function sameWay(first: ClaimReading, second: ClaimReading): boolean {
  const [a, b] = [first.polarity(), second.polarity()];
  return a.turned === b.turned && a.supposed === b.supposed;
}

function overlap(first: ClaimReading, second: ClaimReading): { agreement: UnitInterval; own: number } {
  let common = 0;
  for (const [term, weight] of first.terms) if (second.terms.has(term)) common += weight;
  const all = first.weight + second.weight;
  return {
    agreement: all === 0 ? 0 : (2 * common) / all,
    own: Math.min(first.weight - common, second.weight - common),
  };
}

function contrary(first: ClaimReading, second: ClaimReading): boolean {
  const has = ({ terms }: ClaimReading, concept: string): boolean => terms.has(`@${concept}`);
  // A sentence that has both ("rose, then fell") is told from another by its other words.
  return OPPOSITES.some(
    ([a, b]) =>
      (has(first, a) && !has(first, b) && has(second, b) && !has(second, a)) ||
      (has(first, b) && !has(first, a) && has(second, a) && !has(second, b)),
  );
}

/** "The company" may be anyone's; two different names are not. */
function otherActors(first: ReadonlySet<ActorId>, second: ReadonlySet<ActorId>): boolean {
  if (first.size === 0 || second.size === 0) return false;
  return ![...first].some((actor) => second.has(actor));
}

type Setting = 'same' | 'unsaid' | 'apart';

function placesOf({ places: first }: ClaimReading, { places: second }: ClaimReading): Setting {
  if (first.length === 0 && second.length === 0) return 'same';
  if (first.length === 0 || second.length === 0) return 'unsaid';
  const meets = (a: readonly string[], b: readonly string[]): boolean =>
    a.every((one) => b.some((other) => comparePlaces(one, other) === 'same'));
  return meets(first, second) && meets(second, first) ? 'same' : 'apart';
}

function periodsOf({ periods: first }: ClaimReading, { periods: second }: ClaimReading): Setting {
  if (first.length === 0 && second.length === 0) return 'same';
  if (first.length === 0 || second.length === 0) return 'unsaid';
  const meets = (a: ClaimReading['periods'], b: ClaimReading['periods']): boolean =>
    a.every((one) => b.some((other) => comparePeriods(one, other) !== 'apart'));
  return meets(first, second) && meets(second, first) ? 'same' : 'apart';
}

/** Each figure has its counterpart, the same or another; undefined where one of them is alone. */
function figuresBeside(first: ClaimReading, second: ClaimReading): readonly Comparison[] | undefined {
  const forth = compareFigures(
    first.quantities,
    first.text,
    second.figures().filter(({ derived }) => !derived),
  );
  const back = compareFigures(
    second.quantities,
    second.text,
    first.figures().filter(({ derived }) => !derived),
  );
  if (forth.length < first.quantities.length || back.length < second.quantities.length) return undefined;
  if ([...forth, ...back].some(({ comparison }) => comparison.result === 'unlike')) return undefined;
  // Two figures told apart must not both stand for one.
  const met = new Set(forth.map(({ figure }) => figure));
  return met.size < forth.length ? undefined : forth.map(({ comparison }) => comparison);
}
