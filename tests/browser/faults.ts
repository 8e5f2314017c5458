/** A Chromium that is killed and whose files are damaged, and what the reader's annotations look like afterwards. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../tools/browsers.ts';
import { eventually } from './drivers/driver.ts';
import { giveFile, type Holdings, holdings, importFile, textWith, w3cFile } from './library-page.ts';

export type Engine = 'indexed-db' | 'extension-storage';

/** One profile, opened and killed as often as a test likes. */
export class FaultyProfile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'claimlight-faults-'));
  readonly #extension: string;
  #browser: Browser | undefined;
  #id = '';

  constructor(extension: string) {
    this.#extension = extension;
  }

  /** Starts the browser and waits until the store was compared and mended. */
  async open(): Promise<Page> {
    this.#browser = await puppeteer.launch({
      executablePath: await findChromium(),
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.#folder,
      args: [...CHROMIUM_FLAGS],
    });
    this.#id = await this.#browser.installExtension(this.#extension);
    const page = await this.#browser.newPage();
    await eventually('the library', () => page.goto(`chrome-extension://${this.#id}/library.html`));
    await eventually(
      'the repair',
      () =>
        page.evaluate(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
          };
          return (await chrome.storage.session.get('store-checked'))['store-checked'] === true;
        }),
      60_000,
    );
    await page.reload();
    return page;
  }

  /** As a power cut does it: no chance to write anything more. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#browser?.process()?.once('exit', resolve));
    this.#browser?.process()?.kill('SIGKILL');
    await gone;
  }

  close(): Promise<void> | undefined {
    return this.#browser?.close();
  }

  /** Flips bits in bytes all over the files of one storage engine, while the browser is not running. */
  damage(engine: Engine, bytes: number, chance: () => number): number {
    const folder =
      engine === 'indexed-db'
        ? join(this.#folder, 'Default/IndexedDB', `chrome-extension_${this.#id}_0.indexeddb.leveldb`)
        : join(this.#folder, 'Default/Local Extension Settings', this.#id);
    if (!existsSync(folder)) throw new Error(`no files of ${engine}`);
    const files = readdirSync(folder)
      .filter((name) => /\.(?:log|ldb)$/.test(name))
      .map((name) => join(folder, name));
    let flipped = 0;
    for (const file of files) {
      const content = readFileSync(file);
      if (content.length === 0) continue;
      for (let at = 0; at < bytes; at += 1) {
        const place = Math.floor(chance() * content.length);
        content[place] = content[place]! ^ (1 << Math.floor(chance() * 8));
        flipped += 1;
      }
      writeFileSync(file, content);
    }
    return flipped;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export interface KillOutcome extends Holdings {
  /** Records whose import was acknowledged before the kill. */
  readonly acknowledged: number;
}

/** Imports `count` records and kills the browser after `delay` milliseconds; then opens it again and looks. */
export async function killDuringImport(
  profile: FaultyProfile,
  count: number,
  from: number,
  delay: number,
): Promise<KillOutcome> {
  const page = await profile.open();
  const before = (await holdings(page)).rows;
  await giveFile(page, 'many.json', w3cFile(count, from));
  await textWith(page, 'dialog', 'many.json');
  let acknowledged = 0;
  const end = Date.now() + delay;
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('dialog button')].at(-1) as HTMLButtonElement | undefined;
    button?.click();
  });
  while (Date.now() < end) {
    const seen = await page
      .evaluate(() => document.querySelector('progress')?.value ?? (document.querySelector('dialog') ? 0 : -1))
      .catch(() => 0);
    acknowledged = seen < 0 ? count : Math.max(acknowledged, seen);
  }
  await profile.kill();
  const again = await profile.open();
  const after = await holdings(again);
  await profile.close();
  return { ...after, acknowledged: before + acknowledged };
}

/** Saves `count` records, damages the files of one engine, opens again. */
export async function fill(profile: FaultyProfile, count: number): Promise<void> {
  const page = await profile.open();
  await importFile(page, w3cFile(count), count);
  await textWith(page, '.library-count', `${count.toLocaleString('en')} passages`);
  await profile.close();
}

export interface DamageOutcome extends Holdings {
  readonly told: boolean;
}

export async function damageAndOpen(
  profile: FaultyProfile,
  engine: Engine,
  chance: () => number,
): Promise<DamageOutcome> {
  profile.damage(engine, 64, chance);
  const page = await profile.open();
  const after = await holdings(page);
  await textWith(page, '.library-count', 'passage');
  const told = await page.evaluate(() => {
    const notice = document.querySelector<HTMLElement>('.notice[role=status]');
    notice?.querySelector('button')?.click();
    return notice !== null;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await profile.close();
  return { ...after, told };
}
