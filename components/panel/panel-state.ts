/** Which of its states the panel is in: one answer for each view of a tab. */
import type { FailureName } from '../../core/result.ts';
import type { PanelView } from '../../messaging/messages.ts';

export type PanelState =
  /** Nothing is known of the tab yet. */
  | { readonly name: 'asking' }
  /** Nothing of ours runs in the tab. */
  | { readonly name: 'not-running' }
  | { readonly name: 'working' }
  /** Automatic mode leaves this page alone. */
  | { readonly name: 'not-detected' }
  | { readonly name: 'other-language' }
  | { readonly name: 'failed'; readonly failure: FailureName }
  | { readonly name: 'no-claims' }
  /** Claims, and nothing on any of them. */
  | { readonly name: 'nothing-matched' }
  | { readonly name: 'ready' };

/**
 * @param view undefined before the first answer
 * @param looking true while the reader's own request to look at the page is under way
 * @param refused why that request failed; the page may have changed since, so a page that answers outweighs it
 */
export function panelState(
  view: PanelView | undefined,
  looking = false,
  refused: FailureName | undefined = undefined,
): PanelState {
  if (looking) return { name: 'working' };
  if (!view) return { name: 'asking' };
  const { page, failure, claims } = view;
  if (!page) {
    if (refused !== undefined) return { name: 'failed', failure: refused };
    if (failure && failure.name !== 'no-receiver') return { name: 'failed', failure: failure.name };
    return { name: 'not-running' };
  }
  if (page.phase === 'reading' || page.phase === 'matching') return { name: 'working' };
  if (page.phase === 'failed') return { name: 'failed', failure: page.failure ?? 'unexpected' };
  if (page.phase === 'idle') return { name: page.language === 'other' ? 'other-language' : 'not-detected' };
  if (page.language === 'other') return { name: 'other-language' };
  if (claims.length === 0) {
    return failure ? { name: 'failed', failure: failure.name } : { name: 'no-claims' };
  }
  return { name: claims.some((claim) => claim.matches.length > 0) ? 'ready' : 'nothing-matched' };
}
