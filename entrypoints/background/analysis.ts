/** The engine with its indexes, and what it said last about each tab. Both can be rebuilt at any time. */
import factBase from 'virtual:bundled/fact-base';
import { claimIds } from '../../core/claim-id.ts';
import { failure, type Result, success } from '../../core/result.ts';
import type { FactBase, PageText } from '../../core/types.ts';
import type { ExplainedClaim } from '../../messaging/messages.ts';
import { sendToPage } from '../../messaging/transport.ts';
import { loadSettings } from '../../store/settings.ts';
import { type Engine, startEngine } from './engine.ts';

export interface AnalyzedPage {
  readonly page: PageText;
  readonly claims: readonly ExplainedClaim[];
}

export interface Analysis {
  readonly bases: readonly FactBase[];
  /** Reads a page's text and remembers the answer for its tab. */
  analyse(tabId: number | undefined, page: PageText): Promise<AnalyzedPage>;
  /** The answer for a tab: the remembered one when it speaks of the claims the page shows, else worked out again. */
  ofTab(tabId: number, shown: readonly { readonly id: string }[]): Promise<Result<AnalyzedPage>>;
  /** What the bases have on one passage, as if it stood on that page. */
  explain(text: string, page?: PageText): Promise<ExplainedClaim>;
  forget(tabId: number): void;
  /** The reader changed what is to be shown: what was said before no longer holds. */
  forgetAll(): void;
}

/** Builds the indexes on first use, so that a wake-up for a badge or a menu costs nothing. */
export function createAnalysis(): Analysis {
  const bases = [factBase];
  const last = new Map<number, AnalyzedPage>();
  let engine: Engine | undefined;
  const ready = (): Engine => {
    engine ??= startEngine(bases);
    return engine;
  };

  async function analyse(tabId: number | undefined, page: PageText): Promise<AnalyzedPage> {
    const { sensitivity } = await loadSettings();
    const sentences = ready()
      .page(page, sensitivity)
      .filter((sentence) => sentence.claim || sentence.matches.length > 0);
    const ids = claimIds(sentences.map((sentence) => sentence.text));
    const analysed = { page, claims: sentences.map((sentence, i) => ({ ...sentence, id: ids[i] ?? '' })) };
    if (tabId !== undefined) last.set(tabId, analysed);
    return analysed;
  }

  return {
    bases,
    analyse,
    async ofTab(tabId, shown) {
      const remembered = last.get(tabId);
      const known = new Set(remembered?.claims.map((claim) => claim.id));
      if (remembered && shown.every((claim) => known.has(claim.id))) return success(remembered);
      const text = await sendToPage(tabId, 'page/text', {});
      return text.ok ? success(await analyse(tabId, text.value)) : failure(text.failure.name, text.failure.detail);
    },
    async explain(text, page) {
      const { sensitivity } = await loadSettings();
      const [first] = ready().passage(text, sensitivity, page);
      const id = claimIds([text])[0] ?? '';
      return first
        ? { ...first, id }
        : { id, text, start: 0, end: text.length, checkworthiness: 0, claim: false, matches: [], nearMisses: [] };
    },
    forget: (tabId) => void last.delete(tabId),
    forgetAll: () => last.clear(),
  };
}
