/** Deletes all that the reader has here: annotations with their copies and tombstones, fact bases, drafts, settings. */
import { browser } from 'wxt/browser';
import { type Result, success } from '../core/result.ts';
import { baseDatabase } from './base-tables.ts';
import { database } from './database.ts';
import { storageFailure } from './failures.ts';

/**
 * Both engines are emptied, tombstones included: nothing is left that could bring a record back or tell that it was. When
 * one engine refuses, the failure says so and what is left can be deleted by trying again.
 *
 * @returns the addresses of the pages that something was saved on, so that they can be painted anew
 */
export async function eraseEverything(): Promise<Result<readonly string[]>> {
  try {
    const urls = (await database.annotations.orderBy('url').uniqueKeys()) as string[];
    await browser.storage.local.clear();
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
    });
    await baseDatabase.bases.clear();
    await browser.storage.session.clear();
    return success(urls);
  } catch (error) {
    return storageFailure(error);
  }
}
