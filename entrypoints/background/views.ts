/** What the panel, the library and the options page may ask. */
import { browser } from 'wxt/browser';
import { anchorAll } from '../../core/annotations/anchor.ts';
import { pageAddress } from '../../core/annotations/page-address.ts';
import { failure, success } from '../../core/result.ts';
import type { Anchored, FactBase } from '../../core/types.ts';
import type { ExplainedClaim, FactInBase, PanelView, ViewToBackground } from '../../messaging/messages.ts';
import { type Handlers, sendToPage } from '../../messaging/transport.ts';
import { annotationsOf } from '../../store/annotations.ts';
import type { Analysis } from './analysis.ts';
import { runAnnotator } from './annotator.ts';
import type { BaseShelf } from './base-shelf.ts';
import { describeFact, everyFact, factIn, findFacts, summarise } from './facts.ts';
import type { Memory } from './memory.ts';
import { askAbout, questionOf } from './question.ts';
import { syncRegistration } from './registration.ts';
import { answerSites, siteState } from './sites.ts';
import { publishTopics } from './topics.ts';

/** The handlers for messages from our own pages. */
export function answerViews(analysis: Analysis, shelf: BaseShelf, memory: Memory): Handlers<ViewToBackground> {
  return {
    'panel/view': async ({ tabId }) => success(await panelView(analysis, tabId)),
    'page/look': ({ tabId }) => runAnnotator(tabId, true),

    async 'page/stop'({ tabId }) {
      analysis.stop(tabId);
      return sendToPage(tabId, 'page/stop', {});
    },

    ...answerSites,

    async 'claim/explain'({ tabId, text }) {
      if (tabId !== browser.tabs.TAB_ID_NONE) await askAbout(tabId, text);
      const passage = text.trim();
      if (passage === '') return failure('bad-message', 'an empty passage');
      const page = await sendToPage(tabId, 'page/text', {});
      const claim = await analysis.explain(passage.slice(0, 2_000), page.ok ? page.value : undefined);
      return success({ ...claim, facts: factsOf(await analysis.bases(), [claim]) });
    },

    async 'claim/remembered'({ tabId, text }) {
      const [tab, page] = await Promise.all([
        browser.tabs.get(tabId).catch(() => undefined),
        sendToPage(tabId, 'page/state', {}),
      ]);
      if (!page.ok) return page;
      return success(tab?.incognito ? [] : await memory.recall(text, page.value.meta));
    },

    'facts/search': async ({ query }) => success(findFacts(await analysis.bases(), query)),

    async 'facts/all'() {
      const bases = await shelf.all();
      return bases.ok ? success(everyFact(bases.value)) : bases;
    },

    'bases/list': async () => success((await analysis.bases()).map(summarise)),

    async 'base/get'({ id }) {
      const base = await shelf.find(id);
      return base ? success(base) : failure('bad-message', `no fact base ${id}`);
    },

    async 'annotations/changed'({ urls }) {
      const changed = new Set(urls);
      const tabs = await browser.tabs.query({});
      await Promise.all(
        tabs.map(async (tab) => {
          if (tab.id === undefined) return;
          // Addresses of tabs are hidden from us without a permission for their site; those tabs are asked all the same.
          if (tab.url === undefined || changed.has(pageAddress(tab.url))) await sendToPage(tab.id, 'page/repaint', {});
        }),
      );
      return success(undefined);
    },

    async 'settings/changed'() {
      await startOver(analysis, shelf);
      return success(undefined);
    },

    async 'bases/changed'() {
      await startOver(analysis, shelf);
      return success(undefined);
    },
  };
}

/** What is held against pages, or which pages are looked at, has changed: nothing said before holds. */
async function startOver(analysis: Analysis, shelf: BaseShelf): Promise<void> {
  shelf.forget();
  analysis.forgetAll();
  await publishTopics(await shelf.enabled());
  await syncRegistration();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && sendToPage(tab.id, 'page/repaint', {})));
}

async function panelView(analysis: Analysis, tabId: number): Promise<PanelView> {
  const [state, tab, question] = await Promise.all([
    sendToPage(tabId, 'page/state', {}),
    browser.tabs.get(tabId).catch(() => undefined),
    questionOf(tabId),
  ]);
  const enabled = await analysis.bases();
  const bases = enabled.map(summarise);
  const privateWindow = tab?.incognito ?? false;
  const site = await siteState(tab?.url ?? (state.ok ? state.value.meta.url : undefined));
  const nothing = { tabId, bases, privateWindow, claims: [], facts: {}, annotations: [], ...(site ? { site } : {}) };
  if (!state.ok) return { ...nothing, failure: state.failure };
  const page = state.value;
  if (page.phase !== 'ready') return { ...nothing, page };
  const analysed = await analysis.ofTab(tabId, page);
  if (!analysed.ok) return { ...nothing, page, failure: analysed.failure };
  const asked = question === undefined ? undefined : await analysis.explain(question, analysed.value.page);
  const saved = privateWindow ? undefined : await annotationsOf(pageAddress(page.meta.url));
  const annotations = saved?.ok ? saved.value : [];
  const anchored = new Map<string, Anchored>(
    anchorAll(analysed.value.page, annotations).map((found) => [found.id, found]),
  );
  const claims = page.language === 'english' ? analysed.value.claims : [];
  return {
    ...nothing,
    page,
    claims,
    facts: factsOf(enabled, asked ? [...claims, asked] : claims),
    annotations: annotations.map((annotation) => {
      const found: Anchored = anchored.get(annotation.id) ?? { id: annotation.id, state: 'not-found', score: 0 };
      const now =
        found.state === 'found' || !found.span
          ? undefined
          : analysed.value.page.text.slice(found.span.start, found.span.end);
      return { ...annotation, anchored: found, ...(now === undefined ? {} : { now }) };
    }),
    ...(asked ? { asked } : {}),
    ...(saved && !saved.ok ? { failure: saved.failure } : {}),
  };
}

/** Every fact that the claims' matches and near misses speak of. */
function factsOf(bases: readonly FactBase[], claims: readonly ExplainedClaim[]): Record<string, FactInBase> {
  const found: Record<string, FactInBase> = {};
  for (const claim of claims) {
    for (const { base: baseId, fact: factId } of [...claim.matches, ...claim.nearMisses]) {
      const hit = factIn(bases, baseId, factId);
      if (hit) found[`${baseId}#${factId}`] ??= describeFact(hit.base, hit.fact);
    }
  }
  return found;
}
