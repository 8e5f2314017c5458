// Runs one of our tools on a machine that has nothing but Node 20 and npm: installs what the lockfile names, then goes on
// with the Node that came with it. Usage: node tests/tools/bootstrap.mjs tools/TOOL.ts [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.claimlight-installed');
const windows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const [tool, ...args] = process.argv.slice(2);
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node);
if (!installed) {
  process.stderr.write('Installing what the lockfile names (once; about a minute)…\n');
  // Not `npm ci`: it refuses a lockfile that lacks a tool's builds for systems whose packages were not to be had when it was written.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], windows, 'stderr');
  if (!existsSync(node)) {
    fail('The install left no Node in node_modules/node. Run "npm rebuild node", or install with scripts allowed.');
  }
  writeFileSync(stamp, lock);
}

// What reads our types, bundlers too, starts from the settings that the build generates.
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  run(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], false, 'stderr');
}

const bin = join(root, 'node_modules', '.bin');
const separator = windows ? ';' : ':';
process.env.PATH = `${bin}${separator}${process.env.PATH ?? ''}`;
run(node, ['--disable-warning=ExperimentalWarning', join(root, 'tests', tool ?? ''), ...args], false, 'stdout');

/**
 * What the install says goes to stderr: a tool's own stdout may be data.
 * @param {string} command @param {string[]} words @param {boolean} shell @param {'stdout' | 'stderr'} says
 */
function run(command, words, shell, says) {
  const { status, error } = spawnSync(command, words, {
    cwd: root,
    stdio: ['inherit', says === 'stderr' ? 2 : 1, 2],
    shell,
  });
  if (error) fail(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
