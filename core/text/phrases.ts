import { pieces, type Token, tokenise } from './tokens.ts';
import type { WordShape } from './word-forms.ts';

/** A set of phrases, each standing for something, that can be looked up at any word of a text. */
export interface PhraseIndex<T> {
  /** The longest phrase that begins at word `at` of a text, with how many words it has; undefined when none does. */
  find(text: string, words: readonly Token[], at: number): PhraseHit<T> | undefined;
}

export interface PhraseHit<T> {
  readonly value: T;
  readonly length: number;
}

/** One spelling of something. Words written with a capital in `phrase` must not stand in lower case in the text. */
export interface PhraseEntry<T> {
  readonly phrase: string;
  readonly value: T;
  /** Accept any case, for names that are no ordinary words ("tiktok"). */
  readonly anyCase?: boolean;
}

/**
 * Builds the index: a trie over folded words, so that looking up costs the words of the phrase and nothing for the size of
 * the list. Short capital names ("US", "EU") match capitals alone; a comma or full stop between two words of the text must
 * be in the phrase too. An earlier entry wins over a later one of equal length and case.
 */
export function phraseIndex<T>(entries: Iterable<PhraseEntry<T>>): PhraseIndex<T> {
  const root: Node<T> = {};
  for (const { phrase, value, anyCase } of entries) {
    const spelt = spelling(phrase);
    if (spelt.words.length === 0) continue;
    let node = root;
    for (const word of spelt.words) node = child(node, word);
    node.leaves ??= [];
    node.leaves.push({
      value,
      cases: anyCase === true ? ANY.repeat(spelt.words.length) : spelt.cases,
      gaps: spelt.gaps,
    });
  }
  return { find: (text, words, at) => longest(root, text, words, at) };
}

interface Node<T> {
  next?: Map<string, Node<T>>;
  leaves?: Leaf<T>[];
}

/** The case that each word needs and what stands before it, one letter a word: small, since there are thousands. */
interface Leaf<T> {
  readonly value: T;
  readonly cases: string;
  readonly gaps: string;
}

interface Spelling {
  readonly words: readonly string[];
  readonly cases: string;
  readonly gaps: string;
}

const ANY = 'a';
const CAPITAL = 'c';
const CAPITALS = 'u';
/** No more than a space, hyphen, ampersand or possessive between two words; a comma; a full stop; something else. */
const CLOSE = 'c';
const COMMA = ',';
const STOP = '.';
const OTHER = 'x';

/** Capital names up to four letters are also words ("us", "it", "who"), or look like them. */
const SHORT = 4;
const PLAIN_PHRASE = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const LOWER_WORD = /^[a-z]+$/;
const SHORT_CAPITALS = /^[A-Z]{2,4}$/;

function spelling(phrase: string): Spelling {
  if (PLAIN_PHRASE.test(phrase)) {
    const words = phrase.split(' ');
    const cases = words.map((word) => (LOWER_WORD.test(word) ? ANY : SHORT_CAPITALS.test(word) ? CAPITALS : CAPITAL));
    return { words: phrase.toLowerCase().split(' '), cases: cases.join(''), gaps: CLOSE.repeat(words.length) };
  }
  const tokens = pieces(tokenise(phrase));
  return {
    words: tokens.map(({ word }) => word),
    cases: tokens.map(({ text, shape }) => caseOf(text, shape)).join(''),
    gaps: tokens.map((_, index) => (index === 0 ? CLOSE : gapBefore(phrase, tokens, index))).join(''),
  };
}

function caseOf(text: string, shape: WordShape): string {
  if (shape === 'lower' || shape === 'number' || text.includes('.')) return ANY;
  return shape === 'upper' && text.length <= SHORT ? CAPITALS : CAPITAL;
}

function child<T>(node: Node<T>, word: string): Node<T> {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made: Node<T> = {};
  node.next.set(word, made);
  return made;
}

function longest<T>(root: Node<T>, text: string, words: readonly Token[], at: number): PhraseHit<T> | undefined {
  let node = root.next?.get(words[at]!.word);
  if (node === undefined) return undefined;
  let best: PhraseHit<T> | undefined;
  let gaps = CLOSE;
  for (let index = at; node !== undefined; ) {
    const leaf = node.leaves?.find((candidate) => fits(words, at, gaps, candidate));
    if (leaf !== undefined) best = { value: leaf.value, length: index - at + 1 };
    index += 1;
    if (node.next === undefined || index >= words.length) break;
    node = node.next.get(words[index]!.word);
    if (node === undefined) break;
    const gap = gapBefore(text, words, index);
    if (gap === OTHER) break;
    gaps += gap;
  }
  return best;
}

function fits<T>(words: readonly Token[], at: number, gaps: string, leaf: Leaf<T>): boolean {
  for (let index = 0; index < leaf.cases.length; index += 1) {
    const wanted = leaf.cases[index];
    const { shape } = words[at + index]!;
    if (wanted === CAPITALS ? shape !== 'upper' : wanted === CAPITAL && shape === 'lower') return false;
    if (gaps[index] !== CLOSE && gaps[index] !== leaf.gaps[index]) return false;
  }
  return true;
}

const CLOSE_GAP = /^(?:\s{0,2}|-|['’]s? | & |&)$/;

function gapBefore(text: string, words: readonly Token[], index: number): string {
  const gap = text.slice(words[index - 1]!.end, words[index]!.start);
  if (gap === ' ' || CLOSE_GAP.test(gap)) return CLOSE;
  if (gap === ', ') return COMMA;
  return gap === '. ' || gap === '.' ? STOP : OTHER;
}
