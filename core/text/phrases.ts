import { pieces, type Token, tokenise } from './tokens.ts';

/** A set of phrases, each standing for something, that can be looked up at any word of a text. */
export interface PhraseIndex<T> {
  /** The longest phrase that begins at word `at`, with how many words it has; undefined when none does. */
  find(words: readonly Token[], at: number): PhraseHit<T> | undefined;
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
    node.leaves.push({ value: entry.value, cases: words.map((word) => (entry.anyCase ? 'any' : caseOf(word))) });
  }
  return { find: (words, at) => longest(root, words, at) };
}

type Case = 'any' | 'capital' | 'upper';

interface Leaf<T> {
  readonly value: T;
  readonly cases: readonly Case[];
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

function longest<T>(root: Node<T>, words: readonly Token[], at: number): PhraseHit<T> | undefined {
  let best: PhraseHit<T> | undefined;
  let node: Node<T> | undefined = root;
  for (let index = at; index < words.length; index += 1) {
    node = node.next.get(words[index]!.word);
    if (node === undefined) break;
    if (index > at && !adjacent(words[index - 1]!, words[index]!)) break;
    const leaf = node.leaves.find(({ cases }) => fits(words, at, cases));
    if (leaf !== undefined) best = { value: leaf.value, length: index - at + 1 };
  }
  return best;
}

/** Two words with at most a space, a hyphen or a full stop and space between them. */
function adjacent(before: Token, after: Token): boolean {
  return after.start - before.end <= (before.possessive ? 3 : 2);
}

function fits(words: readonly Token[], at: number, cases: readonly Case[]): boolean {
  return cases.every((wanted, index) => {
    const shape = words[at + index]!.shape;
    if (wanted === 'any') return true;
    return wanted === 'upper' ? shape === 'upper' : shape !== 'lower';
  });
}
