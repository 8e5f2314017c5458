/** One sentence beside one fact of a small base: what is compared, and the relation it is shown with. */
import { indexFacts } from '../../../../core/matching/fact-index.ts';
import { pairSentences } from '../../../../core/matching/pairs.ts';
import { type Stance, stanceOf } from '../../../../core/matching/stance.ts';
import type { Comparison, Fact, FactBase, IsoDate } from '../../../../core/types.ts';
import { lexicon, weights } from './bakery.ts';

/** A base about Crumble with one fact. */
export function baseOf(fact: Fact): FactBase {
  return {
    format: 1,
    id: 'one',
    title: 'One fact',
    version: '1.0.0',
    source: { title: 'Crumble in 2023', published: '2023-10' },
    topic: { names: ['Crumble'], associates: ['Ada Ferment'] },
    facts: [fact],
  };
}

/** What is compared when a page of Crumble's has this sentence; undefined when the fact is no candidate. */
export function stanceOn(fact: Fact, text: string, published?: IsoDate): Stance | undefined {
  const index = indexFacts(baseOf(fact), lexicon);
  const page = published === undefined ? { title: 'Crumble' } : { title: 'Crumble', published };
  const [read] = [...pairSentences([{ text }], page, index, weights)];
  const [pair] = read!.pairs;
  return pair && stanceOf(pair, read!.terms, index);
}

/** `Ada Ferment different Bea Crust`. */
export function compared(fact: Fact, text: string, kind: Comparison['kind'], published?: IsoDate): string[] {
  const { comparisons = [] } = stanceOn(fact, text, published) ?? {};
  return comparisons
    .filter((one) => one.kind === kind)
    .map(({ claim, result, fact: other }) => `${claim?.text} ${result} ${other?.text}`);
}
