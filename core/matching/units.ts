/** Units: the statement, its clauses, its other wordings and quotes of a fact, each as a list of weighed positions to be covered by a claim. */
import type { Fact } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { readTerms, type TermHit, type Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text of a fact as numbers: position `p` weighs `weights[p]` and is said by the terms from `ends[p - 1]` up to `ends[p]`, each with its strength. */
export interface Unit {
  readonly weights: readonly number[];
  readonly ends: readonly number[];
  readonly terms: readonly number[];
  readonly strengths: readonly number[];
  /** True for a position that is a concept or a word of its own, false for a place or a figure. */
  readonly matters: readonly boolean[];
  /** Sum of the positions' weights. */
  readonly weight: number;
  readonly kind: 'statement' | 'clause' | 'alias' | 'quote';
}

/** One thing a fact's text says: any of the terms says it too, with the strength beside it. */
interface Position {
  readonly weight: number;
  readonly strengths: ReadonlyMap<number, number>;
  readonly matter: boolean;
}

/** Less than this and a word tells nothing. */
const LIGHT = 0.08;
const CONCEPT = 0.85;
/** Clauses shorter than this say too little on their own. */
const CLAUSE_WEIGHT = 0.9;
/** A concept that many words name is a weaker sign than the word itself. */
const WORD_IN_CONCEPT = 0.75;

/** What many facts of a base share tells none of them from another. */
export interface Common {
  /** Terms that every claim on the page shares: the topic's own names. */
  readonly ignored: ReadonlySet<string>;
  /** How many facts of the base speak of a term. */
  facts(term: number): number;
  readonly total: number;
}

/** @param statement the fact's statement as read */
export function unitsOf(
  fact: Fact,
  statement: Terms,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  common: Common,
): Unit[] {
  const units: Unit[] = [];
  const add = (terms: Terms, kind: Unit['kind'], from = 0, to = terms.words.length) => {
    const unit = unitOf(terms, from, to, kind, lexicon, vocabulary, common);
    if (unit.weights.length > 0 && (kind !== 'clause' || unit.weight >= CLAUSE_WEIGHT)) units.push(unit);
  };
  add(statement, 'statement');
  const clauses = clausesOf(statement);
  if (clauses.length > 1) for (const { from, to } of clauses) add(statement, 'clause', from, to);
  for (const alias of fact.aliases ?? []) add(readTerms(alias, lexicon), 'alias');
  // A quote that is the statement itself says nothing new.
  for (const { text } of fact.quotes ?? []) if (text !== fact.statement) add(readTerms(text, lexicon), 'quote');
  return units;
}

const CLAUSE_END = /[,:;]/;
const CLAUSE_STARTS = new Set(['because', 'although', 'but']);

/** Runs of words between commas, colons and words that begin a clause. */
function clausesOf({ text, words }: Terms): { readonly from: number; readonly to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at < words.length; at += 1) {
    const starts = CLAUSE_STARTS.has(words[at]!.word) || (words[at]!.word === 'then' && words[at - 1]!.word === 'and');
    if (!starts && !CLAUSE_END.test(text.slice(words[at - 1]!.end, words[at]!.start))) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  clauses.push({ from, to: words.length });
  return clauses;
}

/** The words `from` up to, without, `to`. */
function unitOf(
  { words, hits }: Terms,
  from: number,
  to: number,
  kind: Unit['kind'],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  common: Common,
): Unit {
  const byStart = new Map<number, TermHit[]>();
  for (const hit of hits) {
    if (hit.first < from || hit.last >= to) continue;
    const list = byStart.get(hit.first);
    if (list) list.push(hit);
    else byStart.set(hit.first, [hit]);
  }
  const positions: Position[] = [];
  let sum = 0;
  for (let at = from; at < to; ) {
    const here = byStart.get(at) ?? [];
    const last = here.reduce((most, hit) => Math.max(most, hit.strength === 1 ? hit.last : 0), at);
    const position = positionOf(here, last, words[at]!.stem, lexicon, vocabulary, common);
    if (position) {
      positions.push(position);
      sum += position.weight;
    }
    at = last + 1;
  }
  return packed(positions, sum, kind);
}

function positionOf(
  hits: readonly TermHit[],
  last: number,
  stem: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  common: Common,
): Position | undefined {
  const strengths = new Map<number, number>();
  let weight = 0;
  for (const hit of hits) {
    if (common.ignored.has(hit.term)) return undefined;
    const particular = hit.term.startsWith('@') ? CONCEPT : 1;
    if (hit.last !== last) continue;
    const own = hit.term.startsWith('#') ? 0.6 : lexicon.weight(hit.term);
    weight = Math.max(weight, hit.term.startsWith('@') ? own : own * WORD_IN_CONCEPT);
    const id = vocabulary.add(hit.term);
    strengths.set(id, Math.max(strengths.get(id) ?? 0, hit.strength * particular));
  }
  if (hits.every((hit) => hit.term === stem)) weight = lexicon.weight(stem);
  if (weight < LIGHT || strengths.size === 0) return undefined;
  return { weight: weight * distinction(strengths, common), strengths, matter: isMatter(hits) };
}

/** Places and figures say where and how much, not what. */
function isMatter(hits: readonly TermHit[]): boolean {
  return hits.every(({ term }) => !term.startsWith('#') && !/^\d/.test(term));
}

/** 1 for what one fact alone speaks of, less the more do. */
function distinction(strengths: ReadonlyMap<number, number>, { facts, total }: Common): number {
  if (total < 2) return 1;
  let fewest = total;
  for (const [term, strength] of strengths) if (strength >= OWN) fewest = Math.min(fewest, Math.max(1, facts(term)));
  return Math.max(LEAST_DISTINCT, Math.log((1 + total) / (1 + fewest)) / Math.log((1 + total) / 2));
}

const OWN = 0.6;
const LEAST_DISTINCT = 0.3;

function packed(positions: readonly Position[], weight: number, kind: Unit['kind']): Unit {
  const unit = { weights: [] as number[], ends: [] as number[], terms: [] as number[], strengths: [] as number[] };
  const matters: boolean[] = [];
  for (const position of positions) {
    for (const [term, strength] of position.strengths) {
      unit.terms.push(term);
      unit.strengths.push(strength);
    }
    unit.ends.push(unit.terms.length);
    unit.weights.push(position.weight);
    matters.push(position.matter);
  }
  return { ...unit, matters, weight, kind };
}
