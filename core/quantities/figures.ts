import type { Figure } from './figure.ts';
import { readFraction } from './fractions.ts';
import type { Lexemes } from './lexemes.ts';
import { readMultiple } from './multiples.ts';
import { readNumber } from './numbers.ts';
import { readNumeral } from './numerals.ts';
import { readRank } from './ranks.ts';
import { readVague } from './vague.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, SIGN_PREFIXES } from './vocabulary/currencies.ts';
import {
  CARDINALS,
  FRACTION_SIGNS,
  MULTIPLES,
  ORDINALS,
  PARTS,
  SCALE_PLURALS,
  SCALE_WORDS,
} from './vocabulary/numbers.ts';

/** The figure that starts at this lexeme, of whatever kind; the most specific reading wins. */
export function readFigure(all: Lexemes, index: number): Figure | undefined {
  const at = all[index];
  if (at === undefined) return undefined;
  if (at.kind === 'word' && !isStarter(at.text)) return undefined;
  if (at.kind === 'sign' && !SIGN_STARTERS.has(at.text)) return undefined;
  const rank = readRank(all, index);
  if (rank !== undefined) return rank;
  const numeral = readNumeral(all, index);
  return (
    readMultiple(all, index, numeral) ??
    readFraction(all, index, numeral) ??
    readVague(all, index) ??
    readNumber(all, index, numeral)
  );
}

function isStarter(word: string): boolean {
  return WORD_STARTERS.has(word) || word.endsWith('fold');
}

const WORD_STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...CURRENCY_CODES.keys(),
  ...[...SIGN_PREFIXES.keys()].map((prefix) => prefix.slice(0, -1)),
  ...MULTIPLES.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...SCALE_PLURALS.keys(),
  ...SCALE_WORDS.keys(),
  ...'a an no number top minus negative couple dozen multi multibillion multimillion single double triple several few zar r'.split(
    ' ',
  ),
]);

const SIGN_STARTERS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.keys(),
  ...FRACTION_SIGNS.keys(),
  '-',
  '−',
  '–',
  '+',
  '#',
]);
