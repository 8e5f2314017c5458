/** Whether a fact still says what an annotation was saved with. */
import type { Comparison, Fact, FactReference } from '../types.ts';

/** `changed`: the fact base words it differently or has other figures by now; `gone`: it has no such fact any more. */
export type Standing = 'same' | 'changed' | 'gone';

/**
 * @param now the fact as its base has it today; undefined when it has none of that id
 * @returns how the fact stands beside what was saved of it: its statement, and the figures that were compared
 */
export function standingOf(saved: FactReference, now: Fact | undefined): Standing {
  if (now === undefined) return 'gone';
  if (saved.statement !== now.statement) return 'changed';
  return saved.comparisons.every((comparison) => holds(comparison, now)) ? 'same' : 'changed';
}

/** A figure that was compared still stands in the fact: among its typed figures with the same value, or in its words. */
function holds({ kind, fact }: Comparison, { quantities = [], quotes = [], statement }: Fact): boolean {
  if (kind !== 'quantity' || fact === undefined) return true;
  const named = quantities.filter((one) => one.text === fact.text);
  if (named.length > 0) return named.some((one) => sameValue(fact.low, one.low) && sameValue(fact.high, one.high));
  return statement.includes(fact.text) || quotes.some((quote) => quote.text.includes(fact.text));
}

/** What was not kept with the annotation cannot have changed. Sums of the engine are saved with the words they come from. */
const sameValue = (saved: number | undefined, now: number | undefined): boolean => saved === undefined || saved === now;
