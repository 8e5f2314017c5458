import { readCurrencyAfter } from './currencies.ts';
import type { Figure } from './figure.ts';
import { type Lexemes, pastHyphen, wordAt } from './lexemes.ts';
import { TIME_UNITS } from './vocabulary/contexts.ts';
import { CARDINALS, SCALE_PLURALS, SCALE_WORDS } from './vocabulary/numbers.ts';

/** "hundreds of thousands", "millions", "a couple of", "several million", "six-figure", "double-digit growth", "multibillion-dollar". */
export function readVague(all: Lexemes, index: number): Figure | undefined {
  const word = wordAt(all, index);
  if (word === '') return undefined;
  return (
    readPlurals(all, index) ??
    readFew(all, index, word) ??
    readFigures(all, index, word) ??
    readDigits(all, index, word) ??
    readMulti(all, index, word)
  );
}

/** "Tens of millions" begins at two tens of them; a lone "millions" is anything short of the next name. */
function readPlurals(all: Lexemes, index: number): Figure | undefined {
  const word = wordAt(all, index);
  const power = SCALE_PLURALS.get(word);
  if (power === undefined) return undefined;
  const dozens = word === 'dozens';
  const of = wordAt(all, index + 1) === 'of';
  const inner = of ? SCALE_PLURALS.get(wordAt(all, index + 2)) : undefined;
  if (inner !== undefined && inner > power) {
    const unit = 10 ** (power + inner);
    return withMoney(all, index, index + 3, 2 * unit, 10 * unit);
  }
  if (dozens) return of ? withMoney(all, index, index + 1, 24, 100) : undefined;
  if (word === 'tens') return undefined;
  const unit = 10 ** power;
  return withMoney(all, index, index + 1, 2 * unit, (power === 2 ? 10 : 1000) * unit);
}

/** "a couple of million", "several hundred", "a few thousand"; without a scale only the couple says a number. */
function readFew(all: Lexemes, index: number, word: string): Figure | undefined {
  const article = word === 'a' ? 1 : 0;
  const kind = wordAt(all, index + article);
  if (kind === 'couple') {
    if (wordAt(all, index + article + 1) !== 'of') return undefined;
    const scale = scaleAt(all, index + article + 2);
    return scale === undefined
      ? { ...vague(index, index + article + 2, 2, 2), power: 0 }
      : withMoney(all, index, scale.next, 2 * scale.unit, 2 * scale.unit);
  }
  if (kind !== 'several' && kind !== 'few') return undefined;
  const scale = scaleAt(all, index + article + 1);
  return scale === undefined ? undefined : withMoney(all, index, scale.next, 3 * scale.unit, 9 * scale.unit);
}

function scaleAt(all: Lexemes, index: number): { unit: number; next: number } | undefined {
  let power = 0;
  let next = index;
  for (; next < index + 2; next++) {
    const more = SCALE_WORDS.get(wordAt(all, next));
    if (more === undefined) break;
    power += more;
  }
  return next === index ? undefined : { unit: 10 ** power, next };
}

/** "a six-figure sum" is money, though no currency is named; "a ten-figure audience" is a count. */
function readFigures(all: Lexemes, index: number, word: string): Figure | undefined {
  const digits = CARDINALS.get(word);
  if (digits === undefined || digits < 3 || digits > 12) return undefined;
  const at = pastHyphen(all, index + 1);
  if (wordAt(all, at) !== 'figure' && wordAt(all, at) !== 'figures') return undefined;
  const figure = vague(index, at + 1, 10 ** (digits - 1), 10 ** digits - 1);
  const money = [at + 1, at + 2].some((next) => SUMS.has(wordAt(all, next)));
  return money ? { ...figure, kind: 'money', unit: '' } : figure;
}

const SUMS: ReadonlySet<string> = new Set(
  'sum sums salary salaries package packages deal deals fee fees bonus bonuses contract contracts income incomes pay payout payouts settlement advance advances investment investments earnings revenue revenues profit profits price prices bill bills fine fines budget budgets offer offers cheque cheques payment payments loss losses turnover sales debt debts loan loans donation donations prize'.split(
    ' ',
  ),
);

function readDigits(all: Lexemes, index: number, word: string): Figure | undefined {
  const digits = DIGITS.get(word);
  if (digits === undefined) return undefined;
  const at = pastHyphen(all, index + 1);
  if (wordAt(all, at) !== 'digit' && wordAt(all, at) !== 'digits') return undefined;
  const percents = [at + 1, at + 2].some((next) => OF_DIGITS.has(wordAt(all, next)));
  if (!percents) return undefined;
  return { ...vague(index, at + 1, 10 ** (digits - 1), 10 ** digits - 1), kind: 'percent', unit: '%' };
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['double', 2],
  ['triple', 3],
]);
const OF_DIGITS: ReadonlySet<string> = new Set(
  'growth increase increases rise rises decline declines drop fall gain gains percentage percent per inflation margin margins rate rates'.split(
    ' ',
  ),
);

/** "multi-billion-dollar", "multibillion-dollar". */
function readMulti(all: Lexemes, index: number, word: string): Figure | undefined {
  if (!word.startsWith('multi')) return undefined;
  const at = word === 'multi' ? pastHyphen(all, index + 1) : index;
  const power = SCALE_WORDS.get(word === 'multi' ? wordAt(all, at) : word.slice(5));
  if (power === undefined) return undefined;
  return withMoney(all, index, at + 1, 2 * 10 ** power, 999 * 10 ** power);
}

function withMoney(all: Lexemes, first: number, next: number, low: number, high: number): Figure {
  const figure = vague(first, next, low, high);
  const of = wordAt(all, next) === 'of' ? next + 1 : next;
  const money = readCurrencyAfter(all, of, low);
  const unit = of > next && low < MOST_LASTED ? TIME_UNITS.get(wordAt(all, of)) : undefined;
  if (unit !== undefined) return { ...figure, next: of + 1, kind: 'duration', unit };
  return money === undefined ? figure : { ...figure, next: money.next, kind: 'money', unit: money.code };
}

/** From here on units of time are counted rather than lasted: "millions of hours". */
const MOST_LASTED = 1e6;

function vague(first: number, next: number, low: number, high: number): Figure {
  return { first, next, kind: 'count', decimal: String(low), power: 0, low, high, hedge: 'about', spelled: true };
}
