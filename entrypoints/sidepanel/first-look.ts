import { browser } from 'wxt/browser';
import type { PanelView } from '../../messaging/messages.ts';
import { sendFromView } from '../../messaging/transport.ts';

/** The tab in front and what is known of it. */
export interface FirstLook {
  readonly tabId: number;
  readonly view: PanelView;
}

/** How long the panel stays empty for want of an answer, in milliseconds; then it shows what it has, and the rest when it comes. */
const PATIENCE = 400;

/**
 * Asks for the tab's view while the panel's other parts are still loading, so that the first thing shown is the answer.
 *
 * @returns undefined when there is none in time
 */
export function firstLook(): Promise<FirstLook | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([look(), late]);
}

async function look(): Promise<FirstLook | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const answer = await sendFromView('panel/view', { tabId: tab.id });
  return answer.ok ? { tabId: tab.id, view: answer.value } : undefined;
}
