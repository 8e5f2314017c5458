import { describe, expect, it } from 'vitest';
import { placeOrder } from '../../../../core/matching/order.ts';
import { wordsOf } from '../../../../core/matching/words.ts';
import type { Fact } from '../../../../core/types.ts';
import { compared } from './beside.ts';

const ids = (text: string): Record<string, string[]> => {
  const order = placeOrder(text, wordsOf(text));
  return Object.fromEntries(
    Object.entries(order).map(([key, places]) => [key, places.map(({ id }: { id: string }) => id)]),
  );
};

describe('the order of places', () => {
  it.each([
    ['The loaf was first baked in Norway and Kenya, then in Chile.', { first: ['no', 'ke'], before: [], after: [] }],
    ['Norway was the first country to taste it.', { first: ['no'], before: [], after: [] }],
    ['Shops opened in Norway before they did in Kenya.', { first: [], before: ['ke'], after: [] }],
    ['After Kenya came Norway.', { first: [], before: [], after: ['ke'] }],
    ['It became the first chain outside Norway.', { first: [], before: [], after: [] }],
    ['Sales in Norway rose in the first half.', { first: [], before: [], after: [] }],
    [
      'The first to sell it were Chile and Peru, and Kenya only came last.',
      { first: ['cl', 'pe'], before: [], after: [] },
    ],
    ['Nothing is said of places.', { first: [], before: [], after: [] }],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  const fact: Fact = {
    id: 'order',
    statement: 'After Kenya, Crumble opened a shop in Norway in 2022.',
    hints: { frames: [{ says: [['shop'], ['open']] }] },
  };
  it.each([
    ['Crumble opened its shop in Norway before Kenya had one.', ['Kenya different Kenya']],
    ['Crumble opened its shop in Norway after the Kenyan one.', ['Kenyan same Kenya']],
    ['Crumble opened a shop in Norway.', []],
  ])('beside a fact: %s', (text, expected) => {
    expect(compared(fact, text, 'place')).toEqual(expected);
  });

  it('sets first places beside first places', () => {
    const first = { ...fact, statement: 'Crumble first opened a shop in Kenya and Norway.' };
    expect(compared(first, 'Crumble opened its first shop in Peru.', 'place')).toEqual(['Peru different Kenya']);
    expect(compared(first, 'Crumble opened its first shop in Nairobi.', 'place')).toEqual(['Nairobi same Kenya']);
  });
});
