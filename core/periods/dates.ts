import { isDash, type Lexeme, type Lexemes, textAt, wordAt } from '../quantities/lexemes.ts';
import { isDay } from './calendar.ts';
import type { Moment, Reading, YearOf } from './moments.ts';
import { DOUBTFUL_MONTHS, HOLIDAYS, MONTHS, WEEKDAYS } from './vocabulary.ts';
import { isScaled, readYear, readYearAfter } from './years.ts';

/** A date with a month: "October 18, 2022", "Tuesday 18th of October", "18-20 Oct. 2022", "September last year", "March". */
export function readDate(all: Lexemes, index: number): Reading | undefined {
  const start = pastWeekday(all, index);
  const date =
    readIso(all, start) ??
    readSlashed(all, start) ??
    readDayFirst(all, start) ??
    readMonthFirst(all, start) ??
    readHoliday(all, start);
  return date === undefined ? undefined : { ...date, first: index };
}

/** A named day of the week with no date after it. */
export function readWeekday(all: Lexemes, index: number): Reading | undefined {
  const at = all[index];
  const weekday = at?.kind === 'word' && at.shape !== 'lower' && at.text.length > 3 ? weekdayAt(all, index) : undefined;
  if (weekday === undefined || NAMED_DAYS.has(wordAt(all, index - 1))) return undefined;
  return { first: index, next: index + 1, moment: { kind: 'weekday', weekday } };
}

/** "Black Friday", "Super Tuesday": names of days, not days of this week. */
const NAMED_DAYS: ReadonlySet<string> = new Set(['black', 'super', 'good', 'ash', 'palm', 'easter', 'cyber', 'giving']);

/** The month named by a lexeme; names that are also words need their capital. */
export function monthAt(all: Lexemes, index: number): number | undefined {
  const at = all[index];
  if (at?.kind !== 'word') return undefined;
  const name = ownerless(at.text);
  const month = MONTHS.get(name);
  if (month === undefined) return undefined;
  return at.shape === 'lower' && (name.length < 5 || DOUBTFUL_MONTHS.has(name)) ? undefined : month;
}

export function weekdayAt(all: Lexemes, index: number): number | undefined {
  return WEEKDAYS.get(ownerless(wordAt(all, index)));
}

/** A word without its possessive ending. */
export function ownerless(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** The index of the date after "Tuesday," or the same index. */
function pastWeekday(all: Lexemes, index: number): number {
  if (weekdayAt(all, index) === undefined || all[index]?.shape === 'lower') return index;
  let at = index + 1;
  while (textAt(all, at) === ',' || textAt(all, at) === '.' || wordAt(all, at) === 'the') at++;
  return all[at]?.kind === 'digits' || monthAt(all, at) !== undefined ? at : index;
}

/** "2022-12-05". */
function readIso(all: Lexemes, index: number): Reading | undefined {
  const parts = joined(all, index, '-');
  if (parts === undefined || parts[0].length !== 4) return undefined;
  const [year, month, day] = [Number(parts[0]), Number(parts[1]), Number(parts[2])];
  if (!isDay(month, day, year) || year < 1500) return undefined;
  return { first: index, next: index + 5, moment: { kind: 'day', year, month, day } };
}

/** "18/10/2022", "10/18/2022", "18.10.2022": only where one order alone gives a date. */
function readSlashed(all: Lexemes, index: number): Reading | undefined {
  const dotted = all[index]?.kind === 'digits' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(textAt(all, index)) : null;
  const parts = dotted?.slice(1) ?? joined(all, index, '/');
  if (parts === undefined) return undefined;
  const [a, b, year] = parts.map(Number);
  if (a === undefined || b === undefined || year === undefined || year < 1500 || year > 2099) return undefined;
  const [dayFirst, monthFirst] = [isDay(b, a, year), isDay(a, b, year)];
  if (dayFirst === monthFirst && a !== b) return undefined;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  if (!isDay(month, day, year)) return undefined;
  return { first: index, next: dotted === null ? index + 5 : index + 1, moment: { kind: 'day', year, month, day } };
}

/** Three runs of digits tied by a sign. */
function joined(all: Lexemes, index: number, sign: string): readonly [string, string, string] | undefined {
  const parts = [0, 2, 4].map((offset) => all[index + offset]);
  const signs = [1, 3].map((offset) => all[index + offset]);
  const tied = signs.every((at) => at?.glued && at.text === sign) && parts.slice(1).every((at) => at?.glued);
  if (!tied || !parts.every((at) => at?.kind === 'digits') || all[index + 5]?.text === sign) return undefined;
  const [a = '', b = '', c = ''] = parts.map((at) => at?.text);
  return [a, b, c];
}

interface DayRead {
  readonly day: number;
  readonly last?: number;
  readonly next: number;
}

/** "18", "18th", "18-20", "18th to 20th". */
function readDay(all: Lexemes, index: number): DayRead | undefined {
  const first = readOneDay(all, index);
  if (first === undefined) return undefined;
  const link = all[first.next];
  const word = wordAt(all, first.next);
  if (!isDash(link) && word !== 'to' && word !== 'and' && word !== 'or') return first;
  const last = readOneDay(all, first.next + 1);
  return last === undefined || last.day <= first.day ? first : { ...last, day: first.day, last: last.day };
}

function readOneDay(all: Lexemes, index: number): DayRead | undefined {
  const at = all[index];
  if (at?.kind !== 'digits' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(at.text) || isNamePart(all, index)) return undefined;
  const suffix = all[index + 1];
  if (suffix?.kind === 'word' && suffix.glued) {
    return SUFFIXES.has(suffix.text) ? { day: Number(at.text), next: index + 2 } : undefined;
  }
  return { day: Number(at.text), next: index + 1 };
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function isNamePart(all: Lexemes, index: number): boolean {
  const before = all[index - 1];
  return all[index]?.glued === true && (before?.kind === 'word' || CURRENCY.has(before?.text ?? ''));
}

const CURRENCY: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '#']);

/** "18 October 2022", "18th of October", "18-20 Oct." */
function readDayFirst(all: Lexemes, index: number): Reading | undefined {
  const day = readDay(all, index);
  if (day === undefined) return undefined;
  const at = wordAt(all, day.next) === 'of' ? day.next + 1 : day.next;
  const month = monthAt(all, at);
  if (month === undefined || !isDay(month, day.last ?? day.day)) return undefined;
  return withYear(all, index, pastPoint(all, at), month, day);
}

/** "October 18, 2022", "Oct. 18-20", "October 2022", "October last year", "October". */
function readMonthFirst(all: Lexemes, index: number): Reading | undefined {
  const month = monthAt(all, index);
  if (month === undefined || isImpossible(all, index)) return undefined;
  const after = pastPoint(all, index);
  const day = readDay(all, after);
  if (day !== undefined && isDay(month, day.last ?? day.day) && !isCountOrTime(all, day.next)) {
    return withYear(all, index, day.next, month, day);
  }
  const dated = withYear(all, index, after, month, undefined);
  return dated.next > after || standsAlone(all, index) ? dated : undefined;
}

/** In "31 June" the month is no month of its own. */
function isImpossible(all: Lexemes, index: number): boolean {
  const at = wordAt(all, index - 1) === 'of' ? index - 2 : index - 1;
  return readOneDay(all, at)?.next === at + 1 && all[at]?.text.length !== 1;
}

/** After "October 18" a scale, a percent sign or a colon makes the number something else. */
function isCountOrTime(all: Lexemes, index: number): boolean {
  const at = all[index];
  const digits = all[index + 1]?.kind === 'digits' && all[index + 1]?.glued === true;
  return isScaled(all, index) || (at?.glued === true && digits && (at.text === ':' || at.text === '/'));
}

function withYear(all: Lexemes, first: number, next: number, month: number, day: DayRead | undefined): Reading {
  const year = readYearAfter(all, next);
  const known = year === undefined ? {} : { year: year.year };
  return {
    first,
    next: year?.next ?? next,
    moment: day === undefined ? monthOf(month, known) : dayOrDays(month, day, known),
  };
}

function monthOf(month: number, known: { year?: YearOf }): Moment {
  return { kind: 'months', month, count: 1, ...known };
}

function dayOrDays(month: number, { day, last }: DayRead, known: { year?: YearOf }): Moment {
  const start: Moment = { kind: 'day', month, day, ...known };
  return last === undefined ? start : { kind: 'range', start, end: { kind: 'day', month, day: last, ...known } };
}

function pastPoint(all: Lexemes, index: number): number {
  const name = wordAt(all, index);
  const short = (name.length === 3 && name !== 'may') || name === 'sept';
  return short && textAt(all, index + 1) === '.' && all[index + 1]?.glued ? index + 2 : index + 1;
}

/** "September" may stand alone; "May", "March", "Jan" and "Dec" only after a word of time. */
function standsAlone(all: Lexemes, index: number): boolean {
  const at: Lexeme | undefined = all[index];
  const name = ownerless(at?.text ?? '');
  if ((name.length > 4 || name === 'july') && !DOUBTFUL_MONTHS.has(name)) return true;
  if (name.length === 3 && name !== 'may') return false;
  const before = wordAt(all, index - 1);
  return MONTH_LEADS.has(before) && !(before === 'for' && all[index + 1]?.shape === 'capital');
}

const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in since by until till last this next early late mid of from to through during before after between and around every each until per'.split(
    ' ',
  ),
);

function readHoliday(all: Lexemes, index: number): Reading | undefined {
  if (all[index]?.kind !== 'word' || all[index]?.shape === 'lower') return undefined;
  for (const [words, month, day] of HOLIDAYS) {
    const list = words.split(' ');
    if (!list.every((word, offset) => ownerless(wordAt(all, index + offset)) === ownerless(word))) continue;
    const next = index + list.length;
    const year = readYear(all, next) ?? readYearAfter(all, next);
    return {
      first: index,
      next: year?.next ?? next,
      moment: { kind: 'day', month, day, holiday: true, ...(year === undefined ? {} : { year: year.year }) },
    };
  }
  return undefined;
}
