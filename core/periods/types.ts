/** When a sentence says something happens, as a range of days, with its place in the text. */

import type { IsoDate, Span } from '../types.ts';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range';

/** The preposition's sense: `by` ends with the period, `since` starts with it. `in` also stands for "on" and "during". */
export type PeriodRelation = 'in' | 'by' | 'before' | 'since' | 'until' | 'after';

export type PeriodHedge = 'early' | 'mid' | 'late' | 'about';

/** One period named in a text. The span covers the words of the period without its preposition: `the end of 2022`. */
export interface Period extends Span {
  readonly text: string;
  /** First and last day, both inclusive, `YYYY-MM-DD`. Absent when the words need a reference date and none was given. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly grain: Grain;
  readonly relation?: PeriodRelation;
  /** True when the words mean nothing without a reference date: "last year", "in September". */
  readonly relative: boolean;
  readonly hedge?: PeriodHedge;
}

export type PeriodComparison = 'same' | 'within' | 'contains' | 'overlap' | 'apart' | 'unknown';
