/** The second copy of every record, in the browser's other storage engine: one key a record, so that writers never meet. */
import { browser } from 'wxt/browser';
import type { Annotation, AnnotationId, IsoDate } from '../core/types.ts';
import { type Sealed, seal } from './record.ts';

const PREFIX = 'annotation:';
/** Firefox needs a second for a thousand keys in one `set`; smaller ones let others in between. */
const CHUNK = 250;

export const copyKey = (id: AnnotationId): string => `${PREFIX}${id}`;

export const isCopyKey = (key: string): boolean => key.startsWith(PREFIX);

export const idOfKey = (key: string): AnnotationId => key.slice(PREFIX.length) as AnnotationId;

/** Writes the copies of all, one `set` for each chunk. */
export function writeCopies(annotations: readonly Annotation[]): Promise<void> {
  return writeSealed(annotations.map((annotation) => ({ annotation, sealed: seal(annotation) })));
}

/** As `writeCopies`, for records whose checksum is known. */
export async function writeSealed(
  records: readonly { readonly annotation: Annotation; readonly sealed: Sealed }[],
): Promise<void> {
  for (let at = 0; at < records.length; at += CHUNK) {
    const chunk = records.slice(at, at + CHUNK);
    await browser.storage.local.set(
      Object.fromEntries(chunk.map(({ annotation, sealed }) => [copyKey(annotation.id), sealed])),
    );
  }
}

/** Puts a tombstone in the place of each copy. */
export async function buryCopies(ids: readonly AnnotationId[], purged: IsoDate): Promise<void> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    await browser.storage.local.set(Object.fromEntries(chunk.map((id) => [copyKey(id), { purged }])));
  }
}

/** Takes copies away without a trace; for undoing a write that failed half-way. */
export async function dropCopies(ids: readonly AnnotationId[]): Promise<void> {
  await browser.storage.local.remove(ids.map(copyKey));
}
