/**
 * Figures of a text: read, printed, compared. Words are data in `vocabulary/`: a currency, a hedge, a verb of change or a
 * unit is one entry there and one case in the tests' table. `tolerance.ts` holds how far two figures may differ.
 */

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
