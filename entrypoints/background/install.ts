import { browser } from 'wxt/browser';

/** Opens the welcome page after installation, never after an update. */
export function openWelcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
}
