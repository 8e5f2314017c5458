import { browser } from 'wxt/browser';

/**
 * Asks the reader, through the browser, to allow sites. Must be called first thing in the handler of their press.
 *
 * @returns whether they are allowed now; a browser that refuses to ask counts as a no
 */
export function askFor(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}
