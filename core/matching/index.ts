/** The door of matching: index a fact base once, then analyse pages with it. */
import type { FactBase } from '../types.ts';
import type { MatchWeights } from './decide.ts';
import type { ReadyBase } from './engine.ts';
import { indexFacts, indexingSteps } from './fact-index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { MatchWeights } from './decide.ts';
export { analysePage, analyseSentences, analyseSlices, analysisSteps, type ReadyBase } from './engine.ts';
export { type Lexicon, type LexiconData, openLexicon } from './lexicon.ts';
export { REASONS, type ReasonCode } from './reasons.ts';
export { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface MatchResources {
  readonly lexicon: Lexicon;
  readonly weights: MatchWeights;
}

/** Makes a fact base ready for matching: statements, wordings and hints become terms, frames and an inverted index. */
export function indexFactBase(base: FactBase, { lexicon, weights }: MatchResources): ReadyBase {
  return { index: indexFacts(base, lexicon), weights };
}

/** Facts read through beforehand; a base of the ordinary kind whole. */
const WARMED = 500;

/** As `indexFactBase`, one fact a step, and ready to the last word: the first page waits for nothing. Bases that pages are held against together do well to share a vocabulary. */
export function* factBaseSteps(
  base: FactBase,
  { lexicon, weights, vocabulary }: MatchResources & { readonly vocabulary?: Vocabulary },
): Generator<undefined, ReadyBase, undefined> {
  const index = yield* indexingSteps(base, lexicon, vocabulary);
  for (let fact = 0; fact < Math.min(WARMED, base.facts.length); fact += 1) {
    index.detail(fact).units();
    yield undefined;
  }
  return { index, weights };
}
