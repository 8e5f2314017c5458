import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited, edits } from '../demo/edits.ts';
import { type DemoServer, serveDemo } from '../demo/server.ts';

const article = readFileSync(join(import.meta.dirname, '../demo/index.html'), 'utf8');

describe('the edits of the demonstration article', () => {
  it('are three rewordings, a changed figure, a deletion and an addition', () => {
    expect(edits.map((edit) => edit.kind)).toEqual(['reworded', 'reworded', 'reworded', 'figure', 'deleted', 'added']);
  });

  it('are all made', () => {
    const after = edited(article);
    for (const edit of edits) {
      expect(after).toContain(edit.after);
      if (edit.kind !== 'added') expect(after).not.toContain(edit.before);
    }
  });

  it('are refused when their words are not in the article, or twice', () => {
    expect(() => edited('')).toThrow('needs these words once');
    expect(() => edited(article + article)).toThrow('needs these words once');
  });
});

describe('the demonstration newspaper', () => {
  let demo: DemoServer;
  beforeAll(async () => {
    demo = await serveDemo();
  });
  afterAll(() => demo.close());

  const get = (path: string): Promise<Response> => fetch(new URL(path, demo.url));

  it('is served on loopback alone, under an address such as stories have', () => {
    expect(demo.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/business\/2023\/02\/11\/$/);
  });

  it('serves the article as first published', async () => {
    expect(await (await get('./')).text()).toBe(article);
  });

  it('serves the changed article by a query, and at the same address when told to', async () => {
    expect(await (await get('./?edited=1')).text()).toBe(edited(article));
    demo.setEdited(true);
    expect(await (await get('./')).text()).toBe(edited(article));
    demo.setEdited(false);
    expect(await (await get('./')).text()).toBe(article);
  });

  it('leads from its bare address to the article', async () => {
    expect(await (await get('/')).text()).toBe(article);
    expect(await (await get('/?edited=1')).text()).toBe(edited(article));
  });

  it.each(['./about-something-else.html', './ledger.css', './ledger.js'])('serves %s', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it.each(['./server.ts', './%2e%2e/package.json', './..%2f..%2fpackage.json', './nothing'])(
    'has no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe.each(['index.html', 'about-something-else.html'])('the page %s', (file) => {
  const html = readFileSync(join(import.meta.dirname, '../demo', file), 'utf8');

  it('loads nothing from anywhere else', () => {
    const addresses = [...html.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))).toEqual([]);
  });

  it('names TikTok in its share bar', () => {
    expect(html).toMatch(/<ul class="share"[^>]*>\s*<li><a href="#top">TikTok<\/a><\/li>/);
  });

  it('says at its foot that it is a demonstration', () => {
    expect(html.slice(html.indexOf('<footer'))).toContain('This is a demonstration page');
  });
});

describe('the demonstration article', () => {
  it('is a long read of 3,500 to 5,000 words', () => {
    const prose = article.slice(article.indexOf('<div class="prose">'), article.indexOf('<ul class="tags"'));
    const words = prose.replace(/<svg[\s\S]*?<\/svg>/g, ' ').replace(/<[^>]*>/g, ' ');
    const count = words.split(/\s+/).filter((word) => word !== '').length;
    expect(count).toBeGreaterThanOrEqual(3_500);
    expect(count).toBeLessThanOrEqual(5_000);
  });
});
