/** What the sentinel costs on pages that are not ours, measured where it runs: in a world of its own in each page. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { loadSavedPage, SavedPageBrowser } from '../tools/saved/saved-pages.ts';

export interface SentinelCost {
  readonly page: string;
  readonly milliseconds: number;
  readonly kilobytes: number;
  readonly observers: number;
  readonly listeners: number;
  readonly writes: number;
  /** It would have had the page read. */
  readonly spoke: boolean;
}

/** @param script the built sentinel, as text */
export async function sentinelCosts(folder: string, script: string): Promise<SentinelCost[]> {
  const browser = await SavedPageBrowser.launch();
  const costs: SentinelCost[] = [];
  try {
    for (const file of readdirSync(folder)
      .filter((name) => /\.html?(\.gz)?$/.test(name))
      .sort()) {
      const open = await browser.open(await loadSavedPage(join(folder, file)));
      const session = await open.page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      costs.push({ page: file, ...(await best(session, script)) });
      await open.close();
    }
  } finally {
    await browser.close();
  }
  return costs;
}

/** The best of a few fresh worlds: other work on the machine only ever adds. A new comment each time keeps the script from being compiled already. */
async function best(session: CDPSession, script: string): Promise<Omit<SentinelCost, 'page'>> {
  const runs: Omit<SentinelCost, 'page'>[] = [];
  for (let at = 0; at < WORLDS; at += 1) runs.push(await measure(session, `/* ${Math.random()} */${script}`));
  return runs.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
}

const WORLDS = 5;

async function measure(session: CDPSession, script: string): Promise<Omit<SentinelCost, 'page'>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `sentinel ${Math.random()}`,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(PREPARE);
  const run = (text: string) => evaluate(`(${RUN})(${JSON.stringify(text)})`);
  await session.send('HeapProfiler.collectGarbage');
  const before = await session.send('Runtime.getHeapUsage');
  const idle = await threadTime(session, () => run(`/* ${Math.random()} */`));
  const own = await threadTime(session, () => run(script));
  const seen = own.value as Omit<SentinelCost, 'page' | 'kilobytes' | 'milliseconds'>;
  await session.send('HeapProfiler.collectGarbage');
  const after = await session.send('Runtime.getHeapUsage');
  const milliseconds = Math.max(0, own.milliseconds - idle.milliseconds);
  return { ...seen, milliseconds, kilobytes: Math.max(0, (after.usedSize - before.usedSize) / 1024) };
}

/** Time that the page's main thread itself spends on something, with the performance domain enabled in thread ticks: waiting for the processor while others have it does not count. */
export async function threadTime<Value>(
  session: CDPSession,
  run: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly milliseconds: number }> {
  const now = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
  };
  const start = await now();
  const value = await run();
  return { value, milliseconds: (await now()) - start };
}

/** Stands in for the extension's runtime, and counts what a script leaves behind. */
const PREPARE = `
  globalThis.counts = { observers: 0, listeners: 0, spoke: false };
  globalThis.chrome = { runtime: { id: 'bench', sendMessage: async () => { counts.spoke = true; } } };
  globalThis.writes = new MutationObserver(() => undefined);
  writes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const Original = globalThis[name];
    globalThis[name] = class extends Original { constructor(...given) { super(...given); counts.observers += 1; } };
  }
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...given) { counts.listeners += 1; return add.apply(this, given); };
  writes.takeRecords(); undefined`;

/** Compiling is part of the cost. What the script does in microtasks is done when a later one of ours runs. */
const RUN = `async (script) => {
  writes.takeRecords();
  (0, eval)(script);
  for (let turn = 0; turn < 5; turn += 1) await undefined;
  return { ...counts, writes: writes.takeRecords().length };
}`;
