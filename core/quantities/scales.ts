import { isHyphen, type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { countedAfter } from './nouns.ts';
import type { Numeral } from './numerals.ts';
import { CLOSED, METRES_AFTER } from './vocabulary/contexts.ts';
import { SCALE_SHORT, SCALE_WORDS } from './vocabulary/numbers.ts';

/** The power of ten after a number, zero when there is none. */
export interface Scale {
  readonly power: number;
  /** Index after the last lexeme. */
  readonly next: number;
}

/**
 * Reads "million", "bn", "m", "hundred thousand", "lakh crore" after a numeral. One letter alone is a scale only where
 * nothing better explains it: "2m sellers" is two million, "2m tall" is not, "4K" is a picture size.
 */
export function readScale(all: Lexemes, numeral: Numeral, money: boolean): Scale {
  let power = 0;
  let next = numeral.next;
  for (let round = 0; round < 2; round++) {
    const at = pastHyphen(all, next);
    const word = wordAt(all, at);
    const spelled = SCALE_WORDS.get(word) ?? PLURAL_AFTER_NUMBER.get(word);
    if (spelled !== undefined) {
      power += spelled;
      next = at + 1;
    } else if (round === 0 && numeral.form !== 'words' && isShort(all, at, money)) {
      return { power: SCALE_SHORT.get(word) ?? 0, next: at + 1 };
    } else break;
  }
  return { power, next };
}

const PLURAL_AFTER_NUMBER: ReadonlyMap<string, number> = new Map([
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
  ['lakhs', 5],
  ['crores', 7],
]);

function isShort(all: Lexemes, index: number, money: boolean): boolean {
  const at = all[index];
  if (at === undefined || at.kind !== 'word' || !SCALE_SHORT.has(at.text)) return false;
  if (isHyphen(all[index - 1])) return at.text.length > 1 && at.text !== 'mm' && at.text !== 'th';
  if (all[index + 1]?.kind === 'digits' && all[index + 1]?.glued) return false;
  switch (at.text) {
    case 'm':
      return (at.glued || money) && (money || !isMetres(all, index));
    case 'k':
      return (
        at.glued &&
        (money || hasNoun(all, index) || !(at.shape === 'upper' && PICTURE_SIZES.has(textAt(all, index - 1))))
      );
    case 'b':
      return (
        (at.glued || money) && (money || at.shape === 'upper' || all[index + 1]?.text === '+' || hasNoun(all, index))
      );
    case 't':
    case 'mm':
    case 'cr':
      return money;
    case 'th':
      return money && !at.glued;
    case 'mil':
      return money || hasNoun(all, index);
    default:
      return true;
  }
}

const PICTURE_SIZES: ReadonlySet<string> = new Set(['2', '4', '5', '6', '8', '12']);

function isMetres(all: Lexemes, index: number): boolean {
  const after = pastHyphen(all, index + 1);
  const word = wordAt(all, after);
  if (METRES_AFTER.has(word) || all[after]?.text === '²') return true;
  return word !== '' && !CLOSED.has(word) && !COUNTED_ON.has(word) && countedAfter(all, index + 1) === undefined;
}

/** After these "5m" is still five million: "5m more", "5m strong". */
const COUNTED_ON: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'strong', 'plus', 'odd', 'user']);

function hasNoun(all: Lexemes, index: number): boolean {
  const word = wordAt(all, index + 1);
  return word.length > 2 && word.endsWith('s');
}
