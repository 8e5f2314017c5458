/** What the reader saved elsewhere, known again on the page at hand. Built when first asked, and true to the store while the worker lives. */
import { pageAddress } from '../../core/annotations/page-address.ts';
import { type ClaimMemory, claimMemory } from '../../core/memory/claim-memory.ts';
import type { Annotation, PageText } from '../../core/types.ts';
import type { ExplainedClaim, PanelView, Remembered } from '../../messaging/messages.ts';
import { runInSlices, type Steps } from '../../page/slices.ts';
import { annotationsById, annotationsInPages, watchAnnotations } from '../../store/annotations.ts';
import { loadSettings } from '../../store/settings.ts';
import { lexicon } from './lexicon.ts';

export interface Memory {
  /** Never for a private window: the caller does not ask. Nothing where the reader switched it off. */
  recall(page: PageText, claims: readonly ExplainedClaim[]): Promise<NonNullable<PanelView['remembered']>>;
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
    // Watched before it is read, so that nothing written in between is missed. Lives as long as the worker, as does the memory.
    watchAnnotations(({ ids, records }) => {
      for (const id of ids) memory.remove(id);
      for (const one of records) take(memory, one);
    }, new AbortController().signal);
    for await (const some of annotationsInPages(PAGE)) await runInSlices(takeAll(memory, some));
    return memory;
  }

  return {
    async recall(page, claims) {
      if (!(await loadSettings()).memory) return {};
      built ??= build();
      const memory = await built.catch(() => {
        // A store that can't be read is mended at the next start; until then nothing is remembered.
        built = undefined;
        return undefined;
      });
      return memory && memory.size > 0 ? remembered(await runInSlices(found(memory, page, claims))) : {};
    },
  };
}

type Found = Map<string, ReturnType<ClaimMemory['recall']>>;

function* found(memory: ClaimMemory, page: PageText, claims: readonly ExplainedClaim[]): Steps<Found> {
  const address = pageAddress(page.url);
  const all: Found = new Map();
  for (const { id, text } of claims) {
    const recalled = memory.recall(text, page.published, address);
    if (recalled.length > 0) all.set(id, recalled.slice(0, MOST));
    yield undefined;
  }
  return all;
}

/** The annotations themselves are read only now, and few: those that are shown. */
async function remembered(all: Found): Promise<Record<string, readonly Remembered[]>> {
  const ids = [...new Set([...all.values()].flatMap((some) => some.map(({ id }) => id as Annotation['id'])))];
  const read = await annotationsById(ids);
  const annotations = new Map((read.ok ? read.value : []).map((one) => [one.id as string, one]));
  const shown: Record<string, readonly Remembered[]> = {};
  for (const [claim, recalled] of all) {
    const there = recalled.flatMap(({ id, kind, comparisons }): Remembered[] => {
      const annotation = annotations.get(id);
      return annotation && annotation.deleted === undefined ? [{ annotation, kind, comparisons }] : [];
    });
    if (there.length > 0) shown[claim] = there;
  }
  return shown;
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
