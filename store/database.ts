import { Dexie, type Table } from 'dexie';
import type { Annotation, AnnotationId } from '../core/types.ts';
import { type Sealed, seal, type Tombstone } from './record.ts';
import type { Resolution } from './resolutions.ts';

/** One annotation in IndexedDB: the sealed text, and beside it only what is queried by. */
export interface Row extends Sealed {
  readonly id: AnnotationId;
  readonly url: string;
  readonly created: string;
  readonly modified: string;
  /** Present when in the bin. */
  readonly deleted?: string;
}

export interface TombstoneRow extends Tombstone {
  readonly id: AnnotationId;
}

/** A write that has begun; see `unfinished.ts`. */
export interface UnfinishedRow {
  readonly key: string;
  readonly ids: readonly AnnotationId[];
}

class Database extends Dexie {
  declare readonly annotations: Table<Row, AnnotationId>;
  declare readonly tombstones: Table<TombstoneRow, AnnotationId>;
  declare readonly resolutions: Table<Resolution, AnnotationId>;
  declare readonly unfinished: Table<UnfinishedRow, string>;

  constructor() {
    super('claimlight', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ annotations: 'id, url, [created+id], deleted', tombstones: 'id' });
    // What became of annotations at the last visit, and writes that were cut off. Version 1 had neither: nothing is known of
    // the former until the next visit, and the check at the start of a browser session finds the latter.
    this.version(2).stores({ resolutions: 'id, looked', unfinished: 'key' });
  }
}

/** The first of the two engines; opens itself on first use, in each context on its own. */
export const database = new Database();

export function rowOf(annotation: Annotation, sealed: Sealed = seal(annotation)): Row {
  const { id, url, created, modified, deleted } = annotation;
  return { id, url, created, modified, ...(deleted === undefined ? {} : { deleted }), ...sealed };
}
