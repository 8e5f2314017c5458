import { type Figure, pointFigure } from './figure.ts';
import { isGlued, type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { readPercent } from './numbers.ts';
import { readNumeral } from './numerals.ts';
import { readScale } from './scales.ts';
import { CLOSED, MONTHS, NOT_RANKED, RANK_BEFORE, TOP_PLACES } from './vocabulary/contexts.ts';
import { ORDINALS } from './vocabulary/numbers.ts';

/** Places in an order: "no. 1", "number one", "#3", "the fifth app", "ranked 2nd", "second-largest", "top three", "top spot". */
export function readRank(all: Lexemes, index: number): Figure | undefined {
  return readNumbered(all, index) ?? readTop(all, index) ?? readOrdinal(all, index);
}

const HIGHEST_RANK = 1000;

function readNumbered(all: Lexemes, index: number): Figure | undefined {
  const mark = textAt(all, index);
  if (mark !== 'no' && mark !== 'number' && mark !== '#') return undefined;
  const dotted = mark === 'no' && isGlued(all, index + 1, '.');
  const at = dotted ? index + 2 : index + 1;
  if (mark === '#' && !all[at]?.glued) return undefined;
  if (mark !== 'number' && all[at]?.kind !== 'digits') return undefined;
  const numeral = readNumeral(all, at);
  if (numeral === undefined || numeral.form === 'decimal') return undefined;
  const rank = Number(numeral.decimal);
  if (rank < 1 || rank > HIGHEST_RANK || hasUnit(all, at, numeral.next)) return undefined;
  // The British prime minister's address is no rank.
  if (rank === 10 && !dotted && all[index]?.shape !== 'lower') return undefined;
  if (mark === '#' && rank > 100) return undefined;
  return pointFigure({ first: index, next: numeral.next, kind: 'ordinal', decimal: numeral.decimal, power: 0 });
}

/** "top three" spans the ranks one to three; "top $10bn" is a verb and "top 1%" a share. */
function readTop(all: Lexemes, index: number): Figure | undefined {
  if (wordAt(all, index) !== 'top') return undefined;
  const at = pastHyphen(all, index + 1);
  if (TOP_PLACES.has(wordAt(all, at))) {
    return pointFigure({ first: index, next: at + 1, kind: 'ordinal', decimal: '1', power: 0 });
  }
  const numeral = readNumeral(all, at);
  if (numeral === undefined || numeral.decimal.includes('.') || hasUnit(all, at, numeral.next)) return undefined;
  const last = Number(numeral.decimal);
  if (last < 2 || last > HIGHEST_RANK) return undefined;
  return { first: index, next: numeral.next, kind: 'ordinal', decimal: numeral.decimal, power: 0, low: 1, high: last };
}

function hasUnit(all: Lexemes, first: number, next: number): boolean {
  const numeral = readNumeral(all, first);
  if (numeral === undefined || readPercent(all, next) !== undefined) return true;
  if (all[next]?.kind === 'word' && all[next]?.glued) return true;
  return readScale(all, numeral, false).power > 0;
}

function readOrdinal(all: Lexemes, index: number): Figure | undefined {
  const spelled = ORDINALS.get(wordAt(all, index));
  const digits = all[index]?.kind === 'digits' && SUFFIXES.has(wordAt(all, index + 1)) && all[index + 1]?.glued;
  const rank = spelled ?? (digits ? Number(textAt(all, index)) : undefined);
  if (rank === undefined || !(rank >= 1 && rank <= HIGHEST_RANK) || (digits && all[index]?.glued)) return undefined;
  const next = digits ? index + 2 : index + 1;
  if (!isRank(all, index, next)) return undefined;
  return pointFigure({ first: index, next, kind: 'ordinal', decimal: String(rank), power: 0 });
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A determiner or a verb of ranking leads, and what follows is no period, idiom or name. */
function isRank(all: Lexemes, index: number, next: number): boolean {
  const at = pastHyphen(all, next);
  const after = wordAt(all, at);
  const before = wordAt(all, index - 1);
  if (all[at]?.kind === 'digits' || NOT_RANKED.has(after) || MONTHS.has(after) || MONTHS.has(before)) return false;
  if (after === 'of' && MONTHS.has(wordAt(all, at + 1))) return false;
  if (after === 'place') return true;
  if (isSuperlative(after)) return true;
  if (after !== '' && all[at]?.shape !== 'lower') return false;
  if (ORDINALS.get(wordAt(all, index)) === 1 && OWN.has(before)) return false;
  const leads = RANK_BEFORE.has(before) || before.endsWith("'s");
  if (leads)
    return !(before === 'only' && after === '') && !(CLOSED.has(after) && !PLACES_AFTER.has(after) && before !== 'the');
  return IS.has(before) && PLACES_AFTER.has(after);
}

/** "its first shop" is no rank among shops. */
const OWN: ReadonlySet<string> = new Set('its their his her our'.split(' '));
const IS: ReadonlySet<string> = new Set(['is', 'was', 'in', 'now', 'at', 'sits', 'stands']);
const PLACES_AFTER: ReadonlySet<string> = new Set(
  'in among behind overall worldwide globally nationwide place after on to'.split(' '),
);

function isSuperlative(word: string): boolean {
  return (
    word === 'most' ||
    word === 'least' ||
    word === 'best' ||
    word === 'worst' ||
    (word.length > 4 && word.endsWith('est') && !NOT_SUPERLATIVE.has(word))
  );
}

const NOT_SUPERLATIVE: ReadonlySet<string> = new Set(
  'request protest guest quest interest harvest invest forest contest arrest conquest suggest tempest'.split(' '),
);
