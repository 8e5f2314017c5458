// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { comparedWords, differenceWords } from '../../../../components/words/differences.ts';
import type { Comparison } from '../../../../core/types.ts';
import { speak } from '../strings.ts';

const value = (text: string, more = {}) => ({ text, start: 0, end: text.length, ...more });
const figure = (ratio: number, more: Partial<Comparison> = {}): Comparison => ({
  kind: 'quantity',
  result: 'different',
  ratio,
  ...more,
});

beforeEach(() => speak('en'));

describe('a comparison in words', () => {
  it.each<[string, Comparison]>([
    ['2.1 times the source’s figure', figure(2.1)],
    ['12 times the source’s figure', figure(12.04)],
    ['The source’s figure is 4 times this one', figure(0.25)],
    ['20% more than the source’s figure', figure(1.2)],
    ['17% less than the source’s figure', figure(0.833)],
    ['Another figure', figure(1.25, { claim: value('25%', { unit: '%' }) })],
    ['Another figure', { kind: 'quantity', result: 'different' }],
    ['Another figure', figure(Number.POSITIVE_INFINITY)],
    ['The same figure', { kind: 'quantity', result: 'same', ratio: 1 }],
    ['Nearly the same figure', { kind: 'quantity', result: 'same', ratio: 1.02 }],
    ['The same place', { kind: 'place', result: 'same' }],
    ['The other way round', { kind: 'outcome', result: 'different' }],
    ['Not the same measure, so no contradiction', figure(1.4, { result: 'unlike', unlike: 'measure' })],
    ['Not comparable', { kind: 'quantity', result: 'unlike' }],
    [
      '12 months later than in the source',
      {
        kind: 'period',
        result: 'different',
        claim: value('last September', { from: '2023-09-01' }),
        fact: value('September this year', { from: '2022-09-01' }),
      },
    ],
    ['Another time', { kind: 'period', result: 'different' }],
  ])('%s', (words, comparison) => {
    expect(differenceWords(comparison)).toBe(words);
  });

  it('uses the reader’s own numbers', async () => {
    await speak('zh_CN');
    expect(differenceWords(figure(2.1))).toBe('是来源数字的 2.1 倍');
  });

  it('never uses a word of judgement', () => {
    const kinds = ['quantity', 'period', 'place', 'actor', 'outcome'] as const;
    const results = ['same', 'different', 'unlike'] as const;
    const all = kinds.flatMap((kind) => results.map((result) => differenceWords({ kind, result })));
    expect(all.filter((words) => /\b(?:true|false|wrong|right|correct|error|lie|fact-?check)/i.test(words))).toEqual(
      [],
    );
  });

  it('names its row by what is measured, else by its kind', () => {
    expect(comparedWords(figure(2, { measure: 'revenue target' }))).toBe('revenue target');
    expect(comparedWords(figure(2))).toBe('Figure');
  });
});
