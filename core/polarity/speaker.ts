import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { wordSpan } from './clauses.ts';
import { APPOSITION_LEADS, NO_SPEAKER, SPEAKER_ENDS, SPEECH_ADVERBS, SPEECH_TIMES } from './speaker-words.ts';

/** Who speaks, as the text has it, without "the". */
export interface Speaker extends Span {
  readonly text: string;
}

/** The speaker of the verb of saying at words `at` up to `at + length`, before or behind it. */
export function speakerOf(text: string, words: readonly Token[], at: number, length: number): Speaker | undefined {
  const gap = gapBefore(text, words, at);
  if (CUT.test(gap)) return (gap === ', ' ? head(text, words, at) : undefined) ?? speakerFrom(text, words, at + length);
  let to = at;
  while (to > 0 && SPEECH_ADVERBS.has(words[to - 1]!.word)) to -= 1;
  if (to === 0 || gapBefore(text, words, to) !== ' ' || NO_SPEAKER.has(words[to - 1]!.word)) return undefined;
  let from = to - 1;
  while (from > 0 && to - from < LONGEST_SPEAKER && !CUT.test(gapBefore(text, words, from))) from -= 1;
  while (to > from + 1 && SPEECH_TIMES.has(words[to - 1]!.word)) to -= 1;
  return named(text, words, from, to);
}

/** The speaker whose name begins at word `from`: "according to the Financial Times", "said Ms Hawkins". */
export function speakerFrom(text: string, words: readonly Token[], from: number): Speaker | undefined {
  const first = words[from]?.word;
  if (first === undefined || SPEAKER_ENDS.has(first) || (NO_SPEAKER.has(first) && !ARTICLES.test(first)))
    return undefined;
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_SPEAKER) {
    if (CUT.test(gapBefore(text, words, to)) || SPEAKER_ENDS.has(words[to]!.word)) break;
    to += 1;
  }
  return named(text, words, from, to);
}

/** No speaker's name is longer, in words. */
const LONGEST_SPEAKER = 9;
const CUT = /[,;:()"“”—]/;
const ARTICLES = /^(?:an?|the|its|his|her|their|some|several|many|most|recent|new)$/;

/** "Chew, the chief executive, said": the name at the head of the sentence, with who that is between commas. */
function head(text: string, words: readonly Token[], before: number): Speaker | undefined {
  let to = 1;
  while (to < before && to <= LONGEST_SPEAKER && !CUT.test(gapBefore(text, words, to))) to += 1;
  if (to >= before || gapBefore(text, words, to) !== ', ' || words[0]!.shape === 'lower') return undefined;
  return APPOSITION_LEADS.has(words[to]!.word) ? named(text, words, 0, to) : undefined;
}

function named(text: string, words: readonly Token[], from: number, to: number): Speaker | undefined {
  const first = words[from]?.word === 'the' ? from + 1 : from;
  if (first >= to) return undefined;
  const span = wordSpan(words, first, to);
  return { ...span, text: text.slice(span.start, span.end) };
}

function gapBefore(text: string, words: readonly Token[], at: number): string {
  return at > 0 && at < words.length ? text.slice(words[at - 1]!.end, words[at]!.start) : '';
}
