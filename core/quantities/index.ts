/** Figures of a text: read, printed, compared. */

export { type Comparable, compareQuantities } from './compare.ts';
export { formatQuantity } from './format.ts';
export { parseQuantities } from './parse.ts';
export type {
  Direction,
  Hedge,
  Phrase,
  Quantity,
  QuantityClash,
  QuantityComparison,
  QuantityRelation,
  QuantityRole,
  TimeUnit,
} from './types.ts';
