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

class Database extends Dexie {
  declare readonly annotations: Table<Row, AnnotationId>;
  declare readonly tombstones: Table<TombstoneRow, AnnotationId>;
  declare readonly resolutions: Table<Resolution, AnnotationId>;

  constructor() {
    super('claimlight', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ annotations: 'id, url, [created+id], deleted', tombstones: 'id' });
    // What became of annotations at the last visit. Version 1 had none: nothing is known of them until then.
    this.version(2).stores({ resolutions: 'id, looked' });
  }
}

/** The first of the two engines; opens itself on first use, in each context on its own. */
export const database = new Database();

export function rowOf(annotation: Annotation): Row {
  const { id, url, created, modified, deleted } = annotation;
  return { id, url, created, modified, ...(deleted === undefined ? {} : { deleted }), ...seal(annotation) };
}
