import { type Figure, isBare, pointFigure } from './figure.ts';
import { hedgeBefore } from './hedges.ts';
import { isDash, type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { countedAfter } from './nouns.ts';
import { changeCue } from './roles.ts';
import type { QuantityRole } from './types.ts';
import { CHANGE_VERBS, RANGE_CUES } from './vocabulary/changes.ts';

/** One figure, or two that span a range. */
export interface FigureGroup extends Figure {
  /** Index where "between" or "from" of a range stands; else the same as `first`. */
  readonly lead: number;
  /** True when two figures were joined. */
  readonly range: boolean;
  /** Set where the shape of the sentence alone decides it: "from A to B, to C". */
  readonly role?: QuantityRole;
  /** Two numbers that are a score, a date or a ratio: nothing to report, but the neighbours must not use them. */
  readonly void?: boolean;
}

/** Joins figures to ranges, and lends a scale, currency or unit to neighbours that share it: "2, 3 and 5 million". */
export function groupFigures(all: Lexemes, figures: readonly Figure[]): FigureGroup[] {
  const lent = lendInLists(all, figures);
  const groups: FigureGroup[] = [];
  for (let at = 0; at < lent.length; at++) {
    const [a, b] = [lent[at], lent[at + 1]];
    if (a === undefined) break;
    const joined = b === undefined ? undefined : join(all, a, b, lent[at + 2]);
    if (joined === undefined) groups.push(single(a));
    else {
      groups.push(...joined);
      at++;
    }
  }
  return withOrigins(all, groups);
}

type Link = 'dash' | 'to' | 'and' | 'or' | 'comma';

function linkOf(all: Lexemes, a: Figure, b: Figure): Link | undefined {
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

function join(all: Lexemes, first: Figure, second: Figure, third: Figure | undefined): FigureGroup[] | undefined {
  const link = linkOf(all, first, second);
  if (link === undefined || link === 'comma') return undefined;
  const start = hedgeBefore(all, first.first).reach;
  const lead = wordAt(all, start - 1);
  if (link === 'and' && lead !== 'between') return undefined;
  if (link === 'or' && !isGuess(first, second)) return undefined;
  const pair = unify(all, first, second, link === 'to' || lead === 'between');
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  if (link === 'to' && lead === 'from') return fromTo(all, a, b, start - 1, third);
  if (a.low > b.high) return link === 'dash' && isBare(a) && isBare(b) ? [voided(a, b)] : undefined;
  if (link === 'to' && first.unit !== undefined && CHANGE_VERBS.has(wordAt(all, start - 1))) return undefined;
  return [spanned(a, b, lead === 'between' ? start - 1 : first.first)];
}

/** "from X to Y" is a change under a change word, or when it falls; a range otherwise, or when "to Z" follows it. */
function fromTo(
  all: Lexemes,
  a: Figure,
  b: Figure,
  from: number,
  third: Figure | undefined,
): FigureGroup[] | undefined {
  const onward = third !== undefined && third.kind === b.kind && leadsTo(all, b, third);
  if (onward && a.low < b.high) return [{ ...spanned(a, b, from + 1), role: 'before' }];
  for (let at = from - 1; at >= from - 4; at--) {
    if (RANGE_CUES.has(wordAt(all, at)) && a.low <= b.high) return [spanned(a, b, from)];
  }
  if (a.low > b.high || changeCue(all, from) !== undefined) {
    return [
      { ...single(a), role: 'before' },
      { ...single(b), role: 'after' },
    ];
  }
  return [spanned(a, b, from)];
}

/** In "from 12 to 14.5, to 10" the last is what the range became. */
function leadsTo(all: Lexemes, b: Figure, third: Figure): boolean {
  let at = hedgeBefore(all, third.first).reach - 1;
  if (wordAt(all, at) !== 'to') return false;
  at--;
  if (wordAt(all, at) === 'down' || wordAt(all, at) === 'up') at--;
  return at === b.next - 1 || (at === b.next && textAt(all, at) === ',');
}

/** A range before "to Z" is what Z came from: "12-14.5 billion dollars to 10 billion". */
function withOrigins(all: Lexemes, groups: FigureGroup[]): FigureGroup[] {
  return groups.map((group, at) => {
    const before = groups[at - 1];
    const after = groups[at + 1];
    if (
      group.range &&
      group.role === undefined &&
      after !== undefined &&
      after.kind === group.kind &&
      leadsTo(all, group, after)
    ) {
      return { ...group, role: 'before' };
    }
    const came = before?.range === true && before.kind === group.kind && leadsTo(all, before, group);
    return came && group.role === undefined ? { ...group, role: 'after' } : group;
  });
}

/** "two or three", "10 or 12": neighbours, not alternatives. */
function isGuess(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.high < b.low && b.low <= a.high * 1.5 + 1;
}

function single(figure: Figure): FigureGroup {
  return { ...figure, lead: figure.first, range: false };
}

function spanned(a: Figure, b: Figure, lead: number): FigureGroup {
  return { ...b, first: a.first, lead: Math.min(lead, a.first), low: a.low, high: b.high, range: true };
}

function voided(a: Figure, b: Figure): FigureGroup {
  return { ...spanned(a, b, a.first), low: b.low, high: a.high, void: true };
}

/** Gives two figures one kind, unit and scale, or nothing when they can't have one. */
function unify(all: Lexemes, a: Figure, b: Figure, both: boolean): readonly [Figure, Figure] | undefined {
  if (a.hedge !== undefined || b.hedge !== undefined) return undefined;
  if (a.kind === b.kind) {
    if (a.unit !== b.unit) return undefined;
    if (a.power > 0 && b.power === 0 && a.kind === 'money' && both && Math.abs(b.low) < 1000) return [a, lend(b, a)];
    if (a.power > 0 && b.power === 0 && a.kind === 'count' && a.low > b.low) return undefined;
    return [canBorrow(a, b) ? lend(a, b) : a, b];
  }
  if (isUnitless(a) && LENDERS.has(b.kind)) return [lend(a, b), b];
  if (a.kind === 'money' && isUnitless(b) && (both || b.power > 0) && countedAfter(all, b.next) === undefined) {
    if (a.power > 0 && b.power === 0 && b.low >= 1000) return undefined;
    const money = lend(b, { ...a, power: b.power === 0 ? a.power : 0 });
    return [canBorrow(a, b) ? lend(a, b) : a, money];
  }
  return undefined;
}

const LENDERS: ReadonlySet<string> = new Set(['money', 'percent', 'percentage-points', 'multiple', 'duration']);

function isUnitless(figure: Figure): boolean {
  return figure.kind === 'count' && figure.unit === undefined && figure.countedFrom === undefined;
}

/** "$12 to $14.5 billion", not "$500,000 to $2 million". */
function canBorrow(a: Figure, b: Figure): boolean {
  return a.power === 0 && b.power > 0 && Math.abs(a.low) < 1000 && a.grouped !== true;
}

function lend(to: Figure, from: Figure): Figure {
  const power = to.power === 0 && Math.abs(to.low) < 1000 ? from.power : to.power;
  const kind = to.kind === 'count' ? from.kind : to.kind;
  const unit = to.unit ?? from.unit;
  return pointFigure({ ...to, kind, power, ...(unit === undefined ? {} : { unit }) });
}

/** In "2, 3 and 5 million" and "5, 10 or 15 per cent" the last lends to the bare ones before it. */
function lendInLists(all: Lexemes, figures: readonly Figure[]): Figure[] {
  const lent = [...figures];
  for (let at = lent.length - 2; at >= 0; at--) {
    const [a, b] = [lent[at], lent[at + 1]];
    if (a === undefined || b === undefined || !isBare(a) || a.grouped || a.low >= 1000) continue;
    const lends = b.power > 0 || LENDERS.has(b.kind);
    const link = linkOf(all, a, b);
    if (!lends || link === undefined || link === 'to' || link === 'dash') continue;
    if (link === 'comma' && !endsList(all, lent, at + 1)) continue;
    if (b.kind === 'duration' || (a.spelled && !b.spelled)) continue;
    if (wordAt(all, hedgeBefore(all, a.first).reach - 1) === 'between' && link === 'and') continue;
    lent[at] = lend(a, b);
  }
  return lent;
}

/** Commas are a list only when an "and" or "or" closes it. */
function endsList(all: Lexemes, figures: readonly Figure[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const [a, b] = [figures[at], figures[at + 1]];
    const link = a === undefined || b === undefined ? undefined : linkOf(all, a, b);
    if (link === 'and' || link === 'or') return true;
    if (link !== 'comma') return false;
  }
  return false;
}

/** The lexeme index after a group, past a hyphen that binds a noun to it. */
export function afterGroup(all: Lexemes, group: FigureGroup): number {
  return pastHyphen(all, group.next);
}
