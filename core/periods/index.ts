/** Periods of a text: read, printed, compared. */

export { type ComparablePeriod, comparePeriods } from './compare.ts';
export { formatPeriod } from './format.ts';
export { parsePeriods } from './parse.ts';
export type { Grain, Period, PeriodComparison, PeriodHedge, PeriodRelation } from './types.ts';
