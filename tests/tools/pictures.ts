/** `npm run pictures`: the README's pictures, from the real extension on the demonstration page in a real Chromium. */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, type ReaderBrowser } from '../browser/drivers/driver.ts';
import { launchReader } from '../browser/drivers/launch.ts';
import { walk } from '../browser/walk.ts';
import { serveDemo } from '../demo/server.ts';
import { buildExtension, ROOT } from './build.ts';

const folder = join(ROOT, 'docs', 'pictures');
const scratch = mkdtempSync(join(tmpdir(), 'claimlight-pictures-'));
mkdirSync(folder, { recursive: true });
const extension = buildExtension('chromium', join(scratch, 'output'));
const demo = await serveDemo();
try {
  await take(false, async (reader) => {
    copyFileSync(join(scratch, 'light', 'chromium-panel-claim.png'), join(folder, 'panel-light.png'));
    copyFileSync(join(scratch, 'light', 'chromium-page.png'), join(folder, 'page.png'));
    await own(reader, 'library.html', '.shelf-quote', 'library.png');
    await own(reader, 'welcome.html', '.example .card', 'welcome.png');
  });
  await take(true, async () => {
    copyFileSync(join(scratch, 'dark', 'chromium-panel-claim.png'), join(folder, 'panel-dark.png'));
  });
} finally {
  await demo.close();
}

async function take(dark: boolean, then: (reader: ReaderBrowser) => Promise<void>): Promise<void> {
  const reader = await launchReader('chromium', { extension, headless: true, width: 1280, height: 900, dark });
  try {
    await walk(reader, demo.url, { pictures: join(scratch, dark ? 'dark' : 'light') });
    await then(reader);
  } finally {
    await reader.close();
  }
}

/** One of our own pages, once what is to be seen is there. */
async function own(reader: ReaderBrowser, path: string, ready: string, picture: string): Promise<void> {
  const page = await reader.openOwn(path);
  await page.bringToFront();
  await eventually(path, () => page.$(ready));
  writeFileSync(join(folder, picture), await page.screenshot({ type: 'png' }));
  process.stdout.write(`${join('docs', 'pictures', picture)}\n`);
  await page.close();
}
