import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../core/types.ts';
import { compared } from './beside.ts';

const cut: Fact = {
  id: 'cut',
  statement: "Crumble's chief executive cut the revenue target in May 2023.",
  actors: ['Crumble'],
  hints: { frames: [{ says: [['revenue', 'target'], ['cut']] }] },
};
const big: Fact = {
  id: 'big',
  statement: 'Until then only Tesco, Costco, Walmart and Lidl had sold more than 1 billion loaves of bread.',
  hints: { frames: [{ says: [['bread', 'billion', 'members', 'club', 'chains']] }] },
};

describe('who did it', () => {
  it.each([
    ['the same office', 'Crumble cut its sales goal, its CEO told staff on a call.', ['CEO same chief executive']],
    [
      'another office, set against the fact’s own',
      'It was the finance chief, and not the chief executive, who cut the revenue target at Crumble.',
      ['finance chief different chief executive'],
    ],
    [
      'another office alone',
      'The revenue target at Crumble was cut by its founder.',
      ['founder different chief executive'],
    ],
    ['an office of another house', "Crumble cut its revenue target a week after Tesco's chairman had resigned.", []],
    ['who merely says so', 'Crumble cut its revenue target in spring, a former chairman said.', []],
    ['nobody', 'Crumble cut its revenue target in spring.', []],
  ])('%s', (_, text, expected) => {
    expect(compared(cut, text, 'actor')).toEqual(expected);
  });
});

describe('who is on a closed list', () => {
  const list = 'Tesco, Costco, Walmart and Lidl';
  it.each([
    [
      'some members',
      'Costco and Walmart sold more than a billion loaves of bread.',
      [`Costco and Walmart same ${list}`],
    ],
    [
      'their number',
      'Crumble is one step from the four chains that sold a billion loaves, a club of four.',
      [`four same ${list}`],
    ],
    [
      'another number',
      'Just five members make up the bread club that Crumble wants to join, a club of five.',
      [`five different ${list}`],
    ],
    [
      'a number set against another',
      'Bread makes billions for six members, not four, a broker says.',
      [`six different ${list}`],
    ],
    ['a stranger', 'Tesco and Alibaba sold more than a billion loaves of bread.', [`Alibaba different ${list}`]],
    ['a stranger left out', 'Alibaba, with its 300 million loaves of bread, falls well short of it.', []],
    ['a member left out', 'Walmart has never sold a billion loaves of bread.', [`Walmart different ${list}`]],
    [
      'a shorter closed list',
      'Only Tesco and Costco have sold a billion loaves of bread.',
      [`Tesco and Costco different ${list}`],
    ],
    ['all members excepted', `No chain but ${list} has sold a billion loaves of bread.`, [`${list} same ${list}`]],
    [
      'fewer members excepted',
      'No chain apart from Tesco and Lidl has sold a billion loaves of bread.',
      [`Tesco and Lidl different ${list}`],
    ],
    ['one member excepted from a denial', 'No rival except Tesco sold a billion loaves of bread.', []],
    ['a member overtaken', 'Crumble sold a billion loaves of bread before Lidl did.', [`Lidl different ${list}`]],
    ['the owner of none', 'Crumble sold bread to a billion people.', []],
  ])('%s', (_, text, expected) => {
    expect(compared(big, text, 'actor')).toEqual(expected);
  });

  it('a list that is not closed shuts no one out', () => {
    const open = { ...big, statement: 'Tesco, Costco, Walmart and Lidl sell bread.' };
    expect(compared(open, 'Alibaba sells bread, too.', 'actor')).toEqual([]);
  });
});
