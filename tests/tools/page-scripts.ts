/** The scripts that run in pages, bundled as the extension ships them, for tests and benchmarks that stage them without the rest. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { bundledSets } from '../../seeds/bundled.ts';
import { bundledData } from '../../seeds/vite-plugin.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The stylesheet of the highlights, as written. */
export const highlightsCss = (): string => readFileSync(at('entrypoints/highlights.css'), 'utf8');

/**
 * @param entry an entrypoint (`entrypoints/sentinel.ts`) or any module of ours with a default export
 * @param run what to do with the default export, named `script`
 * @returns one classic script, minified
 */
export async function bundlePageScript(entry: string, run = 'script.main();'): Promise<string> {
  const built = (await build({
    root: at('.'),
    configFile: false,
    logLevel: 'error',
    plugins: [bundledData(bundledSets)],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: at(entry), formats: ['iife'], name: 'script', fileName: 'script' },
    },
  })) as Rolldown.RolldownOutput[];
  const { code } = built[0]!.output[0];
  // No function around it: the browser would parse all of it twice, which the shipped script is spared.
  return `${code}\n${run}`;
}
