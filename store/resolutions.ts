/**
 * What became of each annotation when its page was last looked at. Worked out anew at every look, so it is kept once, in
 * the database alone: what is lost is known again at the next visit.
 */
import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { type Result, success } from '../core/result.ts';
import type { Anchored, AnchorState, AnnotationId, IsoDate } from '../core/types.ts';
import { database } from './database.ts';
import { storageFailure } from './failures.ts';
import { inPrivateWindow } from './write.ts';

/** One record an annotation. A record of another schema is dropped: the next look writes it anew. */
export interface Resolution {
  readonly schema: 1;
  readonly id: AnnotationId;
  readonly state: AnchorState;
  /** When its page was last looked at. */
  readonly looked: IsoDate;
  /** When the passage last stood there, changed or not; absent when it was never found. */
  readonly seen?: IsoDate;
}

/** Looks with the same outcome are noted at most this often, in milliseconds: pages that keep changing are looked at often. */
const NOTED_EVERY = 10 * 60_000;

/** Notes the outcome of one look at a page. Writes nothing in private windows, and nothing that says no more than is known. */
export async function noteResolutions(found: readonly Anchored[], now = Date.now()): Promise<Result<undefined>> {
  if (found.length === 0 || inPrivateWindow()) return success(undefined);
  try {
    await database.transaction('rw', database.resolutions, async () => {
      const before = await database.resolutions.bulkGet(found.map((one) => one.id));
      const news = found.flatMap((one, at) => noted(one, read(before[at]), now) ?? []);
      if (news.length > 0) await database.resolutions.bulkPut(news);
    });
    return success(undefined);
  } catch (error) {
    return storageFailure(error);
  }
}

/** @returns those of the ids whose pages were looked at since they were saved */
export async function resolutionsOf(ids: readonly AnnotationId[]): Promise<Result<readonly Resolution[]>> {
  try {
    return success((await database.resolutions.bulkGet([...ids])).flatMap((row) => read(row) ?? []));
  } catch (error) {
    return storageFailure(error);
  }
}

/** All records, some at a time, in the order of their ids. Throws what the engine throws. */
export async function* resolutionsInPages(size: number): AsyncGenerator<readonly Resolution[]> {
  let after = '';
  for (;;) {
    const rows = await database.resolutions.where('id').above(after).limit(size).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows.flatMap((row) => read(row) ?? []);
  }
}

/** Tells of records written from now on, whichever context writes them. */
export function watchResolutions(listener: (news: readonly Resolution[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let since: IsoDate = new Date().toISOString();
  const following = liveQuery(() => database.resolutions.where('looked').above(since).toArray()).subscribe({
    next(rows) {
      const news = rows.flatMap((row) => read(row) ?? []);
      for (const { looked } of news) if (looked > since) since = looked;
      if (news.length > 0) listener(news);
    },
    // A database that cannot be read is the repair's to mend; the library says so on its own account.
    error: () => undefined,
  });
  signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
}

function noted({ id, state }: Anchored, before: Resolution | undefined, now: number): Resolution | undefined {
  if (before?.state === state && now - Date.parse(before.looked) < NOTED_EVERY) return undefined;
  const looked = new Date(now).toISOString();
  const seen = state === 'not-found' ? before?.seen : looked;
  return { schema: 1, id, state, looked, ...(seen === undefined ? {} : { seen }) };
}

const instant = v.pipe(v.string(), v.maxLength(40));
const schema = v.object({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.startsWith('urn:uuid:'), v.maxLength(60)),
  state: v.picklist(['found', 'changed', 'unsure', 'not-found']),
  looked: instant,
  seen: v.optional(instant),
});

/** A record that does not hold says nothing; the next look writes it anew. */
function read(row: unknown): Resolution | undefined {
  if (row === undefined) return undefined;
  const parsed = v.safeParse(schema, row);
  return parsed.success ? (parsed.output as Resolution) : undefined;
}
