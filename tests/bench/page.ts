/**
 * What reading and painting cost a page, beside what they are measured against in the same run.
 *
 *   npm run bench -- page [ROUNDS]
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import { Stage } from '../browser/stage/stage.ts';
import type { StagePage } from '../browser/stage/stage-page.ts';
import { manySentences, story } from '../browser/stage/stories.ts';
import { buildExtension, ROOT } from '../tools/build.ts';
import { bundlePageScript } from '../tools/page-scripts.ts';
import type { PaintedPage, Timed } from './page-probe.ts';
import { sentinelCosts, threadTime } from './page-sentinel.ts';
import { tasksDuring } from './page-tasks.ts';

/** Prints a table of medians, limits and ratios. `args[0]`: rounds, 5 unless told. */
export async function run(args: readonly string[] = []): Promise<void> {
  const rounds = Math.max(1, Number(args[0]) || 5);
  console.log(
    `Reading and painting, median of ${rounds} rounds; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors\n`,
  );
  const built = buildExtension('chromium', mkdtempSync(join(tmpdir(), 'claimlight-bench-')));
  const file = (name: string) => readFileSync(join(built, name), 'utf8');
  const zipped = (name: string) => gzipSync(file(name), { level: 9 }).length / 1024;
  row('sentinel, gzipped', zipped('sentinel.js'), 'KB', 4);
  row('annotator, gzipped', zipped('annotator.js'), 'KB', 25);
  await otherPages(file('sentinel.js'));
  const stage = await Stage.open('chromium');
  try {
    await article(stage, rounds);
    await longPage(stage, rounds);
    await hugePage(stage);
  } finally {
    await stage.close();
  }
}

async function otherPages(script: string): Promise<void> {
  const folder = join(ROOT, '..', 'shared', 'pages');
  if (!existsSync(folder)) {
    console.log('Saved pages: skipped, ../shared/pages is not here');
    return;
  }
  const costs = await sentinelCosts(folder, script);
  const quiet = costs.filter(({ spoke }) => !spoke);
  const times = quiet.map(({ milliseconds }) => milliseconds);
  console.log(`\nSentinel on ${quiet.length} of ${costs.length} saved pages that it leaves alone`);
  row('time on the thread, median', median(times), 'ms', 1);
  row('time on the thread, worst', Math.max(...times), 'ms', 3);
  row('memory, median', median(quiet.map(({ kilobytes }) => kilobytes)), 'KB', 200);
  row('observers', Math.max(...costs.map(({ observers }) => observers)), '', 0);
  row('listeners left', Math.max(...quiet.map(({ listeners }) => listeners)), '', 0);
  row('changes to the page', Math.max(...costs.map(({ writes }) => writes)), '', 0);
  console.log(
    `  had read: ${
      costs
        .filter(({ spoke }) => spoke)
        .map(({ page }) => page.slice(0, 30))
        .join(', ') || 'none'
    }`,
  );
}

/** 3,000 words; the stage's background answers at once, so this is the page's part of the wait. */
async function article(stage: Stage, rounds: number): Promise<void> {
  const html = story({ paragraphs: grouped(manySentences(140), 3) });
  console.log('\nArticle of 3,000 words, from injection to the first highlight');
  for (const [name, rate, limit] of [
    ['as it is', 1, 150],
    ['slowed down 4 times', 4, 600],
  ] as const) {
    const times: number[] = [];
    const [longest, byClock]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const page = await stage.open(html);
      const session = await page.tab.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const tasks = await tasksDuring(page.tab, async () => times.push(await page.time()));
      longest.push(tasks.longestScript);
      byClock.push(tasks.longestByClock);
      await page.close();
    }
    row(name, median(times), 'ms', limit);
    row(`${name}, longest task of script`, median(longest), 'ms', 50);
    row(`${name}, the same by the clock`, median(byClock), 'ms');
  }
}

/** Each measure on a page of its own, so that none warms the other's caches; the ratio is of medians. */
async function longPage(stage: Stage, rounds: number): Promise<void> {
  const probe = await bundlePageScript('tests/bench/page-probe.ts', 'globalThis.probe = script;');
  const html = story({
    head: '<style>::highlight(bare),::highlight(claimlight-agrees){background-color:#ffd;text-decoration:underline}</style>',
    paragraphs: grouped(manySentences(4_800), 3).map((text) => text.replace('ByteDance', '<a href="#x">ByteDance</a>')),
  });
  const own: Record<'walk' | 'set' | 'ours' | 'wrap', number[]> = { walk: [], set: [], ours: [], wrap: [] };
  const ask = async (name: keyof typeof own, given: string) => {
    const { value, milliseconds } = await inWorld(stage, html, probe, `probe.${name}(${given})`);
    own[name].push(milliseconds);
    return value;
  };
  const [walk, set, ours, wrap]: [number[], Timed[], PaintedPage[], Timed[]] = [[], [], [], []];
  for (let round = 0; round < rounds; round += 1) {
    walk.push((await ask('walk', '')) as number);
    set.push((await ask('set', '1000')) as Timed);
    ours.push((await ask('ours', `${JSON.stringify([TOPIC])}, 1000`)) as PaintedPage);
    wrap.push((await ask('wrap', '1000')) as Timed);
  }
  const { painted } = ours[0]!;
  const words = manySentences(4_800).join(' ').split(' ').length;
  console.log(`\nPage of ${words.toLocaleString('en')} words, ${painted.toLocaleString('en')} highlights`);
  const bare = {
    script: median(walk) + median(set.map(({ script }) => script)),
    shown: median(walk) + median(set.map(({ shown }) => shown)),
  };
  const our = {
    script: median(ours.map(({ read, paint }) => read + paint)),
    shown: median(ours.map(({ shown }) => shown)),
  };
  const mark = { script: median(wrap.map(({ script }) => script)), shown: median(wrap.map(({ shown }) => shown)) };
  row('one bare walk over its text', median(walk), 'ms');
  row('setting 1,000 bare highlights', median(set.map(({ script }) => script)), 'ms');
  row('the same until they are shown', median(set.map(({ shown }) => shown)), 'ms');
  row('reading and indexing', median(ours.map(({ read }) => read)), 'ms');
  row('placing and setting highlights', median(ours.map(({ paint }) => paint)), 'ms');
  row('all of ours until they are shown', our.shown, 'ms');
  row('mark.js wrapping as many', mark.script, 'ms');
  row('the same until they are shown', mark.shown, 'ms');
  console.log('  The thread’s own time until shown, without waiting for a processor that others have');
  const [walkTime, setTime, ourTime, markTime] = [own.walk, own.set, own.ours, own.wrap].map(median) as [
    number,
    number,
    number,
    number,
  ];
  row('the bare walk and setting', walkTime + setTime, 'ms');
  row('all of ours', ourTime, 'ms');
  row('mark.js', markTime, 'ms');
  row('ours, times the bare walk and setting', ourTime / (walkTime + setTime), '×', 3);
  row('mark.js, times ours', markTime / ourTime, '×', undefined, 5);
  row('by the clock: ours, times the bare walk and setting', our.shown / bare.shown, '×');
  row('by the clock, script alone', our.script / bare.script, '×');
  row('by the clock: mark.js, times ours', mark.shown / our.shown, '×');
}

const TOPIC = { names: ['TikTok'], associates: ['ByteDance'] };

/** The world that content scripts would run in, without an extension around it. */
async function inWorld(
  stage: Stage,
  html: string,
  script: string,
  expression: string,
): Promise<{ readonly value: unknown; readonly milliseconds: number }> {
  const page = await stage.open(html);
  const session: CDPSession = await page.tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: script, contextId });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { value: reply, milliseconds } = await threadTime(session, () =>
    session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true }),
  );
  const { result, exceptionDetails } = reply;
  await page.close();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return { value: result.value, milliseconds };
}

async function hugePage(stage: Stage): Promise<void> {
  const page: StagePage = await stage.open(story());
  await page.tab.evaluate(() => {
    const crowd = document.createElement('div');
    // Laid out only where it is seen: the browser, not the reader, would be busy for minutes otherwise.
    crowd.style.cssText = 'content-visibility:auto;contain-intrinsic-size:10px 10px';
    crowd.innerHTML = '<b>x</b>'.repeat(500);
    for (let count = 0; count < 1_000; count += 1) document.querySelector('article')!.append(crowd.cloneNode(true));
  });
  await page.tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500))));
  console.log('\nPage of a million nodes');
  const start = performance.now();
  let failure: string | undefined;
  const tasks = await tasksDuring(page.tab, async () => {
    await page.inject(true);
    failure = (await page.untilPhase('failed', 120_000)).failure;
  });
  row(`until it is given up (${failure})`, performance.now() - start, 'ms');
  row('longest task of script', tasks.longestScript, 'ms', 50);
  row('the same by the clock', tasks.longestByClock, 'ms');
  row('longest task, the browser’s own work in it', tasks.longest, 'ms');
  await page.close();
}

function grouped(sentences: readonly string[], size: number): string[] {
  return sentences.flatMap((_, index) => (index % size === 0 ? [sentences.slice(index, index + size).join(' ')] : []));
}

function row(name: string, value: number, unit: string, most?: number, least?: number): void {
  const bound = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : '';
  const kept = (most === undefined || value <= most) && (least === undefined || value >= least);
  const verdict = bound === '' ? '' : kept ? 'kept' : 'MISSED';
  const digits = Number.isInteger(value) ? 0 : value < 100 ? 2 : 0;
  console.log(
    `  ${name.padEnd(52)}${value.toFixed(digits).padStart(10)} ${unit.padEnd(3)}${bound.padStart(8)}  ${verdict}`,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
