import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDemo } from '../demo/server.ts';
import { builtExtension } from './built.ts';
import type { ReaderBrowser } from './drivers/driver.ts';
import { launchReader } from './drivers/launch.ts';
import { type WatchedProxy, watchedProxy } from './proxy.ts';
import { NOTE, type WalkReport, walk } from './walk.ts';
import { walkChanged } from './walk-changed.ts';

/** What the browsers ask their makers for on their own, with or without an extension: time, updates, settings. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net))(?::443|\/|$)/;

describe.each(['chromium', 'firefox'] as const)('the main job in %s, on the extension as built', (name) => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let proxy: WatchedProxy;
  let reader: ReaderBrowser;
  let report: WalkReport;
  const saw = (step: string) => report.steps.find((one) => one.step === step)?.saw ?? '';

  beforeAll(async () => {
    demo = await serveDemo();
    proxy = await watchedProxy();
    reader = await launchReader(name, { extension: builtExtension(name), headless: true, proxy: proxy.port });
    report = await walk(reader, demo.url);
  });
  afterAll(async () => {
    await reader?.close();
    await proxy?.close();
    await demo?.close();
  });

  it('finds claims and says in one line how many are covered', () => {
    expect(saw('press the toolbar button')).toMatch(/18 facts.*claims here.*covered/s);
  });

  it('shows a clicked sentence beside the source’s own words, with date and source', () => {
    expect(report.claim.length).toBeGreaterThan(20);
    expect(saw('read: relation')).not.toBe('');
    expect(saw('read: the source’s words').length).toBeGreaterThan(20);
    expect(saw('read: source')).toMatch(/2022/);
  });

  it('never says true or false', () => {
    const words = report.steps.filter(({ step }) => step.startsWith('read: relation')).map(({ saw }) => saw);
    expect(words.join(' ')).not.toMatch(/\b(?:true|false|fake|correct|wrong|debunk\w*|verified)\b/i);
  });

  it('saves it with a note and finds it again after a reload', () => {
    expect(saw('save it with a note and a tag')).toContain(NOTE);
    expect(saw('reload the page')).not.toBe('');
  });

  it('shows what the page has changed in a saved claim, figures first', async () => {
    const changed = await walkChanged(reader, demo.url, 'would come down by a fifth', () => demo.setEdited(true));
    demo.setEdited(false);
    expect(changed.saved).toContain('$10bn');
    expect(changed.words).toContain('A figure changed');
    expect([changed.removed.trim(), changed.added.trim()]).toEqual(['10bn', '11.6bn']);
    expect(changed.painted).toContain('to $11.6bn, from a range');
  });

  it('sends no request anywhere: all that was asked for is the page itself', () => {
    const origin = new URL(demo.url).origin;
    expect(proxy.asked.some((url) => url.startsWith(origin))).toBe(true);
    expect(proxy.asked.filter((url) => !url.startsWith(origin) && !BROWSERS_OWN.test(url))).toEqual([]);
  });
});
