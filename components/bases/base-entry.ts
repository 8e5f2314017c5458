/** A fact base as the list of bases shows it. */
import { quotedShare } from '../../core/facts/review.ts';
import type { FactBase, FactBaseId, Source, Topic, UnitInterval } from '../../core/types.ts';

export interface BaseEntry {
  readonly id: FactBaseId;
  readonly title: string;
  readonly version: string;
  readonly source: Omit<Source, 'text'>;
  readonly topic: Topic;
  readonly facts: number;
  /** How much of the source's text the facts quote; undefined where the base comes without its text. */
  readonly quoted: UnitInterval | undefined;
  /** Saved claims that rest on it. */
  readonly saved: number;
  readonly enabled: boolean;
  readonly own: boolean;
}

export function entryOf(
  base: FactBase,
  { enabled, own, saved }: Pick<BaseEntry, 'enabled' | 'own' | 'saved'>,
): BaseEntry {
  const { text, ...source } = base.source;
  const { id, title, version, topic, facts } = base;
  const quoted = text === undefined ? undefined : quotedShare(base);
  return { id, title, version, source, topic, facts: facts.length, quoted, saved, enabled, own };
}
