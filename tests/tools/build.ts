/** Builds the extension with WXT, once for each browser, into a folder of choice. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param outDir folder that gets `chrome-mv3` and `firefox-mv3`
 * @returns the folder of the built extension
 * @throws Error with the build's own words when it fails
 */
export function buildExtension(browser: 'chromium' | 'firefox', outDir = join(ROOT, '.output')): string {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: ROOT,
    // A test runner's own mode would be built in.
    env: { ...process.env, OUT_DIR: outDir, NODE_ENV: 'production', NO_COLOR: '1', CI: '1' },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The build failed.\n${built.stdout}\n${built.stderr}`);
  return join(outDir, `${target}-mv3`);
}
