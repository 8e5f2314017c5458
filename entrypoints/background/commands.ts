/** Keyboard shortcuts. */
import { browser } from 'wxt/browser';
import { sendToPage, sendToViews } from '../../messaging/transport.ts';
import { saveSelection } from './save-selection.ts';
import { lookAtTab } from './toolbar.ts';

/** The commands of the manifest; each acts on the tab the reader is in. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    if (command === 'look-at-page') void lookAtTab(tabId);
    if (command === 'toggle-highlights') void sendToPage(tabId, 'highlights/toggle', {});
    if (command === 'next-claim') void step(tabId, 1);
    if (command === 'previous-claim') void step(tabId, -1);
    if (command === 'save-selection') void saveSelection(tabId);
  });
}

async function step(tabId: number, by: 1 | -1): Promise<void> {
  await sendToPage(tabId, 'claim/next', { step: by });
  await sendToViews('view/refresh', { tabId });
}
