import { type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import {
  CENTS,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  CURRENCY_WORDS_IF_LARGE,
  LARGE_SUM,
  SIGN_PREFIXES,
} from './vocabulary/currencies.ts';

export interface Currency {
  /** ISO 4217, or empty where the text names none. */
  readonly code: string;
  readonly next: number;
  /** Only money with a scale after it: a lone "R" is a name otherwise. */
  readonly needsScale?: boolean;
  /** "cents": the figure counts hundredths. */
  readonly hundredths?: boolean;
}

/** The currency that starts at a lexeme and ends right before a number: "$", "US$", "RMB ", "Rs. ". */
export function readCurrencyBefore(all: Lexemes, index: number): Currency | undefined {
  const at = all[index];
  if (at === undefined) return undefined;
  if (at.kind === 'sign') {
    const code = CURRENCY_SIGNS.get(at.text);
    return code === undefined ? undefined : { code, next: index + 1 };
  }
  if (at.kind !== 'word' || at.shape === 'lower') return undefined;
  const sign = all[index + 1];
  if (sign?.kind === 'sign' && sign.glued) {
    const code = SIGN_PREFIXES.get(at.text + sign.text);
    if (code !== undefined) return { code, next: index + 2 };
  }
  const code = CURRENCY_CODES.get(at.text);
  if (code !== undefined && isCode(at.text, at.shape)) {
    const next = textAt(all, index + 1) === '.' ? index + 2 : index + 1;
    if (CURRENCY_SIGNS.has(textAt(all, next))) return { code, next: next + 1 };
    return all[next]?.kind === 'digits' ? { code, next } : undefined;
  }
  const glued = all[index + 1]?.kind === 'digits' && all[index + 1]?.glued;
  return at.text === 'r' && glued ? { code: 'ZAR', next: index + 1, needsScale: true } : undefined;
}

/** The currency after a number and its scale: "dollars", "-dollar", "US dollars", "yuan", "€", "USD". */
export function readCurrencyAfter(all: Lexemes, index: number, value: number): Currency | undefined {
  const at = pastHyphen(all, index);
  const lexeme = all[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === 'sign') {
    const code = CURRENCY_SIGNS.get(lexeme.text);
    const closes = code !== undefined && all[at + 1]?.kind !== 'digits' && lexeme.text !== '$';
    return closes ? { code, next: at + 1 } : undefined;
  }
  if (lexeme.kind !== 'word') return undefined;
  const code = CURRENCY_CODES.get(lexeme.text);
  if (code !== undefined && isCode(lexeme.text, lexeme.shape)) return { code, next: at + 1 };
  if (lexeme.text === 'currency' && wordAt(all, at + 1) === 'units') return { code: '', next: at + 2 };
  return readAdjective(all, at) ?? readWord(all, at, value);
}

function readWord(all: Lexemes, index: number, value: number): Currency | undefined {
  const word = wordAt(all, index);
  const code = CURRENCY_WORDS.get(word);
  if (code !== undefined) return { code, next: index + 1 };
  const large = CURRENCY_WORDS_IF_LARGE.get(word);
  if (large !== undefined) {
    const settled = wordAt(all, index + 1) === 'sterling';
    if (settled) return { code: large, next: index + 2 };
    const verb = word === 'won' && AFTER_A_VERB.has(wordAt(all, index + 1));
    return value >= LARGE_SUM && !verb ? { code: large, next: index + 1 } : undefined;
  }
  const whole = CENTS.get(word);
  return whole === undefined ? undefined : { code: whole, next: index + 1, hundredths: true };
}

const AFTER_A_VERB: ReadonlySet<string> = new Set(
  'the a an its their his her in over from by at and prizes awards'.split(' '),
);

/** "US dollars", "U.S. dollars", "Hong Kong dollars", "Mexican pesos". */
function readAdjective(all: Lexemes, index: number): Currency | undefined {
  const dotted = wordAt(all, index) === 'u' && textAt(all, index + 1) === '.' && wordAt(all, index + 2) === 's';
  if (dotted) {
    const at = textAt(all, index + 3) === '.' ? index + 4 : index + 3;
    return wordAt(all, at) === 'dollars' || wordAt(all, at) === 'dollar' ? { code: 'USD', next: at + 1 } : undefined;
  }
  for (const words of [1, 2]) {
    const noun = wordAt(all, index + words);
    const adjective = words === 1 ? wordAt(all, index) : `${wordAt(all, index)} ${wordAt(all, index + 1)}`;
    const code = (CURRENCY_ADJECTIVES.get(noun) ?? CURRENCY_ADJECTIVES.get(`${noun}s`))?.get(adjective);
    if (code !== undefined) return { code, next: index + words + 1 };
  }
  return undefined;
}

/** Codes stand in capitals, so that "try 5" and "ran all 20" are words; "Rp", "Rs" and "Rm" need one capital. */
function isCode(word: string, shape: 'lower' | 'capital' | 'upper'): boolean {
  return shape === 'upper' || (shape === 'capital' && MIXED_CODES.has(word));
}

const MIXED_CODES: ReadonlySet<string> = new Set(['rp', 'rs', 'rm', 'dh', 'dhs', 'sfr']);
