/**
 * `npm run package`: the zips for both stores and the sources that Firefox's reviewers ask for, with their hashes.
 * The same tree gives the same bytes, so two runs print the same lines.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

const outDir = process.env.OUT_DIR ?? join(ROOT, '.output');
const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

for (const browser of ['chrome', 'firefox']) {
  const zipped = spawnSync(process.execPath, [wxt, 'zip', '-b', browser], {
    cwd: ROOT,
    env: { ...process.env, OUT_DIR: outDir, NO_COLOR: '1', CI: '1' },
    encoding: 'utf8',
  });
  if (zipped.status !== 0) {
    process.stderr.write(`Packing for ${browser} failed.\n${zipped.stdout}\n${zipped.stderr}\n`);
    process.exit(1);
  }
}
for (const name of readdirSync(outDir).sort()) {
  if (!name.endsWith('.zip')) continue;
  const bytes = readFileSync(join(outDir, name));
  const hash = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${hash}  ${String(bytes.length).padStart(8)} bytes  ${name}\n`);
}
