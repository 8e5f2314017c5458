/** The builds under test: those that `npm test` made, or fresh ones when a file is run alone. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../tools/build.ts';
import type { ReaderBrowser } from './drivers/driver.ts';

const made = new Map<ReaderBrowser['name'], string>();

/** @returns the folder of the built extension, unchanged as a reader would install it */
export function builtExtension(name: ReaderBrowser['name']): string {
  const given = process.env[name === 'firefox' ? 'CLAIMLIGHT_FIREFOX' : 'CLAIMLIGHT_CHROMIUM'];
  if (given) return given;
  const folder = made.get(name) ?? buildExtension(name, mkdtempSync(join(tmpdir(), 'claimlight-built-')));
  made.set(name, folder);
  return folder;
}

/** What the reader is asked for once, for automatic mode on all sites. */
export const HOSTS: readonly string[] = ['http://*/*', 'https://*/*'];

/** Chromium's prompt for optional sites cannot be answered without a display: a copy that has them from the start stands in. */
export function grantedCopy(): string {
  const copy = ownCopy('chromium');
  changeManifest(copy, { host_permissions: HOSTS });
  return copy;
}

/** A copy of a build that a test may change. */
export function ownCopy(name: ReaderBrowser['name']): string {
  const copy = mkdtempSync(join(tmpdir(), 'claimlight-copy-'));
  cpSync(builtExtension(name), copy, { recursive: true });
  return copy;
}

/** Sets entries of the manifest of a copy. */
export function changeManifest(folder: string, entries: object): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...entries }));
}

/** @returns every file of a build by its path inside it */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}
