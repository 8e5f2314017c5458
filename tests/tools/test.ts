/**
 * `npm test`: everything, in order of cost. Types, lint, unit tests, the pattern check, then both builds and the browser
 * tests on them. Ends with one line over all parts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';
import { buildExtension, ROOT } from './build.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'claimlight-test-'));

step('types: generate', () => command('wxt', ['wxt', 'bin', 'wxt.mjs'], ['prepare']));
step('types', () => command('tsc', ['typescript', 'bin', 'tsc'], ['--noEmit']));
step('lint', () => command('biome', ['@biomejs', 'biome', 'bin', 'biome'], ['check', '--error-on-warnings', '.']));
vitest('unit tests', 'vitest.config.ts');
await browserTests();
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 ? 0 : 1);

/** One thing that passes or fails as a whole. */
function step(name: string, run: () => boolean): void {
  heading(name);
  if (run()) total.passed++;
  else total.failed++;
}

function command(name: string, script: readonly string[], args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', ...script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.stdout.write(`${name} failed.\n`);
  return status === 0;
}

function vitest(name: string, config: string, env: Record<string, string> = {}): void {
  heading(name);
  const report = join(scratch, `${config.replaceAll('/', '-')}.json`);
  spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } },
  );
  const tally = readTally(report);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

/** A run that wrote no report, or whose files could not be loaded, has failed even if no single test did. */
function readTally(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number> & { success: boolean };
    const failed = (numFailedTests ?? 0) + (success || (numFailedTests ?? 0) > 0 ? 0 : 1);
    return { passed: numPassedTests ?? 0, failed, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) };
  } catch (error) {
    process.stdout.write(`no report of the tests: ${String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The browser tests run on what a reader would install: the two builds, unchanged. */
async function browserTests(): Promise<void> {
  heading('builds');
  try {
    const env = {
      CLAIMLIGHT_CHROMIUM: buildExtension('chromium', join(scratch, 'output')),
      CLAIMLIGHT_FIREFOX: buildExtension('firefox', join(scratch, 'output')),
      CHROMIUM_PATH: await findChromium(),
      FIREFOX_PATH: await findFirefox(),
    };
    total.passed += 2;
    vitest('browser tests', 'tests/browser/vitest.config.ts', env);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    total.failed++;
  }
}

function heading(name: string): void {
  process.stdout.write(`\n== ${name}\n`);
}
