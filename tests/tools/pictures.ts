/**
 * `npm run pictures`: the README's pictures and the stores' captioned screenshots in both languages, from the real extension on
 * the demonstration page in a real Chromium. `npm run pictures -- store` and `-- readme` make one set alone.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { jsonLdFile } from '../../core/annotations/exchange/json-ld.ts';
import { eventually, type ReaderBrowser } from '../browser/drivers/driver.ts';
import { launchReader } from '../browser/drivers/launch.ts';
import { giveFile } from '../browser/library-page.ts';
import { walk } from '../browser/walk.ts';
import { serveDemo } from '../demo/server.ts';
import { buildExtension, ROOT } from './build.ts';
import { captioned, type Shot } from './captioned.ts';
import { captions, LISTING_LANGUAGES, type ListingLanguage } from './listing.ts';
import { shelfOf } from './shelf.ts';

const [only] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'claimlight-pictures-'));
const extension = buildExtension('chromium', join(scratch, 'output'));
const demo = await serveDemo();
try {
  if (only !== 'store') await forReadme(join(ROOT, 'docs', 'pictures'));
  if (only !== 'readme')
    for (const language of LISTING_LANGUAGES) await forStore(join(ROOT, 'docs', 'store'), language);
} finally {
  await demo.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function forReadme(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const light = join(scratch, 'light');
  await walked({ folder: light }, async (reader) => {
    copyFileSync(join(light, 'chromium-panel-claim.png'), join(folder, 'panel-light.png'));
    copyFileSync(join(light, 'chromium-page.png'), join(folder, 'page.png'));
    writeFileSync(join(folder, 'library.png'), await library(reader));
    writeFileSync(join(folder, 'welcome.png'), await own(reader, 'welcome.html', '.example .card'));
  });
  const dark = join(scratch, 'dark');
  await walked({ folder: dark, dark: true }, async () => {
    copyFileSync(join(dark, 'chromium-panel-claim.png'), join(folder, 'panel-dark.png'));
  });
  process.stdout.write(`${folder}\n`);
}

async function forStore(folder: string, language: ListingLanguage): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shots: Omit<Shot, 'caption'>[] = [];
  const light = join(scratch, language);
  const dark = join(scratch, `${language}-dark`);
  const taken = (place: string, name: string) => readFileSync(join(place, `chromium-${name}.png`));
  await walked({ folder: dark, language, dark: true }, async () => undefined);
  await walked({ folder: light, language }, async (reader) => {
    shots.push(
      { page: taken(light, 'page'), panel: taken(light, 'panel-claim') },
      { page: taken(light, 'page'), panel: taken(light, 'panel-list') },
      { page: taken(dark, 'page'), panel: taken(dark, 'panel-compared') },
      { page: await library(reader) },
      { page: await own(reader, 'welcome.html', '.example .card') },
    );
    const table = await reader.open('about:blank');
    for (const [at, caption] of captions(language).entries()) {
      const shot = shots[at];
      if (!shot) throw new Error(`no picture for “${caption}”`);
      const path = join(folder, `${language}-${at + 1}.png`);
      writeFileSync(path, await captioned(table, { ...shot, caption }));
      process.stdout.write(`${path}\n`);
    }
  });
}

interface Look {
  readonly folder: string;
  readonly dark?: boolean;
  readonly language?: ListingLanguage;
}

/** The main job once, with its pictures; then more with the same browser. */
async function walked(
  { folder, dark = false, language = 'en' }: Look,
  then: (reader: ReaderBrowser) => Promise<void>,
): Promise<void> {
  const reader = await launchReader('chromium', {
    extension,
    headless: true,
    width: 1280,
    height: 900,
    dark,
    language,
  });
  try {
    const prepare = (page: Page) => page.click('#consent button');
    await walk(reader, demo.url, { pictures: folder, prepare });
    await then(reader);
  } finally {
    await reader.close();
  }
}

/** The library with what a reader saves in some weeks, and one passage open beside the list. */
async function library(reader: ReaderBrowser): Promise<Uint8Array> {
  const page = await reader.openOwn('library.html');
  await page.bringToFront();
  await giveFile(page, 'saved.jsonld', jsonLdFile(shelfOf(20), 'urn:uuid:00000000-0000-4000-9000-000000000000'));
  // The last button of the dialog is the one that imports, in any language.
  await eventually('the import', () =>
    page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      if (dialog) [...dialog.querySelectorAll<HTMLButtonElement>('button')].at(-1)?.click();
      return dialog === null && document.querySelectorAll('.shelf-row').length > 3;
    }),
  );
  await page.click('.shelf-row .shelf-quote');
  await eventually('a passage beside the list', () => page.$('.detail blockquote'));
  const picture = await page.screenshot({ type: 'png' });
  await page.close();
  return picture;
}

/** One of our own pages, once what is to be seen is there. */
async function own(reader: ReaderBrowser, path: string, ready: string): Promise<Uint8Array> {
  const page = await reader.openOwn(path);
  await page.bringToFront();
  await eventually(path, () => page.$(ready));
  const picture = await page.screenshot({ type: 'png' });
  await page.close();
  return picture;
}
