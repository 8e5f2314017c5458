// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { citation } from '../../../../components/words/citation.ts';
import type { FactInBase } from '../../../../messaging/messages.ts';
import { speak } from '../strings.ts';

const fact: FactInBase = {
  fact: {
    id: 'revenue',
    statement: 'The target was cut.',
    quotes: [
      { text: 'he would cut the target', start: 0, end: 23 },
      { text: 'to $10 billion', start: 40, end: 54 },
    ],
  },
  base: {
    id: 'base',
    title: 'Base',
    version: '1',
    facts: 1,
    own: false,
    source: { title: 'A year', author: 'Song Han', published: '2022-12', translated: true, url: 'javascript:alert(1)' },
  },
};

beforeEach(() => speak('en'));

describe('a citation', () => {
  it('gives the source’s words, what they are from and when, and no address that is not of the web', () => {
    expect(citation(fact)).toBe(
      '“he would cut the target … to $10 billion” (A year, Song Han, December 2022, machine translation)',
    );
  });

  it('of a match puts the page’s words before them, and how the two stand to each other', () => {
    const page = { title: 'News', url: 'https://www.example.org/a', published: '2024-02-09' };
    expect(citation(fact, { text: 'It was cut to $12 billion.', relation: 'differs', page }).split('\n')).toEqual([
      '“It was cut to $12 billion.” (News, example.org, February 9, 2024, https://www.example.org/a)',
      'The source says otherwise:',
      '“he would cut the target … to $10 billion” (A year, Song Han, December 2022, machine translation)',
    ]);
  });

  it('of a fact without a quote gives its statement', () => {
    expect(citation({ ...fact, fact: { id: 'x', statement: 'It rained.' } })).toContain('“It rained.”');
  });
});
