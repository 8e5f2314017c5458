import { type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { readPartOfScale, readSpelled } from './spelled.ts';
import { FRACTION_SIGNS } from './vocabulary/numbers.ts';

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
  if (at.kind === 'word') return readPartOfScale(all, index) ?? withFraction(all, readSpelled(all, index));
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
