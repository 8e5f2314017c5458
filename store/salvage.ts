/** Reading from engines that may be damaged: in bulk where that works, one by one where it does not. */
import { browser } from 'wxt/browser';
import type { AnnotationId } from '../core/types.ts';
import { copyKey, idOfKey, isCopyKey } from './copies.ts';
import { database } from './database.ts';
import type { Pair } from './repair.ts';

export interface KnownIds {
  /** Every id that either engine knows, tombstones included. */
  readonly ids: readonly AnnotationId[];
  readonly databaseBroken: boolean;
}

export async function knownIds(): Promise<KnownIds> {
  // A second try on a new connection: a passing failure must not cost a database.
  const rows = (await attempt(rowIds)) ?? (await attempt(reopened));
  const copies = await attempt(async () => (await copyKeys()).map(idOfKey));
  return {
    ids: [...new Set([...(rows ?? []), ...(copies ?? [])])],
    databaseBroken: rows === undefined,
  };
}

export async function readPairs(ids: readonly AnnotationId[]): Promise<Pair[]> {
  const rows = await eachOf(ids, (some) => database.annotations.bulkGet([...some]));
  const tombstones = await eachOf(ids, (some) => database.tombstones.bulkGet([...some]));
  const copies = await eachOf(ids, async (some) => {
    const found = await browser.storage.local.get(some.map(copyKey));
    return some.map((id) => found[copyKey(id)]);
  });
  return ids.map((id, at) => ({
    id,
    row: rows[at],
    rowTombstone: tombstones[at],
    copy: copies[at],
  }));
}

/** A database that can't be read any more makes room for a new one; what it held comes from the copies. */
export async function rebuildDatabase(): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  await database.open();
}

async function rowIds(): Promise<AnnotationId[]> {
  return [
    ...(await database.annotations.toCollection().primaryKeys()),
    ...(await database.tombstones.toCollection().primaryKeys()),
  ];
}

async function reopened(): Promise<AnnotationId[]> {
  database.close({ disableAutoOpen: false });
  await database.open();
  return rowIds();
}

/** Chromium from 130 and Firefox from 143 list keys without their values; others have to read them all. */
async function copyKeys(): Promise<string[]> {
  const { local } = browser.storage;
  const listed = await attempt(async () => local.getKeys());
  return (listed ?? Object.keys(await local.get(null))).filter(isCopyKey);
}

async function eachOf(
  ids: readonly AnnotationId[],
  read: (ids: readonly AnnotationId[]) => Promise<readonly unknown[]>,
): Promise<readonly unknown[]> {
  const bulk = await attempt(() => read(ids));
  if (bulk) return bulk;
  const single: unknown[] = [];
  for (const id of ids) single.push((await attempt(() => read([id])))?.[0]);
  return single;
}

async function attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch {
    // The one place where an engine's refusal is an answer: what it can't give is taken from the other.
    return undefined;
  }
}
