/** Everything the reader has, in one file, and back. */
import { browser } from 'wxt/browser';
import { parseAnnotation } from '../core/annotations/parse.ts';
import { type Result, success } from '../core/result.ts';
import type { Annotation, IsoDate } from '../core/types.ts';
import { annotationsInPages } from './annotations.ts';
import { parseSavedBase, type SavedBase } from './base-record.ts';
import { allBases } from './bases.ts';
import { checksum } from './checksum.ts';
import { storageFailure } from './failures.ts';
import { loadSettings, type Settings } from './settings.ts';

export const BACKUP_FORMAT = 'claimlight-backup';
const VERSION = 1;
const LAST_KEY = 'last-backup';
const PAGE = 1_000;

export type BackupReading =
  | {
      readonly ok: true;
      readonly made: IsoDate;
      readonly settings: Partial<Settings>;
      readonly annotations: readonly Annotation[];
      /** The reader's own fact bases; none in backups from before there were any. */
      readonly bases: readonly SavedBase[];
      /** Records that do not hold; the rest can be restored all the same. */
      readonly damaged: number;
      /** The file is not as it was written: something in it was changed or cut off. */
      readonly altered: boolean;
    }
  | { readonly ok: false; readonly name: 'not-a-backup' };

/** @returns the text of a backup: settings, the reader's own fact bases and all annotations, the bin included, with a checksum over them */
export async function makeBackup(): Promise<Result<string>> {
  try {
    const annotations: Annotation[] = [];
    for await (const page of annotationsInPages(PAGE)) annotations.push(...page);
    const [shown, binned] = [await allBases(), await allBases({ binned: true })];
    if (!shown.ok) return shown;
    if (!binned.ok) return binned;
    const content = { settings: await loadSettings(), annotations, bases: [...shown.value, ...binned.value] };
    const made = new Date().toISOString();
    const sum = checksum(JSON.stringify(content));
    return success(JSON.stringify({ format: BACKUP_FORMAT, version: VERSION, made, sum, ...content }));
  } catch (error) {
    return storageFailure(error);
  }
}

/** The reader has the file: what is saved from now on is what a reminder counts. */
export async function backupWasKept(now: number = Date.now()): Promise<void> {
  await browser.storage.local.set({ [LAST_KEY]: new Date(now).toISOString() });
}

export async function lastBackup(): Promise<IsoDate | undefined> {
  const last = (await browser.storage.local.get(LAST_KEY))[LAST_KEY];
  return typeof last === 'string' ? last : undefined;
}

/** Saved or changed passages without a backup from which on a reader is reminded. */
const MUCH = 50;

/** @returns how many annotations no backup has, when they are many; 0 while they are few */
export function unsavedCount(annotations: readonly Annotation[], last: IsoDate | undefined): number {
  const count = annotations.filter((one) => last === undefined || one.modified > last).length;
  return count >= MUCH ? count : 0;
}

/** Reads a backup of this or an older version; nothing is written. */
export function readBackup(text: string): BackupReading {
  let data: Partial<Record<string, unknown>> | null;
  try {
    data = JSON.parse(text);
  } catch {
    // Cut off or no JSON at all: either way not a whole backup.
    return { ok: false, name: 'not-a-backup' };
  }
  if (typeof data !== 'object' || data === null || data.format !== BACKUP_FORMAT || !Array.isArray(data.annotations))
    return { ok: false, name: 'not-a-backup' };
  const { settings, annotations, bases, made, sum } = data;
  const read = annotations.map(parseAnnotation);
  const readBases = (Array.isArray(bases) ? bases : []).map(parseSavedBase);
  return {
    ok: true,
    made: typeof made === 'string' ? made.slice(0, 40) : '',
    settings: typeof settings === 'object' && settings !== null ? settings : {},
    annotations: read.flatMap((one) => (one.ok ? [one.annotation] : [])),
    bases: readBases.filter((one) => one !== undefined),
    damaged: read.filter((one) => !one.ok).length + readBases.filter((one) => one === undefined).length,
    altered: checksum(JSON.stringify({ settings, annotations, bases })) !== sum,
  };
}
