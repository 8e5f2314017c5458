import { describe, expect, it } from 'vitest';
import { timeOf, trailOf } from '../../../../core/annotations/trail.ts';
import type { Annotation, Comparison, Fact } from '../../../../core/types.ts';

const fact: Fact = {
  id: 'target',
  statement: 'The target was cut by 20% from $12 billion or more to $10 billion.',
  asOf: '2022-09',
  quantities: [
    { text: '20%', kind: 'percent', low: 20, high: 20, measure: 'cut', role: 'change' },
    { text: 'from $12 billion', kind: 'money', low: 12e9, unit: 'USD', measure: 'target', role: 'before' },
    { text: 'to $10 billion', kind: 'money', low: 10e9, high: 10e9, unit: 'USD', measure: 'target', role: 'after' },
    { text: 'one year', kind: 'duration', low: 1, high: 1, unit: 'year', measure: 'time' },
  ],
};
const at = (text: string) => ({ text, start: 0, end: text.length });
const money = (text: string, low: number, beside = 'to $10 billion', factLow = 10e9): Comparison => ({
  kind: 'quantity',
  result: 'different',
  measure: 'target',
  ratio: low / factLow,
  claim: { ...at(text), low, high: low, unit: 'USD' },
  fact: { ...at(beside), low: factLow, high: factLow, unit: 'USD' },
});

let count = 0;
function claim(published: string | undefined, ...comparisons: Comparison[]): Annotation {
  count += 1;
  return {
    schema: 1,
    id: `urn:uuid:00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    created: '2026-01-02T10:00:00.000Z',
    modified: '2026-01-02T10:00:00.000Z',
    kind: 'claim',
    url: 'https://news.example/',
    page: { title: 'A page', ...(published ? { published } : {}) },
    quote: { exact: 'It was.', prefix: '', suffix: '' },
    note: '',
    tags: [],
    color: 'yellow',
    restsOn: {
      base: 'b',
      baseVersion: '1',
      fact: 'target',
      statement: fact.statement,
      relation: 'differs',
      comparisons,
    },
  };
}

describe('the trail of a fact', () => {
  it('goes from the oldest page to the newest; pages without a date stand where they were saved', () => {
    const [late, undated, early] = [claim('2023-05-01'), claim(undefined), claim('2022')];
    const { entries } = trailOf([late, undated, early], fact);
    expect(entries.map((entry) => entry.annotation)).toEqual([early, late, undated]);
    expect(entries.map((entry) => entry.dated)).toEqual(['page', 'page', 'saved']);
  });

  it('draws figures of one measure and unit together, beside all that the source says of it', () => {
    const { series } = trailOf(
      [claim('2023-01-01', money('$12bn', 12e9)), claim('2023-02-01', money('$9bn', 9e9))],
      fact,
    );
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ measure: 'target', kind: 'money', unit: 'USD' });
    expect(series[0]?.points.map((point) => point.low)).toEqual([12e9, 9e9]);
    expect(series[0]?.source).toEqual([
      { text: 'from $12 billion', low: 12e9 },
      { text: 'to $10 billion', low: 10e9, high: 10e9 },
    ]);
  });

  const percent = (low: number, unit: string | undefined, ratio: number): Comparison => ({
    kind: 'quantity',
    result: 'different',
    measure: 'cut',
    ratio,
    claim: { ...at('x'), low, high: low, ...(unit ? { unit } : {}) },
    fact: { ...at('20%'), low: 20, high: 20 },
  });
  it.each<[string, Comparison, number | undefined]>([
    ['a per cent', percent(25, '%', 1.25), 25],
    ['a fraction, as per cent', percent(0.25, undefined, 1.25), 25],
  ])('takes %s', (_, comparison, low) => {
    expect(trailOf([claim('2023', comparison)], fact).series[0]?.points[0]?.low).toBeCloseTo(low ?? 0);
  });

  it.each<[string, Comparison]>([
    ['another measure', { ...money('$12bn', 12e9), result: 'unlike', unlike: 'measure' }],
    ['another currency', { ...money('€12bn', 12e9), claim: { ...at('€12bn'), low: 12e9, high: 12e9, unit: 'EUR' } }],
    [
      'another unit of time',
      {
        ...money('', 12),
        claim: { ...at('12 months'), low: 12, unit: 'month' },
        fact: { ...at('one year'), low: 1, high: 1 },
      },
    ],
    ['a sum worked out from the source', money('$2bn', 2e9, 'from $12 billion', 2e9)],
    ['a day', { kind: 'period', result: 'same', claim: at('Monday'), fact: at('Monday') }],
    ['no value', { kind: 'quantity', result: 'same', claim: at('some'), fact: at('some') }],
  ])('puts %s on no axis, but keeps the claim', (_, comparison) => {
    const trail = trailOf([claim('2023', comparison)], fact);
    expect(trail.series).toEqual([]);
    expect(trail.entries).toHaveLength(1);
  });

  it('of a fact that is gone has the figures that were saved', () => {
    const { series } = trailOf([claim('2023', money('$12bn', 12e9))], undefined);
    expect(series[0]?.source).toEqual([{ text: 'to $10 billion', low: 10e9, high: 10e9 }]);
  });

  it.each([
    ['2022', '2022-01-01'],
    ['2022-09', '2022-09-01'],
    ['2022-09-05', '2022-09-05'],
    ['2022-09-05T23:59:00-08:00', '2022-09-05'],
  ])('places %s by the calendar as written', (date, day) => expect(timeOf(date)).toBe(Date.parse(day)));

  it('places nothing that is no date', () => expect(timeOf('last week')).toBeUndefined());
});
