/** Many power cuts and damaged files, one after the other, and what was left of the annotations each time. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../tools/build.ts';
import { chances } from '../unit/core/annotations/chances.ts';
import { damageAndOpen, type Engine, FaultyProfile, fill, killDuringImport } from './faults.ts';
import { killBackground } from './store-stage/worker-kills.ts';

const RECORDS = 1_000;

/**
 * Prints what was left each time.
 *
 * @param kills how often the background is killed in the middle of its writes, in each browser, and a tenth as often the
 *   whole browser in the middle of an import; @param damages how often files are damaged, for each engine
 */
export async function runFaults(kills: number, damages: number): Promise<void> {
  const extension =
    process.env.CLAIMLIGHT_CHROMIUM ??
    buildExtension('chromium', mkdtempSync(join(tmpdir(), 'claimlight-faults-build-')));
  const chance = chances(2);
  for (const name of ['chromium', 'firefox'] as const) {
    const { acknowledged, cutOff, torn, lost } = await killBackground(name, kills, 11);
    console.log(
      `  ${name}: background killed ${kills} times in the middle of saves, edits, deletions and imports (${acknowledged} acknowledged, ${cutOff} cut off): ${torn} torn, ${lost.length} acknowledged lost`,
    );
    for (const one of lost) console.log(`    ${one}`);
  }
  await killed(Math.ceil(kills / 10), extension, chance);
  for (const engine of ['indexed-db', 'extension-storage'] as const) await damaged(engine, damages, extension, chance);
}

async function killed(kills: number, extension: string, chance: () => number): Promise<void> {
  let [torn, lost] = [0, 0];
  const profile = new FaultyProfile(extension);
  for (let round = 0; round < kills; round += 1) {
    const outcome = await killDuringImport(profile, RECORDS, round * RECORDS, 20 + chance() * 1_000);
    torn += outcome.torn;
    lost += Math.max(0, outcome.acknowledged - outcome.rows);
  }
  profile.remove();
  console.log(
    `  chromium itself killed ${kills} times in the middle of an import: ${torn} torn, ${lost} acknowledged lost`,
  );
}

async function damaged(engine: Engine, rounds: number, extension: string, chance: () => number): Promise<void> {
  const profile = new FaultyProfile(extension);
  await fill(profile, RECORDS);
  let [least, told, silent] = [RECORDS, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const outcome = await damageAndOpen(profile, engine, chance);
    least = Math.min(least, outcome.rows - outcome.torn);
    if (outcome.told) told += 1;
    else silent += 1;
  }
  profile.remove();
  console.log(
    `  ${engine} damaged ${rounds} times: at worst ${RECORDS - least} of ${RECORDS} lost; the reader was told ${told} times, nothing was hurt ${silent} times`,
  );
}
