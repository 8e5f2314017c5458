import { type PhraseIndex, phraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Span } from '../types.ts';
import { wordSpan } from './clauses.ts';
import { SPEECH_CUES } from './cue-tables.ts';

/** Who says what a sentence says. */
export interface Attribution extends Span {
  /** The words of saying: "said", "according to". */
  readonly text: string;
  /** How the writer stands to it: plain speech, a claim, or a source named beforehand. */
  readonly kind: 'said' | 'claimed' | 'according';
  /** The speaker as the text has it, without "the" and commas. */
  readonly who?: Span & { readonly text: string };
}

/**
 * Finds who says it: "according to X", "X said", "…, said X". The first words of saying in the sentence that have a speaker
 * beside them win; those without one count when there is no other. Undefined when no one is named and nothing is said.
 */
export function parseAttribution(text: string, words: readonly Token[]): Attribution | undefined {
  let silent: Attribution | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const hit = SPEECH.find(text, words, at);
    if (hit === undefined) continue;
    const { start, end } = wordSpan(words, at, at + hit.length);
    const who = hit.value === 'according' ? after(text, words, at + hit.length) : speaker(text, words, at, hit.length);
    const base = { start, end, text: text.slice(start, end), kind: hit.value };
    if (who !== undefined) return { ...base, who };
    if (isSpoken(text, words, at)) silent ??= base;
    at += hit.length - 1;
  }
  return silent;
}

type SpeechKind = Attribution['kind'];

const SPEECH: PhraseIndex<SpeechKind> = phraseIndex(
  SPEECH_CUES.split('\n')
    .filter((line) => line.includes('|'))
    .flatMap((line) => {
      const [kind = '', phrases = ''] = line.split('|');
      return phrases.split(';').map((phrase) => ({ phrase: phrase.trim(), value: kind.trim() as SpeechKind }));
    }),
);

/** No speaker's name is longer. */
const LONGEST_SPEAKER = 9;
const CUT = /[,;:()"“”—]/;
/** Words that end a speaker's name. */
const SPEAKER_ENDS: ReadonlySet<string> = wordSet(`
  that which who in on when after as was were is has have had and but told said saying cited reported shows showed
  seen published released where with would
`);
/** Words that cannot stand between a speaker and the verb. */
const NO_SPEAKER: ReadonlySet<string> = wordSet(`
  to it is was were are be been being a the of for and or that not also i you we in on by with have has had will
  would can could this these there
`);
const ADVERBS: ReadonlySet<string> = wordSet(`
  also first has have had later then recently reportedly earlier once
`);

type Speaker = NonNullable<Attribution['who']>;

function after(text: string, words: readonly Token[], from: number): Speaker | undefined {
  let to = from;
  while (to < words.length && to - from < LONGEST_SPEAKER) {
    if (to > from && (CUT.test(text.slice(words[to - 1]!.end, words[to]!.start)) || SPEAKER_ENDS.has(words[to]!.word)))
      break;
    to += 1;
  }
  return named(text, words, from, to);
}

function speaker(text: string, words: readonly Token[], at: number, length: number): Speaker | undefined {
  let to = at;
  while (to > 0 && ADVERBS.has(words[to - 1]!.word)) to -= 1;
  let from = to;
  while (from > 0 && to - from < LONGEST_SPEAKER && !CUT.test(text.slice(words[from - 1]!.end, words[from]!.start)))
    from -= 1;
  if (
    from < to &&
    !NO_SPEAKER.has(words[to - 1]!.word) &&
    !CUT.test(text.slice(words[to - 1]!.end, words[to]?.start ?? 0))
  ) {
    return named(text, words, from, to);
  }
  // "…, said Ms Hawkins": the verb follows a quotation or comma, the speaker the verb.
  const gap = at > 0 ? text.slice(words[at - 1]!.end, words[at]!.start) : '';
  return CUT.test(gap) && words[at + length] !== undefined ? after(text, words, at + length) : undefined;
}

function isSpoken(text: string, words: readonly Token[], at: number): boolean {
  const gap = at > 0 ? text.slice(words[at - 1]!.end, words[at]!.start) : '';
  return CUT.test(gap) || words[at + 1]?.word === 'that';
}

function named(text: string, words: readonly Token[], from: number, to: number): Speaker | undefined {
  const first = words[from]?.word === 'the' ? from + 1 : from;
  if (first >= to) return undefined;
  const span = wordSpan(words, first, to);
  return { ...span, text: text.slice(span.start, span.end) };
}
