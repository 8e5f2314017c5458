/** A fact base of the reader's own, as both storage engines keep it. */
import * as v from 'valibot';
import { parseFactBase } from '../core/facts/parse.ts';
import type { FactBase, FactBaseId, IsoDate } from '../core/types.ts';
import { isWhole, type Sealed, sealText } from './record.ts';

/** Where a base came from: an article the reader was on, text or a file of theirs, somebody's base file. */
export type BaseOrigin = 'page' | 'text' | 'file' | 'import';

export interface SavedBase {
  readonly schema: 1;
  readonly base: FactBase;
  readonly enabled: boolean;
  /** Bases stand in the order of this number; those that came first stand first. */
  readonly order: number;
  readonly origin: BaseOrigin;
  readonly added: IsoDate;
  readonly modified: IsoDate;
  /** Set when in the bin. */
  readonly deleted?: IsoDate;
}

export const CURRENT_BASE_SCHEMA = 1;

const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const shelf = v.object({
  schema: v.literal(CURRENT_BASE_SCHEMA),
  enabled: v.boolean(),
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  origin: v.picklist(['page', 'text', 'file', 'import']),
  added: instant,
  modified: instant,
  deleted: v.optional(instant),
});

/** Reads a record from a backup or of an older schema, field by field; undefined when it is none. */
export function parseSavedBase(data: unknown): SavedBase | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const parsed = v.safeParse(shelf, data);
  const base = parseFactBase((data as { base?: unknown }).base);
  return parsed.success && base.ok ? ({ ...parsed.output, base: base.value } as SavedBase) : undefined;
}

export const sealBase = (saved: SavedBase): Sealed => sealText(JSON.stringify(saved));

/**
 * A text whose checksum holds is as we wrote it, so only records of another schema are read field by field.
 *
 * @returns undefined for a copy that is damaged or of another id
 */
export function unsealBase(stored: unknown, id: FactBaseId): SavedBase | undefined {
  if (!isWhole(stored)) return undefined;
  const record = JSON.parse(stored.json) as SavedBase;
  const saved = record.schema === CURRENT_BASE_SCHEMA ? record : parseSavedBase(record);
  return saved?.base?.id === id ? saved : undefined;
}
