import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @returns the page side and the extension's reader it imports, as one script */
export async function bundlePageSide(entry = './page-side.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'claimlightBundle' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output.find((each) => each.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page side was not built');
  return chunk.code;
}
