import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../core/types.ts';
import { compared, stanceOn } from './beside.ts';

const fact: Fact = {
  id: 'opened',
  statement: 'Crumble opened a shop in Norway in May 2022.',
  asOf: '2022-12',
  hints: { frames: [{ says: [['shop'], ['open']] }] },
};
const yearly: Fact = { ...fact, statement: 'Crumble opened a shop in Norway in 2022.' };
const clash = (one: Fact, text: string): number => stanceOn(one, text)!.features.clash!;

describe('dates of a claim beside the fact’s', () => {
  it.each([
    ['the same month', 'Crumble opened the shop in May 2022.', ['May 2022 same May 2022']],
    ['another month', 'Crumble opened the shop in August 2022.', ['August 2022 different May 2022']],
    ['a month without a year, read from the fact’s own day', 'Crumble opened the shop in May.', ['May same May 2022']],
    ['"last week" of a page without a day', 'Crumble opened the shop last week.', []],
    ['a deadline beside a day', 'Crumble is to open the shop by August 2022.', ['August 2022 unlike May 2022']],
    [
      'a date that is set aside',
      'Crumble opened the shop in May 2022 and not in August 2022.',
      ['May 2022 same May 2022'],
    ],
  ])('%s', (_, text, expected) => {
    expect(compared(fact, text, 'period')).toEqual(expected);
  });

  it.each([
    ['a sharp date that is another', fact, 'Crumble opened the shop in August 2022.', 1],
    ['a year beside another', yearly, 'Crumble opened a shop in 2024.', 0],
    ['only in another year', yearly, 'Crumble opened a shop only in 2024.', 1],
    ['not until another year', yearly, 'Crumble did not open its shop until March 2024.', 1],
    ['only in the fact’s own year', yearly, 'Crumble opened a shop only in 2022.', 0],
  ])('%s', (_, one, text, expected) => {
    expect(clash(one, text)).toBe(expected);
  });
});
