import { type Lexemes, pastHyphen, textAt, wordAt } from '../quantities/lexemes.ts';
import type { Moment, Reading } from './moments.ts';
import { CARDINALS, ORDINAL_WORDS } from './vocabulary.ts';
import { readYearAfter, type YearRead } from './years.ts';

/** Quarters, halves and openings of a year: "Q3 2022", "3Q22", "the third quarter of last year", "second half", "first nine months of 2022". */
export function readQuarter(all: Lexemes, index: number): Reading | undefined {
  return readShort(all, index) ?? readSpelled(all, index);
}

/** "Q3", "H1", "Q3 2022", "Q3 FY22", "3Q", "1H22". */
function readShort(all: Lexemes, index: number): Reading | undefined {
  const [at, after] = [all[index], all[index + 1]];
  if (at === undefined || after === undefined || !after.glued || (at.glued && all[index - 1]?.kind !== 'sign'))
    return undefined;
  const letterFirst = at.kind === 'word' && after.kind === 'digits';
  const digitFirst = at.kind === 'digits' && after.kind === 'word';
  if (!letterFirst && !digitFirst) return undefined;
  const letter = letterFirst ? at.text : after.text;
  const number = Number(letterFirst ? after.text : at.text);
  const parts = letter === 'q' ? 4 : letter === 'h' ? 2 : 0;
  if (parts === 0 || !(Number.isInteger(number) && number >= 1 && number <= parts)) return undefined;
  if (letterFirst && at.shape === 'lower' && letter === 'h') return undefined;
  if (letterFirst && all[index + 2]?.kind === 'word' && all[index + 2]?.glued) return undefined;
  const short = all[index + 2];
  if (digitFirst && short?.kind === 'digits' && short.glued && /^\d\d$/.test(short.text)) {
    return reading(index, partOf(number, parts), { year: 2000 + Number(short.text), next: index + 3 });
  }
  return reading(index, partOf(number, parts), yearOrNext(all, index + 2));
}

/** "third quarter", "third-quarter", "3rd quarter", "second half", "first six months of". */
function readSpelled(all: Lexemes, index: number): Reading | undefined {
  const number = ordinalAt(all, index);
  if (number === undefined) return undefined;
  const digits = all[index]?.kind === 'digits';
  const at = pastHyphen(all, digits ? index + 2 : index + 1);
  const noun = wordAt(all, at);
  if (noun === 'quarter' || noun === "quarter's") {
    const year = yearOrNext(all, at + 1);
    if (wordAt(all, index) === 'last' && year.year === undefined) return undefined;
    const quarter = number === -1 ? 4 : number;
    return quarter > 4 ? undefined : reading(index, partOf(quarter, 4), year);
  }
  if (noun === 'half' || noun === "half's") {
    const year = yearOrNext(all, at + 1);
    if (number > 2 || (year.year === undefined && !isPeriodHere(all, index, at))) return undefined;
    return reading(index, partOf(number === -1 ? 2 : number, 2), year);
  }
  return number === 1 ? readOpening(all, index, at) : undefined;
}

/** "first nine months of 2022". */
function readOpening(all: Lexemes, index: number, at: number): Reading | undefined {
  const count = all[at]?.kind === 'digits' ? Number(textAt(all, at)) : CARDINALS.get(wordAt(all, at));
  if (count === undefined || !(count >= 2 && count <= 11) || wordAt(all, at + 1) !== 'months') return undefined;
  const year = yearOrNext(all, at + 2);
  return year.year === undefined ? undefined : reading(index, { kind: 'months', month: 1, count }, year);
}

function ordinalAt(all: Lexemes, index: number): number | undefined {
  const at = all[index];
  if (at?.kind === 'word') return ORDINAL_WORDS.get(at.text);
  if (at?.kind !== 'digits' || !/^[1-4]$/.test(at.text) || !all[index + 1]?.glued) return undefined;
  return ['st', 'nd', 'rd', 'th'].includes(wordAt(all, index + 1)) ? Number(at.text) : undefined;
}

/** Without a year a half is a period only after "in the" or "during the": matches and games have halves too. */
function isPeriodHere(all: Lexemes, index: number, at: number): boolean {
  const lead = wordAt(all, index - 2);
  return (
    wordAt(all, index - 1) === 'the' &&
    ['in', 'during', 'for', 'over', 'by'].includes(lead) &&
    wordAt(all, at + 1) !== 'of'
  );
}

interface MaybeYear {
  readonly year?: YearRead['year'];
  readonly next: number;
}

function yearOrNext(all: Lexemes, index: number): MaybeYear {
  return readYearAfter(all, index) ?? { next: index };
}

function partOf(number: number, parts: number): Extract<Moment, { kind: 'months' }> {
  const count = 12 / parts;
  return { kind: 'months', month: (number - 1) * count + 1, count };
}

function reading(first: number, moment: Extract<Moment, { kind: 'months' }>, { year, next }: MaybeYear): Reading {
  return { first, next, moment: year === undefined ? moment : { ...moment, year } };
}
