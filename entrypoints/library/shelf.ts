/** All annotations in memory, newest first, kept true to the store; the first screen before the last record. */
import { type LibraryIndex, libraryIndex } from '../../core/annotations/library-index.ts';
import { newestFirst } from '../../core/annotations/shelf.ts';
import type { FailureName } from '../../core/result.ts';
import type { Annotation, AnnotationId } from '../../core/types.ts';
import { annotationsInPages, watchAnnotations } from '../../store/annotations.ts';
import { storageFailure } from '../../store/failures.ts';

export interface Shelf {
  readonly saved: readonly Annotation[];
  readonly binned: readonly Annotation[];
  readonly loading: boolean;
  readonly failure?: FailureName;
  readonly search: LibraryIndex['search'];
}

const FIRST_SCREEN = 60;
const PAGE = 2_000;
/** Annotations indexed before others may work: a few milliseconds. */
const SLICE = 100;
/** Views are told at most this often while much is written, and while the store is still being read, in milliseconds. */
const PAUSE = 150;
const READING_PAUSE = 1_500;

/** Reads the store and follows it until the signal aborts. `tell` gets a new shelf at each change. */
export async function keepShelf(tell: (shelf: Shelf) => void, signal: AbortSignal): Promise<void> {
  const all = new Map<AnnotationId, Annotation>();
  const index = libraryIndex();
  let loading = true;
  let failure: FailureName | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    timer = undefined;
    const sorted = [...all.values()].sort(newestFirst);
    tell({
      saved: sorted.filter((one) => one.deleted === undefined),
      binned: sorted.filter((one) => one.deleted !== undefined),
      loading,
      ...(failure ? { failure } : {}),
      // A function of its own for each state: views search again when what is searched has changed.
      search: (query) => index.search(query),
    });
  };
  const showSoon = () => {
    if (!signal.aborted) timer ??= setTimeout(show, loading ? READING_PAUSE : PAUSE);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  // Watched before it is read, so that nothing written in between is missed.
  watchAnnotations(({ ids, records }) => {
    const there = new Set(records.map((one) => one.id));
    for (const one of records) all.set(one.id, one);
    const gone = ids.filter((id) => !there.has(id));
    for (const id of gone) all.delete(id);
    index.remove(gone);
    index.put(records);
    showSoon();
  }, signal);

  try {
    const take = async (page: readonly Annotation[]) => {
      for (let at = 0; at < page.length && !signal.aborted; at += SLICE) {
        const fresh = page.slice(at, at + SLICE).filter((one) => !all.has(one.id));
        for (const one of fresh) all.set(one.id, one);
        index.put(fresh);
        await breath();
      }
    };
    const first = await annotationsInPages(FIRST_SCREEN).next();
    if (!first.done) await take(first.value);
    show();
    for await (const page of annotationsInPages(PAGE)) {
      if (signal.aborted) return;
      await take(page);
      showSoon();
    }
  } catch (error) {
    const result = storageFailure(error);
    failure = result.ok ? undefined : result.failure.name;
  }
  loading = false;
  clearTimeout(timer);
  if (!signal.aborted) show();
}

/** Lets input and painting in. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
