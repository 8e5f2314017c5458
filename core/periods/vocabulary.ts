/** Words of the calendar, as data. */

import type { CalendarUnit, Which } from './moments.ts';
import type { Part } from './narrow.ts';
import type { PeriodRelation } from './types.ts';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Full names and usual short forms; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...MONTH_NAMES.filter((name) => name.length > 3).map((name): [string, number] => [
    name.slice(0, 3),
    MONTH_NAMES.indexOf(name) + 1,
  ]),
  ['sept', 9],
]);

/** Months that are also names, verbs or adjectives: alone they need a word of time before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set('march april may june august'.split(' '));

/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').flatMap((name, index): [string, number][] => [
    [name, index],
    [name.slice(0, 3), index],
  ]),
);

/** First month of each season in the north, where most of the covered press sits. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Days of the year with a name: month and day. */
export const HOLIDAYS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["new year's eve", 12, 31],
  ["new year's day", 1, 1],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
  ["valentine's day", 2, 14],
  ['halloween', 10, 31],
];

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', -1],
  ['last', -1],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
]);

export const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);

export const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['previous', 'last'],
  ['past', 'last'],
  ['current', 'this'],
  ['coming', 'next'],
  ['following', 'next'],
]);

/** Single words for a day beside the reference. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words before a period that pick a part of it. Longest first. */
export const PARTS: readonly (readonly [words: string, part: Part])[] = [
  ['the very end of', 'end'],
  ['the end of', 'end'],
  ['the close of', 'end'],
  ['the tail end of', 'end'],
  ['end of', 'end'],
  ['end -', 'end'],
  ['end', 'end'],
  ...parts('final last dying closing', 'day days week weeks month months', 'end'),
  ...parts('first opening early', 'days week weeks month months', 'start'),
  ['the latter part of', 'late'],
  ['the later part of', 'late'],
  ['late in', 'late'],
  ['late -', 'late'],
  ['late', 'late'],
  ['the start of', 'start'],
  ['the beginning of', 'start'],
  ['start of', 'start'],
  ['beginning of', 'start'],
  ['the early part of', 'early'],
  ['early in', 'early'],
  ['early -', 'early'],
  ['early', 'early'],
  ['the middle of', 'mid'],
  ['middle of', 'mid'],
  ['mid -', 'mid'],
  ['mid', 'mid'],
  ['around the end of', 'end'],
  ['about', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['roughly', 'about'],
  ['or around', 'about'],
];

/** Words right before a period, or before "the". Longest first. */
export const RELATIONS: readonly (readonly [words: string, relation: PeriodRelation])[] = [
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['on or before', 'by'],
  ['in time for', 'by'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['earlier than', 'before'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['right up to', 'until'],
  ['ever since', 'since'],
  ['starting in', 'since'],
  ['starting from', 'since'],
  ['starting', 'since'],
  ['beginning in', 'since'],
  ['beginning', 'since'],
  ['dating from', 'since'],
  ['later than', 'after'],
  ['as of', 'in'],
  ['as at', 'in'],
  ['over the course of', 'in'],
  ['in the course of', 'in'],
  ['by', 'by'],
  ['before', 'before'],
  ['pre -', 'before'],
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['after', 'after'],
  ['following', 'after'],
  ['post -', 'after'],
  ['in', 'in'],
  ['on', 'in'],
  ['at', 'in'],
  ['during', 'in'],
  ['over', 'in'],
  ['throughout', 'in'],
  ['within', 'in'],
  ['for', 'in'],
];

/** Words of the clause that put a bare month or weekday ahead of the reference. */
export const AHEAD: ReadonlySet<string> = new Set(
  "will shall won't upcoming forthcoming due plans scheduled expected expects aims hopes intends".split(' '),
);

/** Words of the past that keep a "by September" behind the reference. */
export const BEHIND: ReadonlySet<string> = new Set(
  'had was were did said told wrote rose fell grew began saw made took came went'.split(' '),
);

/** Every word that can begin a period, without its possessive. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...HOLIDAYS.map(([words]) => words.split(' ')[0]?.replace("'s", '') ?? ''),
  ...ORDINAL_WORDS.keys(),
  ...CARDINALS.keys(),
  ...UNITS.keys(),
  ...WHICH.keys(),
  ...DAY_WORDS.keys(),
  ...'the that preceding fiscal financial calendar fy q h yearend'.split(' '),
]);

/** "the final weeks of": every adjective with every unit. */
function parts(adjectives: string, units: string, part: Part): [string, Part][] {
  return adjectives
    .split(' ')
    .flatMap((adjective) => units.split(' ').map((unit): [string, Part] => [`the ${adjective} ${unit} of`, part]));
}
