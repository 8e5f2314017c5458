import { isDash, isHyphen, type Lexemes, pastHyphen, textAt, wordAt } from '../quantities/lexemes.ts';
import { SCALE_WORDS } from '../quantities/vocabulary/numbers.ts';
import type { Reading, YearOf } from './moments.ts';
import { WHICH } from './vocabulary.ts';

export interface YearRead {
  readonly year: YearOf;
  readonly next: number;
}

/** Years a newspaper writes without saying so. */
const EARLIEST = 1700;
const LATEST = 2099;

/** Four digits that can be a year, with nothing glued to them and no unit after them. */
export function readYear(all: Lexemes, index: number): { readonly year: number; readonly next: number } | undefined {
  const at = all[index];
  if (at?.kind !== 'digits' || at.text.length !== 4) return undefined;
  const year = Number(at.text);
  if (!(year >= EARLIEST && year <= LATEST) || isScaled(all, index + 1)) return undefined;
  const before = all[index - 1];
  if (at.glued && before !== undefined && (before.kind !== 'sign' || BINDING.has(before.text))) return undefined;
  const after = all[index + 1];
  if (
    after?.glued &&
    (after.kind === 'word' ||
      (after.text === ':' && all[index + 2]?.kind === 'digits' && all[index + 2]?.glued) ||
      after.text === '@' ||
      after.text === '°')
  )
    return undefined;
  return { year, next: index + 1 };
}

const BINDING: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹', '#', '@', '_', '.', '+', '&']);

/** True when what follows makes the digits before it a count, a share or a sum. */
export function isScaled(all: Lexemes, index: number): boolean {
  const at = all[index];
  if (at === undefined) return false;
  if (at.text === '%' || at.text === 'percent' || SCALE_WORDS.has(at.text)) return true;
  if (at.kind === 'word' && UNIT_WORDS.has(at.text)) return true;
  return at.text === 'per' && wordAt(all, index + 1) === 'cent';
}

const UNIT_WORDS: ReadonlySet<string> = new Set(
  'bn mn tn m k dollars euros pounds yuan times minutes hours km'.split(' '),
);

/** The year that completes a date: ", 2022", " 2022", " '22", " of 2022", " last year", " of that year", " of the year". */
export function readYearAfter(all: Lexemes, index: number): YearRead | undefined {
  let at = index;
  if (textAt(all, at) === ',') at++;
  else if (wordAt(all, at) === 'of' || wordAt(all, at) === 'in') at++;
  const fiscal = readFiscal(all, at);
  if (fiscal !== undefined && typeof fiscal.year === 'number') return { year: fiscal.year, next: fiscal.next };
  const plain = readYear(all, at);
  if (plain !== undefined && !isSpan(all, plain.next)) return plain;
  const mark = textAt(all, at);
  if ((mark === "'" || mark === '’') && all[at + 1]?.glued && /^\d\d$/.test(textAt(all, at + 1))) {
    return { year: century(Number(textAt(all, at + 1))), next: at + 2 };
  }
  return at > index && textAt(all, index) === ',' ? undefined : readRelativeYear(all, at, at > index);
}

/** "last year", "this year", "next year", "that year", "the same year"; after "of" also "the year". */
export function readRelativeYear(all: Lexemes, index: number, owned: boolean): YearRead | undefined {
  const the = wordAt(all, index) === 'the' ? 1 : 0;
  const word = wordAt(all, index + the);
  const noun = pastFiscal(all, index + the + 1);
  if (the === 1 && owned && isYearWord(wordAt(all, pastFiscal(all, index + 1)))) {
    return { year: { shift: 0 }, next: pastFiscal(all, index + 1) + 1 };
  }
  if (!isYearWord(wordAt(all, noun))) return undefined;
  const before = wordAt(all, noun + 1);
  if (the === 1 && word === 'same') return { year: 'same', next: noun + 1 };
  if (word === 'that') return { year: 'same', next: noun + 1 };
  const shift = SHIFTS.get(WHICH.get(word) ?? '');
  if (shift === undefined || before === 'end') return undefined;
  return { year: { shift }, next: noun + 1 };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

function isYearWord(word: string): boolean {
  return word === 'year' || word === "year's";
}

function pastFiscal(all: Lexemes, index: number): number {
  return FISCAL.has(wordAt(all, index)) ? index + 1 : index;
}

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar']);

/** "fiscal 2022", "fiscal year 2022", "FY2022", "FY22", "the 2021-22 financial year". Companies differ in what it covers. */
function readFiscal(all: Lexemes, index: number): YearRead | undefined {
  const word = wordAt(all, index);
  if (word === 'fy') {
    const at = all[index + 1];
    if (at?.kind !== 'digits') return undefined;
    if (/^\d{2}$/.test(at.text)) return { year: century(Number(at.text)), next: index + 2 };
    const year = Number(at.text);
    return /^\d{4}$/.test(at.text) && year >= EARLIEST && year <= LATEST ? { year, next: index + 2 } : undefined;
  }
  if (!FISCAL.has(word)) return undefined;
  const at = wordAt(all, index + 1) === 'year' ? index + 2 : index + 1;
  return readYear(all, at);
}

/** A year, a run of years or a decade: "2022", "2021-22", "2020/21", "the 2010s", "fiscal 2022". */
export function readYears(all: Lexemes, index: number): Reading | undefined {
  const decade = readDecade(all, index);
  if (decade !== undefined) return decade;
  const fiscal = readFiscal(all, index);
  if (fiscal !== undefined) {
    return { first: index, next: fiscal.next, moment: { kind: 'years', year: fiscal.year, count: 1 }, hedge: 'about' };
  }
  const first = readYear(all, index);
  if (first === undefined || isTiedBefore(all, index) || all[index - 1]?.kind === 'digits') return undefined;
  const last = readSpan(all, first.year, first.next);
  if (last === undefined) {
    return isPlainYear(all, index)
      ? { first: index, next: first.next, moment: { kind: 'years', year: first.year, count: 1 } }
      : undefined;
  }
  const next = pastFiscal(all, last.next);
  const season = next > last.next && wordAt(all, next) === 'year';
  const count = last.year - first.year + 1;
  return {
    first: index,
    next: season ? next + 1 : last.next,
    moment: { kind: 'years', year: first.year, count },
    ...(season ? { hedge: 'about' as const } : {}),
  };
}

/** "-22", "–2023", "/22" right after a year. */
function readSpan(
  all: Lexemes,
  from: number,
  index: number,
): { readonly year: number; readonly next: number } | undefined {
  const link = all[index];
  const digits = all[index + 1];
  if (!(isDash(link) || link?.text === '/') || digits?.kind !== 'digits') return undefined;
  if (/^\d{4}$/.test(digits.text)) {
    const year = Number(digits.text);
    return year > from && year <= LATEST && !isScaled(all, index + 2) ? { year, next: index + 2 } : undefined;
  }
  if (!/^\d{2}$/.test(digits.text) || !link?.glued || !digits.glued) return undefined;
  const year = from - (from % 100) + Number(digits.text);
  return year > from ? { year, next: index + 2 } : undefined;
}

function isSpan(all: Lexemes, index: number): boolean {
  return (
    isDash(all[index]) &&
    all[index]?.glued === true &&
    all[index + 1]?.kind === 'digits' &&
    all[index + 1]?.glued === true
  );
}

/** "the 1990s", "the '90s". */
function readDecade(all: Lexemes, index: number): Reading | undefined {
  const quote = textAt(all, index) === "'" || textAt(all, index) === '’' ? 1 : 0;
  const digits = all[index + quote];
  const ending = all[index + quote + 1];
  const tail = ending?.text === '’' || ending?.text === "'" ? all[index + quote + 2] : ending;
  if (digits?.kind !== 'digits' || tail?.text !== 's' || !tail.glued || !ending?.glued) return undefined;
  const next = index + quote + (tail === ending ? 2 : 3);
  if (/^(?:1[5-9]|20)\d0$/.test(digits.text)) {
    return { first: index, next, moment: { kind: 'years', year: Number(digits.text), count: 10 } };
  }
  const lead = wordAt(all, index - 1);
  if (!/^[2-9]0$/.test(digits.text) || (quote === 0 && lead !== 'the') || lead === 'their') return undefined;
  return { first: index, next, moment: { kind: 'years', year: 1900 + Number(digits.text), count: 10 } };
}

/** A hyphen before the digits is fine after "mid", "end", "pre"; elsewhere it ties them to a name. */
function isTiedBefore(all: Lexemes, index: number): boolean {
  const hyphen = all[index - 1];
  if (!all[index]?.glued || hyphen === undefined) return false;
  if (hyphen.text === '/' || hyphen.text === ':') return true;
  return isHyphen(hyphen) && !HYPHEN_LEADS.has(wordAt(all, index - 2));
}

const HYPHEN_LEADS: ReadonlySet<string> = new Set('mid early late end pre post'.split(' '));

/** Round years before a plural count things: "hired 2000 workers", "about 1900 shops"; so do years after a bounding word. */
function isPlainYear(all: Lexemes, index: number): boolean {
  const lead = wordAt(all, index - 1);
  const after = wordAt(all, pastHyphen(all, index + 1));
  const plural = after.length > 3 && after.endsWith('s') && !after.endsWith('ss') && !NOT_PLURAL.has(after);
  if (LABELS.has(lead)) return false;
  if (after === 'people' || after === 'men' || after === 'women') return false;
  if (!plural) return lead !== 'than' || !COUNTING.has(wordAt(all, index - 2));
  if (YEAR_LEADS.has(lead)) return true;
  if (COUNTING.has(lead) || lead === 'than') return false;
  return Number(textAt(all, index)) % 100 !== 0;
}

const LABELS: ReadonlySet<string> = new Set('room page no number flight article section model windows'.split(' '));
const NOT_PLURAL: ReadonlySet<string> = new Set('was this his its has as is us'.split(' '));
const YEAR_LEADS: ReadonlySet<string> = new Set(
  'in since by of until till during before after the its to from for early late mid'.split(' '),
);
const COUNTING: ReadonlySet<string> = new Set(
  'about some nearly almost over roughly around hired least more fewer less approximately only'.split(' '),
);

/** '22 is 2022, '87 is 1987. */
function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}
