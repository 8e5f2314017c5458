/** The matching engine over fact bases, ready to be asked. Works in short turns: other tabs and the panel ask too. */
import weights from 'virtual:bundled/weights';
import {
  analyseSentences,
  analysisSteps,
  createVocabulary,
  factBaseSteps,
  type Lexicon,
  type ReadyBase,
} from '../../core/matching/index.ts';
import { type Sensitivity, withSensitivity } from '../../core/matching/sensitivity.ts';
import type { AnalyzedSentence, FactBase, PageText, TextOffset } from '../../core/types.ts';
import { runInSlices, type Steps } from '../../page/slices.ts';

/** How a long reading is followed and ended. */
export interface Run {
  /** Rejects with the signal's reason at the next turn. */
  readonly signal?: AbortSignal;
  /** Told now and then up to which offset of the page's text the reading has come. */
  readonly reached?: (offset: TextOffset) => void;
}

export interface Engine {
  page(page: PageText, bases: readonly FactBase[], sensitivity: Sensitivity, run?: Run): Promise<AnalyzedSentence[]>;
  /** One passage of the reader's own choice, read in the light of the page it stands on. */
  passage(
    text: string,
    bases: readonly FactBase[],
    sensitivity: Sensitivity,
    page?: PageText,
  ): Promise<AnalyzedSentence[]>;
}

/** Milliseconds between two words on how far a reading is. */
const BETWEEN_WORDS = 250;
/** Shown of one sentence however many bases have something on it. */
const MOST_MATCHES = 24;
const MOST_NEAR_MISSES = 5;

/** A base is indexed when it is first asked for, and once. */
export function startEngine(lexicon: Lexicon): Engine {
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
    async page(page, bases, sensitivity, { signal, reached = () => undefined } = {}) {
      const done: AnalyzedSentence[] = [];
      const steps = collect(page, await ready(bases, sensitivity), done);
      let told = performance.now();
      const spent = () => {
        if (performance.now() < told + BETWEEN_WORDS) return;
        told = performance.now();
        reached(done.at(-1)?.end ?? 0);
      };
      await runInSlices(steps, signal ? { signal, spent } : { spent });
      return done;
    },
    passage: async (text, bases, sensitivity, page) =>
      analyseSentences([text], page ?? { title: '' }, await ready(bases, sensitivity)).map(limited),
  };
}

function* collect(page: PageText, bases: readonly ReadyBase[], into: AnalyzedSentence[]): Steps<undefined> {
  for (const step of analysisSteps(page, bases)) {
    if (step) into.push(limited(step));
    yield undefined;
  }
  return undefined;
}

const limited = (sentence: AnalyzedSentence): AnalyzedSentence => ({
  ...sentence,
  matches: sentence.matches.slice(0, MOST_MATCHES),
  nearMisses: sentence.nearMisses.slice(0, MOST_NEAR_MISSES),
});
