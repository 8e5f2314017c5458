import { expect, test } from 'vitest';
import { marksOf } from '../../../../entrypoints/annotator/marks.ts';
import type { PaintedAnnotation, PaintedClaim } from '../../../../messaging/messages.ts';

const claims: PaintedClaim[] = [
  { id: 'a', start: 0, end: 10, relation: 'agrees' },
  { id: 'n', start: 11, end: 20, relation: 'none' },
];
const saved: PaintedAnnotation[] = [
  { id: 'urn:uuid:1', start: 2, end: 5, color: 'pink', unsure: false },
  { id: 'urn:uuid:2', start: 6, end: 9, color: 'blue', unsure: true },
];

test('claims without a match are marks without a style unless all are wanted', () => {
  expect(marksOf({ claims, paint: [] }, 'covered', 20).map(({ styles }) => styles)).toEqual([['agrees'], []]);
  expect(marksOf({ claims, paint: [] }, 'all', 20).map(({ styles }) => styles)).toEqual([['agrees'], ['none']]);
});

test('annotations wear their colour, and a line when their place is not sure', () => {
  expect(marksOf({ claims: [], paint: saved }, 'covered', 20).map(({ styles }) => styles)).toEqual([
    ['annotation-pink'],
    ['annotation-blue', 'unsure'],
  ]);
});

test.each([
  ['behind the text', 15, 25],
  ['before it', -1, 4],
  ['empty', 4, 4],
  ['turned round', 8, 4],
  ['no numbers', Number.NaN, Number.NaN],
])('a place that is %s is not painted', (_, start, end) => {
  expect(marksOf({ claims: [{ id: 'x', start, end, relation: 'agrees' }], paint: [] }, 'all', 20)).toEqual([]);
});
