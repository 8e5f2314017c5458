/** The library as a reader uses it, in either browser: what is on it, and hands for its controls. */
import type { Page } from 'puppeteer-core';
import { eventually } from './drivers/driver.ts';

/** Gives the library a file, as the file picker would. */
export async function giveFile(page: Page, name: string, text: string): Promise<void> {
  await eventually('the place for a file', () => page.$('input[type=file]'));
  await page.evaluate(
    (file, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('no place for a file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file, { type: 'application/json' }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Presses a button by its words; waits until there is one that can be pressed. */
export async function press(page: Page, words: string): Promise<void> {
  await eventually(`the button "${words}"`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === wanted && !one.disabled && one.offsetParent !== null,
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}

/** The text of an element, once it holds some words. */
export function textWith(page: Page, selector: string, words: string, patience?: number): Promise<string> {
  return eventually(
    `"${words}" in ${selector}`,
    () =>
      page.evaluate(
        (css, wanted) => {
          const text = document.querySelector(css)?.textContent ?? '';
          return text.includes(wanted) && text;
        },
        selector,
        words,
      ),
    patience,
  );
}

/** Chooses a file and imports all it holds. */
export async function importFile(page: Page, text: string, count: number): Promise<void> {
  await giveFile(page, 'annotations.jsonld', text);
  await press(page, `Import ${count} ${count === 1 ? 'passage' : 'passages'}`);
  await eventually('the end of the import', () => page.evaluate(() => !document.querySelector('dialog')), 90_000);
}

/** What both engines hold, read without our own code: ids by engine, and how many pairs differ. */
export interface Holdings {
  readonly rows: number;
  readonly copies: number;
  readonly torn: number;
}

export function holdings(page: Page): Promise<Holdings> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    interface ExtensionApi {
      storage: { local: { get(keys: null): Promise<Record<string, { json?: string }>> } };
    }
    const api = browser ?? chrome;
    const stored = (await api?.storage.local.get(null)) ?? {};
    // A flipped bit in a key leaves a name that nobody asks for and the browser can't remove; it is no copy of anything.
    const copies = new Map(
      Object.entries(stored).filter(
        ([key, { json }]) =>
          key.startsWith('annotation:') &&
          json !== undefined &&
          JSON.parse(json).id === key.slice('annotation:'.length),
      ),
    );
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('claimlight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ id: string; json: string }[]>((resolve, reject) => {
      const request = database.transaction('annotations').objectStore('annotations').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    const same = rows.filter((row) => copies.get(`annotation:${row.id}`)?.json === row.json).length;
    return { rows: rows.length, copies: copies.size, torn: rows.length + copies.size - 2 * same };
  });
}

/** A file of annotations as other programs write them; `from` sets its ids and words apart from another file's. */
export function w3cFile(count: number, from = 0, note = ''): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, at) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      id: `urn:uuid:00000000-0000-4000-8000-${String(from + at).padStart(12, '0')}`,
      created: new Date(Date.UTC(2023, 0, 1) + (from + at) * 60_000).toISOString(),
      body: [
        ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
        { type: 'TextualBody', purpose: 'tagging', value: at % 2 ? 'odd' : 'even' },
      ],
      target: {
        source: `https://news.example/story-${(from + at) % 20}`,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: `Harbour number ${from + at} opened ${at % 50 ? 'in spring' : 'with a regatta'}.`,
            prefix: 'Before it. ',
            suffix: ' After it.',
          },
        ],
      },
    })),
  );
}
