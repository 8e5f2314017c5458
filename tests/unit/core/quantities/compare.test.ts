import { describe, expect, it } from 'vitest';
import { compareQuantities, parseQuantities, type Quantity } from '../../../../core/quantities/index.ts';

/** The one quantity of a phrase; the last, where the phrase needs a verb and a start. */
function one(text: string): Quantity {
  const found = parseQuantities(text).at(-1);
  if (found === undefined) throw new Error(`no quantity in ${text}`);
  return found;
}

describe.each([
  [
    'same',
    [
      ['$10bn', '10 billion dollars'],
      ['closer to $10 billion', '$10bn'],
      ['about $10 billion', '$10.4bn'],
      ['a fifth of sales', '20% of sales'],
      ['about a fifth of sales', '20% of sales'],
      ['1,050 million users', '1.05bn users'],
      ['$12.5bn', '$12.47bn'],
      ['seven countries', '7 markets'],
      ['within a year', '12 months'],
      ['tripled', 'rose 200%'],
      ['sales halved', 'sales fell 50%'],
      ['no. 1', 'the top spot'],
      ['between $12bn and $14.5bn', '$12-14.5bn'],
      ['nearly 1 billion users', 'about 1 billion users'],
      ['it is just over 1 billion users', '1.03 billion users'],
      ['in the top three', 'among the top 3'],
    ],
  ],
  [
    'overlap',
    [
      ['over 1 billion users', '1.05bn users'],
      ['nearly 1.1bn users', 'more than 1.05bn users'],
      ['at least $2 billion less', 'cut by between $2bn and $4.5bn'],
      ['at least $2 billion less', 'cut by $2.5bn'],
      ['up to $3m a day', '$2.6m a day'],
      ['$13bn', 'between $12bn and $14.5bn'],
      ['hundreds of thousands of sellers', '200,000 sellers'],
      ['less than 70%', '60%'],
      ['20% lower', 'a fifth or more'],
    ],
  ],
  [
    'different',
    [
      ['1.05bn users', '1bn users'],
      ['$9bn', '$10bn'],
      ['nearly 1 billion users', '1.05bn users'],
      ['more than 1.2bn users', '1.05bn users'],
      ['seven countries', 'eight countries'],
      ['no. 1', 'no. 2'],
      ['cut by a quarter', 'cut by 20%'],
      ['20% lower', '20% higher'],
      ['less than $5bn', '$10bn'],
      ['between $12bn and $14.5bn', '$10bn'],
      ['two years', 'three years'],
    ],
  ],
  [
    'incomparable',
    [
      ['$10bn', '£10bn'],
      ['$10bn', '10 billion users'],
      ['20%', '20 percentage points'],
      ['150 million monthly users', '150 million daily users'],
      ['cut by $2bn', 'sales of $2bn'],
      ['cut from $12bn', 'cut to $10bn'],
      ['more than 1 billion users', '1.9bn users'],
      ['at least $2 billion', '$40bn'],
      ['no. 1', '1 million users'],
    ],
  ],
] as const)('%s', (relation, pairs) => {
  it.each(pairs.map(([a, b]): [string, string] => [a, b]))('%s and %s', (a, b) => {
    expect(compareQuantities(one(`It is ${a}`), one(`It is ${b}`))).toMatchObject({ relation });
    expect(compareQuantities(one(`It is ${b}`), one(`It is ${a}`))).toMatchObject({ relation });
  });
});

describe('the comparison says', () => {
  it.each([
    ['$9bn', '$10bn', 'value'],
    ['20% lower', '20% higher', 'direction'],
    ['$10bn', '£10bn', 'unit'],
    ['$10bn', '10 billion users', 'kind'],
    ['cut by $2bn', 'sales of $2bn', 'role'],
    ['150 million monthly users', '150 million daily users', 'rate'],
    ['more than 1 billion users', '1.9bn users', 'scale'],
  ])('why %s and %s part: %s', (a, b, why) => {
    expect(compareQuantities(one(`It is ${a}`), one(`It is ${b}`)).why).toBe(why);
  });

  it('the ratio of the first to the second, in one unit', () => {
    expect(compareQuantities(one('$9bn'), one('$10bn')).ratio).toBeCloseTo(0.9);
    expect(compareQuantities(one('a fifth of sales'), one('10% of sales')).ratio).toBeCloseTo(2);
    expect(compareQuantities(one('24 months'), one('8 quarters')).ratio).toBeCloseTo(1);
    expect(compareQuantities(one('$9bn'), one('£10bn')).ratio).toBeUndefined();
  });

  it('a large count of nothing may be a sum whose currency is not named', () => {
    const scale = one('a market of 10 billion scale');
    expect(compareQuantities(scale, one('$10bn'))).toMatchObject({ relation: 'same' });
    expect(compareQuantities(one('10 billion users'), one('$10bn'))).toMatchObject({ relation: 'incomparable' });
  });
});
