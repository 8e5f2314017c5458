/**
 * Periods of a text: read, printed, compared. Words are data in `vocabulary.ts`; each reader gives a `Moment`, what the
 * words say, and `resolve.ts` alone places moments in the calendar. `narrow.ts` holds what "late" and "the end of" mean.
 */

export { type ComparablePeriod, comparePeriods } from './compare.ts';
export { formatPeriod } from './format.ts';
export { parsePeriods } from './parse.ts';
export type { Grain, Period, PeriodComparison, PeriodHedge, PeriodRelation } from './types.ts';
