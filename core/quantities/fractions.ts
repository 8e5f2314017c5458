import type { Figure } from './figure.ts';
import { type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { CHANGE_AFTER, CHANGE_VERBS } from './vocabulary/changes.ts';
import { LABELS } from './vocabulary/contexts.ts';
import { CARDINALS, FRACTION_SIGNS, PARTS, SCALE_WORDS } from './vocabulary/numbers.ts';

/** "a fifth", "two-thirds", "three in four", "one out of five", "half", "½", "2/3 of". Bounds lie between 0 and 1. */
export function readFraction(all: Lexemes, index: number, numeral: Numeral | undefined): Figure | undefined {
  return (
    readHalf(all, index) ??
    readParts(all, index) ??
    readSign(all, index) ??
    readOutOf(all, index, numeral) ??
    readSlash(all, index)
  );
}

/** "half", but not "the first half", "half an hour", "half a million", "half-year". */
function readHalf(all: Lexemes, index: number): Figure | undefined {
  if (wordAt(all, index) !== 'half') return undefined;
  const before = wordAt(all, index - 1);
  if (NOT_HALF_AFTER.has(before)) return undefined;
  const after = wordAt(all, pastHyphen(all, index + 1));
  if (after === 'a' || after === 'an' || SCALE_WORDS.has(after) || after === 'dozen') return undefined;
  if (pastHyphen(all, index + 1) !== index + 1) return undefined;
  const first = before === 'a' || before === 'one' ? index - 1 : index;
  const ends = endsPhrase(all, index + 1) || HALF_OF.has(after) || CHANGE_AFTER.has(after);
  if (!ends) return undefined;
  return fraction(first, index + 1, 1, 2);
}

const NOT_HALF_AFTER: ReadonlySet<string> = new Set(
  'first second latter other better year and final opening 1st 2nd last next'.split(' '),
);
const HALF_OF: ReadonlySet<string> = new Set(
  'of the its their his her our all that what this those these as'.split(' '),
);

function readParts(all: Lexemes, index: number): Figure | undefined {
  const word = wordAt(all, index);
  const one = word === 'a' || word === 'an' || word === 'one';
  const top = one ? 1 : CARDINALS.get(word);
  if (top === undefined || top === 0) return undefined;
  const at = pastHyphen(all, index + 1);
  const part = wordAt(all, at);
  const bottom = PARTS.get(part);
  if (bottom === undefined || bottom < top || bottom === 2 || top > 1 !== part.endsWith('s')) return undefined;
  if (!isShare(all, index, at + 1, part, one)) return undefined;
  return fraction(index, at + 1, top, bottom);
}

/** "a third of", "cut by a quarter" are shares; "a third contender" and "sales of $1bn a quarter" are not. */
function isShare(all: Lexemes, first: number, next: number, part: string, one: boolean): boolean {
  const after = wordAt(all, next);
  if (after === 'of' && isNumber(all, next + 1)) return false;
  if (after === 'of' || CHANGE_AFTER.has(after)) return true;
  if (!one) return part !== 'quarters' || wordAt(all, next - 2) === '' || CHANGE_VERBS.has(wordAt(all, first - 1));
  const before = wordAt(all, first - 1);
  const leads = SHARE_LEADS.has(before) || CHANGE_VERBS.has(before);
  if (part === 'quarter') return leads && endsPhrase(all, next);
  return endsPhrase(all, next);
}

/** "a quarter of a million" is a count. */
function isNumber(all: Lexemes, index: number): boolean {
  return (wordAt(all, index) === 'a' || wordAt(all, index) === 'one') && SCALE_WORDS.has(wordAt(all, index + 1));
}

const SHARE_LEADS: ReadonlySet<string> = new Set(
  'by at about nearly almost roughly around than over to from some under'.split(' '),
);

/** A noun phrase ends here: nothing, a sign, or a closed word follows. */
function endsPhrase(all: Lexemes, index: number): boolean {
  const at = all[index];
  if (at === undefined) return true;
  if (at.kind !== 'word') return at.kind === 'sign' && !(at.glued && at.text === '-');
  return AFTER_SHARE.has(at.text);
}

const AFTER_SHARE: ReadonlySet<string> = new Set(
  'of in on at to from by for with as since after before when while and or but this last within during over under per is was are were each every year-on-year compared against than so because between have has had do did will would said say says use only now worldwide globally that who which'.split(
    ' ',
  ),
);

function readSign(all: Lexemes, index: number): Figure | undefined {
  const parts = FRACTION_SIGNS.get(textAt(all, index));
  if (parts === undefined || all[index]?.kind !== 'sign') return undefined;
  if (isGluedSign(all, index) || isGluedSign(all, index + 1)) return undefined;
  const after = pastHyphen(all, index + 1);
  if (SCALE_WORDS.has(wordAt(all, after)) || (all[after]?.kind === 'word' && all[after]?.glued)) return undefined;
  return fraction(index, index + 1, parts[0], parts[1]);
}

/** Fraction signs in a row are a pattern, not a number. */
function isGluedSign(all: Lexemes, index: number): boolean {
  return (
    all[index]?.glued === true && FRACTION_SIGNS.has(textAt(all, index)) && FRACTION_SIGNS.has(textAt(all, index - 1))
  );
}

/** "three in four", "1 in 5", "nine out of ten", "one in 10,000"; the smaller first. */
function readOutOf(all: Lexemes, index: number, top: Numeral | undefined): Figure | undefined {
  if (all[index]?.glued && all[index - 1]?.kind === 'word') return undefined;
  if (top === undefined || !isWhole(top) || top.next >= all.length) return undefined;
  const hyphen = pastHyphen(all, top.next);
  const link = wordAt(all, hyphen);
  let at: number;
  if (link === 'in') at = pastHyphen(all, hyphen + 1);
  else if (link === 'of' && all[index]?.kind === 'digits' && all[hyphen + 1]?.kind === 'digits') at = hyphen + 1;
  else if (link === 'out' && wordAt(all, hyphen + 1) === 'of')
    at = wordAt(all, hyphen + 2) === 'every' ? hyphen + 3 : hyphen + 2;
  else return undefined;
  if (link === 'in' && wordAt(all, at) === 'every') at++;
  const bottom = readNumeral(all, at);
  if (bottom === undefined || !isWhole(bottom)) return undefined;
  const [a, b] = [Number(top.decimal), Number(bottom.decimal)];
  if (a < 1 || a >= b || (a > 99 && link === 'in') || isYear(bottom)) return undefined;
  if (isTimed(all, bottom.next) || LABELS.has(wordAt(all, index - 1))) return undefined;
  return fraction(index, bottom.next, a, b);
}

function isWhole(numeral: Numeral): boolean {
  return !numeral.decimal.includes('.') && numeral.needsScale !== true;
}

/** "sold one in 2022" is no share. */
function isYear(numeral: Numeral): boolean {
  const value = Number(numeral.decimal);
  return numeral.form === 'plain' && value >= 1500 && value < 2100;
}

/** "opened three in four months": the second number measures time; a scale makes a count. */
function isTimed(all: Lexemes, index: number): boolean {
  const word = wordAt(all, pastHyphen(all, index));
  return TIMES.has(word) || SCALE_WORDS.has(word);
}

const TIMES: ReadonlySet<string> = new Set(
  'second seconds minute minutes hour hours day days week weeks month months quarter quarters year years decade decades'.split(
    ' ',
  ),
);

/** "2/3 of", "1⁄2": digits both sides of a slash are a share only before "of" (the fraction slash needs no more). */
function readSlash(all: Lexemes, index: number): Figure | undefined {
  const slash = textAt(all, index + 1);
  if (slash !== '/' && slash !== '⁄') return undefined;
  const [top, bottom] = [all[index], all[index + 2]];
  if (top?.kind !== 'digits' || bottom?.kind !== 'digits' || !all[index + 1]?.glued || !bottom.glued) return undefined;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  if (!(a >= 1 && a < b && b <= 100)) return undefined;
  if (slash === '/' && wordAt(all, index + 3) !== 'of') return undefined;
  return fraction(index, index + 3, a, b);
}

function fraction(first: number, next: number, top: number, bottom: number): Figure {
  const value = top / bottom;
  return { first, next, kind: 'fraction', decimal: String(value), power: 0, low: value, high: value, spelled: true };
}
