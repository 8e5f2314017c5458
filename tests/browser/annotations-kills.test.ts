/** The background ended at random moments of its writes. All 200: `npm run bench -- annotations faults`. */
import { describe, expect, it } from 'vitest';
import { killBackground } from './store-stage/worker-kills.ts';

describe.each([
  ['chromium', 14],
  ['firefox', 6],
] as const)('a background of %s killed %d times in the middle of its writes', (name, kills) => {
  it('loses nothing that was acknowledged, and leaves nothing torn once it is awake again', async () => {
    const tally = await killBackground(name, kills, 7);
    expect(tally).toMatchObject({ kills, torn: 0, lost: [] });
    // Every kill came in the middle of something, and between kills much was written.
    expect(tally.cutOff).toBeGreaterThanOrEqual(kills);
    expect(tally.acknowledged).toBeGreaterThan(kills);
  });
});
