/** The reader's own fact bases. Each call is whole: done in both storage engines, or not done and named why. */
import { browser } from 'wxt/browser';
import { parseFactBase } from '../core/facts/parse.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { FactBase, FactBaseId } from '../core/types.ts';
import { type BaseOrigin, type SavedBase, unsealBase } from './base-record.ts';
import { baseDatabase, idOfBaseKey, isBaseKey, rowOfBase, writeBaseCopies } from './base-tables.ts';
import { storageFailure } from './failures.ts';
import { inPrivateWindow, laterThan } from './write.ts';

export type { BaseOrigin, SavedBase } from './base-record.ts';

/** What can be changed of a saved base; a changed `base` keeps its id. */
export interface BaseChange {
  readonly base?: FactBase;
  readonly enabled?: boolean;
  readonly order?: number;
}

/**
 * Saves a new base, enabled, behind all others; one of the same id takes the place of the older and keeps its place.
 *
 * @returns `bad-message` for a base that does not hold, with the first problem; `private-window`, `storage-full`, `storage-failed`
 */
export function saveBase(base: FactBase, origin: BaseOrigin): Promise<Result<SavedBase>> {
  return alone(async () => {
    const parsed = parseFactBase(base);
    if (!parsed.ok) return failure('bad-message', parsed.problems[0]?.message);
    const all = await everyBase();
    const before = all.find((one) => one.base.id === base.id);
    const now = laterThan(before?.modified ?? new Date(0).toISOString());
    const last = Math.max(-1, ...all.map((one) => one.order));
    const saved: SavedBase = {
      schema: 1,
      base,
      enabled: true,
      order: before?.order ?? last + 1,
      origin,
      added: before?.added ?? now,
      modified: now,
    };
    return writeBoth(saved, before);
  });
}

/** @returns the base as written; `bad-message` when there is none of this id, or when it does not hold */
export function updateBase(id: FactBaseId, change: BaseChange): Promise<Result<SavedBase>> {
  return changeOne(id, (before) => ({ ...before, ...change, base: change.base ?? before.base }));
}

/** Puts a base in the bin, from which it can come back for 30 days. */
export function binBase(id: FactBaseId): Promise<Result<SavedBase>> {
  return changeOne(id, (before) => ({ ...before, deleted: before.deleted ?? new Date().toISOString() }));
}

export function restoreBase(id: FactBaseId): Promise<Result<SavedBase>> {
  return changeOne(id, ({ deleted: _, ...before }) => before);
}

/** @param binned true for the bin alone; otherwise all that are not in it
 *  @returns in the reader's order */
export async function allBases({ binned = false } = {}): Promise<Result<readonly SavedBase[]>> {
  try {
    return success((await everyBase()).filter((one) => (one.deleted !== undefined) === binned));
  } catch (error) {
    return storageFailure(error);
  }
}

/** Puts bases back as a backup has them; those that are here and as new are left alone. @returns how many were written */
export function restoreBases(backup: readonly SavedBase[]): Promise<Result<number>> {
  return alone(async () => {
    const here = new Map((await everyBase()).map((one) => [one.base.id, one]));
    let count = 0;
    for (const saved of backup) {
      const before = here.get(saved.base.id);
      if (before && before.modified >= saved.modified) continue;
      const written = await writeBoth(saved, before);
      if (!written.ok) return written;
      count += 1;
    }
    return success(count);
  });
}

/** Tells of every acknowledged write, whichever context made it. */
export function watchBases(listener: (ids: readonly FactBaseId[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const hear = (changes: Record<string, unknown>, area: string) => {
    const ids = area === 'local' ? Object.keys(changes).filter(isBaseKey).map(idOfBaseKey) : [];
    if (ids.length > 0) listener(ids);
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}

/** A row that fails its checksum is left out; the next start mends it from its copy. */
async function everyBase(): Promise<SavedBase[]> {
  const rows = await baseDatabase.bases.toArray();
  const saved = rows.flatMap((row) => unsealBase(row, row.id) ?? []);
  return saved.sort((a, b) => a.order - b.order || (a.base.id < b.base.id ? -1 : 1));
}

function changeOne(id: FactBaseId, change: (before: SavedBase) => SavedBase): Promise<Result<SavedBase>> {
  return alone(async () => {
    const before = unsealBase(await baseDatabase.bases.get(id), id);
    if (!before) return failure('bad-message', `no fact base ${id}`);
    const after = { ...change(before), modified: laterThan(before.modified) };
    const parsed = after.base === before.base ? undefined : parseFactBase(after.base);
    if (parsed && !parsed.ok) return failure('bad-message', parsed.problems[0]?.message);
    if (after.base.id !== id) return failure('bad-message', 'a fact base keeps its id');
    return writeBoth(after, before);
  });
}

/** To the database, then to the copy; when the second refuses, the first is taken back. */
async function writeBoth(saved: SavedBase, before: SavedBase | undefined): Promise<Result<SavedBase>> {
  if (inPrivateWindow()) return failure('private-window');
  await baseDatabase.bases.put(rowOfBase(saved));
  try {
    await writeBaseCopies([saved]);
    return success(saved);
  } catch (error) {
    if (before) await baseDatabase.bases.put(rowOfBase(before));
    else await baseDatabase.bases.delete(saved.base.id);
    throw error;
  }
}

/** Bases are few and seldom written: one lock serves them all. */
async function alone<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await (navigator.locks.request('bases', run) as Promise<Result<T>>);
  } catch (error) {
    return storageFailure(error);
  }
}
