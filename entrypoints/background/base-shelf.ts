/** The fact bases at hand: the one that is bundled, and the reader's own from the store. */
import bundled from 'virtual:bundled/fact-base';
import { type Result, success } from '../../core/result.ts';
import type { FactBase, FactBaseId, IsoDate, Topic } from '../../core/types.ts';
import { allBases } from '../../store/bases.ts';
import { loadSettings } from '../../store/settings.ts';

export const BUNDLED: FactBaseId = bundled.id;
export const bundledTopic: Topic = bundled.topic;

export interface BaseShelf {
  /** Those that are switched on, the bundled one first. A base keeps its identity as an object until it is changed. */
  enabled(): Promise<readonly FactBase[]>;
  /** Every base, switched on or not, the bundled one first. */
  all(): Promise<Result<readonly FactBase[]>>;
  /** Any base, switched on or not. */
  find(id: FactBaseId): Promise<FactBase | undefined>;
  /** Something was changed: look again before the next answer. */
  forget(): void;
}

export function createBaseShelf(): BaseShelf {
  let known = new Map<FactBaseId, { readonly modified: IsoDate; readonly base: FactBase }>();
  let enabled: Promise<readonly FactBase[]> | undefined;

  async function read(): Promise<readonly FactBase[]> {
    const [{ bundledBase }, stored] = await Promise.all([loadSettings(), allBases()]);
    // A store that can't be read is mended at the next start; pages are held against what there is.
    const own = (stored.ok ? stored.value : []).filter((saved) => saved.enabled);
    const now = new Map<FactBaseId, { readonly modified: IsoDate; readonly base: FactBase }>();
    for (const { base, modified } of own) {
      const before = known.get(base.id);
      now.set(base.id, before?.modified === modified ? before : { modified, base });
    }
    known = now;
    return [...(bundledBase ? [bundled] : []), ...[...now.values()].map(({ base }) => base)];
  }

  return {
    enabled() {
      enabled ??= read();
      return enabled;
    },
    async all() {
      const stored = await allBases();
      return stored.ok ? success([bundled, ...stored.value.map(({ base }) => base)]) : stored;
    },
    async find(id) {
      if (id === BUNDLED) return bundled;
      const here = known.get(id)?.base;
      if (here) return here;
      const stored = await allBases();
      return stored.ok ? stored.value.find(({ base }) => base.id === id)?.base : undefined;
    },
    forget() {
      enabled = undefined;
    },
  };
}
