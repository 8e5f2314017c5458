/** The catalogue of all annotations, filled from the store and kept true to it; the first screen before the last record. */
import { type Catalogue, catalogue } from '../../core/annotations/catalogue.ts';
import { type FailureName, type Result, success } from '../../core/result.ts';
import type { Annotation, AnnotationId, Fact } from '../../core/types.ts';
import { annotationsInPages, countAnnotations, watchAnnotations } from '../../store/annotations.ts';
import { storageFailure } from '../../store/failures.ts';
import { resolutionsInPages, resolutionsOf, watchResolutions } from '../../store/resolutions.ts';

/** What a view shows of the catalogue: the same object each time, and a version that grows as it changes. */
export interface Shelf {
  readonly catalogue: Catalogue;
  readonly version: number;
  readonly loading: boolean;
  /** How many there are while they are being read, the bin included. */
  readonly total?: number;
  readonly failure?: FailureName;
}

const FIRST_SCREEN = 40;
const PAGE = 1_000;
/** How long others wait while records are indexed, in milliseconds; between any two records it may stop. */
const SLICE = 6;
/** Views are told at most this often while much is written, and while the store is still being read, in milliseconds. */
const PAUSE = 150;
/** During an import: drawing the list for each of its announcements would cost more than the import. */
const IMPORT_PAUSE = 1_000;
const READING_PAUSE = 2_000;

/** The newest annotations, as many as a screen shows: straight from the index they are sorted by. */
export async function firstScreen(): Promise<Result<readonly Annotation[]>> {
  try {
    const first = await annotationsInPages(FIRST_SCREEN).next();
    return success(first.done ? [] : first.value);
  } catch (error) {
    return storageFailure(error);
  }
}

/**
 * Reads the store and follows it until the signal aborts.
 *
 * @param first what `firstScreen` gives, begun before there was anything to show it in
 * @param askFacts for the facts as their bases have them now, by `base#fact`; asked when the first screen stands, for the
 *   answer wakes the background, and not waited for
 * @param tell gets the shelf at each change
 */
export async function keepShelf(
  first: Promise<Result<readonly Annotation[]>>,
  askFacts: () => Promise<ReadonlyMap<string, Fact> | undefined>,
  tell: (shelf: Shelf) => void,
  signal: AbortSignal,
): Promise<void> {
  const kept = catalogue();
  const known = new Set<AnnotationId>();
  let version = 0;
  let loading = true;
  let total: number | undefined;
  let failure: FailureName | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    version += 1;
    const rest = { ...(loading && total !== undefined ? { total } : {}), ...(failure ? { failure } : {}) };
    if (!signal.aborted) tell({ catalogue: kept, version, loading, ...rest });
  };
  const showSoon = (pause = PAUSE) => {
    if (!signal.aborted) timer ??= setTimeout(show, loading ? READING_PAUSE : pause);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  // Watched before it is read, so that nothing written in between is missed.
  watchAnnotations(({ ids, records }) => {
    const there = new Set(records.map((one) => one.id));
    for (const id of ids) known.add(id);
    kept.remove(ids.filter((id) => !there.has(id)));
    kept.put(records);
    // What the reader just did is shown at once, however much is still to be read.
    if (ids.length < FIRST_SCREEN) show();
    else showSoon(IMPORT_PAUSE);
  }, signal);
  watchResolutions((news) => {
    kept.look(news);
    showSoon();
  }, signal);

  // What was written in the meantime is newer than what is being read.
  const take = (one: Annotation) => {
    if (known.has(one.id)) return;
    known.add(one.id);
    kept.put([one]);
  };
  try {
    const screen = await first;
    if (screen.ok) for (const one of screen.value) take(one);
    show();
    await painted();
    void askFacts().then((now) => {
      if (!now) return;
      kept.setFacts(now);
      show();
    });
    const looks = await resolutionsOf([...known]);
    if (looks.ok) kept.look(looks.value);
    total = await countAnnotations();
    show();
    for await (const page of annotationsInPages(PAGE)) {
      if (signal.aborted) return;
      await inSlices(page, take, signal);
      showSoon();
    }
    for await (const page of resolutionsInPages(PAGE)) kept.look(page);
  } catch (error) {
    const result = storageFailure(error);
    failure = result.ok ? undefined : result.failure.name;
  }
  loading = false;
  show();
}

/** Does one after the other, and lets input and painting in between. */
async function inSlices<T>(all: readonly T[], each: (one: T) => void, signal: AbortSignal): Promise<void> {
  let end = performance.now() + SLICE;
  for (const one of all) {
    if (signal.aborted) return;
    each(one);
    if (performance.now() < end) continue;
    await breath();
    end = performance.now() + SLICE;
  }
}

/** After the next painting; in a tab that nobody looks at there is none, so it is not waited for long. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 500);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

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
