/** The engine with its indexes, and what it said last about each tab. Both can be rebuilt at any time. */
import { claimIds } from '../../core/claim-id.ts';
import { failure, type Result, success } from '../../core/result.ts';
import type { FactBase, PageText, UnitInterval } from '../../core/types.ts';
import type { ExplainedClaim, PageState } from '../../messaging/messages.ts';
import { sendToPage } from '../../messaging/transport.ts';
import { loadSettings } from '../../store/settings.ts';
import type { BaseShelf } from './base-shelf.ts';
import { type Engine, startEngine } from './engine.ts';
import { lexicon } from './lexicon.ts';

export interface AnalyzedPage {
  readonly page: PageText;
  readonly claims: readonly ExplainedClaim[];
}

export interface Analysis {
  /** The bases that are switched on, the bundled one first. */
  bases(): Promise<readonly FactBase[]>;
  /** Reads a page's text and remembers the answer for its tab. Bases without topic names speak to pages looked at by hand alone. */
  analyse(tabId: number | undefined, page: PageText, byHand: boolean): Promise<AnalyzedPage>;
  /** The answer for a tab: the remembered one when it speaks of the claims the page shows, else worked out again. */
  ofTab(tabId: number, shown: Pick<PageState, 'claims' | 'byHand'>): Promise<Result<AnalyzedPage>>;
  /** What the bases have on one passage, as if it stood on that page. */
  explain(text: string, page?: PageText): Promise<ExplainedClaim>;
  /** Gives up what is being worked out for a tab: who waits for it gets an `AbortError`. */
  stop(tabId: number): void;
  forget(tabId: number): void;
  /** The reader changed what is to be shown: what was said before no longer holds. */
  forgetAll(): void;
}

/** Told how much of a page's text has been gone through, between 0 and 1, now and then while it takes long. */
export type ProgressListener = (tabId: number, share: UnitInterval) => void;

/** Builds the indexes on first use, so that a wake-up for a badge or a menu costs nothing. */
export function createAnalysis(shelf: BaseShelf, tell: ProgressListener = () => undefined): Analysis {
  const last = new Map<number, AnalyzedPage>();
  const under = new Map<number, AbortController>();
  let engine: Engine | undefined;
  const ready = (): Engine => {
    engine ??= startEngine(lexicon());
    return engine;
  };

  async function analyse(tabId: number | undefined, page: PageText, byHand: boolean): Promise<AnalyzedPage> {
    const [{ sensitivity }, enabled] = await Promise.all([loadSettings(), shelf.enabled()]);
    const bases = byHand ? enabled : enabled.filter(({ topic }) => topic.names.length > 0);
    const end = new AbortController();
    if (tabId !== undefined) under.set(tabId, end);
    const read = await ready().page(page, bases, sensitivity, {
      signal: end.signal,
      reached: (at) => tabId !== undefined && tell(tabId, Math.min(1, at / Math.max(1, page.text.length))),
    });
    if (tabId !== undefined && under.get(tabId) === end) under.delete(tabId);
    const sentences = read.filter((sentence) => sentence.claim || sentence.matches.length > 0);
    const ids = claimIds(sentences.map((sentence) => sentence.text));
    const analysed = { page, claims: sentences.map((sentence, i) => ({ ...sentence, id: ids[i] ?? '' })) };
    if (tabId !== undefined) last.set(tabId, analysed);
    return analysed;
  }

  return {
    bases: () => shelf.enabled(),
    analyse,
    async ofTab(tabId, shown) {
      const remembered = last.get(tabId);
      const known = new Set(remembered?.claims.map((claim) => claim.id));
      if (remembered && shown.claims.every((claim) => known.has(claim.id))) return success(remembered);
      const text = await sendToPage(tabId, 'page/text', {});
      if (!text.ok) return failure(text.failure.name, text.failure.detail);
      return success(await analyse(tabId, text.value, shown.byHand));
    },
    async explain(text, page) {
      const [{ sensitivity }, bases] = await Promise.all([loadSettings(), shelf.enabled()]);
      const [first] = await ready().passage(text, bases, sensitivity, page);
      const id = claimIds([text])[0] ?? '';
      return first
        ? { ...first, id }
        : { id, text, start: 0, end: text.length, checkworthiness: 0, claim: false, matches: [], nearMisses: [] };
    },
    stop(tabId) {
      under.get(tabId)?.abort();
      under.delete(tabId);
    },
    forget: (tabId) => void last.delete(tabId),
    forgetAll: () => last.clear(),
  };
}
