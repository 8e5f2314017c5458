import { type PhraseIndex, phraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { wordSpan } from './clauses.ts';
import { SPEECH_CUES } from './cue-tables.ts';
import { type Speaker, speakerFrom, speakerOf } from './speaker.ts';

/** Who says what a sentence says. */
export interface Attribution extends Span {
  /** The words of saying: "said", "according to". */
  readonly text: string;
  /** How the writer stands to it: plain speech, a claim, or a source named beforehand. */
  readonly kind: 'said' | 'claimed' | 'according';
  /** The speaker as the text has it, without "the" and commas. */
  readonly who?: Speaker;
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
    const who =
      hit.value === 'according' ? speakerFrom(text, words, at + hit.length) : speakerOf(text, words, at, hit.length);
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

const PAUSE = /[,;:()"“”—]/;

function isSpoken(text: string, words: readonly Token[], at: number): boolean {
  const gap = at > 0 ? text.slice(words[at - 1]!.end, words[at]!.start) : '';
  return PAUSE.test(gap) || words[at + 1]?.word === 'that';
}
