import { type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { TIME_UNITS } from './vocabulary/contexts.ts';
import { CARDINALS, FRACTION_SIGNS, SCALE_WORDS } from './vocabulary/numbers.ts';

/** A bare number as written, before any scale. Kept as decimal text so that scaling it by a power of ten is exact. */
export interface Numeral {
  readonly decimal: string;
  /** Index after the last lexeme. */
  readonly next: number;
  readonly form: 'plain' | 'grouped' | 'decimal' | 'words';
  /** "12,5": a decimal comma only where a scale or a per cent follows. */
  readonly needsScale?: boolean;
}

/** The number that starts at a lexeme, in digits or words; nothing for dates, versions and other dotted digits. */
export function readNumeral(all: Lexemes, index: number): Numeral | undefined {
  const at = all[index];
  if (at === undefined) return undefined;
  if (at.kind === 'digits') return withFraction(all, readDigits(all, index));
  if (at.kind === 'word') return readPartOfScale(all, index) ?? withFraction(all, readWords(all, index));
  const fraction = FRACTION_SIGNS.get(at.text);
  if (fraction === undefined) return undefined;
  return { decimal: String(fraction[0] / fraction[1]), next: index + 1, form: 'decimal' };
}

/** `decimal × 10^power`, correctly rounded: 1.05 and 9 give 1,050,000,000 and nothing beside it. */
export function scaled(decimal: string, power: number): number {
  return Number(`${decimal}e${power}`);
}

const LONGEST_DIGITS = 30;
const PLAIN = /^(?:0|[1-9]\d*)$/;
const POINT = /^(?:0|[1-9]\d*)\.\d+$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN_GROUPS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})(?:\.\d{3})+(?:,\d+)?$/;
const POINT_GROUP_COMMA = /^[1-9]\d{0,2}\.\d{3},\d+$/;
const APOSTROPHE_GROUPS = /^[1-9]\d{0,2}(?:['’]\d{3})+$/;
const DECIMAL_COMMA = /^(?:0|[1-9]\d*),\d{1,2}$/;
const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const LATER_GROUP = /^\d{3}(?:[.,]\d{1,2})?$/;

function readDigits(all: Lexemes, index: number): Numeral | undefined {
  const raw = textAt(all, index);
  if (raw.length > LONGEST_DIGITS) return undefined;
  const next = index + 1;
  if (FIRST_GROUP.test(raw)) return readSpaced(all, index) ?? { decimal: raw, next, form: 'plain' };
  if (PLAIN.test(raw)) return { decimal: raw, next, form: 'plain' };
  if (POINT.test(raw)) return { decimal: raw, next, form: 'decimal' };
  if (COMMA_GROUPS.test(raw) || INDIAN_GROUPS.test(raw)) {
    return { decimal: raw.replaceAll(',', ''), next, form: 'grouped' };
  }
  if (POINT_GROUPS.test(raw) || POINT_GROUP_COMMA.test(raw)) {
    return { decimal: raw.replaceAll('.', '').replace(',', '.'), next, form: 'grouped' };
  }
  if (APOSTROPHE_GROUPS.test(raw)) return { decimal: raw.replace(/['’]/g, ''), next, form: 'grouped' };
  if (DECIMAL_COMMA.test(raw)) return { decimal: raw.replace(',', '.'), next, form: 'decimal', needsScale: true };
  return undefined;
}

/** "1 050 000" with spaces of any width. After a name one group is more likely a model and a number ("iPhone 14 128"). */
function readSpaced(all: Lexemes, index: number): Numeral | undefined {
  let decimal = textAt(all, index);
  let next = index + 1;
  for (; follows(all, next) && LATER_GROUP.test(textAt(all, next)); next++) {
    decimal += textAt(all, next).replace(',', '.');
    if (decimal.includes('.') || decimal.length > LONGEST_DIGITS) {
      next++;
      break;
    }
  }
  if (next === index + 1) return undefined;
  const before = all[index - 1];
  if (next === index + 2 && before?.kind === 'word' && before.shape !== 'lower' && index > 1) return undefined;
  if (all[next]?.kind === 'digits') return undefined;
  return { decimal, next, form: 'grouped' };
}

function follows(all: Lexemes, index: number): boolean {
  const at = all[index];
  const before = all[index - 1];
  return at?.kind === 'digits' && before !== undefined && at.start === before.end + 1;
}

/** "twenty-five", "one hundred and fifty", "two hundred thousand", "one point two"; "a hundred", "a thousand", "a dozen". */
function readWords(all: Lexemes, index: number): Numeral | undefined {
  let total = 0;
  let current = -1;
  let tens = false;
  let at = index;
  if (isArticle(all, at)) {
    current = 1;
    at++;
  }
  for (;;) {
    const joined = current >= 0 ? pastAnd(all, pastHyphen(all, at), current) : at;
    const word = wordAt(all, joined);
    const value = CARDINALS.get(word);
    if (value !== undefined) {
      if (current < 0) current = value;
      else if (tens ? value > 0 && value < 10 : current % 100 === 0 && (current > 0 || total > 0) && value > 0)
        current += value;
      else break;
      tens = value >= 20;
    } else if (word === 'hundred' && current > 0 && current < 100) {
      current *= 100;
      tens = false;
    } else if (word === 'thousand' && current > 0 && total === 0) {
      total = current * 1000;
      current = 0;
      tens = false;
    } else if (word === 'dozen' && current > 0 && total === 0) {
      return { decimal: String(current * 12), next: joined + 1, form: 'words' };
    } else break;
    at = joined + 1;
  }
  if (current < 0) return undefined;
  const whole = String(total + current);
  return readPoint(all, at, whole) ?? { decimal: whole, next: at, form: 'words' };
}

/** "a" counts as one only before a word that makes it a number; millions and up are read as a scale. */
function isArticle(all: Lexemes, index: number): boolean {
  const word = wordAt(all, index);
  if (word !== 'a' && word !== 'an') return false;
  return ARTICLE_SCALES.has(wordAt(all, pastHyphen(all, index + 1)));
}

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
function readPartOfScale(all: Lexemes, index: number): Numeral | undefined {
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

/** "2½", "two and a half", "one-and-a-half". */
function withFraction(all: Lexemes, numeral: Numeral | undefined): Numeral | undefined {
  if (numeral === undefined || numeral.form === 'decimal' || numeral.decimal.includes('.')) return numeral;
  const sign = FRACTION_SIGNS.get(textAt(all, numeral.next));
  if (sign !== undefined && all[numeral.next]?.glued) {
    const decimal = String(Number(numeral.decimal) + sign[0] / sign[1]);
    return { ...numeral, decimal, next: numeral.next + 1 };
  }
  let at = numeral.next;
  for (const word of ['and', 'a', 'half']) {
    at = pastHyphen(all, at);
    if (wordAt(all, at) !== word) return numeral;
    at++;
  }
  return { ...numeral, decimal: `${numeral.decimal}.5`, next: at };
}
