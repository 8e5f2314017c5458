/** Power cuts and damaged files: nothing that was acknowledged is lost, nothing is half there. Longer runs: `npm run bench -- annotations faults`. */
import { afterAll, describe, expect, it } from 'vitest';
import { chances } from '../unit/core/annotations/chances.ts';
import { builtExtension } from './built.ts';
import { damageAndOpen, type Engine, FaultyProfile, fill, killDuringImport } from './faults.ts';

const profiles: FaultyProfile[] = [];
const profile = (): FaultyProfile => {
  const made = new FaultyProfile(builtExtension('chromium'));
  profiles.push(made);
  return made;
};
afterAll(() => {
  for (const one of profiles) one.remove();
});

describe('a browser killed in the middle of an import', () => {
  it('comes back with every record whole in both engines, and with all that was acknowledged', async () => {
    const chance = chances(31);
    const one = profile();
    for (let round = 0; round < 3; round += 1) {
      const outcome = await killDuringImport(one, 1_500, round * 2_000, 50 + chance() * 900);
      expect(outcome.torn).toBe(0);
      expect(outcome.rows).toBeGreaterThanOrEqual(outcome.acknowledged);
    }
  });
});

describe.each<Engine>(['indexed-db', 'extension-storage'])('damaged files of %s', (engine) => {
  it('cost no annotation', async () => {
    const chance = chances(engine.length);
    const one = profile();
    await fill(one, 500);
    for (let round = 0; round < 2; round += 1) {
      const outcome = await damageAndOpen(one, engine, chance);
      expect(outcome).toMatchObject({ rows: 500, copies: 500, torn: 0 });
    }
  });
});
