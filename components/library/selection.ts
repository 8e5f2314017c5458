/** Which annotations of the list are chosen, and which one is at hand. Plain data in, plain data out. */
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
export function extend(selection: Selection, id: AnnotationId, order: readonly AnnotationId[]): Selection {
  const anchor = selection.anchor ?? selection.active ?? id;
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { active: id, anchor, chosen: new Set([...selection.chosen, ...range]) };
}

export const chooseAll = (selection: Selection, order: readonly AnnotationId[]): Selection => ({
  ...selection,
  chosen: new Set(order),
});

export const chooseNone = (selection: Selection): Selection => ({ ...selection, chosen: new Set() });

/** Forgets what is no longer in the list; the next one takes the place of an active one that went. */
export function kept(selection: Selection, order: readonly AnnotationId[], before: readonly AnnotationId[]): Selection {
  const here = new Set(order);
  const chosen = new Set([...selection.chosen].filter((id) => here.has(id)));
  const { active } = selection;
  if (active === undefined || here.has(active)) return { ...selection, chosen };
  const at = before.indexOf(active);
  const next = before.slice(at + 1).find((id) => here.has(id)) ?? order.at(-1);
  return { active: next, anchor: next, chosen };
}
