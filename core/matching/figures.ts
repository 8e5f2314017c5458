/** The figures of a fact and of a claim beside one another. */
import type { Quantity } from '../quantities/types.ts';
import type { Comparison } from '../types.ts';
import type { FactFigure } from './fact-figures.ts';
import { wordsOf } from './words.ts';

/** A claim's figure that a figure of the fact speaks to. */
export interface FigureFound {
  readonly quantity: Quantity;
  readonly figure: FactFigure;
  readonly comparison: Comparison;
}

/** Compares each figure of a claim with those of a fact. At most one finding a figure; figures that speak of other things give none. */
export function compareFigures(
  quantities: readonly Quantity[],
  text: string,
  figures: readonly FactFigure[],
): FigureFound[] {
  const found: FigureFound[] = [];
  for (const quantity of quantities) {
    let best: FigureFound | undefined;
    const added = isAdded(quantity, text);
    for (const figure of figures) {
      const result = compareOne(quantity, figure);
      if (result === undefined || (result !== 'same' && (figure.derived || added))) continue;
      const one: FigureFound = { quantity, figure, comparison: comparisonOf(quantity, text, figure, result) };
      if (best === undefined || rank(one) > rank(best)) best = one;
    }
    if (best) found.push(best);
  }
  return found;
}

/** "Five further countries", "the first two", "another three": part of them, or what came on top, is no total. */
function isAdded({ kind, figure }: Quantity, text: string): boolean {
  return (
    kind === 'count' &&
    (ADDED_AFTER.test(text.slice(figure.end, figure.end + 12)) ||
      ADDED_BEFORE.test(text.slice(Math.max(0, figure.start - 12), figure.start)) ||
      BESIDES.test(text.slice(Math.max(0, figure.start - 60), figure.start)))
  );
}

const ADDED_AFTER = /^ (?:more|further|additional|other|others|extra|new|newer|of (?:them|these|those|which))\b/i;
/** "Besides Britain, six countries". */
const BESIDES = /\b(?:besides|in addition to|on top of|as well as|apart from|aside from) [^,.;]{1,40}, [^,.;]*$/i;
const ADDED_BEFORE = /\b(?:first|last|next|final|latest|other|another|further|additional|extra|remaining)\s$/i;

type Result = 'same' | 'different' | 'measure';

/** A figure without a hedge may be rounded this much, a hedged one that much. */
const ROUNDING = 0.025;
const HEDGED = 0.08;
/** "More than X" is taken to mean less than this much more. */
const OPEN = 1.08;
/** Further apart than this and two figures measure different things. */
const FARTHEST = 8;
const LARGE = 1e6;

function compareOne(claim: Quantity, fact: FactFigure): Result | undefined {
  if (unified(claim.kind) !== unified(fact.kind)) return undefined;
  if (!unitsMeet(claim, fact) || isVague(claim)) return undefined;
  if (claim.role && fact.role && claim.role !== fact.role) return undefined;
  if (fact.derived && claim.role !== 'change') return undefined;
  if (fact.direction && claim.direction && claim.direction !== fact.direction) return undefined;
  const scale = claim.kind === 'fraction' ? 100 : 1;
  const [low, high] = boundsOf(claim.low * scale, claim.high * scale, claim.hedge);
  const [factLow, factHigh] = boundsOf(fact.low, fact.high, undefined);
  const ratio = (low + high) / (factLow + factHigh);
  if (claim.per && fact.rate && claim.per !== fact.rate) return 'measure';
  if (low <= factHigh && high >= factLow) return 'same';
  if (fact.bar) return low > factHigh ? 'same' : undefined;
  return ratio > FARTHEST || ratio < 1 / FARTHEST ? undefined : 'different';
}

/** "Billions of dollars" is no figure. */
const isVague = ({ low, high }: Quantity): boolean => Number.isFinite(high) && low > 0 && high / low > VAGUE;
const VAGUE = 20;

const unified = (kind: Quantity['kind']): string => (kind === 'fraction' ? 'percent' : kind);

function unitsMeet(claim: Quantity, fact: FactFigure): boolean {
  if (claim.kind === 'money') return claim.unit === undefined || fact.unit === undefined || claim.unit === fact.unit;
  if (claim.kind !== 'count') return true;
  if (fact.noun.size === 0) return false;
  if (claim.counted === undefined) return claim.value >= LARGE && fact.low >= LARGE;
  return wordsOf(claim.counted.text).some((word) => fact.noun.has(word.stem));
}

function boundsOf(low: number, high: number, hedge: Quantity['hedge']): [number, number] {
  if (!Number.isFinite(high)) return [low * (1 - ROUNDING), low * OPEN];
  if (!Number.isFinite(low)) return [high / OPEN, high * (1 + ROUNDING)];
  const slack = hedge === undefined ? ROUNDING : HEDGED;
  return [low * (1 - slack), high * (1 + slack)];
}

function rank({ comparison, figure, quantity }: FigureFound): number {
  const role = figure.role !== undefined && figure.role === quantity.role ? 0.5 : 0;
  return (
    (comparison.result === 'same' ? 2 : comparison.result === 'unlike' ? 1 : 0) +
    role -
    Math.abs(Math.log(comparison.ratio || 1)) / 10
  );
}

function comparisonOf(claim: Quantity, text: string, fact: FactFigure, result: Result): Comparison {
  const scale = claim.kind === 'fraction' ? 100 : 1;
  const middle = Number.isFinite(fact.high) ? (fact.low + fact.high) / 2 : fact.low;
  return {
    kind: 'quantity',
    result: result === 'measure' ? 'unlike' : result,
    ...(result === 'measure' ? { unlike: 'measure' as const } : {}),
    claim: {
      text: text.slice(claim.start, claim.end),
      start: claim.start,
      end: claim.end,
      ...finite('low', claim.low),
      ...finite('high', claim.high),
      ...(claim.unit ? { unit: claim.unit } : {}),
    },
    fact: {
      text: fact.text,
      start: fact.place.start,
      end: fact.place.end,
      ...finite('low', fact.low),
      ...finite('high', fact.high),
      ...(fact.unit ? { unit: fact.unit } : {}),
    },
    ...(fact.measure ? { measure: fact.measure } : {}),
    ...(middle > 0 ? { ratio: (claim.value * scale) / middle } : {}),
  };
}

const finite = <K extends string>(key: K, value: number): { [P in K]?: number } =>
  Number.isFinite(value) ? ({ [key]: value } as { [P in K]: number }) : {};
