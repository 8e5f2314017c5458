import { type Figure, isBare, pointFigure } from './figure.ts';
import { hedgeBefore } from './hedges.ts';
import { isDash, type Lexemes, textAt, wordAt } from './lexemes.ts';
import { countedAfter } from './nouns.ts';

export type Link = 'dash' | 'to' | 'and' | 'or' | 'comma';

/** The word or sign between two figures, where nothing else but a hedge stands there. */
export function linkOf(all: Lexemes, a: Figure, b: Figure): Link | undefined {
  const end = hedgeBefore(all, b.first).reach;
  const between = end - a.next;
  const text = textAt(all, a.next);
  if (between === 1) {
    if (isDash(all[a.next])) return 'dash';
    if (text === 'to' || text === 'till' || text === 'through') return 'to';
    if (text === 'and' || text === '&') return 'and';
    if (text === 'or') return 'or';
    return text === ',' ? 'comma' : undefined;
  }
  if (between === 2 && isDash(all[a.next])) {
    const word = wordAt(all, a.next + 1);
    return word === 'to' || word === 'or' ? word : undefined;
  }
  return between === 2 && text === ',' && wordAt(all, a.next + 1) === 'and' ? 'and' : undefined;
}

/** In "2, 3 and 5 million" and "5, 10 or 15 per cent" the last lends its scale and unit to the bare ones before it. */
export function shareInLists(all: Lexemes, figures: readonly Figure[]): Figure[] {
  const lent = [...figures];
  for (let at = lent.length - 2; at >= 0; at--) {
    const [a, b] = [lent[at], lent[at + 1]];
    if (a !== undefined && b !== undefined && borrowsInList(all, lent, at, a, b)) lent[at] = lend(a, b);
  }
  return lent;
}

/**
 * Gives the two ends of a range one kind, unit and scale, or nothing when they can't have one. `both` lets the second
 * take from the first too: "from $12bn to 14" but not "$12bn-14 shops".
 */
export function shareInRange(all: Lexemes, a: Figure, b: Figure, both: boolean): readonly [Figure, Figure] | undefined {
  if (a.hedge !== undefined || b.hedge !== undefined) return undefined;
  if ((isYearLike(a) && !isBare(b)) || (isYearLike(b) && !isBare(a))) return undefined;
  if (a.kind === b.kind) return a.unit === b.unit ? shareScale(a, b, both) : undefined;
  if (isUnitless(a) && LENDERS.has(b.kind)) return [lend(a, b), b];
  const bare = both && isBare(b) && countedAfter(all, b.next) === undefined;
  if (a.kind === 'percent' && bare) return [a, lend(b, a)];
  const takes = a.kind === 'money' && isUnitless(b) && (both || b.power > 0) && countedAfter(all, b.next) === undefined;
  if (!takes || (a.power > 0 && b.power === 0 && b.low >= 1000)) return undefined;
  return [canBorrow(a, b) ? lend(a, b) : a, lend(b, { ...a, power: b.power === 0 ? a.power : 0 })];
}

function shareScale(a: Figure, b: Figure, both: boolean): readonly [Figure, Figure] | undefined {
  if (a.power > 0 && b.power === 0) {
    if (a.kind === 'money' && both && Math.abs(b.low) < 1000) return [a, lend(b, a)];
    if (a.kind === 'count' && a.low > b.low) return undefined;
  }
  return [canBorrow(a, b) ? lend(a, b) : a, b];
}

/** In "from $2m in 2023 to $3m" the year is no end of a range. */
function isYearLike(figure: Figure): boolean {
  return isBare(figure) && !figure.grouped && !figure.spelled && figure.low >= 1500 && figure.low < 2100;
}

const LENDERS: ReadonlySet<string> = new Set(['money', 'percent', 'percentage-points', 'multiple', 'duration']);

function isUnitless(figure: Figure): boolean {
  return figure.kind === 'count' && figure.unit === undefined;
}

/** "$12 to $14.5 billion", not "$500,000 to $2 million". */
function canBorrow(a: Figure, b: Figure): boolean {
  if (a.power > 0 || b.power === 0 || a.grouped || Math.abs(a.low) >= 1000) return false;
  return Math.abs(Number(a.decimal)) <= Math.abs(Number(b.decimal)) * STEEPEST;
}

/** A shared scale falls threefold at most: "from 14.5 to 12 billion" has one, "800 to 1.2 billion" has not. */
const STEEPEST = 3;

function lend(to: Figure, from: Figure): Figure {
  const power = to.power === 0 && Math.abs(to.low) < 1000 ? from.power : to.power;
  const kind = to.kind === 'count' ? from.kind : to.kind;
  const unit = to.unit ?? from.unit;
  return pointFigure({ ...to, kind, power, ...(unit === undefined ? {} : { unit }) });
}

function borrowsInList(all: Lexemes, figures: readonly Figure[], at: number, a: Figure, b: Figure): boolean {
  if (!isBare(a) || a.grouped || a.low >= 1000 || b.kind === 'duration' || (a.spelled && !b.spelled)) return false;
  if (b.power === 0 && !LENDERS.has(b.kind)) return false;
  const link = linkOf(all, a, b);
  if (link === 'comma') return endsList(all, figures, at + 1);
  if (link === 'and') return wordAt(all, hedgeBefore(all, a.first).reach - 1) !== 'between';
  return link === 'or';
}

/** Commas are a list only when an "and" or "or" closes it. */
function endsList(all: Lexemes, figures: readonly Figure[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LIST; at++) {
    const [a, b] = [figures[at], figures[at + 1]];
    const link = a === undefined || b === undefined ? undefined : linkOf(all, a, b);
    if (link === 'and' || link === 'or') return true;
    if (link !== 'comma') return false;
  }
  return false;
}

const LONGEST_LIST = 6;
