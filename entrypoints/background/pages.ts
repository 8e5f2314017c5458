/** What pages may ask: only what they need to paint. */

import { anchorAll } from '../../core/annotations/anchor.ts';
import { pageAddress } from '../../core/annotations/page-address.ts';
import { failure, success } from '../../core/result.ts';
import type { Annotation, Relation } from '../../core/types.ts';
import type { ExplainedClaim, PageToBackground, PaintedClaim } from '../../messaging/messages.ts';
import { parsePageText } from '../../messaging/parse.ts';
import { type Handlers, type Sender, sendToViews } from '../../messaging/transport.ts';
import { annotationsOf } from '../../store/annotations.ts';
import { noteResolutions } from '../../store/resolutions.ts';
import { loadSettings } from '../../store/settings.ts';
import type { Analysis } from './analysis.ts';
import { runAnnotator } from './annotator.ts';
import { openPanel } from './panel.ts';
import { looksByItself } from './sites.ts';
import { showBadge } from './toolbar.ts';
import { topicsNow } from './topics.ts';

/** The handlers for messages from content scripts. */
export function answerPages(analysis: Analysis): Handlers<PageToBackground> {
  return {
    async 'page/possible'(_data, sender) {
      if (sender.tabId === undefined) return failure('bad-message');
      // The sentinel may have been waiting for this page to be looked at since before its site was switched off.
      if (!(await looksByItself(sender.url ?? ''))) return success(undefined);
      return runAnnotator(sender.tabId, false);
    },

    async 'page/begin'(_data, sender) {
      const { highlight, appearance } = await loadSettings();
      const saved = await savedOn(sender.url ?? '', sender);
      return success({ topics: await topicsNow(), settings: { highlight, appearance }, annotated: saved.length > 0 });
    },

    async 'page/analyze'(data, sender) {
      const page = parsePageText(data?.page);
      if (!page) return failure('bad-message');
      const { claims } = await analysis.analyse(sender.tabId, page, data.byHand === true);
      const saved = sameOrigin(page.url, sender.url) ? await savedOn(page.url, sender) : [];
      const annotations = anchorAll(page, saved);
      // The library shows it; the page need not wait for it. Of a private window nothing is saved, so nothing is noted.
      void noteResolutions(annotations);
      const paint = annotations.flatMap((found) => {
        const annotation = saved.find((one) => one.id === found.id);
        return found.span && annotation
          ? [{ id: found.id, color: annotation.color, unsure: found.state === 'unsure', ...found.span }]
          : [];
      });
      return success({ claims: claims.map(painted), annotations, paint });
    },

    async 'page/changed'(data, sender) {
      if (sender.tabId === undefined) return failure('bad-message');
      await showBadge(sender.tabId, data);
      await sendToViews('view/refresh', { tabId: sender.tabId });
      return success(undefined);
    },

    async 'claim/open'(data, sender) {
      if (sender.tabId === undefined) return failure('bad-message');
      // First, and without waiting for anything: the reader's click counts only in this turn.
      const opening = openPanel(sender.tabId);
      // A panel that is open already need not wait for the browser's word that it is.
      await sendToViews('view/refresh', { tabId: sender.tabId, opened: data.id });
      await opening;
      return success(undefined);
    },
  };
}

/** Nothing of the reader's is looked up for a private window. */
async function savedOn(url: string, sender: Sender): Promise<readonly Annotation[]> {
  if (sender.incognito || !url.startsWith('http')) return [];
  const saved = await annotationsOf(pageAddress(url));
  return saved.ok ? saved.value : [];
}

const sameOrigin = (a: string, b = ''): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;

const STRENGTH: Readonly<Record<Relation, number>> = { differs: 3, agrees: 2, related: 1 };

/** A page learns where a claim stands and how strongly it is covered, and nothing else. */
function painted(claim: ExplainedClaim): PaintedClaim {
  const strongest = claim.matches.map((match) => match.relation).sort((a, b) => STRENGTH[b] - STRENGTH[a])[0];
  return { id: claim.id, start: claim.start, end: claim.end, relation: strongest ?? 'none' };
}
