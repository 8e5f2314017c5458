import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../core/result.ts';
import type { Annotation, AnnotationId, IsoDate } from '../core/types.ts';
import { buryCopies, writeCopies } from './copies.ts';
import { database, rowOf } from './database.ts';
import { storageFailure } from './failures.ts';
import { unseal } from './record.ts';

/**
 * Writes records whole: to the database in one transaction, then to their second copies. Only when both stand is it
 * acknowledged. When the second fails the first is taken back; when the worker dies in between, the next start finds one
 * copy newer than the other and completes it.
 *
 * @param previous the records as they were, for taking back; absent for new ones
 */
export async function writeBoth(
  annotations: readonly Annotation[],
  previous: readonly Annotation[] = [],
): Promise<Result<undefined>> {
  if (inPrivateWindow()) return failure('private-window');
  try {
    await database.annotations.bulkPut(annotations.map(rowOf));
  } catch (error) {
    return storageFailure(error);
  }
  try {
    await writeCopies(annotations);
    return success(undefined);
  } catch (error) {
    const failed = storageFailure(error);
    await takeBack(annotations, previous);
    return failed;
  }
}

/** Deletes for good: tombstones in both engines, then the records go. */
export async function buryBoth(ids: readonly AnnotationId[], purged: IsoDate): Promise<Result<undefined>> {
  if (inPrivateWindow()) return failure('private-window');
  try {
    await database.transaction('rw', database.annotations, database.tombstones, database.resolutions, async () => {
      await database.tombstones.bulkPut(ids.map((id) => ({ id, purged })));
      await database.annotations.bulkDelete([...ids]);
      await database.resolutions.bulkDelete([...ids]);
    });
    await buryCopies(ids, purged);
    return success(undefined);
  } catch (error) {
    return storageFailure(error);
  }
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

async function takeBack(annotations: readonly Annotation[], previous: readonly Annotation[]): Promise<void> {
  const before = new Map(previous.map((one) => [one.id, one]));
  const added = annotations.filter((one) => !before.has(one.id)).map((one) => one.id);
  try {
    await database.annotations.bulkDelete(added);
    await database.annotations.bulkPut(previous.map(rowOf));
  } catch {
    // Both engines refuse: the next start compares the copies and keeps the newer whole one.
  }
}
