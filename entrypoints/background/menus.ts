/** The context menu. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendToViews } from '../../messaging/transport.ts';
import { runAnnotator } from './annotator.ts';
import { openPanel } from './panel.ts';
import { askAbout } from './question.ts';
import { saveSelection } from './save-selection.ts';
import { lookAtTab } from './toolbar.ts';

/** Menus persist in the browser, so they are made anew when the extension is installed or updated. */
export function createMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === 'look') void lookAtTab(tab.id);
    if (info.menuItemId === 'match-selection') void matchSelection(tab.id, info.selectionText ?? '');
    if (info.menuItemId === 'save-selection') void saveSelection(tab.id);
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'look', title: i18n.t('menu.look'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'match-selection', title: i18n.t('menu.match'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'save-selection', title: i18n.t('menu.save'), contexts: ['selection'] });
}

async function matchSelection(tabId: number, text: string): Promise<void> {
  const opened = openPanel(tabId);
  await askAbout(tabId, text);
  await runAnnotator(tabId, true);
  await opened;
  await sendToViews('view/refresh', { tabId });
}
