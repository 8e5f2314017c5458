import { CURRENT_SCHEMA, parseAnnotation } from '../core/annotations/parse.ts';
import type { Annotation, AnnotationId, IsoDate } from '../core/types.ts';
import { checksum } from './checksum.ts';

/** What both engines keep of one annotation: its text with a checksum over it, so that a damaged copy is known as one. */
export interface Sealed {
  readonly json: string;
  readonly sum: number;
}

/** Left behind by a deletion for good, so that no stale copy brings the annotation back. */
export interface Tombstone {
  readonly purged: IsoDate;
}

export const seal = (annotation: Annotation): Sealed => sealText(JSON.stringify(annotation));

/** Any record's text with its checksum. */
export const sealText = (json: string): Sealed => ({ json, sum: checksum(json) });

export const isTombstone = (stored: unknown): stored is Tombstone =>
  typeof stored === 'object' && stored !== null && typeof (stored as Tombstone).purged === 'string';

/** True for a text that its checksum fits, whoever's it is. */
export function isWhole(stored: unknown): stored is Sealed {
  if (typeof stored !== 'object' || stored === null) return false;
  const { json, sum } = stored as Partial<Sealed>;
  return typeof json === 'string' && checksum(json) === sum;
}

/**
 * A text whose checksum holds is as we wrote it, so only records of an older schema are looked at field by field.
 *
 * @returns undefined for a copy that is damaged, of another id, or no annotation
 */
export function unseal(stored: unknown, id: AnnotationId): Annotation | undefined {
  if (!isWhole(stored)) return undefined;
  const record = JSON.parse(stored.json) as Annotation;
  if (record.schema === CURRENT_SCHEMA) return record.id === id ? record : undefined;
  const parsed = parseAnnotation(record);
  return parsed.ok && parsed.annotation.id === id ? parsed.annotation : undefined;
}
