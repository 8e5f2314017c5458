/** Builds the gallery of surfaces and serves it on this machine alone. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build, type Plugin, type Rolldown } from 'vite';
import { parse, stringify } from 'yaml';
import { bundledSets } from '../../../seeds/bundled.ts';
import { bundledData } from '../../../seeds/vite-plugin.ts';
import { ROOT } from '../build.ts';

/** A surface and what it is shown in; see `tests/gallery/main.tsx`. */
export interface Shown {
  readonly surface?: string;
  readonly language?: string;
  readonly appearance?: string;
  readonly direction?: string;
}

export interface Gallery {
  /** Without a surface: the page that lists them all. */
  address(query: Shown): string;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const files = await buildGallery();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES.get(extname(path)) ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (query) => `http://127.0.0.1:${port}/?${new URLSearchParams({ ...query })}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
]);

async function buildGallery(): Promise<Map<string, string | Uint8Array>> {
  const built = (await build({
    root: join(ROOT, 'tests/gallery'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [preact(), bundledData(bundledSets), await messages()],
    resolve: { alias: { '#i18n': join(ROOT, '.wxt/i18n/index.ts') } },
    build: { write: false, target: 'es2022', modulePreload: false, minify: false },
  })) as Rolldown.RolldownOutput;
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const));
}

/**
 * A language that nobody speaks: the English words a third longer, every letter that can bear a mark bearing one. It is one
 * more file, read as any other.
 *
 * @returns the path of its file
 */
function longLanguage(folder: string): string {
  const marks = new Map([...'aeiou'].map((letter, at) => [letter, [...'àéîöû'][at] ?? letter]));
  const stretch = (words: string): string =>
    words.replace(/(\$\d)|(\p{L}+)/gu, (all, hole?: string) =>
      hole === undefined
        ? [...all].map((letter) => marks.get(letter) ?? letter).join('') + 'é'.repeat(all.length / 3)
        : hole,
    );
  const stretched = (value: unknown): unknown =>
    typeof value === 'string'
      ? stretch(value)
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, stretched(inner)]));
  const words = stretched(parse(readFileSync(join(folder, 'en.yml'), 'utf8'))) as Record<string, unknown>;
  const path = join(mkdtempSync(join(tmpdir(), 'claimlight-language-')), 'long.yml');
  writeFileSync(path, stringify({ ...words, meta: { language: 'de' } }));
  return path;
}

/** The locale files, as the build gives them to the browsers. */
async function messages(): Promise<Plugin> {
  const folder = join(ROOT, 'locales');
  const tables: Record<string, unknown> = {};
  for (const path of [...readdirSync(folder).map((file) => join(folder, file)), longLanguage(folder)]) {
    const parsed = await parseMessagesFile(path);
    tables[basename(path, extname(path))] = JSON.parse(generateChromeMessagesText(parsed));
  }
  const id = 'virtual:gallery/messages';
  return {
    name: 'claimlight:gallery-messages',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? `export default ${JSON.stringify(tables)}` : undefined),
  };
}
