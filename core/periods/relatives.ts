import { type Lexemes, pastHyphen, textAt, wordAt } from '../quantities/lexemes.ts';
import { monthAt, ownerless, readDate, weekdayAt } from './dates.ts';
import { closes, countAt, readDistance, readRun, shift } from './distances.ts';
import type { CalendarUnit, Moment, Reading, Which } from './moments.ts';
import { DAY_WORDS, HOLIDAYS, SEASONS, UNITS, WHICH } from './vocabulary.ts';
import { readRelativeYear, readYear, readYearAfter } from './years.ts';

/** Periods told by their distance: "last year", "two years ago", "the past 12 months", "yesterday", "this autumn", "a year earlier". */
export function readRelative(all: Lexemes, index: number): Reading | undefined {
  return (
    readDayWord(all, index) ??
    readYearEnd(all, index) ??
    readDistance(all, index) ??
    readSame(all, index) ??
    readRun(all, index) ??
    readWhich(all, index) ??
    readThe(all, index) ??
    readSeason(all, index)
  );
}

function readDayWord(all: Lexemes, index: number): Reading | undefined {
  const by = DAY_WORDS.get(ownerless(wordAt(all, index)));
  return by === undefined ? undefined : shift(index, index + 1, 'day', by);
}

/** "year-end", "by year end 2022". */
function readYearEnd(all: Lexemes, index: number): Reading | undefined {
  const word = wordAt(all, index);
  const glued = word === 'yearend';
  const unit = glued ? 'year' : UNITS.get(word);
  if (unit === undefined || (unit !== 'year' && unit !== 'month' && unit !== 'quarter')) return undefined;
  const at = pastHyphen(all, index + 1);
  if (!glued && wordAt(all, at) !== 'end') return undefined;
  if (!glued && at === index + 1 && unit !== 'year') return undefined;
  const next = glued ? index + 1 : at + 1;
  const year = unit === 'year' ? readYear(all, next) : undefined;
  if (year !== undefined)
    return { first: index, next: year.next, moment: { kind: 'years', year: year.year, count: 1 }, hedge: 'end' };
  return { ...shift(index, next, unit, 0), hedge: 'end' };
}

/** "that year", "the same month": the period spoken of before. */
function readSame(all: Lexemes, index: number): Reading | undefined {
  const year = readRelativeYear(all, index, false);
  if (year?.year !== 'same') return undefined;
  return { first: index, next: year.next, moment: { kind: 'years', year: 'same', count: 1 } };
}

/** "last year", "this autumn", "next Tuesday", "last September", "the previous quarter", "this morning". */
function readWhich(all: Lexemes, index: number): Reading | undefined {
  const the = wordAt(all, index) === 'the' ? 1 : 0;
  const word = wordAt(all, index + the);
  const which = WHICH.get(word);
  if (which === undefined || word === 'past') return undefined;
  const at = index + the + 1;
  const noun = ownerless(wordAt(all, pastFiscal(all, at)));
  const unit = UNITS.get(noun);
  if (
    unit !== undefined &&
    !noun.endsWith('s') &&
    !(noun === 'day' && word !== 'next' && word !== 'following' && word !== 'previous')
  ) {
    const anchored = the === 1 && (word === 'previous' || word === 'following' || word === 'next');
    const by = SHIFTS[which];
    return {
      first: index,
      next: pastFiscal(all, at) + 1,
      moment: { kind: 'shift', unit, by, ...(anchored ? { anchored } : {}) },
    };
  }
  if (which === 'this' && PARTS_OF_DAY.has(noun)) return shift(index, at + 1, 'day', 0);
  return the === 0 ? readNamed(all, index, at, which) : undefined;
}

const SHIFTS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };
const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

function pastFiscal(all: Lexemes, index: number): number {
  const word = wordAt(all, index);
  return word === 'fiscal' || word === 'financial' || word === 'calendar' ? index + 1 : index;
}

function readNamed(all: Lexemes, first: number, at: number, which: Which): Reading | undefined {
  const month = monthAt(all, at);
  if (month !== undefined) return named(first, at + 1, { kind: 'months', month, count: 1, which });
  const weekday = weekdayAt(all, at);
  if (weekday !== undefined) return named(first, at + 1, { kind: 'weekday', weekday, which });
  const season = SEASONS.get(ownerless(wordAt(all, at)));
  if (season !== undefined) return named(first, at + 1, { kind: 'months', month: season, count: 3, which });
  for (const [words, holidayMonth, day] of HOLIDAYS) {
    if (!words.includes(' ') && ownerless(wordAt(all, at)) === words) {
      return named(first, at + 1, { kind: 'day', month: holidayMonth, day, which, holiday: true });
    }
  }
  return undefined;
}

function named(first: number, next: number, moment: Moment): Reading {
  return { first, next, moment };
}

/** "the year" after a word that picks its end or start, or "for"; "the year before"; "the three months to June". */
function readThe(all: Lexemes, index: number): Reading | undefined {
  const the = wordAt(all, index) === 'the' ? 1 : 0;
  const ending = readEnding(all, index, index + the);
  if (ending !== undefined) return ending;
  if (the === 0) return undefined;
  const unit = UNITS.get(ownerless(wordAt(all, index + 1)));
  if (unit === undefined || unit === 'weekend' || unit === 'day' || wordAt(all, index + 1).endsWith('s'))
    return undefined;
  const after = wordAt(all, index + 2);
  const sign = BESIDE.get(after);
  if (sign !== undefined && closes(all, index + 3)) {
    const twice = wordAt(all, index + 3) === 'last';
    return twice
      ? shift(index, index + 4, unit, 2 * sign)
      : { first: index, next: index + 3, moment: { kind: 'shift', unit, by: sign, anchored: true } };
  }
  const lead = wordAt(all, index - 1);
  const picked = lead === 'of' && PICKS.has(wordAt(all, index - 2));
  return picked || (lead === 'for' && unit === 'year' && after !== 'of') ? shift(index, index + 2, unit, 0) : undefined;
}

/** "the year before", "the year after". */
const BESIDE: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['after', 1],
]);

const PICKS: ReadonlySet<string> = new Set(
  'end close start beginning middle turn rest remainder course part day days months month weeks week'.split(' '),
);

/** "three months to June 30, 2022", "year to March", "six months ended 31 December", "week of 5 December". */
function readEnding(all: Lexemes, first: number, index: number): Reading | undefined {
  const count = countAt(all, index);
  const unitAt = count === undefined ? index : pastHyphen(all, index + 1);
  const unit = UNITS.get(wordAt(all, unitAt));
  if (unit === undefined) return undefined;
  const link = wordAt(all, unitAt + 1);
  if (unit === 'week' && (link === 'of' || link === 'beginning' || link === 'starting')) {
    const start = readDate(all, unitAt + 2);
    return start?.moment.kind === 'day'
      ? { first, next: start.next, moment: { kind: 'week-of', start: start.moment } }
      : undefined;
  }
  const months = (MONTHS_IN.get(unit) ?? 0) * (count ?? 1);
  if (months === 0 || !ENDINGS.has(link)) return undefined;
  const at = wordAt(all, unitAt + 2) === 'on' || wordAt(all, unitAt + 2) === 'in' ? unitAt + 3 : unitAt + 2;
  const end = readDate(all, at);
  if (end === undefined || (end.moment.kind !== 'day' && end.moment.kind !== 'months')) return undefined;
  return { first, next: end.next, moment: { kind: 'ending', months, end: end.moment } };
}

const ENDINGS: ReadonlySet<string> = new Set('to ending ended through until'.split(' '));
const MONTHS_IN: ReadonlyMap<CalendarUnit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
]);

/** "summer 2022", "the summer of 2022", "in the spring". */
function readSeason(all: Lexemes, index: number): Reading | undefined {
  const word = ownerless(wordAt(all, index));
  const month = SEASONS.get(word);
  if (month === undefined) return undefined;
  const year = readYearAfter(all, index + 1);
  if (year !== undefined && (textAt(all, index + 1) !== ',' || typeof year.year === 'number')) {
    return { first: index, next: year.next, moment: { kind: 'months', month, count: 3, year: year.year } };
  }
  const led = wordAt(all, index - 1) === 'the' && SEASON_LEADS.has(wordAt(all, index - 2));
  if (!led || word === 'fall' || !closes(all, index + 1)) return undefined;
  return { first: index, next: index + 1, moment: { kind: 'months', month, count: 3 } };
}

const SEASON_LEADS: ReadonlySet<string> = new Set('in over during by since until before'.split(' '));
