/** The sentinel is registered exactly where the reader allowed it, and nowhere else. */
import { browser } from 'wxt/browser';
import { isOfSites, sitePatterns } from '../../core/sites.ts';
import { loadSettings } from '../../store/settings.ts';
import { sentinelNow } from './topics.ts';

const SENTINEL = 'sentinel';

/** Follows permissions, restarts and updates (registered scripts may be lost on update, so each start looks again). */
export function keepRegistrationTrue(): void {
  const sync = () => void syncRegistration();
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.permissions.onAdded.addListener((added) => {
    void syncRegistration().then(() => lookAtOpenTabs(added.origins ?? []));
  });
}

/** Makes the registered script's matches equal to the granted sites less those the reader switched off. One at a time: an id can't be registered twice. */
export async function syncRegistration(): Promise<void> {
  await navigator.locks.request('registration', register);
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin) || origin === '<all_urls>');
  const excludeMatches = (await loadSettings()).disabledSites.flatMap(sitePatterns);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SENTINEL] });
  const script = await sentinelNow();
  if (matches.length === 0 || script === undefined) return;
  await browser.scripting.registerContentScripts([
    {
      id: SENTINEL,
      js: [script],
      matches,
      runAt: 'document_idle',
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    },
  ]);
}

/** A reader who has just allowed a site expects its open tabs to light up, not only the next ones. */
async function lookAtOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const [tabs, script, { disabledSites }] = await Promise.all([
    browser.tabs.query({ url: [...origins] }),
    sentinelNow(),
    loadSettings(),
  ]);
  if (script === undefined) return;
  await Promise.allSettled(
    tabs
      .filter(({ url }) => !isOfSites(url, disabledSites))
      .map((tab) =>
        browser.scripting.executeScript({ target: { tabId: tab.id ?? -1, frameIds: [0] }, files: [script] }),
      ),
  );
}
