/** All of a sentence that has a type, beside a fact: dates, ranks, people, members of lists, the order of places. Figures have a file of their own. */
import type { Comparison, FactBase } from '../types.ts';
import { isContrasted } from './bearing.ts';
import type { FactDetail } from './fact-index.ts';
import { compareFigures } from './figures.ts';
import { compareLeaders } from './leaders.ts';
import { compareMembers } from './members.ts';
import { comparePeriodsOf, type PeriodsFound } from './moments.ts';
import { compareOrders, placeOrder } from './order.ts';
import type { Reading } from './reading.ts';

export interface Compared {
  readonly periods: PeriodsFound;
  readonly ranks: readonly Comparison[];
  readonly actors: readonly Comparison[];
  readonly order: readonly Comparison[];
}

export function compareTyped(detail: FactDetail, read: Reading, { topic, source }: FactBase): Compared {
  const polarity = read.polarity();
  return {
    periods: comparePeriodsOf(read, detail.periods(), detail.fact.asOf ?? source.published),
    ranks: compareRanks(detail, read),
    actors: [
      ...compareLeaders(read.terms.text, polarity, detail.leaders(), topic),
      ...compareMembers(detail.list(), read.terms, polarity, topic),
    ],
    order: compareOrder(detail, read),
  };
}

/** Places in an order that the sentence names and does not set aside. */
function compareRanks(detail: FactDetail, read: Reading): Comparison[] {
  const ours = detail.ranks();
  if (ours.length === 0) return [];
  const { text } = read.terms;
  const ranks = read
    .quantities()
    .filter(({ kind, start }) => kind === 'ordinal' && !isContrasted(read.polarity(), text, start));
  return compareFigures(ranks, text, ours).map(({ comparison }) => comparison);
}

function compareOrder(detail: FactDetail, read: Reading): Comparison[] {
  const ours = detail.order();
  if (!read.places || ours.first.length + ours.after.length === 0) return [];
  return compareOrders(placeOrder(read.terms.text, read.terms.words), ours);
}
