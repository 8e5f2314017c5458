/** All fact bases as the page lists them, kept true to the store. */
import bundled from 'virtual:bundled/fact-base';
import { useEffect, useState } from 'preact/hooks';
import { type BaseEntry, entryOf } from '../../components/bases/base-entry.ts';
import type { FailureName } from '../../core/result.ts';
import type { FactBase, FactBaseId } from '../../core/types.ts';
import { allAnnotations } from '../../store/annotations.ts';
import { allBases, type SavedBase, watchBases } from '../../store/bases.ts';
import { loadSettings, watchSettings } from '../../store/settings.ts';

export const BUNDLED: FactBase = bundled;

export interface Shelf {
  /** Undefined until they are read. */
  readonly entries: readonly BaseEntry[] | undefined;
  readonly binned: readonly BaseEntry[];
  readonly bases: ReadonlyMap<FactBaseId, FactBase>;
  readonly failure?: FailureName;
}

const UNREAD: Shelf = { entries: undefined, binned: [], bases: new Map() };

export function useShelf(): Shelf {
  const [shelf, setShelf] = useState(UNREAD);
  useEffect(() => {
    const closed = new AbortController();
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const next = await readShelf();
      // A later look is under way: its answer is the one to show.
      if (mine === asked && !closed.signal.aborted) setShelf(next);
    };
    watchBases(() => void look(), closed.signal);
    watchSettings(() => void look(), closed.signal);
    void look();
    return () => closed.abort();
  }, []);
  return shelf;
}

async function readShelf(): Promise<Shelf> {
  const [{ bundledBase }, own, gone, saved] = await Promise.all([
    loadSettings(),
    allBases(),
    allBases({ binned: true }),
    allAnnotations(),
  ]);
  const resting = new Map<FactBaseId, number>();
  for (const { restsOn } of saved.ok ? saved.value : [])
    if (restsOn) resting.set(restsOn.base, (resting.get(restsOn.base) ?? 0) + 1);
  const entry = ({ base, enabled }: SavedBase) =>
    entryOf(base, { enabled, own: true, saved: resting.get(base.id) ?? 0 });
  const bases = own.ok ? own.value : [];
  return {
    entries: [
      entryOf(BUNDLED, { enabled: bundledBase, own: false, saved: resting.get(BUNDLED.id) ?? 0 }),
      ...bases.map(entry),
    ],
    binned: gone.ok ? gone.value.map(entry) : [],
    bases: new Map([[BUNDLED.id, BUNDLED], ...bases.map(({ base }): [FactBaseId, FactBase] => [base.id, base])]),
    ...(own.ok ? {} : { failure: own.failure.name }),
  };
}
