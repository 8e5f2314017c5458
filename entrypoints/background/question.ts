/** What the reader asked the panel about in a tab: a passage of their own choice. Kept for the browser session only. */
import { browser } from 'wxt/browser';

const MAX_LENGTH = 2_000;
const key = (tabId: number): string => `question:${tabId}`;

/** Remembers the passage until the panel has shown it; an empty one forgets. */
export async function askAbout(tabId: number, text: string): Promise<void> {
  const passage = text.trim().slice(0, MAX_LENGTH);
  if (passage === '') await browser.storage.session.remove(key(tabId));
  else await browser.storage.session.set({ [key(tabId)]: passage });
}

/** @returns the passage asked about in this tab, if any */
export async function questionOf(tabId: number): Promise<string | undefined> {
  const found = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  return typeof found === 'string' ? found : undefined;
}
