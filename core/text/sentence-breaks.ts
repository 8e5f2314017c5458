import {
  FIGURE_ABBREVIATIONS,
  MIDDLE_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SPEECH_VERBS,
  WORDLIKE_ABBREVIATIONS,
} from './abbreviations.ts';
import { DOMAIN_ENDS } from './word-lists.ts';

/**
 * Whether the sentence that began at `start` goes on past a proposed end at `at`. Looks at no more than a few dozen
 * characters either side.
 */
export function continues(text: string, start: number, at: number): boolean {
  const left = text.slice(Math.max(start, at - WINDOW), at).trimEnd();
  const right = text.slice(at, at + WINDOW).trimStart();
  if (left === '' || right === '') return true;
  if (LINE_END.test(text.slice(Math.max(start, at - 2), at))) return false;
  const next = NEXT_WORD.exec(right);
  const nextWord = next?.[2] ?? '';
  if (nextWord !== '' && startsLower(nextWord) && !CAMEL_NAME.test(nextWord)) return true;
  if (at - start < WINDOW && LIST_NUMBER.test(left.trimStart())) return true;
  if (QUOTED_CRY.test(left) && saysAfterQuote(right)) return true;
  return followsAbbreviation(left, nextWord, next?.[1] ?? '');
}

/** Ends of sentences that no space follows ("per day.Before that"), after a footnote mark, and before a bullet. */
export function innerBreaks(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(MISSING_SPACE)) {
    const [whole, before = '', , after = ''] = match;
    if (isBreak(before, after)) found.push(match.index + whole.length - after.length);
  }
  for (const match of text.matchAll(FOOTNOTE)) found.push(match.index + match[0].length);
  for (const match of text.matchAll(BEFORE_CAMEL_NAME)) found.push(match.index + match[0].length);
  for (const match of text.matchAll(BULLET)) found.push(match.index);
  return found;
}

const WINDOW = 48;
const LINE_END = /[\n\r\u2028\u2029]/;
/** Opening marks, then the word that would begin the next sentence. */
const NEXT_WORD = /^([^\p{L}\p{N}]{0,6})([\p{L}\p{N}][\p{L}\p{N}'’.&-]{0,30})/u;
/** Names that begin a sentence in lower case: iPhone, eBay, xAI. */
const CAMEL_NAME = /^\p{Ll}{1,2}\p{Lu}/u;
const LIST_NUMBER = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]$/;
const QUOTED_CRY = /[?!…]["”’']$/;
const SPEAKER = /^((?:\p{Lu}[\p{L}'’-]{0,20} ){1,3})(\p{Ll}{3,12})\b/u;
/** The last word before a full stop, with dots inside it. */
const LAST_WORD = /(?:^|[\s("“‘'[—–/-])([\p{L}&'’]{1,12}(?:\.[\p{L}'’]{1,5}){0,4})\.$/u;
const FIGURE = /^\d/;

function startsLower(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

function saysAfterQuote(right: string): boolean {
  const match = SPEAKER.exec(right);
  return match !== null && SPEECH_VERBS.has(match[2] ?? '');
}

function followsAbbreviation(left: string, nextWord: string, opening: string): boolean {
  const match = LAST_WORD.exec(left);
  if (match === null || nextWord === '') return false;
  const written = match[1] ?? '';
  const word = written.toLowerCase();
  const starter = SENTENCE_STARTERS.has(nextWord.toLowerCase().replace(/['’.].{0,30}$/, ''));
  if (FIGURE_ABBREVIATIONS.has(word) && FIGURE.test(nextWord)) return true;
  if (OPENING_ABBREVIATIONS.has(word)) return isTitleCase(written) || !starter;
  if (isInitial(written)) return !starter && opening === '';
  if (MIDDLE_ABBREVIATIONS.has(word) && !(WORDLIKE_ABBREVIATIONS.has(word) && startsLower(written))) {
    return !starter && opening === '' && !WORDLIKE_ABBREVIATIONS.has(word);
  }
  return false;
}

/** "J." of a name, or "D.C.", "J.K.": capitals with dots. */
function isInitial(written: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu}){0,3}$/u.test(written);
}

function isTitleCase(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}

/** A word or figure, the end mark with closing quotes, and a capital word or an opening quote, all without a space. */
const MISSING_SPACE = /([\p{L}\p{N}%)]{2})([.!?]["”’)]{0,2})(["“‘(]{0,1}\p{Lu}[\p{L}'’]{0,24})/gu;
const FOOTNOTE = /[.!?]["”’)]{0,2}(?:\[\d{1,3}\]){1,4}(?=\s+["“‘(]{0,1}\p{Lu})/gu;
const BEFORE_CAMEL_NAME = /[.!?]["”’)]{0,2} (?=(?:[iex]|da)\p{Lu}\p{Ll})/gu;
const BULLET = /[•▪◦‣●■►](?=\s)/g;

function isBreak(before: string, after: string): boolean {
  const word = after.replace(/^["“‘(]/, '');
  if (DOMAIN_ENDS.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(before[1] ?? '') && after === word) return /^\p{Lu}\p{Ll}/u.test(word) && word.length > 2;
  return true;
}
