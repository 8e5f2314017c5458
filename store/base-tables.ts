/** The two engines that keep the reader's fact bases: a database of their own, and one key a base in the other engine. */
import { Dexie, type Table } from 'dexie';
import { browser } from 'wxt/browser';
import type { FactBaseId } from '../core/types.ts';
import { type SavedBase, sealBase } from './base-record.ts';
import type { Sealed } from './record.ts';

export interface BaseRow extends Sealed {
  readonly id: FactBaseId;
}

/** Apart from the annotations' database: what befalls one leaves the other whole. */
class BaseDatabase extends Dexie {
  declare readonly bases: Table<BaseRow, FactBaseId>;

  constructor() {
    super('claimlight-bases', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ bases: 'id' });
  }
}

/** Opens itself on first use, in each context on its own. */
export const baseDatabase = new BaseDatabase();

export const rowOfBase = (saved: SavedBase): BaseRow => ({ id: saved.base.id, ...sealBase(saved) });

const PREFIX = 'base:';
export const baseKey = (id: FactBaseId): string => `${PREFIX}${id}`;
export const isBaseKey = (key: string): boolean => key.startsWith(PREFIX);
export const idOfBaseKey = (key: string): FactBaseId => key.slice(PREFIX.length);

export async function writeBaseCopies(all: readonly SavedBase[]): Promise<void> {
  // One `set` a base: a base may hold megabytes.
  for (const saved of all) await browser.storage.local.set({ [baseKey(saved.base.id)]: sealBase(saved) });
}
