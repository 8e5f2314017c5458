import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, Stage } from './stage/stage.ts';
import type { Painted, StagePage } from './stage/stage-page.ts';
import { articleOf, paragraphs, SENTENCES, story, TITLE } from './stage/stories.ts';

const isPainted = (now: Painted): boolean => Object.keys(now).length > 0;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const ALL = {
  agrees: [SENTENCES[0], SENTENCES[4]],
  differs: [SENTENCES[1], SENTENCES[5]],
  related: [SENTENCES[2], SENTENCES[6]],
};

/** Names that scripts read off documents, windows, forms and nodes. */
const NAMES =
  'addEventListener removeEventListener attributes body browser caretPositionFromPoint checkVisibility childNodes children chrome closest cookie createRange createTreeWalker CSS currentScript defaultView dispatchEvent documentElement firstChild getAttribute getElementsByTagName getRootNode getSelection head Highlight hidden id innerHTML isConnected lang localName location matches namespaceURI navigation nextSibling nodeName nodeType nodeValue ownerDocument parentElement parentNode performance prerendering previousSibling querySelector querySelectorAll Range scheduler scrollIntoView setTimeout shadowRoot StaticRange tagName textContent title URL visibilityState'.split(
    ' ',
  );

/** Depths that the browser itself survives: Chromium lays out no more than the first, Firefox dies of building 20,000. */
const LEVELS: Readonly<Record<BrowserName, readonly (readonly [number, string])[]>> = {
  chromium: [
    [30_000, 'content-visibility:hidden'],
    [100_000, 'display:none'],
  ],
  firefox: [[5_000, 'content-visibility:hidden']],
};

describe.each<BrowserName>(['chromium', 'firefox'])('hostile pages in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(name);
  });
  afterAll(() => stage?.close());

  async function painted(html: string): Promise<StagePage> {
    const page = await stage.open(html);
    await page.inject();
    await page.untilPainted(isPainted);
    await page.untilPhase('ready');
    return page;
  }

  test.each([
    [
      'fields of a form around the article',
      (article: string) =>
        `<form>${NAMES.map((each) => `<input type="hidden" name="${each}">`).join('')}${article}</form>`,
    ],
    [
      'images and forms named on the document',
      (article: string) => NAMES.map((each) => `<img name="${each}"><form name="${each}"></form>`).join('') + article,
    ],
    [
      'elements named on the window',
      (article: string) => NAMES.map((each) => `<a id="${each}"></a>`).join('') + article,
    ],
  ])('names that shadow what scripts read do not mislead us: %s', async (_, wrap) => {
    const page = await painted(story({ body: wrap(articleOf(TITLE, paragraphs())) }));
    expect(await page.painted()).toEqual(ALL);
    await page.send('claim/next', { step: 1 });
    expect((await page.painted()).selected).toEqual([SENTENCES[0]]);
    const { x, y } = await page.placeOf('only 18');
    await page.tab.mouse.click(x, y);
    await page.untilPainted((now) => now.selected?.[0] === SENTENCES[6]);
    await page.send('page/stop', {});
    await page.untilPainted((now) => !isPainted(now));
    await page.close();
  });

  test('getters and methods that throw, in the page, throw for the page alone', async () => {
    const page = await stage.open(story());
    const place = await page.placeOf('only 18');
    await page.tab.evaluate(() => {
      for (const name of ['textContent', 'childNodes', 'firstChild', 'parentNode', 'isConnected', 'nodeType']) {
        Object.defineProperty(Node.prototype, name, {
          get: () => {
            throw new Error('trap');
          },
        });
      }
      for (const [owner, name] of [
        [Element.prototype, 'getAttribute'],
        [Element.prototype, 'matches'],
        [Document.prototype, 'createTreeWalker'],
        [Document.prototype, 'querySelectorAll'],
      ] as const) {
        Object.defineProperty(owner, name, {
          value: () => {
            throw new Error('trap');
          },
        });
      }
      Object.defineProperty(document.querySelector('article')!, 'textContent', {
        get: () => {
          throw new Error('trap');
        },
      });
    });
    await page.inject();
    await page.untilPhase('ready');
    await page.tab.mouse.click(place.x, place.y);
    await expect.poll(async () => (await page.log('claim/open')).length).toBe(1);
    expect((await page.state()).claims).toHaveLength(SENTENCES.length);
    await page.close();
  });

  test('a page that clears or forges highlights spoils its own, and we do not fight it', async () => {
    const page = await painted(story());
    await page.tab.evaluate(() => {
      const state = { sets: 0 };
      Object.assign(window, { state });
      const forged = new Range();
      forged.selectNodeContents(document.querySelector('h1')!);
      setInterval(() => {
        if (CSS.highlights.get('claimlight-agrees') !== mine) state.sets += 1;
        CSS.highlights.clear();
        CSS.highlights.set('claimlight-agrees', mine);
        document.body.dataset.tick = String(performance.now());
        document.querySelector('footer')!.textContent = String(performance.now());
      }, 5);
      const mine = new Highlight(forged);
    });
    const before = (await page.state()).claims;
    await wait(6_000);
    expect(
      await page.tab.evaluate(() => (window as unknown as { state: { sets: number } }).state.sets),
    ).toBeLessThanOrEqual(6);
    expect((await page.state()).claims).toEqual(before);
    const heading = await page.placeOf('TikTok sets its sights');
    await page.tab.mouse.click(heading.x, heading.y);
    await page.click('only 18');
    await expect.poll(async () => (await page.log('claim/open')).map(({ data }) => data.id)).toEqual(['c6']);
    await page.close();
  });

  test('highlights that the page cleared once are put back', async () => {
    const page = await painted(story());
    await page.tab.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('footer')!.append('changed');
    });
    expect(await page.untilPainted(isPainted)).toEqual(ALL);
    await page.close();
  });

  test('highlights of the page itself are left alone', async () => {
    const page = await stage.open(story());
    await page.tab.evaluate(() => CSS.highlights.set('search', new Highlight(new Range())));
    await page.inject();
    await page.untilPainted(isPainted);
    await page.send('page/stop', {});
    await page.untilPainted((now) => !isPainted(now));
    expect(await page.tab.evaluate(() => [...CSS.highlights.keys()])).toEqual(['search']);
    await page.close();
  });

  test('the page learns nothing but where its own words are highlighted', async () => {
    const page = await stage.open(story());
    await page.tab.evaluate(() => {
      const heard: string[] = [];
      const globals = Object.getOwnPropertyNames(window);
      Object.assign(window, { heard, globals });
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatch.call(this, event);
      };
      for (const type of ['message', 'claimlight', 'error', 'unhandledrejection', 'securitypolicyviolation']) {
        window.addEventListener(type, (event) => {
          if (!/stage/.test(JSON.stringify((event as MessageEvent).data ?? ''))) heard.push(type);
        });
      }
      new MutationObserver((records) => heard.push(`${records.length} mutations`)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await page.inject();
    await page.untilPainted(isPainted);
    await page.click('only 18');
    await page.untilPainted((now) => now.selected !== undefined);
    const { heard, added } = await page.tab.evaluate(() => {
      const { heard, globals } = window as unknown as { heard: string[]; globals: string[] };
      return { heard, added: Object.getOwnPropertyNames(window).filter((each) => !globals.includes(each)) };
    });
    expect(heard).toEqual([]);
    expect(added.filter((each) => !['heard', 'globals'].includes(each))).toEqual([]);
    await page.close();
  });

  test('a hundred thousand changes a second cost a few looks', async () => {
    const page = await painted(story());
    await page.tab.evaluate(() => {
      const ticker = document.querySelectorAll('article p:not(.by)')[1]!.firstChild as Text;
      const words = ticker.data;
      let count = 0;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        for (let turn = 0; turn < 500; turn += 1) {
          count += 1;
          ticker.data = `${words} It is now ${count}.`;
        }
        channel.port2.postMessage(0);
      };
      channel.port2.postMessage(0);
      Object.assign(window, { changes: () => count });
    });
    await wait(5_000);
    const changes = await page.tab.evaluate(() => (window as unknown as { changes(): number }).changes());
    expect(changes).toBeGreaterThan(50_000);
    // A look at most each 400 ms, and only those that found other text ask the background.
    expect((await page.log('page/analyze')).length).toBeLessThanOrEqual(15);
    await page.close();
  });

  test.each(LEVELS[name])('%i levels of elements break nothing (%s)', async (levels, style) => {
    const page = await stage.open(story());
    await page.tab.evaluate(
      (levels, style) => {
        // Appending one by one walks all ancestors each time: chains are made first and joined from the bottom.
        let below: Node = document.createTextNode('deep down');
        for (let made = 0; made < levels; made += 500) {
          const top = document.createElement('i');
          let deepest: Element = top;
          for (let level = 1; level < 500; level += 1) {
            const next = document.createElement('i');
            deepest.append(next);
            deepest = next;
          }
          deepest.append(below);
          below = top;
        }
        const footer = document.querySelector('footer')!;
        footer.setAttribute('style', style);
        footer.append(below);
      },
      levels,
      style,
    );
    await page.inject();
    expect(await page.untilPainted(isPainted, 60_000)).toEqual(ALL);
    await page.close();
  });

  test('a page with a million nodes is given up with its reason, and still answers', async () => {
    const page = await stage.open(story());
    await page.tab.evaluate(() => {
      // Comments, for the browser would be busy for a minute with laying out as many elements; they are there to be walked.
      const crowd = document.createElement('div');
      crowd.innerHTML = '<!---->'.repeat(1_000);
      for (let count = 0; count < 1_000; count += 1) document.querySelector('article')!.append(crowd.cloneNode(true));
    });
    await page.inject(true);
    expect(await page.untilPhase('failed', 60_000)).toMatchObject({ failure: 'too-large', claims: [] });
    expect(await page.painted()).toEqual({});
    await page.close();
  });

  test('ten megabytes of text are given up or read, and nothing hangs', async () => {
    const page = await stage.open(story());
    await page.tab.evaluate(() => {
      const text = 'TikTok grew and the shops grew with it in the north of the country. '.repeat(1_500);
      for (let count = 0; count < 100; count += 1) {
        const paragraph = Object.assign(document.createElement('p'), { textContent: text });
        // Laid out only where it is seen: the browser alone would be busy for a while otherwise.
        paragraph.style.cssText = 'content-visibility:auto;contain-intrinsic-size:10px 500px';
        document.querySelector('article')!.append(paragraph);
      }
    });
    await page.inject(true);
    await expect.poll(async () => (await page.state()).phase, { timeout: 60_000 }).toMatch(/ready|failed/);
    await page.close();
  });

  test('text that looks like markup is text', async () => {
    const markup = '&lt;img src=x onerror="stop()"&gt; TikTok hired 12 &lt;b&gt;chefs&lt;/b&gt; in May.';
    const page = await painted(story({ paragraphs: [markup, ...paragraphs()] }));
    const before = await page.serialised();
    expect(Object.values(await page.painted()).flat()).toContain(
      '<img src=x onerror="stop()"> TikTok hired 12 <b>chefs</b> in May.',
    );
    expect(await page.serialised()).toBe(before);
    expect(await page.tab.title()).toContain(TITLE);
    await page.close();
  });

  test('zero-width and turned characters inside names and figures neither hide a page nor move its highlights', async () => {
    const disguise = (text: string) =>
      text
        .replaceAll('TikTok', 'Tik\u200bTok')
        .replaceAll('ByteDance', '\u2066Byte\u00adDance\u2069')
        .replaceAll('million', 'mil\u2060lion')
        .replaceAll('billion', '\u202dbillion\u202c');
    const page = await painted(story({ title: disguise(TITLE), paragraphs: paragraphs().map(disguise) }));
    expect(await page.painted()).toEqual(
      Object.fromEntries(Object.entries(ALL).map(([style, texts]) => [style, texts.map((text) => disguise(text))])),
    );
    await page.close();
  });

  if (name === 'chromium') {
    test('after the extension is replaced, the old script ends and the new one paints alone', async () => {
      const page = await painted(story());
      await stage.replaceExtension(page);
      await page.inject();
      await expect.poll(() => page.painted()).toEqual(ALL);
      await page.click('only 18');
      await page.untilPainted((now) => now.selected !== undefined);
      expect((await page.log('claim/open')).map(({ data }) => data.id)).toEqual(['c6']);
      await page.tab.evaluate(() => document.querySelector('article')!.append('More to come.'));
      await wait(1_500);
      expect(await page.painted()).toMatchObject(ALL);
      await page.close();
    });
  }
});
