/**
 * `npm run gallery`: screenshots of every surface in every state, in both browsers, light and dark, narrow and wide, in both
 * languages, and contact sheets of each set. Usage: gallery [FOLDER] [--only PART] [--browser NAME] [--language NAME]
 * [--width PIXELS] [--direction rtl] [--quick] where `--quick` is Chromium, English, both appearances, 320 px.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from './browsers.ts';
import { openGallery } from './gallery/serve.ts';
import { makeSheets } from './gallery/sheets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    browser: { type: 'string' },
    width: { type: 'string' },
    language: { type: 'string' },
    direction: { type: 'string', default: 'ltr' },
  },
});
/** Surfaces that fill a tab are shown narrow, and as wide as a desktop's window. */
const WIDE = 1_200;
const folder = positionals[0] ?? join(tmpdir(), 'claimlight-gallery');
const gallery = await openGallery();
const languages = values.language ? [values.language] : values.quick ? ['en'] : ['en', 'zh_CN'];
const widths = values.width ? [Number(values.width)] : values.quick ? [320] : [320, 480];
const browsers = values.browser ? [values.browser] : values.quick ? ['chromium'] : ['chromium', 'firefox'];

try {
  for (const name of browsers) await shoot(name, await launch(name));
} finally {
  await gallery.close();
}
process.stdout.write(`${folder}\n`);

async function launch(name: string): Promise<Browser> {
  return name === 'chromium'
    ? puppeteer.launch({ executablePath: await findChromium(), headless: true, args: [...CHROMIUM_FLAGS] })
    : puppeteer.launch({ browser: 'firefox', executablePath: await findFirefox(), headless: true });
}

async function shoot(name: string, browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(gallery.address({}), { waitUntil: 'load' });
  const all = await page.$eval('#root', (root) => (root.textContent ?? '').split(' '));
  const names = all.filter((surface) => values.only === undefined || surface.includes(values.only));
  for (const language of languages) {
    for (const appearance of ['light', 'dark']) {
      for (const width of widths) {
        const place = join(folder, name, language, `${appearance}-${width}`);
        mkdirSync(place, { recursive: true });
        for (const surface of names) {
          const exact = surface.startsWith('panel') || width < 400 || values.width !== undefined;
          await page.setViewport({ width: exact ? width : WIDE, height: 720 });
          await page.evaluate(
            (shown) => (globalThis as unknown as { showSurface(shown: object): Promise<void> }).showSurface(shown),
            { surface, language, appearance, direction: values.direction },
          );
          writeFileSync(join(place, `${surface}.png`), await page.screenshot({ fullPage: true }));
        }
        // On a page of their own: the gallery's stays as it is.
        const sheet = await browser.newPage();
        await makeSheets(sheet, place, names, 320);
        await sheet.close();
      }
    }
  }
  await browser.close();
}
