/** Lines that say who wrote and when, and nothing else: "The Harbour Gazette, 3 March 2026", "By Ada Berg, staff reporter". */
import { parsePeriods } from '../periods/parse.ts';
import { wordSet } from '../text/word-set.ts';

/** Longer lines say more than a name and a date. */
const LONGEST = 120;
const MOST_NAMES = 8;

/**
 * Names of a paper, a place or writers with a full date set off from them, or a byline alone. Text with an end mark is a
 * sentence, and a date that the words lead up to ("cut its target in December 2022") is part of one.
 */
export function isDateline(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST || /[.?!”"]$|[$€£¥%]/.test(line)) return false;
  const date = parsePeriods(line).find(({ grain }) => grain === 'day' || grain === 'month');
  const before = date ? line.slice(0, date.start) : line;
  const after = date ? line.slice(date.end) : '';
  const byline = /^by /i.test(line);
  if (!byline && !date) return false;
  if (date && before !== '' && !SET_OFF.test(before) && !LEAD.test(before)) return false;
  const words = `${before} ${after}`.match(WORD) ?? [];
  return words.length <= MOST_NAMES && words.every(isOfDateline);
}

/** What stands between names and the date. */
const SET_OFF = /[,|·•–—:()/-] ?$/;
const LEAD = /(?:^|[ ,|·•–—:])(?:published|updated|posted|modified|filed|last|first|on|date) ?:? ?$/i;
const WORD = /[\p{L}\p{N}’'-]+(?:[.:][\p{L}\p{N}]+)*/gu;
const TIME = /^\d{1,2}[:.]\d{2}$/;
const COMPANY_OF_DATES: ReadonlySet<string> = wordSet(`
  by and the of at on in for from with last first published updated posted modified filed am pm a.m p.m date
  gmt utc est edt et bst cet pst pdt jst hkt sgt staff senior chief reporter correspondent editor writer
  contributor bureau agency agencies
`);

/** A capitalised name, a time of day, or a word that bylines and datelines are made of. */
const isOfDateline = (word: string): boolean =>
  COMPANY_OF_DATES.has(word.toLowerCase()) || TIME.test(word) || /^\p{Lu}/u.test(word);
