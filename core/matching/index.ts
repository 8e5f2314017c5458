/** The door of matching: index a fact base once, then analyse pages with it. */
import type { FactBase } from '../types.ts';
import type { MatchWeights } from './decide.ts';
import type { ReadyBase } from './engine.ts';
import { indexFacts } from './fact-index.ts';
import type { Lexicon } from './lexicon.ts';

export type { MatchWeights } from './decide.ts';
export { analysePage, analyseSentences, analyseSlices, type ReadyBase } from './engine.ts';
export { type Lexicon, type LexiconData, openLexicon } from './lexicon.ts';
export { REASONS, type ReasonCode } from './reasons.ts';

export interface MatchResources {
  readonly lexicon: Lexicon;
  readonly weights: MatchWeights;
}

/** Makes a fact base ready for matching: statements, wordings and hints become terms, frames and an inverted index. */
export function indexFactBase(base: FactBase, { lexicon, weights }: MatchResources): ReadyBase {
  return { index: indexFacts(base, lexicon), weights };
}
