/** Three articles of ours on two sites, about one invented ferry company: one to make a source of, two that speak of the same. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SOURCE = `The ferries of Norrland Line are fuller than ever
Norrland Line carried 4.2 million passengers in 2025, its chief executive, Ada Berg, said on Monday.
Norrland Line paid 310 million euros for two electric ships, which were built in Rauma.
The company closed its office in Turku in March, and moved 40 people to Vaasa.
A third of its passengers in 2025 came from Sweden, twice as many as in 2019.`;

const OTHER = `Norrland Line counts its passengers
Norrland Line carried 4.2 million passengers in 2025, the company said.
The ships of Norrland Line burn no oil in port, and a cable feeds them from the quay.
It rained in Vaasa on Tuesday and the quay was wet.`;

const COPY = `A record year for ferries
The year was a good one for the ports of the north, and the harbour master was seen to smile.
Norrland Line carried 4.2 million passengers in 2025, the company said.
Nobody asked the fish.`;

/** Another source's word on the same: pasted and imported rather than read. */
export const REVISED = `Ferry figures revised

The Harbour Gazette, 5 September 2026

Norrland Line carried 3.9 million passengers in 2025, the statistics office said.`;

export const HTML_FILE = `<!doctype html><title>Ships in Rauma</title><meta property="article:published_time" content="2026-05-02">
<nav>Home</nav><article><h1>Ships in Rauma</h1><p>The shipyard in Rauma built 14 ships in 2025 and employed 1,200 people.</p>
<p>Norrland Line paid 310 million euros for two of them, which is 20 million more than it had planned.</p><script>document.title = 'ran'</script></article>`;

export interface BasePages {
  readonly source: string;
  readonly other: string;
  /** On another site than the first two. */
  readonly copy: string;
  close(): Promise<void>;
}

export async function serveBasePages(): Promise<BasePages> {
  const articles = new Map([
    ['/2026/03/03/ferries', articleOf(SOURCE, '2026-03-03', 'The Example Post')],
    ['/2026/10/01/counted', articleOf(OTHER, '2026-10-01', 'The Example Post')],
    ['/news/2026/10/02/record', articleOf(COPY, '2026-10-02', 'Northern Example')],
  ]);
  const server = createServer((request, response) => {
    const body = articles.get(request.url ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const at = (host: string, number: number) => `http://${host}:${port}${[...articles.keys()][number]}`;
  return {
    source: at('127.0.0.1', 0),
    other: at('127.0.0.1', 1),
    copy: at('localhost', 2),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function articleOf(text: string, published: string, site: string): string {
  const [title, ...paragraphs] = text.split('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="${published}T08:00:00Z"></head>
<body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
}
