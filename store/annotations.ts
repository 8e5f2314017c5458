/** The reader's annotations. Each call is whole: done in both storage engines, or not done and named why. */
import { browser } from 'wxt/browser';
import { parseAnnotation } from '../core/annotations/parse.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Annotation, AnnotationId, HighlightColor } from '../core/types.ts';
import { idOfKey, isCopyKey } from './copies.ts';
import { database, type Row } from './database.ts';
import { storageFailure } from './failures.ts';
import { unseal } from './record.ts';
import { alone, buryBoth, changeOne, writeBoth } from './write.ts';

/** What a reader saves; id and dates are given by the store. */
export type AnnotationDraft = Omit<Annotation, 'schema' | 'id' | 'created' | 'modified' | 'deleted'>;

export interface AnnotationChange {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly color?: HighlightColor;
}

/** @returns the annotation as saved; `private-window`, `storage-full`, `storage-failed`, or `bad-message` for a draft that breaks the schema */
export async function saveAnnotation(draft: AnnotationDraft): Promise<Result<Annotation>> {
  const now = new Date().toISOString();
  const id: AnnotationId = `urn:uuid:${crypto.randomUUID()}`;
  const parsed = parseAnnotation({ ...draft, schema: 1, id, created: now, modified: now });
  if (!parsed.ok) return failure('bad-message', `${parsed.where}: ${parsed.expected}`);
  const written = await writeBoth([parsed.annotation]);
  return written.ok ? success(parsed.annotation) : written;
}

export function updateAnnotation(id: AnnotationId, change: AnnotationChange): Promise<Result<Annotation>> {
  return changeOne(id, (before) => ({
    ...before,
    ...(change.note === undefined ? {} : { note: change.note }),
    ...(change.tags === undefined ? {} : { tags: [...new Set(change.tags)] }),
    ...(change.color === undefined ? {} : { color: change.color }),
  }));
}

/** Puts an annotation in the bin, from which it can come back for 30 days. */
export function binAnnotation(id: AnnotationId): Promise<Result<Annotation>> {
  return changeOne(id, (before) => ({ ...before, deleted: before.deleted ?? new Date().toISOString() }));
}

export function restoreAnnotation(id: AnnotationId): Promise<Result<Annotation>> {
  return changeOne(id, ({ deleted: _, ...before }) => before);
}

/** Deletes for good; only a tombstone stays, so that no copy brings it back. */
export function purgeAnnotation(id: AnnotationId): Promise<Result<undefined>> {
  return alone(id, () => buryBoth([id], new Date().toISOString()));
}

/** @param address as `pageAddress` gives it
 *  @returns what is saved on that page and not in the bin, oldest first */
export function annotationsOf(address: string): Promise<Result<readonly Annotation[]>> {
  return reading(async () => {
    const rows = await database.annotations.where('url').equals(address).toArray();
    return opened(rows)
      .filter((one) => one.deleted === undefined)
      .sort((a, b) => a.created.localeCompare(b.created));
  });
}

/** @param binned true for the bin alone; otherwise all that is not in it
 *  @returns newest change first */
export function allAnnotations({ binned = false } = {}): Promise<Result<readonly Annotation[]>> {
  return reading(async () => {
    const rows = binned
      ? await database.annotations.where('deleted').above('').toArray()
      : await database.annotations.filter((row) => row.deleted === undefined).toArray();
    return opened(rows).sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
  });
}

/**
 * All annotations, the bin included, newest first and some at a time, so that a view shows the first before the last are
 * read. What is written meanwhile may be missing: watch first, then read.
 *
 * @param size how many at a time; throws what the engine throws
 */
export async function* annotationsInPages(size: number): AsyncGenerator<readonly Annotation[]> {
  let before: [string, string] | undefined;
  for (;;) {
    const table = database.annotations;
    const rest = before ? table.where('[created+id]').below(before) : table.orderBy('[created+id]');
    const rows = await rest.reverse().limit(size).toArray();
    const last = rows.at(-1);
    if (!last) return;
    before = [last.created, last.id];
    yield opened(rows);
  }
}

/** @returns how many there are, the bin included; throws what the engine throws */
export const countAnnotations = (): Promise<number> => database.annotations.count();

/** @returns those of the ids that are there, in or out of the bin */
export function annotationsById(ids: readonly AnnotationId[]): Promise<Result<readonly Annotation[]>> {
  return reading(async () => {
    const rows = await database.annotations.bulkGet([...ids]);
    return opened(rows.filter((row) => row !== undefined));
  });
}

export function annotationById(id: AnnotationId): Promise<Result<Annotation | undefined>> {
  return reading(async () => unseal(await database.annotations.get(id), id));
}

/** What a write did to some records. */
export interface Written {
  /** Every id that was written, binned or purged. */
  readonly ids: readonly AnnotationId[];
  /** The records as they are now; those of `ids` that are not here are gone. */
  readonly records: readonly Annotation[];
}

/**
 * Tells of every acknowledged write, whichever context made it. The second copy is written last, so what it announces stands
 * in both engines; it carries the records, so that views need not read them again while others write.
 */
export function watchAnnotations(listener: (written: Written) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const copies = area === 'local' ? Object.entries(changes).filter(([key]) => isCopyKey(key)) : [];
    if (copies.length === 0) return;
    listener({
      ids: copies.map(([key]) => idOfKey(key)),
      records: copies.flatMap(([key, { newValue }]) => unseal(newValue, idOfKey(key)) ?? []),
    });
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}

/** A row that fails its checksum is left out here; the next start mends it from its copy. */
function opened(rows: readonly Row[]): Annotation[] {
  return rows.flatMap((row) => unseal(row, row.id) ?? []);
}

async function reading<T>(read: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await read());
  } catch (error) {
    return storageFailure(error);
  }
}
