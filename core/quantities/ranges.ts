import { type Figure, isBare } from './figure.ts';
import { hedgeBefore } from './hedges.ts';
import { type Lexemes, textAt, wordAt } from './lexemes.ts';
import { changeCue } from './roles.ts';
import { linkOf, shareInLists, shareInRange } from './sharing.ts';
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
  const lent = shareInLists(all, figures);
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

function join(all: Lexemes, first: Figure, second: Figure, third: Figure | undefined): FigureGroup[] | undefined {
  const link = linkOf(all, first, second);
  if (link === undefined || link === 'comma') return undefined;
  const { hedge, reach: start } = hedgeBefore(all, first.first);
  const lead = wordAt(all, start - 1);
  if (link === 'and' && lead !== 'between') return undefined;
  if (link === 'or' && !isGuess(first, second)) return undefined;
  const pair = shareInRange(all, first, second, link === 'to' || lead === 'between');
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  if (link === 'to' && lead === 'from') return fromTo(all, a, b, start - 1, third);
  if (a.low > b.high) return link === 'dash' && isBare(a) && isBare(b) ? [voided(a, b)] : undefined;
  if (link === 'to' && first.unit !== undefined && CHANGE_VERBS.has(wordAt(all, start - 1))) return undefined;
  if (lead !== 'between') return [spanned(a, b, first.first)];
  return [{ ...spanned(a, b, start - 1), ...(hedge === undefined ? {} : { hedge }) }];
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
