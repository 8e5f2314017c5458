/** `npm run package`: the zips for both stores and the sources that Firefox's reviewers ask for, with their hashes. Two runs print the same lines. */
import { join } from 'node:path';
import { ROOT } from './build.ts';
import { pack } from './pack.ts';

try {
  for (const { name, bytes, hash } of pack(ROOT, process.env.OUT_DIR ?? join(ROOT, '.output'))) {
    process.stdout.write(`${hash}  ${String(bytes).padStart(8)} bytes  ${name}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
