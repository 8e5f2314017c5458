import { bestPoint } from './bounds.ts';
import { isPlural } from './nouns.ts';
import type { Hedge, Quantity } from './types.ts';
import { CURRENCY_CODES } from './vocabulary/currencies.ts';

/**
 * A quantity in canonical English: "at least USD 2 billion", "up 20%", "between 1 in 4 and 1 in 3", "1.05 billion daily
 * active users". Parsing the result gives the same quantity apart from offsets.
 */
export function formatQuantity(quantity: Omit<Quantity, 'start' | 'end' | 'figure'>): string {
  const { role, direction, per, counted } = quantity;
  const lead = role === undefined ? '' : role === 'change' ? CHANGE_LEADS[direction ?? 'none'] : ROLE_LEADS[role];
  const noun = counted === undefined ? '' : nounPhrase(quantity, counted.text);
  const rate = per === undefined || namesRate(quantity) ? '' : ` per ${per}`;
  return `${lead}${hedged(quantity)}${noun}${rate}`;
}

const ROLE_LEADS = { before: 'changed from ', after: 'changed to ' } as const;
const CHANGE_LEADS = { up: 'up ', down: 'down ', none: 'changed by ' } as const;

const HEDGE_WORDS: Readonly<Record<Hedge, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  'just-over': 'just over',
  under: 'less than',
  'closer-to': 'closer to',
  'up-to': 'up to',
};

function hedged(quantity: Omit<Quantity, 'start' | 'end' | 'figure'>): string {
  const { low, high, hedge, kind } = quantity;
  const hedgeWords = hedge === undefined ? '' : `${HEDGE_WORDS[hedge]} `;
  const closed = Number.isFinite(low) && Number.isFinite(high);
  if (!closed || low === high) return hedgeWords + figure(quantity, bestPoint(low, high), printNumber);
  if (kind === 'ordinal') return `${hedgeWords}top ${high}`;
  const print = Math.abs(low) < SCALES_FROM ? printDigits : printNumber;
  const [a, b] = [figure(quantity, low, print), figure(quantity, high, print)];
  return `between ${hedgeWords}${a} and ${b}`;
}

function figure(quantity: Pick<Quantity, 'kind' | 'unit'>, value: number, print: (value: number) => string): string {
  const { kind, unit } = quantity;
  switch (kind) {
    case 'money':
      return unit !== undefined && CURRENCY_CODES.has(unit.toLowerCase())
        ? withSign(value, `${unit} `, print)
        : `${print(value)} currency units`;
    case 'percent':
      return `${printDigits(value)}%`;
    case 'percentage-points':
      return `${printDigits(value)} percentage points`;
    case 'multiple':
      return `${printDigits(value)}x`;
    case 'fraction':
      return printFraction(value);
    case 'ordinal':
      return `no. ${printDigits(value)}`;
    case 'duration':
      return `${printDigits(value)} ${unit}${value === 1 ? '' : 's'}`.replace('centurys', 'centuries');
    default:
      return print(value);
  }
}

function withSign(value: number, lead: string, print: (value: number) => string): string {
  return value < 0 ? `minus ${lead}${print(-value)}` : `${lead}${print(value)}`;
}

/** A single noun stands after a hyphen ("200-store"), a plural or a share's whole after a space. */
function nounPhrase(quantity: Pick<Quantity, 'kind'>, noun: string): string {
  if (quantity.kind === 'percent' || quantity.kind === 'fraction') return ` of ${noun}`;
  return isPlural(noun.split(/[\s-]/).at(-1) ?? '') ? ` ${noun}` : `-${noun}`;
}

/** The counted noun may say the rate itself: "daily active users". */
function namesRate(quantity: Pick<Quantity, 'counted' | 'per'>): boolean {
  const noun = quantity.counted?.text ?? '';
  return RATE_NAMES[quantity.per ?? 'none']?.some((word) => noun.split(/[\s-]/).includes(word)) ?? false;
}

const RATE_NAMES: Readonly<Record<string, readonly string[]>> = {
  hour: ['hourly'],
  day: ['daily', 'dau', 'daus'],
  week: ['weekly'],
  month: ['monthly', 'mau', 'maus'],
  quarter: ['quarterly'],
  year: ['yearly', 'annual', 'annually', 'annualised', 'annualized'],
};

/** Digits after the point that a number with a scale may have: 1.321 million, but 1,321,456. */
const LONGEST_SHORT = 3;

/** A range that starts below this is printed in digits, so that its end lends it no scale. */
const SCALES_FROM = 1e6;

const SCALES: readonly (readonly [power: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** "1.05 billion", "200,000", "0.99": decimal text moved by powers of ten, so that no digit is lost. */
function printNumber(value: number): string {
  if (value < 0) return `minus ${printNumber(-value)}`;
  for (const [power, word] of SCALES) {
    if (value < 10 ** power) continue;
    const short = shift(value, -power);
    return (short.split('.')[1]?.length ?? 0) > LONGEST_SHORT ? printDigits(value) : `${short} ${word}`;
  }
  return printDigits(value);
}

function printDigits(value: number): string {
  if (value < 0) return `minus ${printDigits(-value)}`;
  const [whole = '0', part] = shift(value, 0).split('.');
  return part === undefined ? inGroups(whole) : `${inGroups(whole)}.${part}`;
}

/** "1,050,000". */
function inGroups(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** The shortest decimal text of `value × 10^power`, without an exponent. */
function shift(value: number, power: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const point = whole.length + Number(exponent) + power;
  const all = whole + part;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const [left, right] = [padded.slice(0, at).replace(/^0+(?=\d)/, ''), withoutZeros(padded.slice(at))];
  return right === '' ? left : `${left}.${right}`;
}

/** Decimals without the zeros that say nothing. */
function withoutZeros(decimals: string): string {
  let end = decimals.length;
  while (decimals[end - 1] === '0') end--;
  return decimals.slice(0, end);
}

/** "2 in 3": the smallest whole numbers that make exactly this fraction, by continued fractions. */
function printFraction(value: number): string {
  let [a, b, c, d] = [0, 1, 1, 0];
  let rest = value;
  for (let step = 0; step < 24; step++) {
    const whole = Math.floor(rest);
    [a, b, c, d] = [c, d, whole * c + a, whole * d + b];
    if (c / d === value) return `${printDigits(c)} in ${printDigits(d)}`;
    rest = 1 / (rest - whole);
  }
  return `${printDigits(value * 100)}%`;
}
