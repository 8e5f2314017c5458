/** Ten thousand annotations from one file, as a reader imports them, and what is left when the import is stopped half-way. */
import type { Page } from 'puppeteer-core';
import { builtExtension } from './built.ts';
import type { ReaderBrowser } from './drivers/driver.ts';
import { launchReader } from './drivers/launch.ts';
import { giveFile, holdings, press, textWith, w3cFile } from './library-page.ts';

const RECORDS = 10_000;
const BUDGET = 5_000;

/** Prints how long it took from the press of the button to the end, how often it told how far it was, and what both engines hold. */
export async function runImports(name: ReaderBrowser['name']): Promise<void> {
  const reader = await launchReader(name, { extension: builtExtension(name), headless: true });
  try {
    const page = await reader.openOwn('library.html');
    const bare = await bareWrites(page);
    await giveFile(page, 'many.json', w3cFile(RECORDS));
    await textWith(page, 'dialog', 'many.json', 60_000);
    const { time, told } = await page.evaluate(async () => {
      const from = performance.now();
      [...document.querySelectorAll<HTMLButtonElement>('dialog button')].at(-1)?.click();
      const seen = new Set<number>();
      while (document.querySelector('dialog')) {
        const value = document.querySelector('progress')?.value;
        if (value !== undefined) seen.add(value);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return { time: performance.now() - from, told: seen.size };
    });
    const whole = await holdings(page);
    // The budget is for Chromium; Firefox needs a second for a thousand keys in its other engine.
    const verdict = name === 'firefox' ? '' : ` (${time <= BUDGET ? 'within' : 'OVER'} ${BUDGET} ms)`;
    console.log(
      `  ${name}: import of ${RECORDS} in ${time.toFixed(0)} ms${verdict}, progress told ${told} times, ${whole.torn} torn; bare writes of as much to both engines: ${bare.toFixed(0)} ms (${(time / bare).toFixed(1)} times as long)`,
    );
    await giveFile(page, 'more.json', w3cFile(RECORDS, RECORDS));
    await textWith(page, 'dialog', 'more.json', 60_000);
    await press(page, `Import ${RECORDS.toLocaleString('en')} passages`).catch(() =>
      press(page, `Import ${RECORDS} passages`),
    );
    const from = performance.now();
    await page.evaluate(async () => {
      while (!(document.querySelector('progress')?.value ?? 0)) await new Promise((resolve) => setTimeout(resolve, 5));
      document.querySelector<HTMLButtonElement>('dialog button')?.click();
      while (document.querySelector('dialog')) await new Promise((resolve) => setTimeout(resolve, 5));
    });
    const stopped = performance.now() - from;
    // What was under way when it was stopped is finished.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { rows, torn } = await holdings(page);
    console.log(
      `  ${name}: another import cancelled after ${stopped.toFixed(0)} ms with ${rows - whole.rows} of ${RECORDS} in, ${torn} torn`,
    );
  } finally {
    await reader.close();
  }
}

/** The yardstick: as many records of the same size put bare into both engines of this browser, one after the other. */
function bareWrites(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    interface Api {
      storage: { local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> } };
    }
    const local = (browser ?? chrome)!.storage.local;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('yardstick', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
    });
    const records = Array.from({ length: count }, (_, at) => ({ id: `yardstick:${at}`, json: 'x'.repeat(600) }));
    const from = performance.now();
    for (let at = 0; at < count; at += 200) {
      const chunk = records.slice(at, at + 200);
      await new Promise<void>((resolve) => {
        const work = database.transaction('records', 'readwrite', { durability: 'strict' });
        for (const record of chunk) work.objectStore('records').add(record);
        work.oncomplete = () => resolve();
      });
      await local.set(Object.fromEntries(chunk.map((record) => [record.id, record])));
    }
    const time = performance.now() - from;
    database.close();
    indexedDB.deleteDatabase('yardstick');
    await local.remove(records.map((record) => record.id));
    return time;
  }, RECORDS);
}
