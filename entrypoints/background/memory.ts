/** What the reader saved elsewhere, known again on the page at hand. Built when first asked, and true to the store while the worker lives. */
import { pageAddress } from '../../core/annotations/page-address.ts';
import { type ClaimMemory, claimMemory } from '../../core/memory/claim-memory.ts';
import type { Annotation, PageMeta } from '../../core/types.ts';
import type { Remembered } from '../../messaging/messages.ts';
import { runInSlices, type Steps } from '../../page/slices.ts';
import { annotationsById, annotationsInPages, watchAnnotations } from '../../store/annotations.ts';
import { loadSettings } from '../../store/settings.ts';
import { lexicon } from './lexicon.ts';

export interface Memory {
  /** Never for a private window: the caller does not ask. Nothing where the reader switched it off. */
  recall(claim: string, page: Pick<PageMeta, 'url' | 'published'>): Promise<readonly Remembered[]>;
}

const PAGE = 1_000;
/** Passages longer than this are no single claim. */
const LONGEST = 600;
/** Shown for one claim. */
const MOST = 3;

export function createMemory(): Memory {
  let built: Promise<ClaimMemory> | undefined;

  async function build(): Promise<ClaimMemory> {
    const memory = claimMemory(lexicon());
    const failed = new AbortController();
    // Watched before it is read, so that nothing written in between is missed. Lives as long as the worker, as does the memory.
    watchAnnotations(({ ids, records }) => {
      for (const id of ids) memory.remove(id);
      for (const one of records) take(memory, one);
    }, failed.signal);
    try {
      for await (const some of annotationsInPages(PAGE)) await runInSlices(takeAll(memory, some));
    } catch (error) {
      failed.abort();
      throw error;
    }
    return memory;
  }

  return {
    async recall(claim, { url, published }) {
      if (!(await loadSettings()).memory) return [];
      built ??= build();
      const memory = await built.catch(() => {
        // A store that can't be read is mended at the next start; until then nothing is remembered.
        built = undefined;
        return undefined;
      });
      return memory ? remembered(memory.recall(claim, published, pageAddress(url)).slice(0, MOST)) : [];
    },
  };
}

/** The annotations themselves are read only now, and few: those that are shown. */
async function remembered(recalled: ReturnType<ClaimMemory['recall']>): Promise<Remembered[]> {
  const read = await annotationsById(recalled.map(({ id }) => id as Annotation['id']));
  const annotations = new Map((read.ok ? read.value : []).map((one) => [one.id as string, one]));
  return recalled.flatMap(({ id, kind, comparisons }) => {
    const annotation = annotations.get(id);
    return annotation && annotation.deleted === undefined ? [{ annotation, kind, comparisons }] : [];
  });
}

function* takeAll(memory: ClaimMemory, some: readonly Annotation[]): Steps<void> {
  for (const one of some) {
    take(memory, one);
    yield undefined;
  }
}

function take(memory: ClaimMemory, { id, deleted, quote, url, page }: Annotation): void {
  if (deleted !== undefined || quote.exact.length > LONGEST) return;
  const claim = { id, text: quote.exact, address: url };
  memory.put(page.published === undefined ? claim : { ...claim, published: page.published });
}
