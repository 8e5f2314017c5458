/** Makes the two copies of every record agree again, from the better one. Runs at the start of each browser session. */
import { browser } from 'wxt/browser';
import { type Result, success } from '../core/result.ts';
import type { Annotation, AnnotationId, IsoDate } from '../core/types.ts';
import { repairBases } from './base-repair.ts';
import { buryCopies, copyKey, writeCopies } from './copies.ts';
import { database, rowOf } from './database.ts';
import { storageFailure } from './failures.ts';
import { isTombstone, isWhole, unseal } from './record.ts';
import { knownIds, readPairs, rebuildDatabase } from './salvage.ts';
import { finishAbandoned, whileNobodyWrites } from './unfinished.ts';

/** What a repair found and did. */
export interface RepairReport {
  readonly at: IsoDate;
  readonly checked: number;
  /** Records of writes that were cut off, as by a kill in the middle of a save. */
  readonly completed: number;
  /** Records that an engine had lost or could not read, mended from the other. */
  readonly mended: number;
  /** Records of which no copy can be read. */
  readonly lost: number;
  /** Left the bin because their 30 days were over. */
  readonly expired: number;
}

const CHUNK = 250;
const REPORT_KEY = 'repair-report';
const SESSION_KEY = 'store-checked';
const BIN_DAYS = 30;
const DAY = 86_400_000;

/**
 * What every start does: in a new browser session all copies are compared; after that only those whose writing was cut off,
 * as when the worker or a view died in the middle of it.
 *
 * @returns the report of a full comparison; undefined when this session had one
 */
export async function mendStore(): Promise<Result<RepairReport | undefined>> {
  return navigator.locks.request('repair', async () => {
    const checked = await browser.storage.session.get(SESSION_KEY);
    if (checked[SESSION_KEY] === true) {
      await finished();
      return success(undefined);
    }
    const report = await repairStore();
    await repairBases();
    if (report.ok) await browser.storage.session.set({ [SESSION_KEY]: true });
    return report;
  }) as Promise<Result<RepairReport | undefined>>;
}

/**
 * Finishes what was cut off, then compares all copies and writes the better one of each pair to both engines; empties what
 * lay in the bin too long. Copies that differ without a write having been cut off were damaged, and the reader is told.
 */
export async function repairStore(now: number = Date.now()): Promise<Result<RepairReport>> {
  try {
    const completed = await finished(now);
    const known = await knownIds();
    if (known.databaseBroken) await startAnew(known.ids);
    const counts = { completed, mended: 0, lost: 0, expired: 0, debris: 0 };
    for (let at = 0; at < known.ids.length; at += CHUNK) {
      const chunk = known.ids.slice(at, at + CHUNK);
      for (const pair of await readPairs(chunk)) {
        if (remedyFor(pair, now).kind === 'none') continue;
        // Looked at once more: a writer may have been between the two engines.
        const remedy = await whileNobodyWrites(() => apply(pair.id, now));
        if (remedy.kind !== 'none') counts[remedy.count] += 1;
      }
    }
    const { mended, lost, expired } = counts;
    const at = new Date(now).toISOString();
    const report: RepairReport = { at, checked: known.ids.length, completed: counts.completed, mended, lost, expired };
    if (mended + lost > 0) await browser.storage.local.set({ [REPORT_KEY]: report });
    return success(report);
  } catch (error) {
    return storageFailure(error);
  }
}

/** @returns how many records of writes that were cut off were looked at; 0 when the database can't be read, for the comparison is then to mend that first */
async function finished(now: number = Date.now()): Promise<number> {
  try {
    return await finishAbandoned(async (id) => void (await apply(id, now)));
  } catch {
    return 0;
  }
}

/** @returns the last repair that the reader has not been told of */
export async function untoldRepair(): Promise<RepairReport | undefined> {
  return (await browser.storage.local.get(REPORT_KEY))[REPORT_KEY] as RepairReport | undefined;
}

/** The reader has read it. */
export async function repairWasTold(): Promise<void> {
  await browser.storage.local.remove(REPORT_KEY);
}

/** What both engines gave for one id; undefined where there is nothing, or nothing that could be read. */
export interface Pair {
  readonly id: AnnotationId;
  readonly row: unknown;
  readonly rowTombstone: unknown;
  readonly copy: unknown;
}

type Remedy =
  | { readonly kind: 'none' }
  | { readonly kind: 'bury'; readonly count: 'completed' | 'expired' }
  | { readonly kind: 'write'; readonly count: 'mended'; readonly best: Annotation }
  | { readonly kind: 'drop'; readonly count: 'lost' | 'debris' };

function remedyFor({ id, row, rowTombstone, copy }: Pair, now: number): Remedy {
  if (isTombstone(rowTombstone) || isTombstone(copy)) {
    const whole = isTombstone(rowTombstone) && isTombstone(copy) && row === undefined;
    return whole ? { kind: 'none' } : { kind: 'bury', count: 'completed' };
  }
  const inDatabase = unseal(row, id);
  const inCopies = unseal(copy, id);
  const best = newer(inDatabase, inCopies);
  if (!best) return { kind: 'drop', count: isDebris(id, row, copy) ? 'debris' : 'lost' };
  if (best.deleted !== undefined && Date.parse(best.deleted) < now - BIN_DAYS * DAY)
    return { kind: 'bury', count: 'expired' };
  if (inDatabase?.modified === inCopies?.modified) return { kind: 'none' };
  return { kind: 'write', count: 'mended', best };
}

/** What can still be read of a broken database goes to the copies; then an empty one takes its place, to be filled from them. */
async function startAnew(ids: readonly AnnotationId[]): Promise<void> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const pairs = await readPairs(ids.slice(at, at + CHUNK));
    const ahead = pairs.flatMap(({ id, row, copy }) => {
      const [inDatabase, inCopies] = [unseal(row, id), unseal(copy, id)];
      return inDatabase && !isTombstone(copy) && inDatabase.modified > (inCopies?.modified ?? '') ? [inDatabase] : [];
    });
    await writeCopies(ahead);
  }
  await rebuildDatabase();
}

/** Makes one record whole. Only while nobody writes. @returns what was done */
async function apply(id: AnnotationId, now: number): Promise<Remedy> {
  const [pair] = await readPairs([id]);
  const remedy: Remedy = pair ? remedyFor(pair, now) : { kind: 'none' };
  if (remedy.kind === 'write') {
    await database.annotations.put(rowOf(remedy.best));
    await writeCopies([remedy.best]);
  } else if (remedy.kind === 'bury') {
    const purged = new Date(now).toISOString();
    await database.transaction('rw', database.annotations, database.tombstones, database.resolutions, async () => {
      await database.tombstones.put({ id, purged });
      await database.annotations.delete(id);
      await database.resolutions.delete(id);
    });
    await buryCopies([id], purged);
  } else if (remedy.kind === 'drop') {
    await database.annotations.delete(id);
    await browser.storage.local.remove(copyKey(id));
  }
  return remedy;
}

/** What a flipped bit in a key leaves behind: a name that no record ever had, perhaps with the whole text of another one. */
function isDebris(id: AnnotationId, ...stored: readonly unknown[]): boolean {
  return !WELL_FORMED.test(id) || stored.some((one) => one !== undefined && isWhole(one));
}

const WELL_FORMED = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function newer(a: Annotation | undefined, b: Annotation | undefined): Annotation | undefined {
  if (!a || !b) return a ?? b;
  return b.modified > a.modified ? b : a;
}
