import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../core/matching/fact-figures.ts';
import { compareFigures } from '../../../../core/matching/figures.ts';
import { parseQuantities } from '../../../../core/quantities/parse.ts';
import type { Fact } from '../../../../core/types.ts';
import { bakery } from './bakery.ts';

const results = (text: string, fact: Fact): string[] =>
  compareFigures(parseQuantities(text), text, figuresOf(fact)).map(
    ({ comparison }) => `${comparison.claim!.text} ${comparison.result} ${comparison.fact!.text}`,
  );
const target = bakery.facts[0]!;
const goal: Fact = {
  id: 'goal',
  statement: 'The goal is more than 1.05 billion daily active users.',
  quantities: [
    { text: 'more than 1.05 billion', kind: 'count', low: 1.05e9, unit: 'users', measure: 'daily active users' },
  ],
};

describe('figures of a claim beside those of a fact', () => {
  it.each([
    ['a fraction and a percentage', 'It cut the target by a fifth.', ['a fifth same 20 percent']],
    ['another percentage', 'It cut the target by 35%.', ['35% different 20 percent']],
    [
      'old and new each with its own',
      'It went from $15m to $9m.',
      ['$15m same $15 million', '$9m different $12 million'],
    ],
    ['a hedge', 'The goal is now closer to $12 million.', ['closer to $12 million same $12 million']],
    ['a sum done on the two', 'That is a cut of at least $3 million.', ['at least $3 million same $15 million']],
    ['figures far off speak of something else', 'It spent $900 million.', []],
    ['what was taken away', 'About $3 million has been shaved off the target.', ['About $3 million same $15 million']],
    ['a rise where the fact has a cut', 'Its sales rose by 20% in spring.', []],
    ['no figure at all', 'It counts its target in millions of dollars.', []],
  ])('%s', (_, text, expected) => {
    expect(results(text, target)).toEqual(expected);
  });

  it('does not set monthly users against daily ones', () => {
    const text = 'It has 1.2 billion monthly active users.';
    const [found] = compareFigures(parseQuantities(text), text, figuresOf(goal));
    expect(found?.comparison).toMatchObject({ result: 'unlike', unlike: 'measure' });
  });

  it('does not take what came on top for the whole', () => {
    const shops: Fact = { id: 'shops', statement: 'Crumble has seven shops.' };
    expect(results('It has nine shops.', shops)).toEqual(['nine different seven']);
    expect(results('It opened nine further shops.', shops)).toEqual([]);
    expect(results('The first two shops were in Oslo.', shops)).toEqual([]);
    expect(results('Besides Oslo, six towns have shops.', shops)).toEqual([]);
    expect(results('Another three shops will follow.', shops)).toEqual([]);
  });

  it('takes the figure of a closed list for a bar', () => {
    const list: Fact = { id: 'list', statement: 'Only Tesco, Lidl and Costco sell more than 1 million loaves.' };
    expect(results('Tesco sells 3 million loaves.', list)).toEqual(['3 million same more than 1 million']);
    expect(results('Crumble sells 400,000 loaves.', list)).toEqual([]);
  });

  it('reads the figures of a bare statement', () => {
    expect(results('It cut the target by 35%.', { id: 'bare', statement: target.statement })).toEqual([
      '35% different 20 percent',
    ]);
  });
});
