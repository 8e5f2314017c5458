import { launchChromium } from './chromium.ts';
import type { LaunchOptions, ReaderBrowser } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts one of the two browsers with the built extension. */
export function launchReader(name: ReaderBrowser['name'], options: LaunchOptions): Promise<ReaderBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
