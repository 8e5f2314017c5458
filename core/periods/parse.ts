import { isDash, type Lexeme, type Lexemes, lexemes, textAt, wordAt } from '../quantities/lexemes.ts';
import type { IsoDate } from '../types.ts';
import { type DayRange, isoDay, parseIsoDay } from './calendar.ts';
import { ownerless, readDate, readWeekday } from './dates.ts';
import { grainOf } from './grains.ts';
import { type PartFound, partBefore, relationBefore } from './leads.ts';
import { isRelative, type Moment, type Reading, withYear, yearOf } from './moments.ts';
import { narrowed, type Part } from './narrow.ts';
import { readQuarter } from './quarters.ts';
import { readRelative } from './relatives.ts';
import { type Place, resolve } from './resolve.ts';
import type { Period, PeriodHedge, PeriodRelation } from './types.ts';
import { AHEAD, BEHIND, STARTERS } from './vocabulary.ts';
import { readYears } from './years.ts';

/**
 * Every period of a text, in reading order and without overlap. `reference` is the day the text was written: without it
 * "last year" is found but has no days. A month or weekday alone is the nearest one up to that day, unless words of the
 * future ("next", "by", "will") put it ahead. Dates that don't exist are not found. Work is linear in the text's length.
 */
export function parsePeriods(text: string, reference?: IsoDate): Period[] {
  if (!MAY_HOLD_PERIODS.test(text)) return [];
  const all = lexemes(text);
  const today = reference === undefined ? undefined : parseIsoDay(reference);
  const found: Period[] = [];
  let before: DayRange | undefined;
  for (const reading of joinRanges(all, readAll(all))) {
    const part = partBefore(all, reading);
    const relation = relationBefore(all, reading.moment, part.first);
    const place: Place = {
      ahead: isAhead(all, reading, relation),
      ...(today === undefined ? {} : { reference: today }),
      ...(before === undefined ? {} : { before }),
    };
    const whole = resolve(reading.moment, place);
    if (whole === undefined && !isRelative(reading.moment)) continue;
    if (whole !== undefined && !isPassing(reading.moment)) before = whole;
    found.push(periodOf(text, all, reading, part, relation, whole));
  }
  return found;
}

const MAY_HOLD_PERIODS =
  /\d\d|[1-4](?:st|nd|rd|th|q|h)|\b(?:[qh][1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|year|month|week|quarter|half|day|days|decade|spring|summer|autumn|winter|fall|today|tonight|yesterday|tomorrow|christmas|halloween|boxing|last|this|next)/i;

function periodOf(
  text: string,
  all: Lexemes,
  reading: Reading,
  part: PartFound,
  relation: PeriodRelation | undefined,
  whole: DayRange | undefined,
): Period {
  const start = all[part.first]?.start ?? 0;
  const end = endOf(all, reading.next - 1);
  const grain = grainOf(reading.moment, whole);
  const range = whole === undefined || part.part === undefined ? whole : narrowed(whole, grain, part.part);
  const hedge = part.part === undefined ? undefined : HEDGES[part.part];
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(range === undefined ? {} : { from: isoDay(range.from), to: isoDay(range.to) }),
    grain,
    ...(relation === undefined ? {} : { relation }),
    relative: isRelative(reading.moment),
    ...(hedge === undefined ? {} : { hedge }),
  };
}

const HEDGES: Readonly<Record<Part, PeriodHedge>> = {
  early: 'early',
  start: 'early',
  mid: 'mid',
  late: 'late',
  end: 'late',
  about: 'about',
};

/** The end of a lexeme without its possessive. */
function endOf(all: Lexemes, index: number): number {
  const at = all[index];
  if (at === undefined) return 0;
  return at.kind === 'word' && at.text.endsWith("'s") && at.end - at.start > 2 ? at.end - 2 : at.end;
}

function readAll(all: Lexemes): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < all.length; at++) {
    const lexeme = all[at];
    const reading = lexeme !== undefined && mayStart(lexeme) ? readOne(all, at) : undefined;
    if (reading === undefined) continue;
    readings.push(reading);
    at = reading.next - 1;
  }
  return readings;
}

function readOne(all: Lexemes, at: number): Reading | undefined {
  return (
    readDate(all, at) ?? readQuarter(all, at) ?? readRelative(all, at) ?? readYears(all, at) ?? readWeekday(all, at)
  );
}

/** Most words of a text begin no period, and one look tells. */
function mayStart(lexeme: Lexeme): boolean {
  if (lexeme.kind === 'word') return STARTERS.has(ownerless(lexeme.text));
  return lexeme.kind === 'digits' || lexeme.text === "'" || lexeme.text === '’';
}

/** Joins "from 2020 to 2022", "July-September quarter", "between March and May 2022"; the first takes the second's year. */
function joinRanges(all: Lexemes, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const range = last === undefined ? undefined : joinTwo(all, last, reading);
    if (range === undefined) joined.push(reading);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function joinTwo(all: Lexemes, first: Reading, last: Reading): Reading | undefined {
  const link = all[first.next];
  if (last.first - first.next !== 1 || link === undefined || first.hedge !== undefined) return undefined;
  const lead = wordAt(all, first.first - 1);
  const ties =
    isDash(link) ||
    link.text === 'to' ||
    link.text === 'through' ||
    link.text === 'until' ||
    (link.text === 'and' && lead === 'between');
  if (!ties || !RANGED.has(first.moment.kind) || !RANGED.has(last.moment.kind)) return undefined;
  if (link.text === 'to' && MOVES.has(lead)) return undefined;
  const year = yearOf(last.moment);
  const start: Moment = year === undefined ? first.moment : withYear(first.moment, year);
  const next = RANGE_NOUNS.has(wordAt(all, last.next)) ? last.next + 1 : last.next;
  return { first: first.first, next, moment: { kind: 'range', start, end: last.moment } };
}

/** The noun after "July-September" belongs to the phrase. */
const RANGE_NOUNS: ReadonlySet<string> = new Set(['quarter', 'half', 'period']);
const RANGED: ReadonlySet<Moment['kind']> = new Set(['day', 'months', 'years', 'weekday']);
const MOVES: ReadonlySet<string> = new Set(['delayed', 'postponed', 'moved']);

const WINDOW = 12;

/**
 * The nearest verb before the period decides, else the first word of the future after it ("On Tuesday it will"): in "said
 * on Tuesday that it will" the Tuesday is past. "By" and "before" look ahead unless a past tense takes them back.
 */
function isAhead(all: Lexemes, reading: Reading, relation: PeriodRelation | undefined): boolean {
  const deadline = relation === 'by' || relation === 'before';
  for (let at = reading.first - 1; at >= reading.first - WINDOW && !CLAUSE_ENDS.has(textAt(all, at)); at--) {
    const word = wordAt(all, at);
    if (AHEAD.has(word) || (word === 'to' && GOING.has(wordAt(all, at - 1)))) return true;
    if (BEHIND.has(word) || (word.length > 4 && word.endsWith('ed'))) return deadline && word !== 'had';
  }
  for (let at = reading.next; at < reading.next + WINDOW && !CLAUSE_ENDS.has(textAt(all, at)); at++) {
    const word = wordAt(all, at);
    if (AHEAD.has(word)) return true;
    if (BEHIND.has(word)) return false;
  }
  return deadline;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);
/** "is to", "are to". */
const GOING: ReadonlySet<string> = new Set(['is', 'are', 'set', 'due', 'about', 'going', 'scheduled', 'expected']);

/** Days named in passing are no period that "a year earlier" looks back from. */
function isPassing(moment: Moment): boolean {
  return moment.kind === 'weekday' || (moment.kind === 'shift' && (moment.unit === 'day' || moment.unit === 'week'));
}
