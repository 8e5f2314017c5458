/** The matching engine over fact bases, ready to be asked. Works in short turns: other tabs and the panel ask too. */
import lexiconData from 'virtual:bundled/lexicon';
import weights from 'virtual:bundled/weights';
import {
  analyseSentences,
  analysisSteps,
  createVocabulary,
  factBaseSteps,
  openLexicon,
  type ReadyBase,
} from '../../core/matching/index.ts';
import { type Sensitivity, withSensitivity } from '../../core/matching/sensitivity.ts';
import type { AnalyzedSentence, FactBase, PageText } from '../../core/types.ts';
import { runInSlices, type Steps } from '../../page/slices.ts';

export interface Engine {
  page(page: PageText, bases: readonly FactBase[], sensitivity: Sensitivity): Promise<AnalyzedSentence[]>;
  /** One passage of the reader's own choice, read in the light of the page it stands on. */
  passage(
    text: string,
    bases: readonly FactBase[],
    sensitivity: Sensitivity,
    page?: PageText,
  ): Promise<AnalyzedSentence[]>;
}

/** Shown of one sentence however many bases have something on it. */
const MOST_MATCHES = 24;
const MOST_NEAR_MISSES = 5;

/** Parses the lexicon, which takes tens of milliseconds; a base is indexed when it is first asked for, and once. */
export function startEngine(): Engine {
  const lexicon = openLexicon(lexiconData);
  const vocabulary = createVocabulary();
  const indexed = new WeakMap<FactBase, Promise<ReadyBase>>();

  async function ready(bases: readonly FactBase[], sensitivity: Sensitivity): Promise<ReadyBase[]> {
    const judged = withSensitivity(weights, sensitivity);
    const all: ReadyBase[] = [];
    for (const base of bases) {
      const index = indexed.get(base) ?? runInSlices(factBaseSteps(base, { lexicon, weights, vocabulary }));
      indexed.set(base, index);
      all.push({ ...(await index), weights: judged });
    }
    return all;
  }

  return {
    page: async (page, bases, sensitivity) => runInSlices(collected(page, await ready(bases, sensitivity))),
    passage: async (text, bases, sensitivity, page) =>
      analyseSentences([text], page ?? { title: '' }, await ready(bases, sensitivity)).map(limited),
  };
}

function* collected(page: PageText, bases: readonly ReadyBase[]): Steps<AnalyzedSentence[]> {
  const sentences: AnalyzedSentence[] = [];
  for (const step of analysisSteps(page, bases)) {
    if (step) sentences.push(limited(step));
    yield undefined;
  }
  return sentences;
}

const limited = (sentence: AnalyzedSentence): AnalyzedSentence => ({
  ...sentence,
  matches: sentence.matches.slice(0, MOST_MATCHES),
  nearMisses: sentence.nearMisses.slice(0, MOST_NEAR_MISSES),
});
