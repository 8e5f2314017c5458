/**
 * The panel as who listens gets it. The files in `spoken/` are what a screen reader goes through, line by line; a change of the
 * panel shows there as a change of text that can be read and judged (`vitest -u` writes them anew).
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../tools/browsers.ts';
import { type Gallery, openGallery } from '../tools/gallery/serve.ts';
import { spoken } from '../tools/gallery/spoken.ts';

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    args: [...CHROMIUM_FLAGS, '--lang=en-US'],
  });
  page = await browser.newPage();
  await page.goto(gallery.address({}), { waitUntil: 'load' });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function hear(surface: string): Promise<string> {
  await page.evaluate(
    (shown) => (globalThis as unknown as { showSurface(shown: object): Promise<void> }).showSurface(shown),
    { surface },
  );
  return spoken(page);
}

describe('the panel, read from top to end', () => {
  it.each([
    'panel-ready',
    'panel-claim-differs',
    'panel-claim-none',
    'panel-claim-saving',
    'panel-saved',
    'panel-facts-search',
    'panel-not-detected',
    'panel-site-off',
    'panel-working-long',
  ])('in the state %s says what the file says', async (surface) => {
    await expect(await hear(surface)).toMatchFileSnapshot(`spoken/${surface}.txt`);
  });

  it('says the page’s words before the source’s, the relation first, both figures before their difference, then the quotation', async () => {
    const heard = await hear('panel-claim-differs');
    const places = [
      'heading 1 "Short-video app',
      'heading 2 "The page says"',
      'lowered to $12 billion',
      'heading 2 "The source"',
      'heading 3 "The source says otherwise"',
      'rowheader "annual revenue target"',
      'cell "$12 billion"',
      'cell "$10 billion"',
      'cell "20% more than the source’s figure"',
      '“According to sources',
      'The source is 14 months older than this page',
      'Editor’s note',
      'summary "Why this match"',
    ].map((words) => heard.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('tells each claim of the list with its relation first, as one thing to press', async () => {
    const rows = (await hear('panel-ready-all')).match(/button "(?:Otherwise|Same|Context|Nothing here)[^"]{20,}"/g);
    expect(rows).toHaveLength(7);
  });
});
