/** The toolbar button and its badge. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendToViews } from '../../messaging/transport.ts';
import { runAnnotator } from './annotator.ts';
import { openPanel } from './panel.ts';

/** A click opens the panel and looks at the page, whatever automatic mode thinks of it. */
export function listenToToolbar(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void lookAtTab(tab.id);
  });
}

/** Opens the panel and runs the annotator by hand. Call inside a user gesture, before any `await`. */
export async function lookAtTab(tabId: number): Promise<void> {
  const opened = openPanel(tabId);
  await runAnnotator(tabId, true);
  await opened;
  await sendToViews('view/refresh', { tabId });
}

/** Shows how many claims of the page the fact base has something on; the title says it in words. */
export async function showBadge(
  tabId: number,
  page: { detected: boolean; claims: number; covered: number },
): Promise<void> {
  const text = page.covered > 0 ? String(page.covered) : '';
  const title =
    page.claims === 0
      ? i18n.t('action.title')
      : i18n.t('action.covered', page.covered, [String(page.covered), String(page.claims)]);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4a59' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab closed while its page was being read: there is no badge left to set.
  }
}
