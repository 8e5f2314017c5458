/** Fact bases that the tests of the store and of the screens share. */
import type { FactBase } from '../../../core/types.ts';

export function factBase(changes: Partial<FactBase> = {}): FactBase {
  const text = 'The ferry company Norrland Line carried 4.2 million passengers in 2021. It plans two new ships.';
  const quote = 'The ferry company Norrland Line carried 4.2 million passengers in 2021.';
  return {
    format: 1,
    id: 'ferries',
    title: 'Ferries in the north',
    version: '1.0.0',
    source: { title: 'Ferries in the north', published: '2022-03-01', publisher: 'The Example Post', text },
    topic: { names: ['Norrland Line'] },
    facts: [{ id: 'passengers', statement: quote, quotes: [{ text: quote, start: 0, end: quote.length }] }],
    ...changes,
  };
}
