/** Putting many annotations into the store at once, from a file or a backup. */
import { type Result, success } from '../core/result.ts';
import type { Annotation, AnnotationId } from '../core/types.ts';
import { database } from './database.ts';
import { storageFailure } from './failures.ts';
import { unseal } from './record.ts';
import { writeBoth } from './write.ts';

/** What an import would do, or did. */
export interface ImportPlan {
  readonly fresh: readonly Annotation[];
  /** Newer than what is here under the same id. */
  readonly newer: readonly Annotation[];
  /** The same, or older than what is here: left alone. */
  readonly kept: number;
}

export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}

const CHUNK = 200;
/** While one engine takes a chunk the other takes the one before. */
const LANES = 2;

/** Looks what an import would change, and changes nothing. Importing one file twice gives the same store. */
export async function planImport(annotations: readonly Annotation[]): Promise<Result<ImportPlan>> {
  try {
    const [fresh, newer]: [Annotation[], Annotation[]] = [[], []];
    let kept = 0;
    for (let at = 0; at < annotations.length; at += CHUNK) {
      const chunk = annotations.slice(at, at + CHUNK);
      const here = await recordsOf(chunk.map((one) => one.id));
      for (const one of chunk) {
        const old = here.get(one.id);
        if (!old) fresh.push(one);
        else if (one.modified > old.modified) newer.push(one);
        else kept += 1;
      }
    }
    return success({ fresh, newer, kept });
  } catch (error) {
    return storageFailure(error);
  }
}

/**
 * Writes what a plan says, some at a time. An abort or a failure leaves what was written so far, each record whole; the
 * same import can then be run again.
 *
 * @param tell how far it is
 * @returns how many were written
 */
export async function runImport(
  plan: ImportPlan,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Result<number>> {
  const all = [...plan.fresh, ...plan.newer];
  let [next, done, finished] = [0, 0, 0];
  let failed: Result<never> | undefined;
  const lane = async (): Promise<void> => {
    while (next < all.length && !signal.aborted && !failed) {
      const chunk = all.slice(next, next + CHUNK);
      next += chunk.length;
      const written = await writeChunk(chunk, next <= plan.fresh.length);
      if (written.ok) done += written.value;
      else failed ??= written;
      finished += chunk.length;
      if (!failed) tell({ done: finished, of: all.length });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return failed ?? success(done);
}

/**
 * A record that grew newer since the plan was made is left alone: what may be there is compared under a lock that no other
 * import holds.
 *
 * @param fresh none of them was there when the plan was made: they are added without a look, which fails when one is there
 */
async function writeChunk(chunk: readonly Annotation[], fresh: boolean): Promise<Result<number>> {
  if (fresh && (await writeBoth(chunk, 'none')).ok) return success(chunk.length);
  // Another view may have written one of them meanwhile, or the engine refuses: the second try tells which.
  return navigator.locks.request('import', async () => {
    try {
      const here = await recordsOf(chunk.map((one) => one.id));
      const fit = chunk.filter((one) => one.modified > (here.get(one.id)?.modified ?? ''));
      const before = fit.flatMap((one) => here.get(one.id) ?? []);
      const written = await writeBoth(fit, before);
      return written.ok ? success(fit.length) : written;
    } catch (error) {
      return storageFailure(error);
    }
  }) as Promise<Result<number>>;
}

async function recordsOf(ids: readonly AnnotationId[]): Promise<Map<AnnotationId, Annotation>> {
  const rows = await database.annotations.bulkGet([...ids]);
  return new Map(
    rows.flatMap((row) => {
      const annotation = row && unseal(row, row.id);
      return annotation ? [[annotation.id, annotation] as const] : [];
    }),
  );
}
