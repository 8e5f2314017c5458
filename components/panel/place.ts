/** Where in the panel the reader is, and how one step leads to the next. */
import type { ClaimId, FactBaseId, FactId } from '../../core/types.ts';

export type PanelTab = 'claims' | 'saved' | 'facts';
export type ClaimFilter = 'covered' | 'all';

export interface Place {
  readonly tab: PanelTab;
  readonly filter: ClaimFilter;
  /** The claim shown in detail. */
  readonly claim?: ClaimId;
  /** In the list: the claim that the reader has just come back from. */
  readonly from?: ClaimId;
  /** True while the answer on a passage of the reader's own is shown. */
  readonly asked?: boolean;
  /** Among the facts: what the page leaves out is unfolded. */
  readonly leftOut?: boolean;
  /** The article lies over everything else. */
  readonly article?: { readonly base: FactBaseId; readonly fact: FactId };
}

export type Step =
  | { readonly to: 'tab'; readonly tab: PanelTab }
  /** The facts that the page says nothing of. */
  | { readonly to: 'left-out' }
  | { readonly to: 'filter'; readonly filter: ClaimFilter }
  | { readonly to: 'claim'; readonly claim: ClaimId }
  | { readonly to: 'asked' }
  | { readonly to: 'article'; readonly base: FactBaseId; readonly fact: FactId }
  /** One layer up: from the article to what was under it, from a claim to the list. */
  | { readonly to: 'back' }
  /** Another page: nothing of the old place holds. */
  | { readonly to: 'start' };

export const START: Place = { tab: 'claims', filter: 'covered' };

export function walk(place: Place, step: Step): Place {
  const { tab, filter } = place;
  switch (step.to) {
    case 'tab':
      return { tab: step.tab, filter };
    case 'left-out':
      return { tab: 'facts', filter, leftOut: true };
    case 'filter':
      return { tab, filter: step.filter };
    case 'claim':
      return { tab: 'claims', filter, claim: step.claim };
    case 'asked':
      return { tab, filter, asked: true };
    case 'article':
      return { ...place, article: { base: step.base, fact: step.fact } };
    case 'back': {
      const { article, claim, ...under } = place;
      if (article) return claim === undefined ? under : { ...under, claim };
      return claim === undefined ? { tab, filter } : { tab, filter, from: claim };
    }
    case 'start':
      return START;
  }
}
