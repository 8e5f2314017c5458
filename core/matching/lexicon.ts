/** Finds the concepts that a run of words names: a trie over the stems of every form of the lexicon. */
import type { Word } from './words.ts';

/** The lexicon as the build compiles it. */
export interface LexiconData {
  readonly concepts: readonly ConceptData[];
  /** How common words are in news: one string of stems for each weight, see `Rarity`. */
  readonly background: readonly BackgroundBand[];
}

export interface ConceptData {
  readonly id: string;
  /** Rarity of the concept in news, 0 (everywhere) to 1. */
  readonly weight: number;
  /** Concepts that are half named with this one. */
  readonly also: readonly string[];
  /** What such words do in a sentence; names of things when absent. */
  readonly is?: ConceptKind;
  /** Concepts that tell much the same of a thing, and those that tell the opposite. */
  readonly near?: readonly string[];
  readonly against?: readonly string[];
  /** Forms parted by `|`, each the stems of its words; `..` lets some words stand between, `=word` is to the letter, `^WORD` in capitals. */
  readonly forms: string;
}

/** `event`: tells what happened to a thing, or how it is; `setting`: when, where, who says so. */
export type ConceptKind = 'event' | 'setting' | 'thing';

export interface BackgroundBand {
  readonly weight: number;
  readonly stems: string;
}

/** A concept named at the words `first` to `last`, both inclusive. */
export interface ConceptHit {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
  /** 1 when named itself, less when named through another (`also`). */
  readonly strength: number;
}

export interface Lexicon {
  /** All concepts named in the words; a form inside a masking form ("live in") does not count. */
  find(words: readonly Word[]): ConceptHit[];
  /** Rarity of a concept or a stem, 0 to 1. Words the background does not know are rare. */
  weight(term: string): number;
  has(concept: string): boolean;
  /** Every concept by id. */
  concepts(): Iterable<string>;
  /** What a concept is, and its kin by id. */
  kin(concept: string): Kin;
  /** True when forms start with the word or news uses it: no need to think it misspelt. */
  knows(word: Word): boolean;
}

export interface Kin {
  readonly is: ConceptKind;
  readonly near: readonly string[];
  readonly against: readonly string[];
}

/** Concept id of forms that say nothing and hide what stands inside them. */
export const MASK = 'mask';
/** How concepts are written among plain stems. */
export const conceptTerm = (id: string): string => `@${id}`;

const NO_KIN: Kin = { is: 'thing', near: [], against: [] };
const ALSO_STRENGTH = 0.6;
const UNKNOWN_WEIGHT = 0.95;
/** Figures are compared as figures; as words they say little. */
const FIGURE_WEIGHT = 0.12;
const STARTS_WITH_DIGIT = /^\d/;
/** Most words that `..` may skip. */
const GAP = 5;
/** Words that `..` never skips: what stands behind them is not so. */
const DENIERS = /^(?:no|not|never|nor|neither|none|cannot|without|hardly|.*n['’]t)$/;

interface Node {
  readonly next: Map<string, Node>;
  gap?: Node;
  concepts?: string[];
  /** Some branch starts with `=` or `^`. */
  lettered: boolean;
}

/** All forms that start with one word; made into a trie when that word first turns up. */
interface Head {
  readonly forms: (readonly [rest: string, concept: string])[];
  trie?: Node;
}

/** First words as stems, to the letter, and in capitals. */
interface Heads {
  readonly stems: Map<string, Head>;
  readonly exact: Map<string, Head>;
  readonly capitals: Map<string, Head>;
}

const node = (): Node => ({ next: new Map(), lettered: false });

/** Sorts the forms by their first word; 7,000 forms take a few milliseconds. */
export function openLexicon(data: LexiconData): Lexicon {
  const heads: Heads = { stems: new Map(), exact: new Map(), capitals: new Map() };
  const weights = new Map<string, number>();
  const also = new Map<string, readonly string[]>();
  const kin = new Map<string, Kin>();
  for (const band of data.background) for (const stem of band.stems.split(' ')) weights.set(stem, band.weight);
  for (const concept of data.concepts) {
    weights.set(conceptTerm(concept.id), concept.weight);
    if (concept.also.length > 0) also.set(concept.id, concept.also);
    const { is = 'thing', near = [], against = [] } = concept;
    kin.set(concept.id, { is, near, against });
    for (const form of concept.forms.split('|')) {
      const space = form.indexOf(' ');
      const first = space < 0 ? form : form.slice(0, space);
      const entry = [space < 0 ? '' : form.slice(space + 1), concept.id] as const;
      const shelf = first.startsWith('=') ? heads.exact : first.startsWith('^') ? heads.capitals : heads.stems;
      const key = shelf === heads.stems ? first : first.slice(1);
      const head = shelf.get(key);
      if (head) head.forms.push(entry);
      else shelf.set(key, { forms: [entry] });
    }
  }
  return {
    find: (words) => withAlso(unmasked(scan(heads, words)), also),
    weight: (term) => weights.get(term) ?? (STARTS_WITH_DIGIT.test(term) ? FIGURE_WEIGHT : UNKNOWN_WEIGHT),
    concepts: () => kin.keys(),
    kin: (concept) => kin.get(concept) ?? NO_KIN,
    has: (concept) => weights.has(conceptTerm(concept)),
    knows: (word) => weights.has(word.stem) || heads.stems.has(word.stem) || heads.exact.has(word.word),
  };
}

function trieOf(head: Head): Node {
  const root = node();
  for (const [rest, concept] of head.forms) add(root, rest === '' ? [] : rest.split(' '), concept);
  return root;
}

function add(root: Node, keys: readonly string[], concept: string): void {
  let at = root;
  for (const key of keys) {
    if (key === '..') {
      at.gap ??= node();
      at = at.gap;
      continue;
    }
    if (key.startsWith('=') || key.startsWith('^')) at.lettered = true;
    let next = at.next.get(key);
    if (!next) {
      next = node();
      at.next.set(key, next);
    }
    at = next;
  }
  at.concepts ??= [];
  if (!at.concepts.includes(concept)) at.concepts.push(concept);
}

function scan(heads: Heads, words: readonly Word[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first]!;
    enter(heads.stems.get(word.stem), words, first, hits);
    enter(heads.exact.get(word.word), words, first, hits);
    if (word.shape === 'upper') enter(heads.capitals.get(word.text), words, first, hits);
  }
  return hits;
}

function enter(head: Head | undefined, words: readonly Word[], first: number, hits: ConceptHit[]): void {
  if (head === undefined) return;
  head.trie ??= trieOf(head);
  arrive(head.trie, words, first, first, hits, true);
}

/** Follows every branch from one word on. Depth is bounded by the longest form, breadth by the three ways to write a key. */
function follow(
  at: Node,
  words: readonly Word[],
  first: number,
  position: number,
  hits: ConceptHit[],
  gapAllowed: boolean,
): void {
  const word = words[position];
  if (word === undefined) return;
  const plain = at.next.get(word.stem);
  if (plain) arrive(plain, words, first, position, hits, gapAllowed);
  if (!at.lettered) return;
  const exact = at.next.get(`=${word.word}`);
  if (exact) arrive(exact, words, first, position, hits, gapAllowed);
  if (word.shape !== 'upper') return;
  const capitals = at.next.get(`^${word.text}`);
  if (capitals) arrive(capitals, words, first, position, hits, gapAllowed);
}

function arrive(
  at: Node,
  words: readonly Word[],
  first: number,
  position: number,
  hits: ConceptHit[],
  gapAllowed: boolean,
): void {
  for (const concept of at.concepts ?? []) hits.push({ concept, first, last: position, strength: 1 });
  if (at.next.size > 0) follow(at, words, first, position + 1, hits, gapAllowed);
  if (at.gap === undefined || !gapAllowed) return;
  for (let skip = 0; skip <= GAP; skip += 1) {
    // "Revenue shows no sign of flattening" does not say what "revenue .. flattening" does.
    if (skip > 0 && DENIERS.test(words[position + skip]?.word ?? '')) return;
    const before = hits.length;
    follow(at.gap, words, first, position + 1 + skip, hits, false);
    if (hits.length > before) return;
  }
}

function unmasked(hits: ConceptHit[]): ConceptHit[] {
  const masks = hits.filter((hit) => hit.concept === MASK);
  if (masks.length === 0) return hits;
  const isInside = ({ first, last }: ConceptHit, mask: ConceptHit): boolean =>
    mask.first <= first && last <= mask.last && last - first < mask.last - mask.first;
  return hits.filter((hit) => hit.concept !== MASK && !masks.some((mask) => isInside(hit, mask)));
}

function withAlso(hits: ConceptHit[], also: ReadonlyMap<string, readonly string[]>): ConceptHit[] {
  const named = hits.length;
  for (let index = 0; index < named; index += 1) {
    const hit = hits[index]!;
    for (const concept of also.get(hit.concept) ?? []) hits.push({ ...hit, concept, strength: ALSO_STRENGTH });
  }
  return hits;
}
