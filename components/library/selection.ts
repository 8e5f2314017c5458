/** Which annotations of the list are chosen, and which one is at hand. Plain data in, plain data out. */
import type { Listing } from '../../core/annotations/listing.ts';
import type { AnnotationId } from '../../core/types.ts';

export interface Selection {
  /** The one at hand: shown in full beside the list, and where keys start from. */
  readonly active: AnnotationId | undefined;
  /** Where a range began. */
  readonly anchor: AnnotationId | undefined;
  readonly chosen: ReadonlySet<AnnotationId>;
}

export const NOTHING: Selection = { active: undefined, anchor: undefined, chosen: new Set() };

export const go = (selection: Selection, active: AnnotationId): Selection => ({ ...selection, active, anchor: active });

export function toggle(selection: Selection, id: AnnotationId): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { active: id, anchor: id, chosen };
}

/** Chooses all from the anchor to `id`, in the order of the list. */
export function extend(selection: Selection, id: AnnotationId, list: Listing): Selection {
  const anchor = selection.anchor ?? selection.active ?? id;
  const [from, to] = [list.lineOf(anchor), list.lineOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const range = list.between(Math.min(from, to), Math.max(from, to));
  return { active: id, anchor, chosen: new Set([...selection.chosen, ...range.map((one) => one.id)]) };
}

export const chooseAll = (selection: Selection, list: Listing): Selection => ({
  ...selection,
  chosen: new Set(list.between().map((one) => one.id)),
});

export const chooseNone = (selection: Selection): Selection => ({ ...selection, chosen: new Set() });

/** Forgets what is no longer in the list; the next one takes the place of an active one that went. */
export function kept(selection: Selection, list: Listing, before: Listing): Selection {
  const here = (id: AnnotationId) => list.lineOf(id) >= 0;
  const { active } = selection;
  const allHere = [...selection.chosen].every(here);
  const chosen = allHere ? selection.chosen : new Set([...selection.chosen].filter(here));
  if (active === undefined || here(active)) return allHere ? selection : { ...selection, chosen };
  const next = follower(list, before, before.lineOf(active)) ?? list.between(list.length - 1)[0]?.id;
  return { active: next, anchor: next, chosen };
}

/** Looked for among so many neighbours; of more that went with it, none is near. */
const NEIGHBOURS = 2_000;

function follower(list: Listing, before: Listing, at: number): AnnotationId | undefined {
  if (at < 0) return undefined;
  for (let line = at + 1; line < Math.min(before.length, at + NEIGHBOURS); line += 1) {
    const one = before.line(line);
    if (one?.kind === 'annotation' && list.lineOf(one.annotation.id) >= 0) return one.annotation.id;
  }
  return undefined;
}
