import type { AnalyzedSentence, Relation } from '../../core/types.ts';

/** What a claim is listed under: a difference says more to a reader than an agreement, and both more than context. */
export function strongestRelation({ matches }: Pick<AnalyzedSentence, 'matches'>): Relation | 'none' {
  return ORDER.find((relation) => matches.some((match) => match.relation === relation)) ?? 'none';
}

const ORDER: readonly Relation[] = ['differs', 'agrees', 'related'];
