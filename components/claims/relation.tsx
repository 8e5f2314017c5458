import { i18n } from '#i18n';
import type { Relation } from '../../core/types.ts';
import './relation.css';

interface Props {
  readonly relation: Relation | 'none';
  /** `short`: one word, for lists. `full`: "The source says otherwise". */
  readonly words: 'short' | 'full';
}

/** A relation told three times: by its sign, its colour and its words. The signs are relations of quantities, not verdicts. */
export function RelationMark({ relation, words }: Props) {
  return (
    <span class={`relation ${relation}`}>
      <svg class="relation-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={SIGNS[relation]} />
      </svg>
      <span>{words === 'full' ? i18n.t(`relation.${relation}`) : i18n.t(`relation_short.${relation}`)}</span>
    </span>
  );
}

/** Equal, unequal, overlapping, empty. */
const SIGNS: Readonly<Record<Props['relation'], string>> = {
  agrees: 'M3 5.75h10M3 10.25h10',
  differs: 'M3 5.75h10M3 10.25h10M11 2.5l-6 11',
  related: 'M2 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M6 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  none: 'M3 8a5 5 0 1 0 10 0 5 5 0 1 0-10 0',
};
