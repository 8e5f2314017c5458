/** Packs the extension for both stores, and the sources that Firefox's reviewers ask for. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Packed {
  /** `claimlight-0.1.0-chrome.zip` */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/**
 * The same tree gives the same bytes, wherever it lies and whenever it is packed.
 *
 * @param root of the sources, with `node_modules`
 * @param outDir gets the zips, beside the builds that are in them
 * @returns the zips by name
 * @throws Error with the build's own words when it fails
 */
export function pack(root: string, outDir: string): Packed[] {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    const zipped = spawnSync(process.execPath, [wxt, 'zip', '-b', browser], {
      cwd: root,
      // A test runner's own mode would be built in.
      env: { ...process.env, OUT_DIR: outDir, NODE_ENV: 'production', NO_COLOR: '1', CI: '1' },
      encoding: 'utf8',
    });
    if (zipped.status !== 0) throw new Error(`Packing for ${browser} failed.\n${zipped.stdout}\n${zipped.stderr}`);
  }
  return packedIn(outDir);
}

/** @returns the zips that lie in a folder, by name */
export function packedIn(outDir: string): Packed[] {
  return readdirSync(outDir)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => {
      const path = join(outDir, name);
      const bytes = readFileSync(path);
      return { name, path, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
    });
}
