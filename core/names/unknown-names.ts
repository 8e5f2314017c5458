import { SENTENCE_STARTERS } from '../text/abbreviations.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { NAME_PARTICLES, NO_ACTORS } from './actor-words.ts';
import { GAZETTEER } from './gazetteer.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** A run of words `from` up to, without, `to`. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/**
 * The run of capital words that begins at word `at` and most likely names someone or something the gazetteer does not know;
 * undefined when it is a place, a month, a thing, or a lone capital at the head of a sentence.
 */
export function unknownName(text: string, words: readonly Token[], at: number): WordRun | undefined {
  if (!isNameWord(words[at]!)) return undefined;
  const head = startsSentence(text, words, at);
  if (head && SENTENCE_STARTERS.has(words[at]!.word)) return undefined;
  let to = at + 1;
  while (to < words.length && to - at < LONGEST_NAME && joins(text, words, to)) to += 1;
  while (to > at + 1 && words[to - 1]!.shape === 'lower') to -= 1;
  if (head && to === at + 1) return undefined;
  if (head && to === at + 2 && !GIVEN_NAMES.has(words[at]!.word) && words[at + 1]!.shape !== 'capital')
    return undefined;
  return { from: at, to };
}

/** True when most words are capital, as in a headline: a capital then says nothing. */
export function isTitleCase(words: readonly Token[]): boolean {
  if (words.length > 1 && words.every(({ shape }) => shape === 'upper' || shape === 'number')) return true;
  const long = words.filter(({ text, shape, word }) => text.length > 2 && shape !== 'number' && !SMALL_WORDS.has(word));
  return long.length > 3 && long.filter(({ shape }) => shape !== 'lower').length > long.length * MOSTLY;
}

const LONGEST_NAME = 6;
const MOSTLY = 0.75;
const SMALL_WORDS: ReadonlySet<string> = wordSet(`
  the and for with from but its his her into over
`);

function isNameWord(word: Token): boolean {
  if (word.shape === 'lower' || word.shape === 'number' || word.text.length < 2) return false;
  return !NO_ACTORS.has(word.word) && GAZETTEER.phrases.find('', [word], 0) === undefined;
}

function joins(text: string, words: readonly Token[], at: number): boolean {
  const before = words[at - 1]!;
  const word = words[at]!;
  if (before.possessive) return false;
  const gap = text.slice(before.end, word.start);
  if (gap !== ' ' && gap !== '-' && gap !== ' & ' && !(gap === '. ' && before.text.length === 1)) return false;
  if (word.shape === 'lower') return NAME_PARTICLES.has(word.word);
  return word.shape !== 'number' && !NO_ACTORS.has(word.word);
}

/** The first word of the text, or one after an end mark or an opening quote. */
function startsSentence(text: string, words: readonly Token[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  const gap = text.slice(before.end, words[at]!.start);
  return /[.!?:;"“”•|]/.test(gap);
}
