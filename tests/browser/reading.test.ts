import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Topic } from '../../core/types.ts';
import { type OpenPage, SavedPageBrowser, savedPage } from '../tools/saved/saved-pages.ts';
import { CASES, pageOf, paragraphs, STORY, TITLE } from './reading-cases.ts';

const TOPICS: Topic[] = [{ names: ['TikTok', 'Tik Tok'], associates: ['ByteDance'] }];

let browser: SavedPageBrowser;
beforeAll(async () => {
  browser = await SavedPageBrowser.launch();
});
afterAll(() => browser?.close());

async function withPage<Value>(html: string, use: (page: OpenPage) => Promise<Value>): Promise<Value> {
  const page = await browser.open(savedPage('case.html', Buffer.from(html)));
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

const read = (html: string) => withPage(html, (page) => page.call('read', TOPICS));
const blocksOf = ({ page }: Awaited<ReturnType<typeof read>>) =>
  page.blocks.map(({ start, end }) => page.text.slice(start, end));

describe('the article is read, and nothing else', () => {
  test.each(CASES)('$name', async ({ body, head, reads = STORY }) => {
    const { found, cuts } = await withPage(pageOf(body, head === undefined ? {} : { head }), async (page) => {
      const reading = await page.call('read', TOPICS);
      return { found: reading, cuts: await page.call('cut', reading.page.blocks) };
    });
    expect(found.failure).toBeUndefined();
    const texts = blocksOf(found);
    expect(texts.filter((text) => text !== TITLE)).toEqual(reads);
    expect(found.detection.detected).toBe(true);
    expect(cuts.map(({ words }) => words.trim())).toEqual(texts);
    expect(cuts.every(({ back, live }) => back && live)).toBe(true);
  });

  test('the headline comes first and gives the page its title', async () => {
    const found = await read(pageOf(CASES[0]!.body, { title: `${TITLE} | Business` }));
    expect(blocksOf(found)[0]).toBe(TITLE);
    expect(found.page.blocks[0]?.kind).toBe('heading');
    expect(found.meta).toMatchObject({ title: TITLE, published: '2023-02-01', author: 'A. Writer', language: 'en' });
  });
});

describe('places in the text and in the page', () => {
  const html = pageOf(
    `<article><h1>${TITLE}</h1><p>The\n   app’s <b>own <i>shop</i></b>,<script>VOID</script> said\u00a0to be <span hidden>not</span> new,\n\topened<br>in\u200b 2021. It did <a href="/x">not do well</a>.</p>${paragraphs()}</article>`,
  );

  test('white space is as browsers show it, and ranges cut the same words', async () => {
    await withPage(html, async (page) => {
      const { page: text } = await page.call('read', TOPICS);
      const block = text.blocks[1]!;
      const words = text.text.slice(block.start, block.end);
      expect(words).toBe('The app’s own shop, said\u00a0to be new, opened in\u200b 2021. It did not do well.');
      for (const part of ['The app', 'own shop', 'shop, said', 'be new, op', '2021. It', 'do well.', 'T']) {
        const start = block.start + words.indexOf(part);
        const [cut] = await page.call('cut', [{ start, end: start + part.length }]);
        expect(cut).toMatchObject({ words: part, back: true, live: true });
      }
    });
  });

  test('a range never runs over what is not read', async () => {
    await withPage(html, async (page) => {
      const { page: text } = await page.call('read', TOPICS);
      const { start } = text.blocks[1]!;
      const [cut] = await page.call('cut', [{ start, end: start + 60 }]);
      // A line break is a space in the text and nothing in the page.
      expect(cut?.words).toBe('The app’s own shop, said\u00a0to be new, openedin\u200b 2021. It did ');
    });
  });

  test('a selection that reaches out of the article covers what is in it', async () => {
    await withPage(html, async (page) => {
      const { page: text } = await page.call('read', TOPICS);
      await page.page.evaluate(() => getSelection()?.selectAllChildren(document.documentElement));
      expect(await page.call('selected')).toEqual({ start: 0, end: text.text.length });
      await page.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('a') as Element));
      const span = await page.call('selected');
      expect(span && text.text.slice(span.start, span.end)).toBe('not do well');
      await page.page.evaluate(() => getSelection()?.selectAllChildren(document.head));
      expect(await page.call('selected')).toBeNull();
    });
  });

  test('what changed under a place is noticed', async () => {
    await withPage(html, async (page) => {
      const { page: text } = await page.call('read', TOPICS);
      const [first, second] = text.blocks.slice(2, 4);
      await page.page.evaluate(() => {
        const [, p, q] = document.querySelectorAll('p');
        (p?.firstChild as Text).data = 'Other words now.';
        q?.replaceWith(q.cloneNode(true));
      });
      const cuts = await page.call('cut', [first!, second!, text.blocks[4]!]);
      expect(cuts.map(({ live }) => live)).toEqual([false, false, true]);
    });
  });
});

describe('pages with nothing to read', () => {
  test('a page without prose says so', async () => {
    const found = await read(pageOf('<main><h1>Pictures</h1><a href="/1">One</a><a href="/2">Two</a></main>'));
    expect(found).toMatchObject({ failure: 'no-article', detection: { detected: false } });
  });

  test('an empty page says so', async () => {
    expect(await read('<!DOCTYPE html>')).toMatchObject({ failure: 'no-article', detection: { detected: false } });
  });

  test('a page in another language is recognised, and not detected', async () => {
    const german = [
      'TikTok baut ein Sortierzentrum auf einem alten Flugplatz bei Leeds, wie das Unternehmen am Dienstag mitteilte.',
      'Rund 400 Menschen sollen dort Pakete für die Händler packen, die über die App verkaufen, und zwar ab dem Frühjahr.',
      'Der Rat stimmte dem Plan mit neun zu vier Stimmen zu, nachdem sich die Anwohner über die Lastwagen beschwert hatten.',
    ];
    for (const language of ['de', 'en']) {
      const found = await read(
        pageOf(`<article><h1>TikTok baut bei Leeds</h1>${paragraphs(german)}</article>`, {
          language,
          title: 'TikTok baut bei Leeds',
        }),
      );
      expect(found).toMatchObject({
        language: 'other',
        meta: { language: 'de' },
        detection: { detected: false, news: true, about: true },
      });
    }
  });
});

describe('large pages', () => {
  const build = (script: string) => async (page: OpenPage) => {
    await page.page.evaluate(script);
    return page.call('read', TOPICS);
  };
  const empty = pageOf('<main></main>');
  /** What is not shown costs the browser less. */
  const hidden = pageOf('<style>main{display:none}</style><main></main>');

  test('a million nodes are given up, in small steps', async () => {
    const found = await withPage(
      hidden,
      build(`for (let i = 0; i < 1000; i += 1) {
        const box = document.createElement('div');
        box.append(...Array.from({ length: 500 }, () => Object.assign(document.createElement('p'), { textContent: 'A line.' })));
        document.querySelector('main').append(box);
      }`),
    );
    expect(found.failure).toBe('too-large');
    expect(found.steps).toBeGreaterThan(100);
  });

  test('ten million characters are given up', async () => {
    const found = await withPage(
      hidden,
      build(`document.querySelector('main').textContent = 'TikTok said so. '.repeat(700_000)`),
    );
    expect(found.failure).toBe('too-large');
  });

  test('a hundred thousand levels are read', async () => {
    // In chunks, because browsers pay for each level at each insertion; not shown, because they do not survive showing it.
    const found = await withPage(
      hidden,
      build(`let below = document.createElement('section');
      for (const text of ${JSON.stringify(STORY)}) below.append(Object.assign(document.createElement('p'), { textContent: text }));
      for (let chunk = 0; chunk < 100; chunk += 1) {
        const top = document.createElement('div');
        let inner = top;
        for (let level = 1; level < 1000; level += 1) inner = inner.appendChild(document.createElement('div'));
        inner.append(below);
        below = top;
      }
      document.querySelector('main').append(below);`),
    );
    expect(blocksOf(found)).toEqual(STORY);
  });

  test('a long text is read in small steps', async () => {
    const found = await withPage(
      empty,
      build(`document.querySelector('main').append(...Array.from({ length: 3000 }, (_, i) =>
        Object.assign(document.createElement('p'), { textContent: 'Item ' + i + ' of the long list that TikTok gave to the court on Tuesday was read out by a clerk.' })))`),
    );
    expect(found.page.blocks.length).toBe(3000);
    expect(found.steps).toBeGreaterThan(50);
  });
});
