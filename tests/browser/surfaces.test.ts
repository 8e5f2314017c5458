/** Every surface in every state, held against the accessibility rules in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from '../tools/browsers.ts';
import { type Gallery, openGallery, type Shown } from '../tools/gallery/serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Everything; run in light colours on each surface. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/**
 * Those that read colours. The others read structure, names and sizes, which no colour scheme of ours changes; with
 * `CLAIMLIGHT_AXE=all` they are run in every scheme all the same.
 */
const COLOURS: RunOptions =
  process.env.CLAIMLIGHT_AXE === 'all'
    ? RULES
    : { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] };

const gallery: Gallery = await openGallery();
const browser: Browser = await puppeteer.launch({
  executablePath: await findChromium(),
  headless: true,
  args: [...CHROMIUM_FLAGS],
});
/** One page for all: it draws the next surface without loading anything. */
const page: Page = await browser.newPage();
let session: CDPSession;
await page.setBypassCSP(true);
await openNarrow(page);
const surfaces: readonly string[] = await page.$eval('#root', (root) => (root.textContent ?? '').split(' '));

beforeAll(async () => {
  session = await page.createCDPSession();
  await page.evaluate(axe);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

describe.each(surfaces)('%s', (surface) => {
  it('has nothing for axe to report, in light, dark and forced colours', async () => {
    await show({ surface });
    const reports = [await report('light'), await report('dark'), await report('forced')];
    expect(reports).toEqual([[], [], []]);
  });

  it('needs no scrolling sideways at 320 px, in any language, nor from right to left with longer words', async () => {
    expect(await overflows(page, surface)).toEqual([0, 0, 0]);
  });
});

it('needs no scrolling sideways in Firefox, whose fields take their width from the font', async () => {
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: await findFirefox(), headless: true });
  try {
    const narrow = await firefox.newPage();
    await openNarrow(narrow);
    const wide: Record<string, number[]> = {};
    for (const surface of surfaces) {
      const over = await overflows(narrow, surface);
      if (over.some((pixels) => pixels > 0)) wide[surface] = over;
    }
    expect(wide).toEqual({});
  } finally {
    await firefox.close();
  }
}, 120_000);

describe('a language added as one more file', () => {
  /** Every letter of the file's own words bears a mark; what has none came from the code, the page or the fact base. */
  const ours = async () => {
    await show({ surface: 'options-some-sites', language: 'long', direction: 'rtl' });
    return page.$$eval('h1, h2, button', (elements) => elements.map((one) => one.textContent ?? ''));
  };

  it('is all that a reader sees of our words', async () => {
    const words = await ours();
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => !/[àéîöû]/.test(text))).toEqual([]);
  });

  it('gives numbers and dates their form', async () => {
    await show({ surface: 'panel-claim-differs', language: 'long' });
    expect(await page.$eval('.source-line', (line) => line.textContent)).toContain('Dezember 2022');
  });
});

async function openNarrow(on: Page): Promise<void> {
  await on.setViewport({ width: 320, height: 720 });
  await on.goto(gallery.address({}), { waitUntil: 'load' });
}

/** Pixels that a surface is too wide: in English, in Chinese, and from right to left with longer words. */
async function overflows(on: Page, surface: string): Promise<number[]> {
  const pixels: number[] = [];
  for (const dress of [{ language: 'en' }, { language: 'zh_CN' }, { language: 'long', direction: 'rtl' }]) {
    await show({ surface, ...dress }, on);
    pixels.push(await on.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  }
  return pixels;
}

function show(shown: Shown, on = page): Promise<void> {
  return on.evaluate(
    (given) => (globalThis as unknown as { showSurface(shown: object): Promise<void> }).showSurface(given),
    shown as object,
  );
}

async function report(look: 'light' | 'dark' | 'forced'): Promise<string[]> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    ],
  });
  const { violations } = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: { run(rules: object): Promise<AxeResults> } }).axe.run(rules),
    (look === 'light' ? RULES : COLOURS) as object,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
