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
  readonly copiesBroken: boolean;
  /** Nothing in this engine while the other has records: its files were lost. */
  readonly databaseEmpty: boolean;
  readonly copiesEmpty: boolean;
}

export async function knownIds(): Promise<KnownIds> {
  // A second try on a new connection: a passing failure must not cost a database.
  const rows = (await attempt(rowIds)) ?? (await attempt(reopened));
  const copies = await attempt(async () => (await copyKeys()).map(idOfKey));
  return {
    ids: [...new Set([...(rows ?? []), ...(copies ?? [])])],
    databaseBroken: rows === undefined,
    copiesBroken: copies === undefined,
    databaseEmpty: rows?.length === 0 && (copies?.length ?? 0) > 0,
    copiesEmpty: copies?.length === 0 && (rows?.length ?? 0) > 0,
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
    row: rows[at]?.value,
    rowTombstone: tombstones[at]?.value,
    copy: copies[at]?.value,
    unreadable: [rows, tombstones, copies].some((list) => list[at]?.unreadable),
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

interface Read {
  readonly value: unknown;
  readonly unreadable: boolean;
}

async function eachOf(
  ids: readonly AnnotationId[],
  read: (ids: readonly AnnotationId[]) => Promise<readonly unknown[]>,
): Promise<Read[]> {
  const bulk = await attempt(() => read(ids));
  if (bulk) return bulk.map((value) => ({ value, unreadable: false }));
  const single: Read[] = [];
  for (const id of ids) {
    const one = await attempt(() => read([id]));
    single.push({ value: one?.[0], unreadable: one === undefined });
  }
  return single;
}

async function attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch {
    // The one place where an engine's refusal is an answer: it is counted as unreadable and mended.
    return undefined;
  }
}
