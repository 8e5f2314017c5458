/** Where Claimlight looks by itself: what holds for a tab's site, and the switch for it. */
import { browser } from 'wxt/browser';
import { success } from '../../core/result.ts';
import { type Host, isOfSites, siteOf } from '../../core/sites.ts';
import type { SiteState, ViewToBackground } from '../../messaging/messages.ts';
import { type Handlers, sendToPage, sendToViews } from '../../messaging/transport.ts';
import { loadSettings, switchSite } from '../../store/settings.ts';
import { runAnnotator } from './annotator.ts';
import { syncRegistration } from './registration.ts';

/** @returns what holds for the page's site; undefined for pages of no site, and where the address is hidden from us */
export async function siteState(url: string | undefined): Promise<SiteState | undefined> {
  const host = siteOf(url);
  if (url === undefined || host === undefined) return undefined;
  const allowed = await isAllowed(url);
  if (!allowed) return { host, looks: 'when-asked' };
  return { host, looks: isOfSites(url, (await loadSettings()).disabledSites) ? 'left-alone' : 'by-itself' };
}

/** @returns whether automatic mode may look at this page: its site is allowed and not switched off */
export async function looksByItself(url: string): Promise<boolean> {
  return (await siteState(url))?.looks === 'by-itself';
}

/**
 * Switches a site on or off; the browser's leave must be there already. Pages of the site that are open follow at once: ours
 * ends in them, or looks at them.
 */
export async function switchSiteTo(host: Host, on: boolean): Promise<void> {
  await switchSite(host, on);
  await syncRegistration();
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !isOfSites(url, [host])) return;
      if (!on) await sendToPage(id, 'page/stop', {});
      else if (await looksByItself(url ?? '')) await runAnnotator(id, false);
      await sendToViews('view/refresh', { tabId: id });
    }),
  );
}

/** The switch in the panel. */
export const answerSites: Handlers<Pick<ViewToBackground, 'site/switch'>> = {
  async 'site/switch'({ host, on }) {
    await switchSiteTo(host, on);
    return success(undefined);
  },
};

const isAllowed = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
