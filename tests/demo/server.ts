/** Serves the demonstration newspaper on loopback. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { edited } from './edits.ts';

export interface DemoServer {
  /** Address of the article, with a slash at the end. */
  readonly url: string;
  /** From now on, the article as the newsroom changed it (or as first published), at the same address. */
  setEdited(on: boolean): void;
  close(): Promise<void>;
}

/** Where newspapers put a story: the bare address of a site is its home page, and detection says so. */
const FOLDER = '/business/2023/02/11/';

/**
 * Starts the server on a free port of 127.0.0.1.
 *
 * `url` is the article, `url?edited=1` the article after the changes in `edits.ts`, `about-something-else.html` beside it
 * a page that is not about TikTok. `/` leads to the article; anything else is 404.
 */
export async function serveDemo(): Promise<DemoServer> {
  let everEdited = false;
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/') response.writeHead(302, { location: `${FOLDER}${search}` }).end();
    else answer(pathname, everEdited || searchParams.get('edited') === '1', request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`,
    setEdited(on) {
      everEdited = on;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open; without this the server would wait for them.
        server.closeAllConnections();
      }),
  };
}

/** The whole newspaper. A list rather than the folder: a request can name nothing else. */
const FILES: ReadonlyMap<string, { readonly file: string; readonly type: string }> = new Map([
  ['', { file: 'index.html', type: 'text/html; charset=utf-8' }],
  ['index.html', { file: 'index.html', type: 'text/html; charset=utf-8' }],
  ['about-something-else.html', { file: 'about-something-else.html', type: 'text/html; charset=utf-8' }],
  ['ledger.css', { file: 'ledger.css', type: 'text/css; charset=utf-8' }],
  ['ledger.js', { file: 'ledger.js', type: 'text/javascript; charset=utf-8' }],
]);

function answer(path: string, changed: boolean, request: IncomingMessage, response: ServerResponse): void {
  const found = path.startsWith(FOLDER) ? FILES.get(path.slice(FOLDER.length)) : undefined;
  if (!found || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
    return;
  }
  const text = readFileSync(join(import.meta.dirname, found.file), 'utf8');
  const body = changed && found.file === 'index.html' ? edited(text) : text;
  response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}
