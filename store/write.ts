import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../core/result.ts';
import type { Annotation, AnnotationId, IsoDate } from '../core/types.ts';
import { buryCopies, dropCopies, writeCopies, writeSealed } from './copies.ts';
import { database, rowOf } from './database.ts';
import { storageFailure } from './failures.ts';
import { seal, unseal } from './record.ts';
import { noteWrite, strikeOut, writing } from './unfinished.ts';

/**
 * Writes records whole: to the database in one transaction, then to their second copies. Only when both stand is it
 * acknowledged. When the second fails the first is taken back; when the worker dies in between, the next start finds one
 * copy newer than the other and completes it.
 *
 * @param previous the records as they were, for taking back; `none` when no record of these ids may be there: the write
 *   then fails where one is, and need not look first
 */
export async function writeBoth(
  annotations: readonly Annotation[],
  previous: readonly Annotation[] | 'none' = [],
): Promise<Result<undefined>> {
  const { annotations: table, tombstones, unfinished } = database;
  const sealed = annotations.map((one) => ({ annotation: one, sealed: seal(one) }));
  const rows = sealed.map((one) => rowOf(one.annotation, one.sealed));
  const ids = annotations.map((one) => one.id);
  return whole(
    () =>
      database.transaction('rw', table, tombstones, unfinished, async () => {
        await (previous === 'none' ? table.bulkAdd(rows) : table.bulkPut(rows));
        // What was deleted for good and is written again came back by the reader's own hand.
        if ((await tombstones.count()) > 0) await tombstones.bulkDelete(ids);
        return noteWrite(ids);
      }),
    () => writeSealed(sealed),
    () => takeBack(annotations, previous === 'none' ? [] : previous),
  );
}

/** Deletes for good: tombstones in both engines, then the records go. */
export async function buryBoth(ids: readonly AnnotationId[], purged: IsoDate): Promise<Result<undefined>> {
  const { annotations, tombstones, resolutions, unfinished } = database;
  return whole(
    () =>
      database.transaction('rw', annotations, tombstones, resolutions, unfinished, async () => {
        await tombstones.bulkPut(ids.map((id) => ({ id, purged })));
        await annotations.bulkDelete([...ids]);
        await resolutions.bulkDelete([...ids]);
        return noteWrite(ids);
      }),
    () => buryCopies(ids, purged),
    // The note stays: the next start finds the tombstones and puts them in the place of the copies.
    async () => false,
  );
}

/**
 * One write in both engines.
 *
 * @param first writes to the database and notes the write; @param second writes the copies; @param undo takes the first
 *   back when the second fails, and tells whether it could
 */
function whole(
  first: () => Promise<string>,
  second: () => Promise<void>,
  undo: () => Promise<boolean>,
): Promise<Result<undefined>> {
  if (inPrivateWindow()) return Promise.resolve(failure('private-window'));
  return writing(async () => {
    let key: string;
    try {
      key = await first();
    } catch (error) {
      return storageFailure(error);
    }
    try {
      await second();
      strikeOut(key);
      return success(undefined);
    } catch (error) {
      const failed = storageFailure(error);
      if (await undo()) strikeOut(key);
      return failed;
    }
  });
}

/**
 * Reads, changes and writes one record while no other context does the same.
 *
 * @param change gives the record's new form
 * @returns the record as written; `bad-message` when there is none of this id
 */
export function changeOne(
  id: AnnotationId,
  change: (annotation: Annotation) => Annotation,
): Promise<Result<Annotation>> {
  return alone(id, async () => {
    try {
      const before = unseal(await database.annotations.get(id), id);
      if (!before) return failure('bad-message', `no annotation ${id}`);
      const after = { ...change(before), modified: laterThan(before.modified) };
      const written = await writeBoth([after], [before]);
      return written.ok ? success(after) : written;
    } catch (error) {
      return storageFailure(error);
    }
  });
}

/** Runs while holding the lock of one record, over all contexts of the extension. */
export function alone<T>(id: AnnotationId, run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`annotation:${id}`, run) as Promise<T>;
}

/** Now, and after the time given even when the clock stands or was set back: the newer of two copies must be told. */
export function laterThan(before: IsoDate): IsoDate {
  return new Date(Math.max(Date.now(), Date.parse(before) + 1)).toISOString();
}

/** AMO's policies forbid keeping anything from private windows, and readers expect no less. */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;

async function takeBack(annotations: readonly Annotation[], previous: readonly Annotation[]): Promise<boolean> {
  const before = new Map(previous.map((one) => [one.id, one]));
  const added = annotations.filter((one) => !before.has(one.id)).map((one) => one.id);
  try {
    await database.annotations.bulkDelete(added);
    await database.annotations.bulkPut(previous.map((one) => rowOf(one)));
    // Some of the copies may have been written before the engine refused.
    await dropCopies(added);
    await writeCopies(previous);
    return true;
  } catch {
    // Both engines refuse: the next start compares the copies and keeps the newer whole one.
    return false;
  }
}
