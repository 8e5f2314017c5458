import type { IsoDate } from '../types.ts';
import { type DayNumber, type DayRange, dayNumber, dayOf, isoDay, parseIsoDay, weekdayOf } from './calendar.ts';
import { grainOfDays } from './grains.ts';
import { narrowed, type Part } from './narrow.ts';
import type { Grain, Period, PeriodHedge, PeriodRelation } from './types.ts';
import { MONTHS } from './vocabulary.ts';

/**
 * A period in canonical English with its preposition: "by the end of 2022", "since Q3 2022", "in late September 2022",
 * "on 5 December 2022". Parsing the result gives the same days, grain, relation and hedge. A period without days is
 * printed in its own words.
 */
export function formatPeriod(period: Omit<Period, 'start' | 'end'>): string {
  const { from, to, relation, grain } = period;
  const lead = relation === undefined ? '' : `${LEADS[relation](grain)} `;
  const range = from === undefined || to === undefined ? undefined : daysOf(from, to);
  return lead + (range === undefined ? period.text : printRange(range, period));
}

const LEADS: Readonly<Record<PeriodRelation, (grain: Grain) => string>> = {
  in: (grain) => (grain === 'day' ? 'on' : 'in'),
  by: () => 'by',
  before: () => 'before',
  since: () => 'since',
  until: () => 'until',
  after: () => 'after',
};

function daysOf(from: IsoDate, to: IsoDate): DayRange | undefined {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

const PART_WORDS: Readonly<Record<PeriodHedge, readonly (readonly [part: Part, words: string])[]>> = {
  early: [
    ['early', 'early '],
    ['start', 'the start of '],
  ],
  mid: [['mid', 'mid-']],
  late: [
    ['late', 'late '],
    ['end', 'the end of '],
  ],
  about: [['about', 'about ']],
};

function printRange(range: DayRange, { grain, hedge }: Pick<Period, 'grain' | 'hedge'>): string {
  if (hedge !== undefined) {
    for (const [part, words] of PART_WORDS[hedge]) {
      const whole = wholeOf(range, grain, part);
      if (whole !== undefined) return words + printWhole(whole, grain);
    }
  }
  return printWhole(range, grain);
}

/** The unit of which a range is that part. */
function wholeOf(range: DayRange, grain: Grain, part: Part): DayRange | undefined {
  const { year, month } = dayOf(range.from);
  const months = MONTHS_IN.get(grain);
  const candidates: DayRange[] = [range];
  if (months !== undefined) {
    const first = month - ((month - 1) % months);
    candidates.unshift({ from: dayNumber(year, first, 1), to: dayNumber(year, first + months, 1) - 1 });
  }
  if (grain === 'week') {
    const monday = range.from - weekdayOf(range.from);
    candidates.unshift({ from: monday, to: monday + 6 });
  }
  if (grain === 'range') {
    const decade = year - (year % 10);
    candidates.push({ from: dayNumber(decade, 1, 1), to: dayNumber(decade + 10, 1, 1) - 1 });
  }
  return candidates.find((whole) => {
    const part_ = narrowed(whole, grain, part);
    return part_.from === range.from && part_.to === range.to;
  });
}

const MONTHS_IN: ReadonlyMap<Grain, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
]);

function printWhole(range: DayRange, grain: Grain): string {
  const { year, month } = dayOf(range.from);
  if (grain === 'week') return `the week of ${printDay(range.from)}`;
  switch (grainOfDays(range)) {
    case 'day':
      return printDay(range.from);
    case 'month':
      return `${MONTH_NAMES[month - 1]} ${year}`;
    case 'quarter':
      return `Q${(month + 2) / 3} ${year}`;
    case 'half':
      return `H${(month + 5) / 6} ${year}`;
    case 'year':
      return String(year);
    default:
      return printSpan(range);
  }
}

function printSpan(range: DayRange): string {
  const [first, last] = [dayOf(range.from), dayOf(range.to + 1)];
  const years = first.month === 1 && first.day === 1 && last.month === 1 && last.day === 1;
  if (years && last.year - first.year === 10 && first.year % 10 === 0) return `the ${first.year}s`;
  if (years) return `${first.year}-${last.year - 1}`;
  return `${printDay(range.from)} to ${printDay(range.to)}`;
}

function printDay(number: DayNumber): string {
  const { year, month, day } = dayOf(number);
  return year >= 1700 && year < 2100 ? `${day} ${MONTH_NAMES[month - 1]} ${year}` : isoDay(number);
}

const MONTH_NAMES: readonly string[] = [...MONTHS]
  .filter(([name, month]) => month === 5 || name.length > 4 || name === 'june' || name === 'july')
  .filter(([name]) => name !== 'sept')
  .map(([name]) => name.charAt(0).toUpperCase() + name.slice(1));
