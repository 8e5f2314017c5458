import { fail, readList, readText, typedPath, write } from '../files.ts';
import { loadSavedPage, SavedPageBrowser } from '../saved/saved-pages.ts';
import type { SelectorSide } from './side.ts';

/** Bundled from the folder of `../saved/bundle.ts`. */
const SIDE = '../selectors/side.ts';

/** Entries in one question: the browser is waited for three minutes at most. */
const AT_ONCE = 200;

/**
 * Opens a page in headless Chromium with the network and its scripts off, asks our code in it about each entry of a list, and
 * writes the answers as one list.
 *
 * @returns the answers
 */
export async function askOnPage<Name extends keyof SelectorSide>(
  name: Name,
  files: { readonly html: string; readonly list: string; readonly out: string },
): Promise<Awaited<ReturnType<SelectorSide[Name]>>> {
  const entries = readList(files.list);
  readText(files.html);
  const saved = await loadSavedPage(typedPath(files.html));
  const browser = await SavedPageBrowser.launch<SelectorSide>(SIDE).catch((error: Error) => fail(error.message));
  try {
    const page = await browser.open(saved);
    const answers: unknown[] = [];
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const some = [entries.slice(from, from + AT_ONCE)] as unknown as Parameters<SelectorSide[Name]>;
      answers.push(...((await page.call(name, ...some)) as unknown[]));
    }
    write(files.out, `${JSON.stringify(answers, null, 1)}\n`);
    return answers as Awaited<ReturnType<SelectorSide[Name]>>;
  } finally {
    await browser.close();
  }
}
