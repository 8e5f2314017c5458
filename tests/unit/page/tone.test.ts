import { expect, test } from 'vitest';
import { parseColor } from '../../../page/tone.ts';

test.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(255, 255, 255, 0.25)', 1, 0.25],
  ['rgb(255, 0, 0)', 0.2126, 1],
  ['color(srgb 1 1 1 / 0.5)', 1, 0.5],
  ['color(srgb 0 1 0)', 0.7152, 1],
])('%s has luminance %f and alpha %f', (color, luminance, alpha) => {
  const parsed = parseColor(color);
  expect(parsed?.luminance).toBeCloseTo(luminance, 4);
  expect(parsed?.alpha).toBe(alpha);
});

test.each(['', 'transparent', 'oklch(0.5 0.1 20)', 'rgb(1, 2)', 'color(srgb )'])('"%s" is not read', (color) => {
  expect(parseColor(color)).toBeUndefined();
});
