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
  let done = 0;
  for (let at = 0; at < all.length && !signal.aborted; at += CHUNK) {
    const chunk = all.slice(at, at + CHUNK);
    const written = await writeChunk(chunk);
    if (!written.ok) return written;
    done += written.value;
    tell({ done: Math.min(all.length, at + CHUNK), of: all.length });
  }
  return success(done);
}

/** Under one lock that no other import holds; a record that grew newer since the plan was made is left alone. */
function writeChunk(chunk: readonly Annotation[]): Promise<Result<number>> {
  return navigator.locks.request('import', async () => {
    try {
      const here = await recordsOf(chunk.map((one) => one.id));
      const fit = chunk.filter((one) => one.modified > (here.get(one.id)?.modified ?? ''));
      const before = fit.flatMap((one) => here.get(one.id) ?? []);
      const written = await writeBoth(fit, before);
      // The reader asked for these: what was deleted for good before may come back by their own hand.
      if (written.ok) await database.tombstones.bulkDelete(fit.map((one) => one.id));
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
