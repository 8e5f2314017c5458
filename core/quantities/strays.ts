import { isAge, isAgeLimit } from './ages.ts';
import { isHyphen, type Lexemes, textAt, wordAt } from './lexemes.ts';
import type { FigureGroup } from './ranges.ts';
import type { Hedge } from './types.ts';
import { CHANGE_VERBS } from './vocabulary/changes.ts';
import {
  CLOSED,
  LABELS,
  MONTHS,
  NOT_COUNT_AFTER,
  PERIOD_AFTER,
  PERIOD_BEFORE,
  YEAR_LEADS,
} from './vocabulary/contexts.ts';
import { HEDGES_BEFORE } from './vocabulary/hedges.ts';

/** What is known of a figure when it is asked whether it measures anything. */
export interface Surroundings {
  /** Index of the first lexeme of its phrase, hedge and all. */
  readonly start: number;
  readonly hedge: Hedge | undefined;
  readonly hasRole: boolean;
  readonly counted: boolean;
}

/** True for digits and number words that are no quantity: years, dates, times, ages, scores, labels, names, pronouns. */
export function isStray(all: Lexemes, group: FigureGroup, around: Surroundings): boolean {
  if (group.void) return true;
  if (group.kind === 'duration') return isAge(all, group) || isMoment(all, group, around);
  if (group.kind !== 'count' || group.power > 0 || group.hedge !== undefined) return false;
  if (isDateOrTime(all, group) || isAge(all, group) || isAgeLimit(all, group, around)) return true;
  if (isYear(all, group, around)) return true;
  return group.spelled ? isLooseWord(group, around) : isLabel(all, group, around);
}

/** "two years ago", "in the past 12 months", "one day": a place in time, not a length of it. */
function isMoment(all: Lexemes, group: FigureGroup, around: Surroundings): boolean {
  if (PERIOD_AFTER.has(wordAt(all, group.next))) return true;
  const lead = wordAt(all, around.start - 1);
  if (PERIOD_BEFORE.has(lead)) return true;
  return (
    group.spelled === true &&
    group.low === 1 &&
    around.hedge === undefined &&
    !ONE_LEADS.has(lead) &&
    !ONE_LEADS.has(wordAt(all, group.first - 1))
  );
}

const ONE_LEADS: ReadonlySet<string> = new Set(
  'in within under than just only for after lasts lasted took takes'.split(' '),
);

function isDateOrTime(all: Lexemes, group: FigureGroup): boolean {
  const before = all[group.first - 1];
  const after = all[group.next];
  const day = group.high <= 31 && group.low >= 0;
  const lead = textAt(all, group.first - 1) === '.' ? group.first - 2 : group.first - 1;
  if (day && MONTHS.has(wordAt(all, lead)) && all[lead]?.shape !== 'lower') return true;
  if (day && MONTHS.has(wordAt(all, group.next)) && all[group.next]?.shape !== 'lower') return true;
  if (day && wordAt(all, group.next) === 'of' && MONTHS.has(wordAt(all, group.next + 1))) return true;
  if (after?.glued && JOINTS.has(after.text) && (all[group.next + 1]?.kind === 'digits' || after.text === '/'))
    return true;
  if (before !== undefined && all[group.first]?.glued && JOINTS_BEFORE.has(before.text)) return true;
  return (
    NOT_COUNT_AFTER.has(wordAt(all, group.next)) ||
    (wordAt(all, group.next) === 'a' && textAt(all, group.next + 1) === '.' && wordAt(all, group.next + 2) === 'm')
  );
}

const JOINTS: ReadonlySet<string> = new Set([':', '/', '\\', '=', '^']);
/** Digits right after one of these are the rest of a time, a path or a footnote mark. */
const JOINTS_BEFORE: ReadonlySet<string> = new Set([':', '/', '\\', '=', '^', ',', ';']);

/** Four digits between 1500 and 2099 are a year, unless a plural and no preposition of time make them a round count. */
function isYear(all: Lexemes, group: FigureGroup, around: Surroundings): boolean {
  if (group.grouped || group.spelled) return false;
  const years = yearLike(group.low) || yearLike(group.high);
  if (!years) return false;
  if (!around.counted) return true;
  if (YEAR_LEADS.has(wordAt(all, group.lead - 1))) return true;
  if (MONTHS.has(wordAt(all, group.first - 1)) || textAt(all, group.first - 1) === ',') return true;
  return around.hedge === undefined && group.low % 100 !== 0;
}

function yearLike(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value < 2100;
}

/** "one analyst", "the two", "ten": a number word needs a noun, a hedge or a part in a change. */
function isLooseWord(group: FigureGroup, around: Surroundings): boolean {
  if (group.range) return !around.counted && !around.hasRole && around.hedge === undefined;
  if (group.low === 0) return !around.counted;
  if (group.low <= 1) return around.hedge === undefined || !around.counted;
  return !around.counted && !around.hasRole && around.hedge === undefined && group.low < 100;
}

/** "TikTok 3", "page 12", "Section 230", "the 8.8 sale", "Channel 4 News", "555 0123". */
function isLabel(all: Lexemes, group: FigureGroup, around: Surroundings): boolean {
  const before = all[group.first - 1];
  const after = all[group.next];
  if (isBeside(all, group)) return true;
  if (LABELS.has(before?.text ?? '') && !around.hasRole) return true;
  if (isModelNumber(all, group)) return true;
  if (around.counted && !(group.decimal.includes('.') && group.low < 1)) return false;
  if (group.decimal.includes('.')) return true;
  if (after !== undefined && after.kind === 'word' && !CLOSED.has(after.text) && !after.glued) return true;
  if (after?.glued && (isHyphen(after) || after.kind === 'word')) return true;
  if (group.grouped || around.hasRole || around.hedge !== undefined) return false;
  if (before === undefined) return after !== undefined;
  return before.kind === 'word' && before.shape !== 'lower' && !isHedgeWord(before.text);
}

/** A small number right after a name belongs to it: "LiveDesk 3 sends". */
function isModelNumber(all: Lexemes, group: FigureGroup): boolean {
  const before = all[group.first - 1];
  if (before?.kind !== 'word' || before.shape === 'lower' || group.high > HIGHEST_MODEL || group.range) return false;
  return !CLOSED.has(before.text) && !isHedgeWord(before.text) && !CHANGE_VERBS.has(before.text);
}

const HIGHEST_MODEL = 20;

/** Digits next to digits, or tied by a hyphen, a slash or a point to what stands before, belong to something longer. */
function isBeside(all: Lexemes, group: FigureGroup): boolean {
  const before = all[group.first - 1];
  const after = all[group.next];
  if (before?.kind === 'digits' || after?.kind === 'digits') return true;
  if (before === undefined || !all[group.first]?.glued) return false;
  if (before.text === '+' && after?.kind !== 'word') return true;
  return (
    (isHyphen(before) && before.glued) ||
    before.text === '.' ||
    before.text === "'" ||
    before.text === '’' ||
    before.text === '&'
  );
}

function isHedgeWord(word: string): boolean {
  return HEDGE_WORDS.has(word);
}

const HEDGE_WORDS: ReadonlySet<string> = new Set(
  HEDGES_BEFORE.flatMap(([, phrases]) => phrases.flatMap((phrase) => phrase.split(' '))),
);
