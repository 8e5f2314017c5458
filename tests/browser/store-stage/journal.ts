/** What the writer on the stage says of its writes, and what must therefore stand in the store after it was killed. */
import type { AnnotationId } from '../../../core/types.ts';

export const CHANNEL = 'store-stage';
export const STATES = ['kept', 'binned', 'gone'] as const;
export type State = (typeof STATES)[number];

export interface Change {
  /** Unknown while a new record is being saved. */
  readonly id?: AnnotationId;
  readonly note?: string;
  readonly state?: State;
}

/** Told before a write begins and once it is acknowledged. */
export interface Doing {
  readonly begun: boolean;
  readonly changes: readonly Change[];
}

export interface Kept {
  readonly note: string;
  readonly state: State;
}

/** @returns the acknowledged writes that are not there, in words; a write that had begun may be there or not */
export function lostOf(journal: readonly Doing[], stored: ReadonlyMap<string, Kept>): string[] {
  const known = new Map<string, Kept>();
  const begun = new Map<string, Change>();
  for (const doing of journal) {
    for (const change of doing.changes) {
      if (change.id === undefined) continue;
      if (doing.begun) begun.set(change.id, change);
      else {
        known.set(change.id, after(known.get(change.id), change));
        begun.delete(change.id);
      }
    }
  }
  return [...known].flatMap(([id, wanted]) => {
    const open = begun.get(id);
    const allowed = open ? [wanted, after(wanted, open)] : [wanted];
    const here = stored.get(id) ?? { note: '', state: 'gone' as const };
    return allowed.some((one) => same(one, here)) ? [] : [`${id}: ${say(here)} instead of ${say(wanted)}`];
  });
}

const after = (before: Kept = { note: '', state: 'kept' }, { note, state }: Change): Kept => ({
  note: note ?? before.note,
  state: state ?? before.state,
});
const same = (a: Kept, b: Kept): boolean => a.state === b.state && (a.state === 'gone' || a.note === b.note);
const say = ({ note, state }: Kept): string => `${state} “${note}”`;
