import { isGlued, type Lexemes, pastHyphen, wordAt } from '../quantities/lexemes.ts';
import type { CalendarUnit, Reading } from './moments.ts';
import { CARDINALS, UNITS } from './vocabulary.ts';

/** "two years ago", "a year earlier", "three months later", "12 months before". */
export function readDistance(all: Lexemes, index: number): Reading | undefined {
  const count = countAt(all, index);
  if (count === undefined) return undefined;
  const at = pastHyphen(all, index + 1);
  const unit = UNITS.get(wordAt(all, at));
  if (unit === undefined || unit === 'weekend' || wordAt(all, at) === 'night') return undefined;
  const word = wordAt(all, at + 1);
  if (word === 'ago') return shift(index, at + 2, unit, -count);
  if (word === 'from' && wordAt(all, at + 2) === 'now') return shift(index, at + 3, unit, count);
  const sign = DISTANCES.get(word);
  if (sign === undefined || (word === 'before' && !closes(all, at + 2))) return undefined;
  return { first: index, next: at + 2, moment: { kind: 'shift', unit, by: sign * count, anchored: true } };
}

const DISTANCES: ReadonlyMap<string, number> = new Map([
  ['earlier', -1],
  ['previously', -1],
  ['before', -1],
  ['later', 1],
]);

export function countAt(all: Lexemes, index: number): number | undefined {
  const at = all[index];
  if (at?.kind === 'word') return CARDINALS.get(at.text);
  return at?.kind === 'digits' && /^[1-9]\d?$/.test(at.text) && !(at.glued && all[index - 1]?.kind === 'word')
    ? Number(at.text)
    : undefined;
}

/** "the past 12 months", "the last two years", "over the past year", "the next three months". */
export function readRun(all: Lexemes, index: number): Reading | undefined {
  const the = wordAt(all, index) === 'the' ? 1 : 0;
  const word = wordAt(all, index + the);
  const which = RUN_LEADS.get(word);
  if (which === undefined) return undefined;
  const count = countAt(all, index + the + 1);
  if (count !== undefined) {
    const at = pastHyphen(all, index + the + 2);
    const unit = UNITS.get(wordAt(all, at));
    return unit === undefined || unit === 'weekend' ? undefined : run(index, at + 1, unit, count, which);
  }
  const unit = UNITS.get(wordAt(all, index + the + 1));
  if (the === 0 || unit === undefined || unit === 'weekend' || word === 'previous') return undefined;
  if (wordAt(all, index + 3) === 'of') return undefined;
  return wordAt(all, index + 2).endsWith('s') ? undefined : run(index, index + 3, unit, 1, which);
}

const RUN_LEADS: ReadonlyMap<string, 'back' | 'ahead'> = new Map([
  ['past', 'back'],
  ['last', 'back'],
  ['previous', 'back'],
  ['preceding', 'back'],
  ['next', 'ahead'],
  ['coming', 'ahead'],
]);

function run(first: number, next: number, unit: CalendarUnit, count: number, which: 'back' | 'ahead'): Reading {
  return { first, next, moment: { kind: 'run', unit, count, ahead: which === 'ahead' } };
}

/** The phrase ends here: a sign, the end, or a word that can't be its noun. */
export function closes(all: Lexemes, index: number): boolean {
  const at = all[index];
  if (at === undefined) return true;
  if (at.kind === 'sign') return !isGlued(all, index, '-');
  return at.kind === 'word' && CLOSING.has(at.text);
}

const CLOSING: ReadonlySet<string> = new Set(
  'and but or as when while in on at to from by for with after that which who said says because since last if so although though according was were is had has have will would'.split(
    ' ',
  ),
);

export function shift(first: number, next: number, unit: CalendarUnit, by: number): Reading {
  return { first, next, moment: { kind: 'shift', unit, by } };
}
