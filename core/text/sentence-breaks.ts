import {
  FIGURE_ABBREVIATIONS,
  MIDDLE_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SPEECH_VERBS,
  TIMES_OF_DAY,
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
  if (OPENS_BULLET.test(right)) return false;
  if (LATE_CLOSER.test(right)) return true;
  if (LINE_END.test(text.slice(Math.max(start, at - 2), at))) return false;
  if (LONE_POINT.test(left) && !SPACE.test(text[at - 1] ?? '')) return true;
  const next = NEXT_WORD.exec(right);
  const nextWord = next?.[2] ?? '';
  if (nextWord !== '' && startsLower(nextWord) && !CAMEL_NAME.test(nextWord)) return true;
  if (at - start < WINDOW && LIST_NUMBER.test(left.trimStart())) return true;
  if (MARKED_NAME.test(left)) return !SENTENCE_STARTERS.has(nextWord.toLowerCase());
  if (QUOTED_CRY.test(left) && saysAfterQuote(right)) return true;
  return followsAbbreviation(left, nextWord, next?.[1] ?? '');
}

/** Ends of sentences that no space follows ("per day.Before that"), after a footnote mark, and before a bullet. */
export function innerBreaks(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(MISSING_SPACE)) {
    const [whole, before = '', , after = ''] = match;
    const end = match.index + whole.length;
    if (isBreak(before, after, text[end] ?? '')) found.push(end - after.length);
  }
  for (const match of text.matchAll(FOOTNOTE)) found.push(match.index + match[0].length);
  for (const match of text.matchAll(ELLIPSIS)) found.push(match.index + match[0].length);
  for (const match of text.matchAll(AFTER_LATE_CLOSER)) found.push(match.index + match[0].length);
  for (const match of text.matchAll(BEFORE_CAMEL_NAME)) found.push(match.index + match[0].length);
  for (const match of text.matchAll(BULLET)) found.push(match.index);
  return found;
}

const WINDOW = 48;
const SPACE = /\s/;
const OPENS_BULLET = /^[•▪◦‣●■►]\s/;
/** Closing marks that a space parted from what they close. */
const LATE_CLOSER = /^["”’)\]]{1,4}(?:\s|$)/;
/** The point of ".NET", which ends no sentence. */
const LONE_POINT = /(?:^|\s)\.$/;
/** What follows "9 p.m." inside a sentence: a day, a zone. */
const AFTER_TIME =
  /^(?:\p{Lu}{2,5}|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\p{Lu}\p{Ll}{2,5}day|Eastern|Pacific|Central|London|Beijing|Singapore|Jakarta|Tokyo|British|local)$/u;
const LINE_END = /[\n\r\u2028\u2029]/;
/** Opening marks, then the word that would begin the next sentence. */
const NEXT_WORD = /^([^\p{L}\p{N}]{0,6})([\p{L}\p{N}][\p{L}\p{N}'’.&-]{0,30})/u;
/** Names that begin a sentence in lower case: iPhone, eBay, xAI. */
const CAMEL_NAME = /^\p{Ll}{1,2}\p{Lu}/u;
const LIST_NUMBER = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]$/;
/** Names written with an end mark. */
const MARKED_NAME = /(?:^|\s)(?:Yahoo|Jeopardy|Yum|Panic|Airplane)!$/;
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
  const starter = SENTENCE_STARTERS.has(nextWord.toLowerCase().split(/['’.]/, 1)[0] ?? '');
  if (FIGURE_ABBREVIATIONS.has(word) && FIGURE.test(nextWord)) return true;
  if (isInitial(written)) return !starter && opening === '';
  if (OPENING_ABBREVIATIONS.has(word)) return !isTitleCase(written) || !starter;
  if (TIMES_OF_DAY.has(word)) return AFTER_TIME.test(nextWord);
  if (!MIDDLE_ABBREVIATIONS.has(word)) return false;
  if (WORDLIKE_ABBREVIATIONS.has(word) && !isTitleCase(written)) return false;
  return !starter && opening === '';
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
const FOOTNOTE = /[.!?]["”’)]{0,2}(?:\[\d{1,3}\]){1,4}(?=\s["“‘(]{0,1}\p{Lu})/gu;
const AFTER_LATE_CLOSER = /[.!?] [”’)]{1,3} (?=\p{Lu})/gu;
const BEFORE_CAMEL_NAME = /[.!?]["”’)]{0,2} (?=[iex]\p{Lu})/gu;
const ELLIPSIS = /…["”’)]{0,2}\s(?=["“‘(]?\p{Lu})/gu;
const BULLET = /[•▪◦‣●■►](?=\s)/g;

function isBreak(before: string, after: string, next: string): boolean {
  const word = after.replace(/^["“‘(]/, '');
  if (DOMAIN_ENDS.has(word.toLowerCase())) return false;
  // "Ph.D." has a full stop after the capital, "A billion" a space.
  if (word.length === 1) return SPACE.test(next);
  if (/^\p{Lu}$/u.test(before[1] ?? '') && after === word) return /^\p{Lu}\p{Ll}/u.test(word) && word.length > 2;
  return true;
}
