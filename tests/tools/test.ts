/**
 * `npm test`: everything, in order of cost. Types, lint, unit tests, the pattern check, then both builds and the browser
 * tests on them. Ends with one line over all parts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';
import { ROOT } from './build.ts';
import { pack } from './pack.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is used of Vitest's JSON report. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
/** What failed, told once more at the end, where it is looked for. */
const failures: string[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'claimlight-test-'));

step('types: generate', () => command('wxt', ['wxt', 'bin', 'wxt.mjs'], ['prepare']));
step('types', () => command('tsc', ['typescript', 'bin', 'tsc'], ['--noEmit']));
step('lint', () => command('biome', ['@biomejs', 'biome', 'bin', 'biome'], ['check', '--error-on-warnings', '.']));
vitest('unit tests', 'vitest.config.ts');
await browserTests();
rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) process.stdout.write(`\n== failed\n${failures.join('\n')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 ? 0 : 1);

/** One thing that passes or fails as a whole. */
function step(name: string, run: () => boolean): void {
  heading(name);
  if (run()) total.passed++;
  else fail(name);
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
  failures.push(...tally.failures.map((failure) => `${name}: ${failure}`));
}

/** A run that wrote no report, or whose files could not be loaded, has failed even if no single test did. */
function readTally(path: string): Tally & { failures: readonly string[] } {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const failures = report.testResults.flatMap(failuresOf);
    if (!report.success && failures.length === 0) failures.push('ended without success, though no test failed');
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: failures.length, skipped, failures };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, failures: [`no report of the tests: ${String(error)}`] };
  }
}

function failuresOf({ name, status, message, assertionResults }: Report['testResults'][number]): string[] {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${file}: ${message ?? 'could not be run'}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}\n    ${(failureMessages[0] ?? '').slice(0, 600)}`,
  );
}

/** The browser tests run on what a reader would install: the two builds, unchanged. */
async function browserTests(): Promise<void> {
  heading('builds');
  try {
    // Packed at once, so that the zips too are tested: the builds that are in them lie beside them.
    const output = join(scratch, 'output');
    pack(ROOT, output);
    const env = {
      CLAIMLIGHT_ZIPS: output,
      CLAIMLIGHT_CHROMIUM: join(output, 'chrome-mv3'),
      CLAIMLIGHT_FIREFOX: join(output, 'firefox-mv3'),
      CHROMIUM_PATH: await findChromium(),
      FIREFOX_PATH: await findFirefox(),
    };
    total.passed += 2;
    vitest('browser tests', 'tests/browser/vitest.config.ts', env);
  } catch (error) {
    fail(`builds: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(failure: string): void {
  total.failed++;
  failures.push(failure);
}

function heading(name: string): void {
  process.stdout.write(`\n== ${name}\n`);
}
