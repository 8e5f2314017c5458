/** The builds under test: those that `npm test` made, or fresh ones when a file is run alone. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
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
