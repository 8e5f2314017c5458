/** Kills the background at random moments of its writes, wakes it again, and looks at what the store then holds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundlePageScript } from '../../tools/page-scripts.ts';
import { chances } from '../../unit/core/annotations/chances.ts';
import { eventually, type ReaderBrowser } from '../drivers/driver.ts';
import { launchReader } from '../drivers/launch.ts';
import { holdings } from '../library-page.ts';
import { CHANNEL, type Doing, type Kept, lostOf } from './journal.ts';

export interface KillTally {
  readonly kills: number;
  /** Writes that were acknowledged, and those that had begun and were not. */
  readonly acknowledged: number;
  readonly cutOff: number;
  /** Records that one engine has and the other has not, or not the same. */
  readonly torn: number;
  /** Acknowledged writes that are not there, in words. */
  readonly lost: readonly string[];
}

/** Rounds after which the store is emptied, so that looking at all of it stays quick. */
const FRESH = 20;
/** Longest time a writer lives, in milliseconds. */
const LIFE = 500;

/** @param seed of the writes and of the moments */
export async function killBackground(name: ReaderBrowser['name'], kills: number, seed: number): Promise<KillTally> {
  const extension = await buildStoreStage(name);
  const reader = await launchReader(name, { extension, headless: true });
  const chance = chances(seed);
  let [acknowledged, cutOff, torn] = [0, 0, 0];
  const lost: string[] = [];
  try {
    const page = await reader.openOwn('welcome.html');
    await page.evaluate((channel) => {
      const heard: Doing[] = [];
      new BroadcastChannel(channel).onmessage = ({ data }) => heard.push(data);
      Object.assign(globalThis, { heard });
    }, CHANNEL);
    for (let round = 0; round < kills; round += 1) {
      if (round % FRESH === 0) {
        await ask(page, 'erase');
        await heard(page, true);
      }
      await ask(page, 'write', seed + round);
      await new Promise((resolve) => setTimeout(resolve, chance() * LIFE));
      await reader.killBackground();
      await ask(page, 'mend');
      const journal = await heard(page);
      torn += (await holdings(page)).torn;
      lost.push(...lostOf(journal, await stored(page)));
      if (round % FRESH === FRESH - 1 || round === kills - 1) {
        acknowledged += journal.filter((doing) => !doing.begun).length;
        cutOff += journal.filter((doing) => doing.begun).length - journal.filter((doing) => !doing.begun).length;
      }
    }
  } finally {
    await reader.close();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, acknowledged, cutOff, torn, lost };
}

/** Wakes the background where it sleeps, and waits until its start has mended what it found. */
function ask(page: Page, what: 'mend' | 'erase' | 'write', seed = 0): Promise<unknown> {
  return eventually(`the background to ${what}`, () =>
    page.evaluate(
      (message) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<boolean> } };
        };
        return chrome.runtime.sendMessage(message);
      },
      { ask: what, seed },
    ),
  );
}

function heard(page: Page, anew = false): Promise<Doing[]> {
  return page.evaluate((clear) => {
    const { heard } = globalThis as unknown as { heard: Doing[] };
    if (clear) heard.length = 0;
    return heard;
  }, anew);
}

async function stored(page: Page): Promise<Map<string, Kept>> {
  const rows = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('claimlight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<{ id: string; json: string }[]>((resolve, reject) => {
      const request = database.transaction('annotations').objectStore('annotations').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return all.map(({ id, json }) => ({ id, ...(JSON.parse(json) as { note: string; deleted?: string }) }));
  });
  return new Map(rows.map(({ id, note, deleted }) => [id, { note, state: deleted ? 'binned' : 'kept' }]));
}

async function buildStoreStage(name: ReaderBrowser['name']): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-store-stage-'));
  writeFileSync(join(folder, 'worker.js'), await bundlePageScript('tests/browser/store-stage/worker.ts', ''));
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html><meta charset="utf-8"><title>The store’s stage</title>');
  const manifest = {
    manifest_version: 3,
    name: 'Store stage',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    action: {},
    background: name === 'firefox' ? { scripts: ['worker.js'] } : { service_worker: 'worker.js' },
    browser_specific_settings: { gecko: { id: 'claimlight@claimlight.example', strict_min_version: '140.0' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
