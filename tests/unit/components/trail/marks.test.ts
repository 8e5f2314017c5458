import { describe, expect, it } from 'vitest';
import { HEIGHT, nearest, planOf } from '../../../../components/trail/marks.ts';
import type { Point, Series } from '../../../../core/annotations/trail.ts';
import type { Annotation, Relation } from '../../../../core/types.ts';

const point = (date: string, low: number, relation: Relation = 'agrees'): Point => ({
  text: String(low),
  low,
  high: low,
  comparison: { kind: 'quantity', result: 'same' },
  entry: { date, dated: 'page', time: Date.parse(date), annotation: { restsOn: { relation } } as Annotation },
});
const series = (...points: Point[]): Series => ({
  key: 'x',
  measure: 'x',
  kind: 'count',
  unit: undefined,
  source: [{ text: '10', low: 10, high: 10 }],
  points,
});

describe('the marks of a chart', () => {
  it('stand inside it at every width, in the order of time', () => {
    for (const width of [220, 320, 640, 1_400]) {
      const { marks } = planOf(
        series(point('2023-05-01', 14), point('2022-01-01', 8)),
        Date.parse('2022-12-01'),
        width,
      );
      expect(marks.map((mark) => mark.points[0].text)).toEqual(['8', '14']);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(HEIGHT);
      }
    }
  });

  it('are one where they would cover each other, unless their relations differ', () => {
    const here = [point('2023-05-01', 14), point('2023-05-01', 14), point('2023-05-01', 14, 'differs')];
    expect(planOf(series(...here), undefined, 640).marks.map((mark) => mark.points.length)).toEqual([2, 1]);
  });

  it('stay few however many figures there are', () => {
    const many = Array.from({ length: 5_000 }, (_, at) =>
      point(new Date(1.6e12 + at * 1e7).toISOString(), 5 + (at % 100) / 10),
    );
    expect(planOf(series(...many), undefined, 640).marks.length).toBeLessThan(2_500);
  });

  it('are read by what is nearest to the pointer', () => {
    const { marks } = planOf(series(point('2022-01-01', 8), point('2023-05-01', 14)), undefined, 640);
    expect(nearest(marks, 0, 200)).toBe(0);
    expect(nearest(marks, 640, 0)).toBe(1);
  });
});
