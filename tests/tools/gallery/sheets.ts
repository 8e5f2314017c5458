/** Contact sheets: many pictures on one, with their names, for looking at a whole gallery at once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Pictures on one sheet, and the height in CSS pixels after which a long one is cut. */
const EACH = 15;
const TALLEST = 1_400;

/**
 * Lays the pictures of one folder out on as few sheets as are readable, written beside them as `sheet-1.png` and so on.
 *
 * @param page is navigated away from what it shows
 * @param names of the pictures, without `.png`
 * @param width of each picture on the sheet, in CSS pixels
 * @returns the paths of the sheets
 */
export async function makeSheets(
  page: Page,
  folder: string,
  names: readonly string[],
  width: number,
): Promise<string[]> {
  const sheets: string[] = [];
  const columns = Math.max(1, Math.floor(1_750 / (width + 12)));
  await page.setViewport({ width: columns * (width + 12) + 12, height: 800 });
  for (let at = 0; at < names.length; at += EACH) {
    const figures = names.slice(at, at + EACH).map((name) => {
      const bytes = readFileSync(join(folder, `${name}.png`)).toString('base64');
      return `<figure><figcaption>${name}</figcaption><div><img src="data:image/png;base64,${bytes}"></div></figure>`;
    });
    await page.setContent(`<!doctype html><style>
      body { margin: 12px; background: #888; display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; font: 12px sans-serif }
      figure { margin: 0; width: ${width}px } div { max-height: ${TALLEST}px; overflow: hidden } img { width: 100%; display: block }
    </style>${figures.join('')}`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const path = join(folder, `sheet-${sheets.length + 1}.png`);
    writeFileSync(path, await page.screenshot({ fullPage: true }));
    sheets.push(path);
  }
  return sheets;
}
