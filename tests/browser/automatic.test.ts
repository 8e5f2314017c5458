import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDemo } from '../demo/server.ts';
import { builtExtension, filesOf, grantedCopy, HOSTS } from './built.ts';
import { eventually, type ReaderBrowser } from './drivers/driver.ts';
import { launchReader } from './drivers/launch.ts';
import { highlighted } from './walk.ts';

describe('the copy that stands in for a granted Chromium', () => {
  it('differs from the shipped build in that one manifest entry alone', () => {
    const shipped = filesOf(builtExtension('chromium'));
    const copy = filesOf(grantedCopy());
    expect([...copy.keys()].sort()).toEqual([...shipped.keys()].sort());
    for (const [path, bytes] of copy) {
      if (path !== 'manifest.json') expect(bytes.equals(shipped.get(path) ?? Buffer.alloc(0))).toBe(true);
    }
    const { host_permissions, ...rest } = JSON.parse(copy.get('manifest.json')?.toString() ?? '{}');
    expect(host_permissions).toEqual(HOSTS);
    expect(rest).toEqual(JSON.parse(shipped.get('manifest.json')?.toString() ?? '{}'));
  });
});

describe.each(['chromium', 'firefox'] as const)('automatic mode in %s', (name) => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let reader: ReaderBrowser;

  beforeAll(async () => {
    demo = await serveDemo();
    const extension = name === 'chromium' ? grantedCopy() : builtExtension(name);
    reader = await launchReader(name, { extension, headless: true });
  });
  afterAll(async () => {
    await reader?.close();
    await demo?.close();
  });

  const registered = () =>
    reader.inBackground(async () => {
      const { scripting } = (
        globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } } }
      ).chrome;
      return (await scripting.getRegisteredContentScripts()).map((script) => script.id);
    }, null);

  it.runIf(name === 'firefox')('does nothing before the reader allowed it', async () => {
    expect(await registered()).toEqual([]);
    const page = await reader.open(demo.url);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await highlighted(page, 'claimlight-')).toEqual([]);
    await page.close();
  });

  it.runIf(name === 'firefox')('is switched on by one click on the welcome page', async () => {
    const welcome = await reader.openOwn('welcome.html');
    const button = await eventually('the choice', () => welcome.$('.decision-way button'));
    await button.click();
    await eventually('the registered script', async () => (await registered()).includes('sentinel'));
    await welcome.close();
  });

  it('highlights a news page about TikTok without being asked, and says so in the badge', async () => {
    const page = await reader.open(demo.url);
    const texts = await eventually('highlights', async () => {
      const found = await highlighted(page, 'claimlight-');
      return found.length > 5 && found;
    });
    expect(texts.length).toBeGreaterThan(5);
    await eventually('the badge', async () => Number(await reader.badge(page)) > 5);
    await page.close();
  });

  it('leaves a page about something else alone', async () => {
    const page = await reader.open(new URL('about-something-else.html', demo.url).href);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await highlighted(page, 'claimlight-')).toEqual([]);
    await page.close();
  });

  it.runIf(name === 'firefox')('ends when the reader takes the sites back', async () => {
    await reader.inBackground(async (origins) => {
      const { permissions } = (
        globalThis as unknown as { chrome: { permissions: { remove(what: object): Promise<boolean> } } }
      ).chrome;
      await permissions.remove({ origins });
    }, HOSTS);
    await eventually('the script to be gone', async () => (await registered()).length === 0);
    const page = await reader.open(demo.url);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await highlighted(page, 'claimlight-')).toEqual([]);
    await page.close();
  });
});
