import { fail, readList, readText, typedPath, write } from '../files.ts';
import { loadSavedPage, SavedPageBrowser } from '../saved/saved-pages.ts';
import type { SelectorSide } from './side.ts';

/** Bundled from the folder of `../saved/bundle.ts`. */
const SIDE = '../selectors/side.ts';

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
    const answers = await page.call(name, ...([entries] as Parameters<SelectorSide[Name]>));
    write(files.out, `${JSON.stringify(answers, null, 1)}\n`);
    return answers;
  } finally {
    await browser.close();
  }
}
