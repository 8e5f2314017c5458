import { describe, expect, it } from 'vitest';
import { withSensitivity } from '../../../../core/matching/sensitivity.ts';
import { loadWeights } from '../../../../seeds/bundled.ts';

describe('sensitivity', () => {
  const weights = loadWeights();
  const [strict, normal, wide] = (['strict', 'normal', 'wide'] as const).map((level) =>
    withSensitivity(weights, level),
  );

  it.each(['framed', 'plain'] as const)('shows less when strict and more when wide, for %s facts', (kind) => {
    expect(strict![kind].threshold).toBeGreaterThan(normal![kind].threshold);
    expect(normal![kind].threshold).toBeGreaterThan(wide![kind].threshold);
    expect(strict![kind].threshold).toBeLessThan(1);
    expect(wide![kind].threshold).toBeGreaterThan(0);
  });

  it('is as trained when normal, and never touches how a relation is told', () => {
    expect(normal!.framed.threshold).toBeCloseTo(weights.framed.threshold, 10);
    expect(wide!.relation).toBe(weights.relation);
  });
});
