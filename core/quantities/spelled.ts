import { type Lexemes, pastHyphen, wordAt } from './lexemes.ts';
import type { Numeral } from './numerals.ts';
import { TIME_UNITS } from './vocabulary/contexts.ts';
import { CARDINALS, SCALE_WORDS } from './vocabulary/numbers.ts';

/** "twenty-five", "one hundred and fifty", "two hundred thousand", "one point two"; "a hundred", "a thousand", "a dozen". */
export function readSpelled(all: Lexemes, index: number): Numeral | undefined {
  let at = index;
  let tally: Tally | undefined;
  if (isArticle(all, at)) {
    tally = { total: 0, current: 1, tens: false };
    at++;
  }
  for (;;) {
    const joined = tally === undefined ? at : pastAnd(all, pastHyphen(all, at), tally.current);
    const grown = withWord(tally, wordAt(all, joined));
    if (grown === undefined) break;
    tally = grown;
    at = joined + 1;
  }
  if (tally === undefined) return undefined;
  const whole = String(tally.total + tally.current);
  return readPoint(all, at, whole) ?? { decimal: whole, next: at, form: 'words' };
}

/** A number in words as far as it was read: whole thousands, what stands below them, and whether a ten still wants its one. */
interface Tally {
  readonly total: number;
  readonly current: number;
  readonly tens: boolean;
}

function withWord(tally: Tally | undefined, word: string): Tally | undefined {
  const value = CARDINALS.get(word);
  if (value !== undefined) return withCardinal(tally, value);
  if (tally === undefined || tally.current === 0) return undefined;
  const { total, current } = tally;
  if (word === 'hundred' && current < 100) return { total, current: current * 100, tens: false };
  if (word === 'thousand' && total === 0) return { total: current * 1000, current: 0, tens: false };
  return word === 'dozen' && total === 0 && current < 100
    ? { total: current * 12, current: 0, tens: false }
    : undefined;
}

function withCardinal(tally: Tally | undefined, value: number): Tally | undefined {
  if (tally === undefined) return { total: 0, current: value, tens: value >= 20 };
  const { total, current, tens } = tally;
  const fits = tens ? value > 0 && value < 10 : current % 100 === 0 && current + total > 0 && value > 0;
  return fits ? { total, current: current + value, tens: value >= 20 } : undefined;
}

/** "a" counts as one only before a word that makes it a number; millions and up are read as a scale. */
function isArticle(all: Lexemes, index: number): boolean {
  const word = wordAt(all, index);
  if (word !== 'a' && word !== 'an') return false;
  const noun = wordAt(all, pastHyphen(all, index + 1));
  return ARTICLE_SCALES.has(noun) || (TIME_UNITS.has(noun) && LENGTH_LEADS.has(wordAt(all, index - 1)));
}

/** "within a year", "less than a decade": only there is "a year" a length of time. */
const LENGTH_LEADS: ReadonlySet<string> = new Set(
  'within than under nearly almost about around over just only takes took lasted'.split(' '),
);

const ARTICLE_SCALES: ReadonlySet<string> = new Set(
  'hundred thousand dozen lakh million crore billion trillion quadrillion'.split(' '),
);

/** "one hundred AND fifty": only after a hundred or a thousand, and only before a cardinal. */
function pastAnd(all: Lexemes, index: number, current: number): number {
  const rounded = current % 100 === 0;
  return rounded &&
    wordAt(all, index) === 'and' &&
    (CARDINALS.get(wordAt(all, index + 1)) ?? 0) > 0 &&
    !isRange(all, index)
    ? index + 1
    : index;
}

/** In "between one hundred and two hundred" the "and" joins two numbers. */
function isRange(all: Lexemes, index: number): boolean {
  return wordAt(all, index - 3) === 'between' || wordAt(all, index + 2) === 'hundred';
}

function readPoint(all: Lexemes, index: number, whole: string): Numeral | undefined {
  if (wordAt(all, index) !== 'point') return undefined;
  let digits = '';
  let at = index + 1;
  for (; digits.length < 6; at++) {
    const value = CARDINALS.get(wordAt(all, at));
    if (value === undefined || value > 9) break;
    digits += String(value);
  }
  return digits === '' ? undefined : { decimal: `${whole}.${digits}`, next: at, form: 'words' };
}

/** "half a million", "half a dozen", "half an hour", "three quarters of a billion": a numeral before its scale or unit. */
export function readPartOfScale(all: Lexemes, index: number): Numeral | undefined {
  const top = PARTS_OF_SCALE.get(wordAt(all, index));
  if (top === undefined) return undefined;
  const half = wordAt(all, index) === 'half';
  let at = half ? index + 1 : pastHyphen(all, index + 1);
  if (!half) {
    if (!wordAt(all, at).startsWith('quarter') || wordAt(all, at + 1) !== 'of') return undefined;
    at += 2;
  }
  at = pastHyphen(all, at);
  const article = wordAt(all, at) === 'a' || wordAt(all, at) === 'an';
  if (article) at = pastHyphen(all, at + 1);
  else if (!half) return undefined;
  const unit = wordAt(all, at);
  if (unit === 'dozen' && half) return { decimal: '6', next: at + 1, form: 'words' };
  const divides = SCALE_WORDS.has(unit) || (article && half && TIME_UNITS.has(unit));
  return divides ? { decimal: top, next: at, form: 'words' } : undefined;
}

const PARTS_OF_SCALE: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['a', '0.25'],
  ['one', '0.25'],
  ['three', '0.75'],
]);
