/**
 * `npm run gallery`: screenshots of every surface in every state, in both browsers, light and dark, narrow and wide, in both
 * languages. Usage: gallery [FOLDER] [--only PART] [--quick] where `--quick` is Chromium, English, both appearances, 320 px.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from './browsers.ts';
import { openGallery } from './gallery/serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    width: { type: 'string' },
    language: { type: 'string' },
  },
});
/** Surfaces that fill a tab are shown narrow, and as wide as a desktop's window. */
const WIDE = 1_200;
const folder = positionals[0] ?? join(tmpdir(), 'claimlight-gallery');
const gallery = await openGallery();
const languages = values.language ? [values.language] : values.quick ? ['en'] : ['en', 'zh_CN'];
const widths = values.width ? [Number(values.width)] : values.quick ? [320] : [320, 480];

try {
  await shoot('chromium', await launch('chromium'));
  if (!values.quick) await shoot('firefox', await launch('firefox'));
} finally {
  await gallery.close();
}
process.stdout.write(`${folder}\n`);

async function launch(name: 'chromium' | 'firefox'): Promise<Browser> {
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
          await page.setViewport({ width: surface.startsWith('panel') || width < 400 ? width : WIDE, height: 720 });
          await page.goto(gallery.address({ surface, language, appearance }), { waitUntil: 'load' });
          writeFileSync(join(place, `${surface}.png`), await page.screenshot({ fullPage: true }));
        }
      }
    }
  }
  await browser.close();
}
