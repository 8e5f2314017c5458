/** Every surface in every state, held against the accessibility rules in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../tools/browsers.ts';
import { type Gallery, openGallery } from '../tools/gallery/serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

const gallery: Gallery = await openGallery();
const browser: Browser = await puppeteer.launch({
  executablePath: await findChromium(),
  headless: true,
  args: [...CHROMIUM_FLAGS],
});
let page: Page;
const surfaces: readonly string[] = await listed();

beforeAll(async () => {
  page = await browser.newPage();
  await page.setBypassCSP(true);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

describe.each(surfaces)('%s', (surface) => {
  it('has nothing for axe to report, in light, dark and forced colours', async () => {
    await show({ surface });
    await page.evaluate(axe);
    const reports = [await report('light'), await report('dark'), await report('forced')];
    expect(reports).toEqual([[], [], []]);
  });

  it('needs no scrolling sideways at 320 px, in either language and from right to left', async () => {
    const overflows: number[] = [];
    for (const query of [{ language: 'en' }, { language: 'zh_CN' }, { direction: 'rtl' }]) {
      await show({ surface, ...query });
      overflows.push(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      );
    }
    expect(overflows).toEqual([0, 0, 0]);
  });
});

async function show(query: Parameters<Gallery['address']>[0]): Promise<void> {
  await page.setViewport({ width: 320, height: 720 });
  await page.goto(gallery.address(query), { waitUntil: 'load' });
}

async function report(look: 'light' | 'dark' | 'forced'): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    ],
  });
  const { violations } = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: { run(rules: object): Promise<AxeResults> } }).axe.run(rules),
    RULES as object,
  );
  await session.detach();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function listed(): Promise<string[]> {
  const list = await browser.newPage();
  await list.goto(gallery.address({}), { waitUntil: 'load' });
  const names = await list.$eval('#root', (root) => (root.textContent ?? '').split(' '));
  await list.close();
  return names;
}
