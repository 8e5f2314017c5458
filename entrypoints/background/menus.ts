/** The context menus: of a page and a selection, and of the toolbar button. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { siteOf, sitePatterns } from '../../core/sites.ts';
import { sendToViews } from '../../messaging/transport.ts';
import { runAnnotator } from './annotator.ts';
import { openPanel } from './panel.ts';
import { askAbout } from './question.ts';
import { saveSelection } from './save-selection.ts';
import { siteState, switchSiteTo } from './sites.ts';
import { lookAtTab } from './toolbar.ts';

/** Menus persist in the browser, so they are made anew when the extension is installed or updated. */
export function createMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { menuItemId: item, selectionText = '', checked = false } = info;
    if (item === 'look' || item === 'look-action') void lookAtTab(tab.id);
    if (item === 'site') void switchHere(tab.id, tab.url, checked);
    if (item === 'library') void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) });
    if (item === 'match-selection') void matchSelection(tab.id, selectionText);
    if (item === 'save-selection') void saveSelection(tab.id);
  });
}

/** Keeps the tick in the toolbar button's menu true to the tab in front. */
export function keepMenuTrue(): void {
  const look = () => void tick();
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && change.status === 'complete') look();
  });
  browser.windows.onFocusChanged.addListener(look);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, 'settings')) look();
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'look', title: i18n.t('menu.look'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'match-selection', title: i18n.t('menu.match'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'save-selection', title: i18n.t('menu.save'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'look-action', title: i18n.t('menu.look_anyway'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'site', type: 'checkbox', title: i18n.t('menu.site'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'library', title: i18n.t('menu.library'), contexts: ['action'] });
}

/** Without leave for a site its address is hidden from us, and nothing is done there by itself: no tick is the truth then. */
async function tick(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const checked = (await siteState(tab?.url))?.looks === 'by-itself';
  // Between an update and the making of the menus there is no such item.
  await browser.contextMenus.update('site', { checked }).catch(() => undefined);
}

/** The browser's question to the reader must be put in the very turn of their choice, so nothing is awaited before it. */
async function switchHere(tabId: number, url: string | undefined, on: boolean): Promise<void> {
  const host = siteOf(url);
  if (host === undefined) {
    // A page of no site, or one whose address we are not told: the panel says which, and has the switch.
    await openPanel(tabId);
    return tick();
  }
  const may = !on || (await browser.permissions.request({ origins: sitePatterns(host) }).catch(() => false));
  if (may) await switchSiteTo(host, on);
  return tick();
}

async function matchSelection(tabId: number, text: string): Promise<void> {
  const opened = openPanel(tabId);
  await askAbout(tabId, text);
  await runAnnotator(tabId, true);
  await opened;
  await sendToViews('view/refresh', { tabId });
}
