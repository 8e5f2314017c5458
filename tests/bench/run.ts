/** Runs one benchmark by name: `npm run bench -- match`. Each is a file beside this one that exports `run(args)`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [name, ...args] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.ts`);
if (name === undefined || name === 'run' || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(import.meta.dirname)
    .filter((entry) => entry.endsWith('.ts') && entry !== 'run.ts')
    .map((entry) => entry.slice(0, -3));
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(1);
}
const bench = (await import(pathToFileURL(file).href)) as { run: (args: readonly string[]) => void | Promise<void> };
await bench.run(args);
