/** Pages come and go: later addresses of one tab, and pages on which the reader saved something, pages that were open before an update. */
import { browser } from 'wxt/browser';
import { pageAddress } from '../../core/annotations/page-address.ts';
import { annotationsOf } from '../../store/annotations.ts';
import type { Analysis } from './analysis.ts';
import { runAnnotator } from './annotator.ts';
import { looksByItself } from './sites.ts';
import { sentinelNow } from './topics.ts';

/**
 * Addresses reach us only for sites the reader allowed. A page that changed its address without loading gets a second
 * look by the sentinel, so that the sentinel itself may leave nothing behind; a page with saved annotations gets them painted.
 */
export function followVisits(analysis: Analysis): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== 'complete' || !tab.url?.startsWith('http')) return;
    void visit(tabId, tab.url, tab.incognito);
  });
  browser.tabs.onRemoved.addListener((tabId) => analysis.forget(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void visitOpenTabs();
  });
}

/** An update leaves the old scripts in open pages with a dead runtime; the new ones take over where the reader allowed it. */
async function visitOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(tabs.map(({ id, url, incognito }) => id !== undefined && url && visit(id, url, incognito)));
}

async function visit(tabId: number, url: string, incognito: boolean): Promise<void> {
  if (!(await looksByItself(url))) return;
  const saved = incognito ? undefined : await annotationsOf(pageAddress(url));
  if (saved?.ok && saved.value.length > 0) {
    await runAnnotator(tabId, false);
    return;
  }
  const script = await sentinelNow();
  if (script === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [script] });
  } catch {
    // The tab closed or moved on to a page of the browser's own; there is nothing to look at.
  }
}
