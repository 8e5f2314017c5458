/** An update of the extension while pages are open: no errors, nothing painted twice, and the new version takes over. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDemo } from '../demo/server.ts';
import { changeManifest, grantedCopy, ownCopy } from './built.ts';
import { eventually, type ReaderBrowser } from './drivers/driver.ts';
import { launchReader } from './drivers/launch.ts';
import { clickHighlight, highlighted } from './walk.ts';

describe.each([
  ['chromium', 5],
  ['firefox', 3],
] as const)('an update in %s with %d open tabs', (name, count) => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let reader: ReaderBrowser;
  let extension: string;
  const tabs: Page[] = [];
  const errors: string[] = [];
  const painted = async (tab: Page) => (await highlighted(tab, 'claimlight-')).sort();
  let before: readonly string[] = [];

  beforeAll(async () => {
    demo = await serveDemo();
    extension = name === 'chromium' ? grantedCopy() : ownCopy(name);
    reader = await launchReader(name, { extension, headless: true });
    if (name === 'firefox') await allowAll(reader);
    for (let at = 0; at < count; at += 1) {
      const tab = await reader.open(`${demo.url}?tab=${at}`);
      tab.on('pageerror', (error) => errors.push(String(error)));
      tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      before = await eventually(`highlights in tab ${at}`, async () => {
        const texts = await painted(tab);
        return texts.length > 5 && texts;
      });
      tabs.push(tab);
    }
    changeManifest(extension, { version: '9.9.9' });
    await reader.update();
  });
  afterAll(async () => {
    await reader?.close();
    await demo?.close();
  });

  it('gives every tab to the new version', async () => {
    expect(await version(reader)).toBe('9.9.9');
    for (const [at, tab] of tabs.entries()) {
      // In every other tab what the old version left is taken away, so that only the new one can have painted; in the rest it paints over it.
      if (at % 2 === 0) await tab.evaluate(() => CSS.highlights.clear());
      // A page that nobody sees is left alone; it is taken over as soon as it is looked at.
      await tab.bringToFront();
      await eventually('the same highlights', async () => equal(await painted(tab), before));
    }
  });

  it('paints each highlight once, also after the old version has seen the page change', async () => {
    for (const tab of tabs) {
      await tab.bringToFront();
      await eventually('the same highlights', async () => equal(await painted(tab), before));
      await tab.evaluate(() => document.querySelector('article p')?.after(document.createElement('hr')));
      // Both versions look again; the old one ends itself, and takes nothing of the new one's away.
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      await eventually('the same highlights still', async () => equal(await painted(tab), before));
    }
  });

  it('answers a click', async () => {
    const [tab] = tabs;
    await tab!.bringToFront();
    const words = before.toSorted((a, b) => b.length - a.length)[0]!;
    await clickHighlight(tab!, words);
    await eventually('one selected claim', async () =>
      (await highlighted(tab!, 'claimlight-selected')).some((text) => words.includes(text)),
    );
  });

  it('shows no error anywhere', () => {
    console.log(
      `${name}: update with ${count} open tabs: ${errors.length} errors, each of ${before.length} highlights painted once`,
    );
    expect(errors).toEqual([]);
  });
});

const equal = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);

async function allowAll(reader: ReaderBrowser): Promise<void> {
  const welcome = await reader.openOwn('welcome.html');
  const button = await eventually('the choice', () => welcome.$('.decision-way button'));
  await button.click();
  await eventually('the sites', () =>
    welcome.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { contains(what: object): Promise<boolean> } };
      };
      return chrome.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
    }),
  );
  await welcome.close();
}

function version(reader: ReaderBrowser): Promise<string> {
  return reader.inBackground(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } };
    return chrome.runtime.getManifest().version;
  }, null);
}
