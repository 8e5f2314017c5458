import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../core/types.ts';
import { stanceOn } from './beside.ts';

const raised: Fact = {
  id: 'raised',
  statement: 'Crumble opened a shop in Norway.',
  hints: {
    frames: [{ says: [['shop'], ['open']] }, { says: [['shop'], ['close']], shows: 'differs' }],
  },
};
const NAMES = ['agrees', 'differs', 'denied', 'deniedPlainly', 'contrasted', 'clash'];
const signs = (text: string): string[] => {
  const { features } = stanceOn(raised, text)!;
  return NAMES.filter((name) => features[name]);
};

describe('what is denied', () => {
  it.each([
    ['plain', 'Crumble opened a shop.', ['agrees']],
    ['a negation', 'Crumble did not open the shop.', ['agrees', 'denied', 'deniedPlainly']],
    ['a negation between two words of one alternative', 'Crumble has opened, it says, no shop.', ['agrees', 'denied']],
    ['a negation of what only comes along', 'Crumble opened because it had not enough of a shop.', ['agrees']],
    ['what is so no longer', 'Crumble no longer opens shops.', ['agrees', 'denied', 'deniedPlainly']],
    ['a denied plan', 'Crumble has no plans to open a shop.', ['agrees', 'denied', 'deniedPlainly']],
    ['a word set against the fact’s own', 'Crumble leased, and not opened, a shop.', ['agrees', 'contrasted', 'clash']],
    ['a noun set against the fact’s own', 'Crumble opened a warehouse, not a shop.', ['agrees', 'contrasted', 'clash']],
    ['the fact’s own word set against another', 'Crumble opened a shop, not a warehouse.', ['agrees']],
    ['a superlative in the negative', 'No other chain opened a shop as fast as Crumble.', ['agrees']],
    ['the other way round', 'Crumble closed the shop.', ['differs']],
    ['the other way round, denied', 'Crumble has not closed its shop.', ['agrees']],
    ['what was so before', 'Crumble opened the shop that a rival had closed.', ['agrees']],
    ['a lack of something else', 'Crumble opened a shop without Ada Ferment.', ['agrees']],
  ])('%s', (_, text, expected) => {
    expect(signs(text)).toEqual(expected);
  });
});
