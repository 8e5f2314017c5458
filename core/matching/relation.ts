/** How a matched sentence stands to its fact: does it say the same, say otherwise, or speak of the matter only? */
import type { Relation, UnitInterval } from '../types.ts';
import { logistic, logit, type Model } from './decide.ts';
import type { Stance } from './stance.ts';

/** Two steps: otherwise or not; if not, the same or mere background. */
export interface RelationJudge {
  readonly differs: Model;
  readonly differsFrom: UnitInterval;
  readonly related: Model;
  readonly relatedFrom: UnitInterval;
}

/** A clash of names, dates, order or figures settles it; the rest is weighed. */
export function relationOf({ features }: Stance, judge: RelationJudge): Relation {
  if (features.clash) return 'differs';
  if (logistic(logit(judge.differs, features)) >= judge.differsFrom) return 'differs';
  if (logistic(logit(judge.related, features)) >= judge.relatedFrom) return 'related';
  return features.figureUnmet ? 'differs' : 'agrees';
}
