/** Makes the two copies of every fact base agree again, from the better one, and empties the bin of what lay there too long. */
import { browser } from 'wxt/browser';
import { type Result, success } from '../core/result.ts';
import type { FactBaseId } from '../core/types.ts';
import { type SavedBase, unsealBase } from './base-record.ts';
import { baseDatabase, baseKey, idOfBaseKey, isBaseKey, rowOfBase, writeBaseCopies } from './base-tables.ts';
import { storageFailure } from './failures.ts';

const BIN_DAYS = 30;
const DAY = 86_400_000;

/** What was found and done. */
export interface BaseRepair {
  readonly checked: number;
  /** Bases whose copies disagreed or of which one was missing or damaged. */
  readonly mended: number;
  /** Bases of which no copy can be read; what is left of them stays where it is. */
  readonly lost: number;
  readonly expired: number;
}

export function repairBases(now: number = Date.now()): Promise<Result<BaseRepair>> {
  return navigator.locks.request('bases', async () => {
    try {
      return success(await repair(now));
    } catch (error) {
      return storageFailure(error);
    }
  }) as Promise<Result<BaseRepair>>;
}

async function repair(now: number): Promise<BaseRepair> {
  const counts = { checked: 0, mended: 0, lost: 0, expired: 0 };
  const ids = new Set<FactBaseId>([...(await readableIds()), ...(await copyIds())]);
  for (const id of ids) {
    counts.checked += 1;
    const key = baseKey(id);
    const inDatabase = unsealBase(await baseDatabase.bases.get(id), id);
    const inCopy = unsealBase((await browser.storage.local.get(key))[key], id);
    const best = newer(inDatabase, inCopy);
    if (!best) counts.lost += 1;
    else if (best.deleted !== undefined && Date.parse(best.deleted) < now - BIN_DAYS * DAY) {
      counts.expired += 1;
      await baseDatabase.bases.delete(id);
      await browser.storage.local.remove(key);
    } else if (inDatabase?.modified !== inCopy?.modified) {
      counts.mended += 1;
      await baseDatabase.bases.put(rowOfBase(best));
      await writeBaseCopies([best]);
    }
  }
  return counts;
}

/** A database that can't be read any more makes room for a new one; the copies fill it. */
async function readableIds(): Promise<FactBaseId[]> {
  try {
    return await baseDatabase.bases.toCollection().primaryKeys();
  } catch {
    // Both tries refused is a broken file: its content is in the other engine.
    await baseDatabase.delete({ disableAutoOpen: false });
    await baseDatabase.open();
    return [];
  }
}

async function copyIds(): Promise<FactBaseId[]> {
  const { local } = browser.storage;
  let keys: readonly string[];
  try {
    keys = await local.getKeys();
  } catch {
    // Older browsers have no getKeys: they read everything.
    keys = Object.keys(await local.get(null));
  }
  return keys.filter(isBaseKey).map(idOfBaseKey);
}

function newer(a: SavedBase | undefined, b: SavedBase | undefined): SavedBase | undefined {
  if (!a || !b) return a ?? b;
  return b.modified > a.modified ? b : a;
}
