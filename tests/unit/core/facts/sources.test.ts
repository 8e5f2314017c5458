import { describe, expect, it } from 'vitest';
import { bySource, type SourcedFact, sourceDifferences } from '../../../../core/facts/sources.ts';
import type { Comparison, Match } from '../../../../core/types.ts';

const quantity = (fact: string, result: Comparison['result'] = 'different', at = 10): Comparison => ({
  kind: 'quantity',
  result,
  claim: { text: '$12 billion', start: at, end: at + 11 },
  fact: { text: fact, start: 0, end: fact.length },
  measure: 'revenue target',
});
const match = (base: string, score: number, ...comparisons: Comparison[]): Match => ({
  base,
  fact: `${base}-fact`,
  relation: 'differs',
  score,
  comparisons,
  reasons: [],
  claimSpans: [],
});
const DATES = new Map([
  ['old', '2021-05'],
  ['new', '2023-02-01'],
  ['other', '2022'],
]);
const factOf = ({ base }: Match): SourcedFact | undefined => {
  const date = DATES.get(base);
  return date === undefined ? undefined : { base, title: `The ${base} source`, date };
};

describe('how sources differ', () => {
  it('is told figure by figure, the newest source first', () => {
    const matches = [match('old', 0.9, quantity('$10bn')), match('new', 0.8, quantity('$12 billion', 'same'))];
    expect(sourceDifferences(matches, factOf)).toMatchObject([
      {
        kind: 'quantity',
        measure: 'revenue target',
        claimed: '$12 billion',
        given: [
          { title: 'The new source', words: '$12 billion', date: '2023-02-01' },
          { title: 'The old source', words: '$10bn', date: '2021-05' },
        ],
      },
    ]);
  });

  it.each<[string, Match[]]>([
    ['one source alone', [match('old', 0.9, quantity('$10bn'))]],
    [
      'sources that agree among themselves',
      [match('old', 0.9, quantity('$10bn')), match('new', 0.8, quantity('$10BN'))],
    ],
    [
      'figures on different things',
      [match('old', 0.9, quantity('$10bn')), match('new', 0.8, quantity('$9bn', 'different', 40))],
    ],
    [
      'figures that cannot be compared',
      [match('old', 0.9, quantity('$10bn')), match('new', 0.8, quantity('ten', 'unlike'))],
    ],
    ['a source that is not at hand', [match('old', 0.9, quantity('$10bn')), match('gone', 0.8, quantity('$9bn'))]],
    ['two facts of one source', [match('old', 0.9, quantity('$10bn')), match('old', 0.8, quantity('$9bn'))]],
  ])('is not told of %s', (_, matches) => expect(sourceDifferences(matches, factOf)).toEqual([]));
});

it('matches stand by source, the newest first, in each the surest first', () => {
  const matches = [match('old', 0.9), match('new', 0.8), match('old', 0.7), match('other', 0.6)];
  expect(bySource(matches, factOf).map((group) => group.map(({ base, score }) => `${base} ${score}`))).toEqual([
    ['new 0.8'],
    ['other 0.6'],
    ['old 0.9', 'old 0.7'],
  ]);
});
