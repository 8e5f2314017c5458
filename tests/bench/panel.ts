/** How fast the panel is ready after a click, with many annotations stored, and how much a reader downloads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { eventually, type Panel, type ReaderBrowser } from '../browser/drivers/driver.ts';
import { launchReader } from '../browser/drivers/launch.ts';
import { importFile, w3cFile } from '../browser/library-page.ts';
import { claimRows, clickHighlight } from '../browser/walk.ts';
import { serveDemo } from '../demo/server.ts';
import { ROOT } from '../tools/build.ts';
import { type Packed, pack } from '../tools/pack.ts';

type Milliseconds = number;

const STORED = 10_000;
/** Of these, on the very page that is open. */
const HERE = 25;
const BUDGET: Milliseconds = 200;
const MOST_BYTES = 400 * 1024;

/**
 * Prints, for both browsers, the median time from a click to the panel with its answer in it, and the size of each zip.
 * `args[0]`: rounds, 7 unless told; `args[1]`: annotations stored, 10,000 unless told.
 */
export async function run(args: readonly string[] = []): Promise<void> {
  const rounds = Math.max(1, Number(args[0]) || 7);
  const stored = Math.max(HERE, Number(args[1]) || STORED);
  const scratch = mkdtempSync(join(tmpdir(), 'claimlight-panel-'));
  const demo = await serveDemo();
  try {
    const zips = pack(ROOT, scratch);
    for (const name of ['chromium', 'firefox'] as const) {
      const extension = join(scratch, name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      const reader = await launchReader(name, { extension, headless: true });
      try {
        await measure(reader, demo.url, rounds, stored);
      } finally {
        await reader.close();
      }
    }
    const [load = 0] = loadavg();
    console.log(`  (the machine had ${load.toFixed(1)} tasks for ${availableParallelism()} processors)`);
    printSizes(zips);
  } finally {
    await demo.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measure(reader: ReaderBrowser, url: string, rounds: number, stored: number): Promise<void> {
  const library = await reader.openOwn('library.html');
  await importFile(library, onPage(w3cFile(stored), url, HERE), stored);
  await library.close();

  const page = await reader.open(url);
  await reader.pressToolbarButton(page);
  let panel = await reader.panel();
  const rows = (await eventually('claims', () => claimRows(panel))).filter(({ relation }) => relation !== 'none');
  await watchClicks(page);
  console.log(
    `${reader.version}, ${stored.toLocaleString('en')} annotations stored, ${HERE} of them on the page, median of ${rounds}`,
  );

  report(
    'click on a highlight, panel open',
    await times(rounds, async (round) => {
      const { text } = rows[round % rows.length]!;
      await clickHighlight(page, text);
      return sinceClick(page, panel, text);
    }),
  );

  if (reader.name === 'firefox') {
    // Its sidebar closes by the reader's own hand alone; loaded anew it does all the same work.
    report('panel loaded anew', await times(rounds, () => reloaded(panel)));
    return;
  }
  report(
    'toolbar button, panel closed',
    await times(rounds, async () => {
      await close(panel);
      const pressed = Date.now();
      await reader.pressToolbarButton(page);
      panel = await reader.panel();
      return (await shownAt(panel, () => isReady(panel))) - pressed;
    }),
  );
  const own: Milliseconds[] = [];
  report(
    'click on a highlight, panel closed',
    await times(rounds, async (round) => {
      const { text } = rows[round % rows.length]!;
      await close(panel);
      await clickHighlight(page, text);
      panel = await reader.panel();
      const time = await sinceClick(page, panel, text);
      own.push(await firstShown(panel));
      return time;
    }),
  );
  // The rest is the browser's: it makes a process for the panel each time.
  report('… of that the panel itself', own);
}

async function times(rounds: number, once: (round: number) => Promise<Milliseconds>): Promise<Milliseconds[]> {
  const all: Milliseconds[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await once(round));
  return all;
}

function report(what: string, all: readonly Milliseconds[]): void {
  const sorted = all.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? Number.NaN;
  const verdict = median <= BUDGET ? 'within' : 'OVER';
  console.log(
    `  ${what.padEnd(36)} ${median.toFixed(0)} ms (${verdict} ${BUDGET} ms; worst ${sorted.at(-1)?.toFixed(0)} ms)`,
  );
}

/** The file's annotations, some of them moved to one page. */
function onPage(file: string, url: string, count: number): string {
  const records = JSON.parse(file) as { target: { source: string } }[];
  for (const record of records.slice(0, count)) record.target.source = url;
  return JSON.stringify(records);
}

/** Has the page remember when it was last clicked, by the clock on the wall. */
function watchClicks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = globalThis as unknown as { lastClick: number };
    seen.lastClick = 0;
    addEventListener('click', ({ timeStamp }) => (seen.lastClick = performance.timeOrigin + timeStamp), true);
  });
}

async function sinceClick(page: Page, panel: Panel, words: string): Promise<Milliseconds> {
  const plain = (text: string) => text.replaceAll(/\s+/g, '');
  const shown = await shownAt(panel, async () => plain(await shownClaim(panel)) === plain(words));
  return shown - (await page.evaluate(() => (globalThis as unknown as { lastClick: number }).lastClick));
}

const shownClaim = (panel: Panel): Promise<string> =>
  panel.run((document) => document.querySelector('.claim-view .page-words')?.textContent ?? '', null);

/** Closes the panel and waits until it is gone: the next one must not be taken for it. */
async function close(panel: Panel): Promise<void> {
  await panel.run((document) => document.defaultView?.close(), null).catch(() => undefined);
  await eventually('the panel to be gone', () =>
    panel
      .run((document) => document.readyState, null)
      .then(
        () => false,
        () => true,
      ),
  );
}

/** The list, or the claim that was chosen last. */
const isReady = async (panel: Panel): Promise<boolean> =>
  (await claimRows(panel)) !== undefined || (await shownClaim(panel)) !== '';

/** When the panel last showed something new, by the clock on the wall, once it shows what is waited for. */
async function shownAt(panel: Panel, there: () => Promise<boolean>): Promise<Milliseconds> {
  await eventually('the panel’s answer', there);
  return eventually('the panel’s mark', () =>
    panel.run((document) => {
      const view = document.defaultView;
      const last = view?.performance.getEntriesByName('claimlight-panel').at(-1);
      return view && last ? view.performance.timeOrigin + last.startTime : 0;
    }, null),
  );
}

/** From the start of the panel's document to its first answer on show. */
const firstShown = (panel: Panel): Promise<Milliseconds> =>
  panel.run(
    (document) => document.defaultView?.performance.getEntriesByName('claimlight-panel')[0]?.startTime ?? 0,
    null,
  );

async function reloaded(panel: Panel): Promise<Milliseconds> {
  const before = await panel.run((document) => document.defaultView?.performance.timeOrigin ?? 0, null);
  await panel.run((document) => document.location.reload(), null);
  await eventually('the panel anew', () =>
    panel.run((document, origin) => (document.defaultView?.performance.timeOrigin ?? 0) > origin, before),
  );
  const shown = await shownAt(panel, () => isReady(panel));
  return shown - (await panel.run((document) => document.defaultView?.performance.timeOrigin ?? 0, null));
}

function printSizes(zips: readonly Packed[]): void {
  console.log('zipped size');
  for (const { name, bytes } of zips.filter(({ name }) => !name.includes('sources'))) {
    const verdict = bytes <= MOST_BYTES ? 'within' : 'OVER';
    console.log(`  ${name.padEnd(36)} ${(bytes / 1024).toFixed(1)} KB (${verdict} ${MOST_BYTES / 1024} KB)`);
  }
}
