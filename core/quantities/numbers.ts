import { readCurrencyAfter, readCurrencyBefore } from './currencies.ts';
import { type Figure, pointFigure } from './figure.ts';
import { isGlued, isHyphen, type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { type Numeral, readNumeral, scaled } from './numerals.ts';
import { readScale } from './scales.ts';
import type { Direction } from './types.ts';
import { PHYSICAL_UNITS, TIME_UNITS } from './vocabulary/contexts.ts';
import { CURRENCY_SIGNS } from './vocabulary/currencies.ts';
import { SCALE_WORDS } from './vocabulary/numbers.ts';

/** A number with its sign, currency, scale and unit: "US$2.6m", "−5%", "20 percentage points", "270 days", "seven". */
export function readNumber(all: Lexemes, index: number, own: Numeral | undefined): Figure | undefined {
  const sign = readSign(all, index);
  const money = readCurrencyBefore(all, sign.next);
  const start = money?.next ?? sign.next;
  if (money === undefined && isPartOfName(all, start)) return undefined;
  const numeral = (start === index ? own : readNumeral(all, start)) ?? adjectiveOfOne(all, start);
  if (numeral === undefined) return undefined;
  const scale = readScale(all, numeral, money !== undefined);
  if (money?.needsScale && scale.power === 0) return undefined;
  const spelled = numeral.form === 'words';
  const core = {
    first: index,
    next: scale.next,
    decimal: sign.negative ? `-${numeral.decimal}` : numeral.decimal,
    power: scale.power,
    spelled,
    grouped: numeral.form === 'grouped',
    ...(sign.change === undefined ? {} : { change: sign.change }),
  };
  if (money !== undefined) {
    const next = readCurrencyAfter(all, scale.next, Infinity)?.next ?? scale.next;
    return pointFigure({ ...core, next, kind: 'money', unit: money.code });
  }
  const withUnit = readUnit(all, core, numeral);
  if (withUnit !== undefined) return withUnit;
  if (numeral.needsScale && scale.power === 0) return undefined;
  if (sign.next > index && scale.power === 0) return undefined;
  if (isGluedToLetters(all, scale.next)) return undefined;
  return pointFigure({ ...core, kind: 'count' });
}

type Core = Omit<Figure, 'kind' | 'low' | 'high'>;

function readUnit(all: Lexemes, core: Core, numeral: Numeral): Figure | undefined {
  const percent = readPercent(all, core.next);
  if (percent !== undefined) {
    const power = core.power + (percent.hundredths ? -2 : 0);
    return pointFigure({ ...core, power, next: percent.next, kind: percent.kind, unit: '%' });
  }
  const value = scaled(core.decimal, core.power);
  const money = readCurrencyAfter(all, core.next, Math.abs(value));
  if (money !== undefined) {
    const power = core.power + (money.hundredths ? -2 : 0);
    return pointFigure({ ...core, power, next: money.next, kind: 'money', unit: money.code });
  }
  if (core.power === 0 || core.power < 6) return readDuration(all, core, numeral, value);
  return undefined;
}

interface PercentEnd {
  readonly kind: 'percent' | 'percentage-points';
  readonly next: number;
  readonly hundredths?: boolean;
}

/** "%", "per cent", "percent", "pc", "pct"; "percentage points", "pp"; "basis points" are hundredths of a point. */
export function readPercent(all: Lexemes, index: number): PercentEnd | undefined {
  const at = pastHyphen(all, index);
  const word = textAt(all, at);
  switch (word) {
    case '%':
    case 'percent':
    case 'pct':
    case 'pc':
      return pointsOrPercent(all, at + 1);
    case 'per':
      return wordAt(all, at + 1) === 'cent' ? pointsOrPercent(all, at + 2) : undefined;
    case 'percentage': {
      const points = pastHyphen(all, at + 1);
      return POINTS.has(wordAt(all, points)) ? { kind: 'percentage-points', next: points + 1 } : undefined;
    }
    case 'pp':
    case 'pps':
    case 'ppt':
    case 'ppts':
    case 'p.p':
      return { kind: 'percentage-points', next: at + 1 };
    case 'basis':
      return POINTS.has(wordAt(all, pastHyphen(all, at + 1)))
        ? { kind: 'percentage-points', next: pastHyphen(all, at + 1) + 1, hundredths: true }
        : undefined;
    case 'bps':
    case 'bp':
      return { kind: 'percentage-points', next: at + 1, hundredths: true };
    default:
      return undefined;
  }
}

const POINTS: ReadonlySet<string> = new Set(['point', 'points']);

function pointsOrPercent(all: Lexemes, index: number): PercentEnd {
  const at = pastHyphen(all, index);
  return POINTS.has(wordAt(all, at)) ? { kind: 'percentage-points', next: at + 1 } : { kind: 'percent', next: index };
}

/** "270 days", "12-hour", "52 minutes". A million days or more are counted, not lasted: "5.7 billion hours of video". */
function readDuration(all: Lexemes, core: Core, numeral: Numeral, value: number): Figure | undefined {
  const at = MORE.has(wordAt(all, core.next)) ? core.next + 1 : pastHyphen(all, core.next);
  const unit = TIME_UNITS.get(wordAt(all, at));
  if (unit === undefined || value > 1e6) return undefined;
  const short = wordAt(all, at).length <= 4 && !FULL_SHORT_UNITS.has(wordAt(all, at));
  if (short && (numeral.form === 'words' || isHyphen(all[core.next]))) return undefined;
  const factor = wordAt(all, at) === 'fortnight' ? 2 : 1;
  const decimal = factor === 1 ? core.decimal : String(Number(core.decimal) * factor);
  return pointFigure({ ...core, decimal, next: at + 1, kind: 'duration', unit });
}

/** "three more months" are three months. */
const MORE: ReadonlySet<string> = new Set('more additional further extra full straight consecutive whole'.split(' '));
const FULL_SHORT_UNITS: ReadonlySet<string> = new Set(['day', 'days', 'week', 'year', 'hour']);

interface Signed {
  readonly next: number;
  readonly negative: boolean;
  readonly change?: Direction;
}

/** A minus that touches its number and nothing before it, "minus 5%", or a plus that says the change. */
function readSign(all: Lexemes, index: number): Signed {
  const at = all[index];
  const none: Signed = { next: index, negative: false };
  if (at === undefined) return none;
  if (at.text === 'minus' || at.text === 'negative') return { next: index + 1, negative: true };
  if (at.kind !== 'sign' || !all[index + 1]?.glued) return none;
  if (at.glued && textAt(all, index - 1) !== '(') return none;
  const follows = all[index + 1];
  if (follows?.kind !== 'digits' && !CURRENCY_SIGNS.has(follows?.text ?? '')) return none;
  if (at.text === '+') return { next: index + 1, negative: false, change: 'up' };
  return at.text === '-' || at.text === '−' || at.text === '–' ? { next: index + 1, negative: true } : none;
}

/** "trillion-dollar market", "the billion user mark": the scale alone stands for one of it. */
function adjectiveOfOne(all: Lexemes, index: number): Numeral | undefined {
  const word = wordAt(all, index);
  if (!SCALE_WORDS.has(word) || word === 'hundred' || word === 'thousand') return undefined;
  const at = pastHyphen(all, index + 1);
  const after = wordAt(all, at);
  if (!ONE_OF_SCALE.has(after)) return undefined;
  return { decimal: '1', next: index, form: 'words' };
}

const ONE_OF_SCALE: ReadonlySet<string> = new Set(
  'dollar dollars euro pound yuan rupee user users strong mark daily-active download'.split(' '),
);

/** Digits that touch a letter before them are a name: "G20", "Web3"; after "@" or "_" an address. */
function isPartOfName(all: Lexemes, index: number): boolean {
  const at = all[index];
  if (at?.kind !== 'digits' || !at.glued) return false;
  const before = all[index - 1];
  return before?.kind === 'word' || before?.text === '@' || before?.text === '_' || before?.text === '.';
}

/** Letters that touch the digits and are no unit make a name or a measure: "4chan", "5G", "1080p", "10km". */
function isGluedToLetters(all: Lexemes, index: number): boolean {
  const at = all[index];
  if (at === undefined || at.kind !== 'word')
    return at?.text === '°' || isGlued(all, index, '_') || isGlued(all, index, '@');
  const digits = all[index - 1]?.kind === 'digits';
  return (at.glued && digits) || (digits && PHYSICAL_UNITS.has(at.text));
}
