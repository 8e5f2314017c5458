/**
 * Writes under way. Each is noted in the transaction that begins it and struck out once the second engine has it too, so
 * that a start after a kill knows which records to look at without reading all of them.
 */
import type { AnnotationId } from '../core/types.ts';
import { database } from './database.ts';

const WRITING = 'writing';

/** Runs a write beside others. A note that is left while none runs belongs to a write that was cut off. */
export function writing<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(WRITING, { mode: 'shared' }, run) as Promise<T>;
}

/** Runs while nobody writes: what the copies of a record then disagree on is no write under way. */
export function whileNobodyWrites<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(WRITING, run) as Promise<T>;
}

/** To be called inside the transaction that writes the records themselves. @returns the note's key */
export function noteWrite(ids: readonly AnnotationId[]): Promise<string> {
  return database.unfinished.put({ key: crypto.randomUUID(), ids });
}

/** The write is whole. Nobody waits for this: a note too many costs the next start one look. */
export function strikeOut(key: string): void {
  void database.unfinished.delete(key).catch(() => undefined);
}

/**
 * Gives the records of writes that were cut off to `finish`, while nobody writes.
 *
 * @param finish makes both copies of one record agree
 * @returns how many records were looked at; rejects with what the engine throws
 */
export async function finishAbandoned(finish: (id: AnnotationId) => Promise<void>): Promise<number> {
  if ((await database.unfinished.count()) === 0) return 0;
  return whileNobodyWrites(async () => {
    const notes = await database.unfinished.toArray();
    const ids = new Set(notes.flatMap((note) => note.ids));
    for (const id of ids) await finish(id);
    await database.unfinished.bulkDelete(notes.map((note) => note.key));
    return ids.size;
  });
}
