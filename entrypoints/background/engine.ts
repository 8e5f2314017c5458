/** The matching engine over the enabled fact bases, ready to be asked. */
import lexiconData from 'virtual:bundled/lexicon';
import weights from 'virtual:bundled/weights';
import { analysePage, analyseSentences, indexFactBase, openLexicon } from '../../core/matching/index.ts';
import { type Sensitivity, withSensitivity } from '../../core/matching/sensitivity.ts';
import type { AnalyzedSentence, FactBase, PageText } from '../../core/types.ts';

export interface Engine {
  page(page: PageText, sensitivity: Sensitivity): AnalyzedSentence[];
  /** One passage of the reader's own choice, read in the light of the page it stands on. */
  passage(text: string, sensitivity: Sensitivity, page?: PageText): AnalyzedSentence[];
}

/** Parses the lexicon and indexes the bases; takes tens of milliseconds. */
export function startEngine(bases: readonly FactBase[]): Engine {
  const lexicon = openLexicon(lexiconData);
  const indexed = bases.map((base) => indexFactBase(base, { lexicon, weights }));
  const ready = (sensitivity: Sensitivity) =>
    indexed.map((base) => ({ ...base, weights: withSensitivity(weights, sensitivity) }));
  return {
    page: (page, sensitivity) => analysePage(page, ready(sensitivity)),
    passage: (text, sensitivity, page) => analyseSentences([text], page ?? { title: '' }, ready(sensitivity)),
  };
}
