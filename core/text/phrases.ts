import { pieces, type Token, tokenise } from './tokens.ts';

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
 * the list. Short capital names ("US", "EU") match capitals alone. An earlier entry wins over a later one of equal length
 * and case.
 */
export function phraseIndex<T>(entries: Iterable<PhraseEntry<T>>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), leaves: [] };
  for (const entry of entries) {
    const words = pieces(tokenise(entry.phrase));
    if (words.length === 0) continue;
    let node = root;
    for (const word of words) node = child(node, word.word);
    node.leaves.push({
      value: entry.value,
      cases: words.map((word) => (entry.anyCase ? 'any' : caseOf(word))),
      gaps: words.map((_, index) => (index === 0 ? 'close' : gapBefore(entry.phrase, words, index))),
    });
  }
  return { find: (text, words, at) => longest(root, text, words, at) };
}

type Case = 'any' | 'capital' | 'upper';
/** What stands between two words: no more than a space, hyphen, ampersand or possessive; a comma; a full stop; something else. */
type Gap = 'close' | 'comma' | 'stop' | 'other';

interface Leaf<T> {
  readonly value: T;
  readonly cases: readonly Case[];
  readonly gaps: readonly Gap[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly leaves: Leaf<T>[];
}

/** Capital names up to this length are also words ("us", "it", "who"), or look like them. */
const SHORT = 4;

function caseOf(word: Token): Case {
  if (word.shape === 'upper' && !word.text.includes('.') && word.text.length <= SHORT) return 'upper';
  if (word.shape === 'lower' || word.shape === 'number' || word.text.includes('.')) return 'any';
  return 'capital';
}

function child<T>(node: Node<T>, word: string): Node<T> {
  let next = node.next.get(word);
  if (next === undefined) {
    next = { next: new Map(), leaves: [] };
    node.next.set(word, next);
  }
  return next;
}

function longest<T>(root: Node<T>, text: string, words: readonly Token[], at: number): PhraseHit<T> | undefined {
  let node = root.next.get(words[at]!.word);
  if (node === undefined) return undefined;
  let best: PhraseHit<T> | undefined;
  const gaps: Gap[] = ['close'];
  for (let index = at; node !== undefined; ) {
    const leaf = node.leaves.find((candidate) => fits(words, at, gaps, candidate));
    if (leaf !== undefined) best = { value: leaf.value, length: index - at + 1 };
    index += 1;
    if (index >= words.length || node.next.size === 0) break;
    gaps.push(gapBefore(text, words, index));
    if (gaps[index - at] === 'other') break;
    node = node.next.get(words[index]!.word);
  }
  return best;
}

function fits<T>(words: readonly Token[], at: number, gaps: readonly Gap[], leaf: Leaf<T>): boolean {
  for (let index = 0; index < leaf.cases.length; index += 1) {
    const wanted = leaf.cases[index];
    const { shape } = words[at + index]!;
    if (wanted === 'upper' ? shape !== 'upper' : wanted === 'capital' && shape === 'lower') return false;
    if (gaps[index] !== 'close' && gaps[index] !== leaf.gaps[index]) return false;
  }
  return true;
}

const CLOSE = /^(?:\s{0,2}|-|['’]s? | & |&)$/;

function gapBefore(text: string, words: readonly Token[], index: number): Gap {
  const gap = text.slice(words[index - 1]!.end, words[index]!.start);
  if (gap === ' ' || CLOSE.test(gap)) return 'close';
  if (gap === ', ') return 'comma';
  return gap === '. ' || gap === '.' ? 'stop' : 'other';
}
