import { GAZETTEER } from '../names/gazetteer.ts';
import { IRREGULAR_FORMS } from '../text/irregular-words.ts';
import { type PhraseIndex, phraseIndex } from '../text/phrases.ts';
import { pieces, type Token, tokenise } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { BlockKind } from '../types.ts';
import {
  AFTER_NOUN,
  CLAIM_CUES,
  IMPERATIVES,
  LABEL_WORDS,
  ORDER_LEADS,
  PLAIN_ORDERS,
  QUESTION_WORDS,
} from './cue-tables.ts';

/** What is known around a sentence. */
export interface ClaimContext {
  readonly blockKind?: BlockKind;
  /** The words of the sentence, if at hand: `tokenise(text)`. */
  readonly tokens?: readonly Token[];
}

/** Named evidence for and against check-worthiness, each between 0 and 1. */
export type Signals = ReadonlyMap<string, number>;

/**
 * Reads the signals of one sentence, after ClaimBuster (Hassan et al., KDD 2017): figures, names, dates, tense, reported
 * speech, comparison and cause for; questions, first and second person, orders, opinion, sign-up and credit lines, quoted
 * chat and refusals to comment against. Nothing in it knows a topic.
 */
export function signalsOf(text: string, context: ClaimContext = {}): Signals {
  const words = pieces(context.tokens ?? tokenise(text));
  const signals = new Map<string, number>();
  const quoted = quotedWords(text, words);
  cueSignals(text, words, quoted, signals);
  shapeSignals(text, words, signals);
  wordSignals(words, quoted, signals);
  return signals;
}

const CUES: PhraseIndex<string> = phraseIndex(
  CLAIM_CUES.split('\n')
    .filter((line) => line.includes('|'))
    .flatMap((line) => {
      const [signal = '', phrases = ''] = line.split('|');
      return phrases.split(';').map((phrase) => ({ phrase: phrase.trim(), value: signal.trim(), anyCase: true }));
    }),
);

/** Signals whose meaning depends on whether the words are the writer's or a speaker's. */
const SPOKEN: ReadonlySet<string> = wordSet(`
  we i you opinion vague promo greeting
`);

function cueSignals(
  text: string,
  words: readonly Token[],
  quoted: readonly boolean[],
  signals: Map<string, number>,
): void {
  for (let at = 0; at < words.length; ) {
    const hit = CUES.find(text, words, at);
    if (hit !== undefined) raise(signals, quoted[at] && SPOKEN.has(hit.value) ? `quoted-${hit.value}` : hit.value);
    at += hit?.length ?? 1;
  }
}

/** One mention says most of it, a second a little more, a third nothing. */
function raise(signals: Map<string, number>, name: string): void {
  const one = DECISIVE_CUES.has(name) ? DECISIVE : 1;
  signals.set(name, signals.has(name) ? one * 1.5 : one);
}

/** Signals of form rather than degree get a larger value, so that the penalty on weights lets them outvote many small ones. */
const DECISIVE = 3;
const DECISIVE_CUES: ReadonlySet<string> = wordSet('no-comment');

const ENDS_QUESTION = /\?["”’')\]]{0,3}$/;
const ENDS_CRY = /!["”’')\]]{0,3}$/;
const ENDS_FULL = /[.…]["”’')\]]{0,3}$/;
const LABEL = /^[\p{L} ]{2,30}:\s/u;

/** The outside of the sentence: its end mark, its length, its first word. */
function shapeSignals(text: string, words: readonly Token[], signals: Map<string, number>): void {
  const end = text.slice(-40).trimEnd();
  if (ENDS_QUESTION.test(end)) signals.set('question', 2 * DECISIVE);
  else if (ENDS_CRY.test(end)) signals.set('exclamation', 1);
  else if (!ENDS_FULL.test(end)) signals.set('no-full-stop', 1);
  const count = words.length;
  signals.set('length', Math.min(1, Math.log2(1 + count) / 6));
  if (count <= 3) signals.set('very-short', 1);
  if (count <= 6) signals.set('short', 1);
  if (count <= 9) signals.set('shortish', 1);
  const first = words[0];
  if (first === undefined) return;
  if (LABEL.test(text.slice(0, 40))) signals.set(LABEL_WORDS.has(first.word) ? 'credit-label' : 'label', 1);
  if (isOrder(words)) signals.set('order', DECISIVE);
  else if (hasLaterOrder(text, words)) signals.set('later-order', 1);
  if (QUESTION_WORDS.has(first.word)) signals.set('question-word', 1);
  if (/^["“‘']/.test(text)) signals.set('opens-quote', 1);
}

/** "Tap the sign", "Always hook them", "Please do not": a plain verb where the subject would be. */
function isOrder(words: readonly Token[]): boolean {
  const lead = ORDER_LEADS.has(words[0]!.word) ? 1 : 0;
  const verb = words[lead];
  const next = words[lead + 1];
  if (verb === undefined || verb.possessive || !IMPERATIVES.has(verb.word)) return false;
  return next === undefined || !AFTER_NOUN.has(next.word);
}

const PAUSES = ',;:–—-';

/** "If it fails, try again", "…, so go and pour a drink". */
function hasLaterOrder(text: string, words: readonly Token[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    const { start } = words[at]!;
    if (text[start - 1] !== ' ' || !PAUSES.includes(text[start - 2] ?? ' ')) continue;
    const verb = ORDER_LEADS.has(words[at]!.word) ? words[at + 1] : words[at];
    if (verb !== undefined && verb.shape === 'lower' && PLAIN_ORDERS.has(verb.word)) return true;
  }
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;

/** What the words are: figures, names, tenses, quoted or not. */
function wordSignals(words: readonly Token[], quoted: readonly boolean[], signals: Map<string, number>): void {
  for (const { shape, word } of words) if (shape === 'number') raise(signals, YEAR.test(word) ? 'year' : 'figure');
  const names = words.filter(isName).length;
  signals.set(names > 0 ? 'name' : 'no-name', names > 0 ? Math.min(1, names / 3) : 1);
  for (const word of words) if (isPast(word)) raise(signals, 'past');
  if (!words.some((word, at) => quoted[at] !== true && (FINITE.has(word.word) || isPast(word)))) {
    signals.set('verbless', 1);
  }
  const share = quoted.filter(Boolean).length / Math.max(1, words.length);
  if (share > 0) signals.set('quoted', share);
  const figured = signals.has('figure') || signals.has('year');
  if (share > 0 && !figured) signals.set('quote-without-figure', share);
  if (!figured && !signals.has('amount') && !signals.has('number-word')) signals.set('no-figure', 1);
}

/** A capital that is no matter of where the word stands, or a place at the head of the sentence. */
function isName(token: Token, at: number): boolean {
  const { shape, word, possessive } = token;
  if (shape === 'lower' || shape === 'number' || word === 'i') return false;
  if (at > 0 || shape !== 'capital' || possessive) return true;
  return GAZETTEER.phrases.find('', [token], 0) !== undefined;
}

const FINITE: ReadonlySet<string> = wordSet(`
  is are was were has have had does did do will would can could may might must should says said tells makes takes
  keeps lets gives puts goes comes runs sells pays costs owns holds shows leads needs wants gets sees finds
  abandons acquires adds backs beats bets bans blames blocks buys cancels changes clears confirms curbs cuts delays denies
  ditches drops eases ends enters exits expands faces falls fires grows halts hires hits joins launches lifts limits loses
  lowers misses moves names offers opens pauses plans postpones pulls pushes quits raises reaches removes reports reveals
  rises scraps seeks shelves shuts slashes slows soars starts stops sues suspends tests tops trims unveils warns weighs wins
`);

function isPast({ word, shape }: Token): boolean {
  if (shape !== 'lower' && shape !== 'capital') return false;
  if (word.length > 4 && word.endsWith('ed')) return true;
  return IRREGULAR_FORMS.has(word) && !word.endsWith('s') && !word.endsWith('ing') && !NOT_PAST.has(word);
}

const NOT_PAST: ReadonlySet<string> = wordSet(`
  am are is men women children people media data feet best better worse
`);

const QUOTE_MARK = /["“”]/g;

/** For each word whether it stands in double quotes; a quotation left open reaches to the end. */
function quotedWords(text: string, words: readonly Token[]): readonly boolean[] {
  if (!/["“]/.test(text)) return NONE_QUOTED;
  const marks = Array.from(text.matchAll(QUOTE_MARK), (match) => match.index);
  let next = 0;
  let open = false;
  return words.map(({ start }) => {
    while (next < marks.length && marks[next]! < start) {
      open = text[marks[next]!] === '"' ? !open : text[marks[next]!] === '“';
      next += 1;
    }
    return open;
  });
}

const NONE_QUOTED: readonly boolean[] = [];
