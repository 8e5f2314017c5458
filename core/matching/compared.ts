/** All of a sentence that has a type, beside a fact: dates, ranks, people, members of lists, the order of places. Figures have a file of their own. */
import type { ActorId } from '../names/actors.ts';
import type { Comparison, FactBase } from '../types.ts';
import { isContrasted } from './bearing.ts';
import type { FactDetail } from './fact-index.ts';
import { compareFigures } from './figures.ts';
import { compareLeaders } from './leaders.ts';
import { compareMembers } from './members.ts';
import { comparePeriodsOf, type PeriodsFound } from './moments.ts';
import { compareOrders } from './order.ts';
import type { Reading } from './reading.ts';

export interface Compared {
  readonly periods: PeriodsFound;
  readonly ranks: readonly Comparison[];
  readonly actors: readonly Comparison[];
  readonly order: readonly Comparison[];
}

/** @param houses the topic's own companies and products */
export function compareTyped(
  detail: FactDetail,
  read: Reading,
  { source }: FactBase,
  houses: readonly ActorId[],
): Compared {
  return {
    periods: comparePeriodsOf(read, detail.periods(), detail.fact.asOf ?? source.published),
    ranks: compareRanks(detail, read),
    actors: [...compareLeaders(read, detail.leaders(), houses), ...compareMembers(detail.list(), read, houses)],
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
  return compareOrders(read.order(), ours);
}
