import { type Figure, pointFigure } from './figure.ts';
import { type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import type { Numeral } from './numerals.ts';
import { CHANGE_VERBS } from './vocabulary/changes.ts';
import { CARDINALS, MULTIPLES } from './vocabulary/numbers.ts';

/** "tripled", "twice as many", "sixfold", "10-fold", "10x", "four times as much". */
export function readMultiple(all: Lexemes, index: number, numeral: Numeral | undefined): Figure | undefined {
  return readWord(all, index) ?? readFold(all, index, numeral) ?? readTimes(all, index, numeral);
}

function readWord(all: Lexemes, index: number): Figure | undefined {
  const word = wordAt(all, index);
  const known = MULTIPLES.get(word);
  if (known === undefined) return undefined;
  const [factor, change] = known;
  const after = wordAt(all, pastHyphen(all, index + 1));
  if (BARE_FORMS.has(word)) {
    if (!DETERMINERS.has(after) && !CHANGE_LEADS.has(wordAt(all, index - 1))) return undefined;
  } else if (word === 'twice' || word === 'thrice') {
    if (!COMPARATORS.has(after) && !DETERMINERS.has(after)) return undefined;
    if (after === 'a' || after === 'an') return undefined;
  } else if (DOUBLED_NOT_A_FIGURE.has(after)) return undefined;
  const asserts =
    change && !(BARE_FORMS.has(word) && DETERMINERS.has(after) && !CHANGE_LEADS.has(wordAt(all, index - 1)));
  return pointFigure({
    first: index,
    next: index + 1,
    kind: 'multiple',
    decimal: String(factor),
    power: 0,
    spelled: true,
    ...(asserts ? { change: factor < 1 ? 'down' : 'up' } : {}),
  });
}

/** "double" alone is an adjective ("double room"); it is a figure as "double the", "to double", "will double". */
const BARE_FORMS: ReadonlySet<string> = new Set([
  'double',
  'triple',
  'treble',
  'quadruple',
  'quintuple',
  'halve',
  'doubles',
  'halves',
]);
const DETERMINERS: ReadonlySet<string> = new Set('the its their his her our that this last what'.split(' '));
const CHANGE_LEADS: ReadonlySet<string> = new Set(
  'to will would could may might can should nearly almost than'.split(' '),
);
const DOUBLED_NOT_A_FIGURE: ReadonlySet<string> = new Set(['as', 'down', 'over', 'back']);
/** "ten times AS much", "50 times STRONGER". */
function isComparative(word: string): boolean {
  return COMPARATORS.has(word) || (word.length > 5 && word.endsWith('er'));
}

const COMPARATORS: ReadonlySet<string> = new Set(
  'as more higher larger bigger faster greater better quicker that what longer less lower smaller cheaper over'.split(
    ' ',
  ),
);

/** "sixfold" as one word, "six-fold", "10-fold". */
function readFold(all: Lexemes, index: number, numeral: Numeral | undefined): Figure | undefined {
  const word = wordAt(all, index);
  if (word.endsWith('fold') && word.length > 4) {
    const factor = CARDINALS.get(word.slice(0, -4));
    return factor === undefined ? undefined : multiple(index, index + 1, String(factor), true);
  }
  if (numeral === undefined) return undefined;
  const at = pastHyphen(all, numeral.next);
  if (wordAt(all, at) === 'fold') return multiple(index, at + 1, numeral.decimal, numeral.form === 'words');
  return undefined;
}

/** "10x", and "four times" where what follows compares or what leads grows; else the times are counted. */
function readTimes(all: Lexemes, index: number, numeral: Numeral | undefined): Figure | undefined {
  if (numeral === undefined || (all[index]?.kind === 'digits' && all[index]?.glued && all[index - 1]?.kind === 'word'))
    return undefined;
  const at = pastHyphen(all, numeral.next);
  const word = textAt(all, at);
  const lexeme = all[at];
  const digits = numeral.form !== 'words';
  if ((word === 'x' || word === '×') && digits && lexeme?.glued && all[at + 1]?.kind !== 'digits') {
    return multiple(index, at + 1, numeral.decimal, false);
  }
  if (word !== 'times' || numeral.form === 'grouped') return undefined;
  const after = wordAt(all, at + 1);
  const compares =
    isComparative(after) || DETERMINERS.has(after) || numeral.form === 'decimal' || numeral.decimal.includes('.');
  const grows = CHANGE_VERBS.has(wordAt(all, index - 1)) || wordAt(all, index - 1) === 'by';
  return compares || grows ? multiple(index, at + 1, numeral.decimal, !digits) : undefined;
}

function multiple(first: number, next: number, decimal: string, spelled: boolean): Figure {
  return pointFigure({ first, next, kind: 'multiple', decimal, power: 0, spelled });
}
