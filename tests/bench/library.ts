/** How soon the library opens, and how soon it answers a keystroke, with a hundred thousand annotations; plain Fuse over all of them beside it. */
import Fuse from 'fuse.js';
import type { Page } from 'puppeteer-core';
import { catalogue } from '../../core/annotations/catalogue.ts';
import type { Ask } from '../../core/annotations/shelf.ts';
import type { Annotation, AnnotationId } from '../../core/types.ts';
import { rowOf } from '../../store/database.ts';
import { builtExtension } from '../browser/built.ts';
import { launchReader } from '../browser/drivers/launch.ts';
import { chances } from '../unit/core/annotations/chances.ts';
import { goldStories, replaceWords } from '../unit/core/annotations/news.ts';

const BUDGET = { open: 300, key: 50 };
/** Typed a letter at a time, one of them with a typing error. */
const TYPED = ['revenue target', 'livestraem', 'harbour 1234'];
const EVERYTHING: Ask = { binned: false, query: '', filter: {}, order: 'best', grouping: 'none' };

/** `args[0]`: how many annotations, 100,000 unless told; `args[1]`: `chromium` or `core` alone, both unless told. */
export async function run(args: readonly string[] = []): Promise<void> {
  const count = Number(args[0]) || 100_000;
  const wanted = args[1];
  const all = manyAnnotations(count);
  console.log(`${count.toLocaleString('en')} annotations, in milliseconds`);
  if (wanted === undefined || wanted === 'core') besideFuse(all);
  if (wanted === undefined || wanted === 'chromium') await inChromium(all);
}

/** The same question to both, in the same process. */
function besideFuse(all: readonly Annotation[]): void {
  const library = catalogue();
  const indexing = timed(() => library.put(all));
  const fuse = new Fuse(all, { keys: ['quote.exact', 'note', 'tags', 'page.title', 'page.site', 'url'] });
  // A dozen lists first: engines compile what is asked for often, and a reader types more than one letter.
  for (const query of prefixesOf(TYPED[0]!)) listed(library, query);
  console.log(`  core: indexed in ${indexing.toFixed(0)}`);
  for (const query of TYPED) {
    const ours = median(prefixesOf(query).map((typed) => timed(() => listed(library, typed))));
    const step = longestStep(library, query);
    const peer = timed(() => fuse.search(query));
    console.log(
      `  core: "${query}" ${ours.toFixed(1)} a letter, longest step ${step.toFixed(1)}; plain Fuse ${peer.toFixed(0)} (${(peer / ours).toFixed(0)} times as long)`,
    );
  }
}

async function inChromium(all: readonly Annotation[]): Promise<void> {
  const name = 'chromium';
  const reader = await launchReader(name, {
    extension: builtExtension(name),
    headless: true,
    width: 1_280,
    height: 800,
  });
  try {
    const page = await reader.openOwn('library.html');
    await page.evaluateOnNewDocument(noteFirstRows);
    const empty: number[] = [];
    for (let round = 0; round < 3; round += 1) empty.push(await opened(page));
    print(name, 'opens with nothing in it, for comparison', empty);
    for (let at = 0; at < all.length; at += 2_000)
      await fill(
        page,
        all.slice(at, at + 2_000).map((one) => rowOf(one)),
      );
    const opening: number[] = [];
    const early: number[] = [];
    const reading: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      opening.push(await opened(page));
      early.push(await page.evaluate(keystroke, TYPED[0]!.slice(0, 3 + round)));
      await page.evaluate(keystroke, '');
      await page.waitForFunction(
        (words) => document.querySelector('.library-count')?.textContent?.startsWith(words),
        { timeout: 180_000 },
        `${all.length.toLocaleString('en')} passages`,
      );
      reading.push(await page.evaluate(() => performance.now()));
    }
    print(name, 'opens, first rows painted', opening, BUDGET.open);
    print(name, 'a keystroke while the rest is read', early, BUDGET.key);
    print(name, 'all is read', reading);
    const keys: number[] = [];
    const spent = await processorTime(page);
    for (const query of TYPED) for (const typed of prefixesOf(query)) keys.push(await page.evaluate(keystroke, typed));
    const turnsAfter: number[] = [];
    for (const _ of TYPED) turnsAfter.push(await page.evaluate(turn));
    print(name, 'an empty turn to the next painting, for comparison', turnsAfter);
    const work = await spent();
    print(name, 'a keystroke when all is read', keys, BUDGET.key);
    if (work !== undefined)
      console.log(`  ${name}: the processor worked ${(work / keys.length).toFixed(1)} for each of them`);
  } finally {
    await reader.close();
  }
}

/** Loads the page anew. @returns when its first rows, or the word that there are none, were painted */
async function opened(page: Page): Promise<number> {
  await page.reload();
  await page.waitForFunction(() => (globalThis as unknown as Seen).firstRows !== undefined, { timeout: 60_000 });
  return page.evaluate(() => (globalThis as unknown as Seen).firstRows!);
}

/** @returns what to ask later for the milliseconds that the page's thread has worked since */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0);
  };
  const before = await worked();
  return async () => (await worked()) - before;
}

function print(name: string, what: string, times: readonly number[], budget?: number): void {
  const verdict = budget === undefined ? '' : `${median(times) <= budget ? 'within' : 'OVER'} ${budget}; `;
  const worst = Math.max(...times).toFixed(0);
  console.log(`  ${name}: ${what} ${median(times).toFixed(0)} (${verdict}worst ${worst} of ${times.length})`);
}

interface Seen {
  firstRows?: number;
}

/** Runs in the page, before anything of it: when the first rows were painted, since the navigation began. */
function noteFirstRows(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.shelf-row, .library-nothing')) return;
    watcher.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (globalThis as unknown as Seen).firstRows = performance.now();
      }),
    );
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: what a turn to the next painting takes by itself on a machine as busy as this one. */
function turn(): Promise<number> {
  const from = performance.now();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from))));
}

/** Runs in the page: types into the search, and waits until its answer is painted. */
function keystroke(typed: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const main = document.querySelector('.library');
  if (!box || !main) throw new Error('no library');
  const from = performance.now();
  box.value = typed;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    const answered = () =>
      (main.querySelector('[data-query]') as HTMLElement | null)?.dataset.query === typed
        ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)))
        : setTimeout(answered);
    answered();
  });
}

function fill(page: Page, rows: readonly object[]): Promise<void> {
  return page.evaluate(async (some) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('claimlight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const work = database.transaction('annotations', 'readwrite', { durability: 'relaxed' });
      for (const row of some) work.objectStore('annotations').put(row);
      work.oncomplete = () => resolve();
      work.onerror = () => reject(work.error);
    });
    database.close();
  }, rows as object[]);
}

/** Our gold sentences with other words in them, so that the vocabulary grows as a reader's would. */
function manyAnnotations(count: number): Annotation[] {
  const chance = chances(7);
  const sentences = goldStories().flat(2);
  return Array.from({ length: count }, (_, at): Annotation => {
    const created = new Date(Date.UTC(2020, 0, 1) + at * 1_800_000).toISOString();
    return {
      schema: 1,
      id: `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}` as AnnotationId,
      created,
      modified: created,
      kind: 'passage',
      url: `https://site-${at % 400}.example/story-${at % 20_000}`,
      page: {
        title: `Story ${at % 20_000} from the harbour`,
        site: `Site ${at % 400}`,
        published: created.slice(0, 10),
      },
      quote: { exact: replaceWords(sentences[at % sentences.length]!, 0.2, chance), prefix: '', suffix: '' },
      note: at % 5 === 0 ? `Ask about number ${at}.` : '',
      tags: at % 3 === 0 ? [`tag-${at % 50}`] : [],
      color: 'yellow',
    };
  }).reverse();
}

const prefixesOf = (query: string): string[] => Array.from(query, (_, at) => query.slice(0, at + 1));

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function listed(library: ReturnType<typeof catalogue>, query: string): number {
  const steps = library.list({ ...EVERYTHING, query });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.count;
}

function longestStep(library: ReturnType<typeof catalogue>, query: string): number {
  const steps = library.list({ ...EVERYTHING, query });
  let longest = 0;
  for (let done = false; !done; )
    longest = Math.max(
      longest,
      timed(() => {
        done = steps.next().done === true;
      }),
    );
  return longest;
}
