import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './drivers/driver.ts';
import { gardenStory, goToGarden, hydratedStory } from './keep-up-pages.ts';
import { type BrowserName, Stage } from './stage/stage.ts';
import type { Painted, StagePage } from './stage/stage-page.ts';
import { articleOf, manySentences, newsHead, paragraphs, SENTENCES, story, TITLE } from './stage/stories.ts';

const isPainted = (now: Painted): boolean => Object.keys(now).length > 0;
const words = (now: Painted): string[] =>
  Object.entries(now).flatMap(([style, texts]) => (style === 'selected' ? [] : texts));
const COVERED = 6;
const LATE = ['TikTok will close 3 offices, the memo added.', 'ByteDance declined to name the other 2 markets.'];

describe.each<BrowserName>(['chromium', 'firefox'])('keeping up in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(name);
  });
  afterAll(() => stage?.close());

  async function painted(html = story(), path?: string): Promise<StagePage> {
    const page = await stage.open(html, path);
    await page.inject();
    await page.untilPainted(isPainted);
    await page.untilPhase('ready');
    return page;
  }

  test('paragraphs that come late are read and painted, once each', async () => {
    const page = await painted();
    await page.tab.evaluate((texts) => {
      for (const text of texts)
        document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, LATE);
    const now = await page.untilPainted((now) => words(now).includes(LATE[0]!));
    expect(new Set(words(now)).size).toBe(words(now).length);
    expect((await page.untilPhase('ready')).claims).toHaveLength(SENTENCES.length + 2);
    await page.close();
  });

  test('what was found stays at hand while more of the page is matched', async () => {
    const page = await painted();
    await page.set({ delay: 1_000 });
    await page.tab.evaluate((text) => {
      document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, LATE[0]!);
    await eventually('the second question', async () => (await page.log('page/analyze')).length > 1);
    expect(await page.state()).toMatchObject({ phase: 'ready', claims: { length: SENTENCES.length } });
    await page.untilPainted((now) => words(now).includes(LATE[0]!));
    expect(await page.state()).toMatchObject({ phase: 'ready', claims: { length: SENTENCES.length + 1 } });
    await page.set({ delay: 0 });
    await page.close();
  });

  test.each([
    [
      '"read more" takes away a class',
      '<style>.more{display:none}</style>',
      'class="more"',
      () => document.querySelector('.more')!.classList.remove('more'),
    ],
    ['its `hidden` goes', '', 'hidden', () => document.querySelector('[data-rest]')!.removeAttribute('hidden')],
    [
      'a paywall lifts',
      '<style>.wall [data-rest]{display:none}</style>',
      '',
      () => document.querySelector('.wall')!.classList.remove('wall'),
    ],
    [
      'a style shows it',
      '',
      'style="display:none"',
      () => document.querySelector<HTMLElement>('[data-rest]')!.style.removeProperty('display'),
    ],
  ])('text that is hidden is not painted until %s', async (_, head, attribute, reveal) => {
    const rest = `<p data-rest ${attribute}>${LATE.join(' ')}</p>`;
    const body = articleOf(TITLE, paragraphs())
      .replace('<article>', '<article class="wall">')
      .replace('</article>', `${rest}</article>`);
    const page = await painted(story({ head, body }));
    expect(words(await page.painted())).not.toContain(LATE[0]);
    await page.tab.evaluate(reveal);
    await page.untilPainted((now) => words(now).includes(LATE[0]!));
    await page.close();
  });

  test('text inside a closed disclosure is painted once the reader opens it', async () => {
    const folded = `${LATE.join(' ')} Nobody at either company would say when the doors close for the last time, or who signed the memo.`;
    const [first, ...rest] = paragraphs();
    const body = articleOf(TITLE, [
      first!,
      `</p><details><summary>More</summary><p>${folded}</p></details><p>`,
      ...rest,
    ]);
    const page = await painted(story({ body }));
    expect(words(await page.painted())).toHaveLength(COVERED);
    await page.click('More');
    await page.untilPainted((now) => words(now).includes(LATE[0]!));
    await page.click('More');
    expect(words(await page.untilPainted((now) => !words(now).includes(LATE[0]!)))).toHaveLength(COVERED);
    await page.close();
  });

  test('a second article that scrolling brings in below the first changes nothing until the page takes its title', async () => {
    const page = await painted();
    const first = await page.painted();
    const second = manySentences(6, 100);
    const title = 'TikTok opens hundreds of shops in the north';
    await page.tab.evaluate(
      (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
      articleOf(title, paragraphs(second)),
    );
    await page.send('page/repaint', {});
    expect(await page.painted()).toEqual(first);
    const turnTo = (headline: string, path: string) =>
      page.tab.evaluate(
        (head, path) => {
          history.replaceState(null, '', path);
          document.head.innerHTML = head;
        },
        newsHead(headline),
        path,
      );
    await turnTo(title, '/2022/12/06/second.html');
    const now = await page.untilPainted((now) => words(now).includes(second[0]!));
    expect(new Set(words(now)).size).toBe(words(now).length);
    await turnTo(TITLE, '/2022/12/05/first.html');
    await page.untilPainted((now) => words(now).includes(SENTENCES[0]));
    expect(await page.painted()).toEqual(first);
    await page.close();
  });

  test('a new entry on top of a live blog is painted beside the older ones', async () => {
    const entry = (text: string, hour: number): string =>
      `<li><article><time datetime="2022-12-05T${hour}:00">${hour}.00</time><h2>The latest</h2><p>${text}</p></article></li>`;
    const entries = paragraphs().map((text, index) => entry(text, 13 - index));
    const page = await painted(story({ body: `<h1>${TITLE}</h1><ol id="live">${entries.join('')}</ol>` }));
    const before = await page.painted();
    expect(words(before)).toHaveLength(COVERED);
    await page.tab.evaluate(
      (html) => document.querySelector('#live')!.insertAdjacentHTML('afterbegin', html),
      entry(LATE.join(' '), 14),
    );
    const now = words(await page.untilPainted((now) => words(now).includes(LATE[0]!)));
    expect(new Set(now).size).toBe(now.length);
    expect((await page.untilPhase('ready')).claims).toHaveLength(SENTENCES.length + 2);
    await page.close();
  });

  test('a framework that renders the same text anew gets the same highlights on the new nodes', async () => {
    const page = await painted();
    const before = await page.painted();
    await page.tab.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await page.untilPainted((now) => words(now).every((text) => text === ''));
    expect(await page.untilPainted((now) => words(now).every((text) => text !== ''))).toEqual(before);
    expect(await page.log('page/analyze')).toHaveLength(1);
    await page.close();
  });

  test('text that is rewritten in place loses its highlight and gets its new one', async () => {
    const page = await painted();
    await page.tab.evaluate(() => {
      const text = document.querySelector('article p:not(.by)')!.firstChild as Text;
      text.data = text.data.replace(
        'TikTok told staff that it expects 1.2 billion',
        'The app told its staff to expect 700 million',
      );
    });
    const now = await page.untilPainted((now) => words(now).some((text) => text.includes('700 million')));
    expect(words(now).some((text) => text.includes('1.2 billion'))).toBe(false);
    await page.close();
  });

  test('the same page looked at twice has the same claims and no doubles', async () => {
    const page = await painted();
    const before = { painted: await page.painted(), claims: (await page.state()).claims };
    await page.send('page/run', { byHand: true });
    await page.tab.reload({ waitUntil: 'load' });
    await page.inject();
    await page.untilPainted(isPainted);
    expect(await page.painted()).toEqual(before.painted);
    expect((await page.untilPhase('ready')).claims).toEqual(before.claims);
    await page.close();
  });

  test('going on to another story inside the page paints that one, and nothing of the first', async () => {
    const page = await painted();
    const next = manySentences(8, 300);
    await page.tab.evaluate(
      (head, html) => {
        history.pushState(null, '', '/2022/12/07/next.html');
        document.head.innerHTML = head;
        document.querySelector('main')!.innerHTML = html;
      },
      newsHead('TikTok counts its merchants'),
      articleOf('TikTok counts its merchants', paragraphs(next)),
    );
    const now = await page.untilPainted((now) => words(now).includes(next[0]!));
    expect(words(now)).not.toContain(SENTENCES[0]);
    expect((await page.untilPhase('ready')).meta.title).toContain('counts its merchants');
    await page.close();
  });

  test('going on to a page that is not about TikTok undoes everything', async () => {
    const page = await painted();
    await goToGarden(page);
    await page.untilPainted((now) => !isPainted(now));
    expect(await page.untilPhase('idle')).toMatchObject({ claims: [], detection: { about: false } });
    await page.close();
  });

  test('a page looked at by hand stays looked at, yet the next one inside it is left to automatic mode', async () => {
    const page = await stage.open(gardenStory());
    await page.inject(true);
    await page.untilPainted(isPainted);
    expect(await page.untilPhase('ready')).toMatchObject({ byHand: true, detection: { about: false } });
    await page.tab.evaluate(
      (html) => {
        history.pushState(null, '', '/2022/12/08/kitchen.html');
        document.querySelector('main')!.innerHTML = html;
      },
      articleOf(
        'A kitchen in winter',
        manySentences(8, 40).map((text) => text.replaceAll(/TikTok|ByteDance/g, 'The cook')),
      ),
    );
    await page.untilPainted((now) => !isPainted(now));
    expect(await page.untilPhase('idle')).toMatchObject({ byHand: false });
    await page.close();
  });

  test('coming back by the back button finds the page painted again', async () => {
    const page = await painted();
    await page.tab.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(window, { cameBack: event.persisted }));
    });
    await page.tab.goto(stage.serve(gardenStory()), { waitUntil: 'load' });
    await page.tab.evaluate(() => history.back());
    await eventually('the page before', () => page.tab.evaluate((title) => document.title.includes(title), TITLE));
    expect(await page.tab.evaluate(() => (window as { cameBack?: boolean }).cameBack)).toBe(true);
    expect(words(await page.untilPainted(isPainted))).toHaveLength(COVERED);
    await page.close();
  });

  test('a page that the browser translates has no English claims any more, and has them again in English', async () => {
    const page = await painted();
    const original = await page.tab.evaluate((german) => {
      const kept = document.querySelector('article')!.innerHTML;
      document.documentElement.lang = 'de';
      document.documentElement.classList.add('translated-ltr');
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.innerHTML = `<font><font>${german}</font></font>`;
      return kept;
    }, 'Die Firma TikTok hat nach Angaben von zwei Mitarbeitern im vergangenen Jahr mehr als 40 Geschäfte in Europa eröffnet, und das Wachstum ist nach ihrer Meinung noch nicht zu Ende.');
    await page.untilPainted((now) => !isPainted(now));
    expect(await page.state()).toMatchObject({ language: 'other', claims: [] });
    await page.tab.evaluate((html) => {
      document.documentElement.lang = 'en';
      document.documentElement.classList.remove('translated-ltr');
      document.querySelector('article')!.innerHTML = html;
    }, original);
    expect(words(await page.untilPainted(isPainted))).toHaveLength(COVERED);
    await page.close();
  });

  test('nothing runs while the tab is hidden, and coming back is enough to catch up', async () => {
    const page = await painted();
    const other = await stage.open(gardenStory());
    await eventually('the tab to be hidden', () => page.tab.evaluate(() => document.hidden));
    await page.tab.evaluate((texts) => {
      for (const text of texts)
        document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, LATE);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await page.log('page/analyze')).toHaveLength(1);
    expect(words(await page.painted())).not.toContain(LATE[0]);
    await other.close();
    await page.tab.bringToFront();
    await page.untilPainted((now) => words(now).includes(LATE[0]!));
    await page.close();
  });

  test('an article that its own scripts bring late is found, without anything to observe', async () => {
    const page = await stage.open(story({ body: '<div id="app"></div>' }));
    await page.inject();
    await page.tab.evaluate(
      (html) => {
        const root = document.querySelector('#app')!.attachShadow({ mode: 'open' });
        setTimeout(() => {
          root.innerHTML = html;
        }, 700);
      },
      articleOf(TITLE, paragraphs()),
    );
    expect(words(await page.untilPainted(isPainted))).toHaveLength(COVERED);
    await page.close();
  });

  test('text that comes late into a shadow root is seen there', async () => {
    const page = await stage.open(story({ body: '<div id="app"></div>' }));
    await page.tab.evaluate(
      (html) => {
        document.querySelector('#app')!.attachShadow({ mode: 'open' }).innerHTML = html;
      },
      articleOf(TITLE, paragraphs()),
    );
    await page.inject();
    await page.untilPainted(isPainted);
    await page.tab.evaluate((text) => {
      const article = document.querySelector('#app')!.shadowRoot!.querySelector('article')!;
      article.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, LATE.join(' '));
    await page.untilPainted((now) => words(now).includes(LATE[0]!));
    await page.close();
  });

  test('a hydrated page renders again and again over the highlights without an error', async () => {
    const page = await stage.open(hydratedStory());
    const errors: string[] = [];
    page.tab.on('pageerror', (error) => errors.push(String(error)));
    await page.inject();
    await page.untilPainted(isPainted);
    for (let round = 0; round < 20; round += 1)
      await page.tab.evaluate(() => (window as unknown as { render(): void }).render());
    await page.untilPainted((now) => words(now).some((text) => text.includes('20 stores')));
    expect(errors).toEqual([]);
    expect(await page.tab.evaluate(() => (window as unknown as { mismatches: number }).mismatches)).toBe(0);
    await page.close();
  });

  describe('the sentinel', () => {
    test('has a page about TikTok read, and keeps silent on others', async () => {
      const page = await stage.open(story(), '/auto/2022/12/05/one.html');
      expect(words(await page.untilPainted(isPainted))).toHaveLength(COVERED);
      await page.close();
      const other = await stage.open(gardenStory(), '/auto/2022/12/05/garden.html');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await other.log()).toEqual([]);
      await other.close();
    });

    test('gives a page that its scripts build a second glance', async () => {
      const page = await stage.open(
        `<!doctype html><title>News</title><div id="app"></div><script>setTimeout(()=>{document.head.innerHTML=${JSON.stringify(newsHead(TITLE)).replaceAll('</', '<\\/')};document.body.innerHTML=${JSON.stringify(articleOf(TITLE, paragraphs()))}},300)</script>`,
        '/auto/2022/12/05/built.html',
      );
      expect(words(await page.untilPainted(isPainted))).toHaveLength(COVERED);
      await page.close();
    });

    test('run again by the background, it changes nothing on a page that is painted', async () => {
      const page = await stage.open(story(), '/auto/2022/12/05/two.html');
      const before = await page.untilPainted(isPainted);
      await page.sentinel();
      await eventually('the second message', async () => (await page.log('page/possible')).length === 2);
      expect(await page.painted()).toEqual(before);
      await page.close();
    });

    if (name === 'chromium') {
      test('waits in a prerendered page until somebody comes to read it', async () => {
        const script = '<script>window.prerendered = document.prerendering</script>';
        const target = stage.serve(story({ head: script }), '/auto/2022/12/05/prerendered.html');
        const rules = JSON.stringify({ prerender: [{ urls: [target], eagerness: 'immediate' }] });
        const page = await stage.open(
          `<!doctype html><title>Front</title><a href="${target}">go</a><script type="speculationrules">${rules}</script>`,
        );
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        expect(await page.log()).toEqual([]);
        await Promise.all([page.tab.waitForNavigation(), page.tab.click('a')]);
        expect(await page.tab.evaluate(() => (window as unknown as { prerendered: boolean }).prerendered)).toBe(true);
        expect(words(await page.untilPainted(isPainted))).toHaveLength(COVERED);
        expect(await page.log('page/possible')).toHaveLength(1);
        await page.close();
      });
    }

    test('a page that is not ours after all is left without highlights or watch', async () => {
      const page = await stage.open(story({ paragraphs: ['Sign in to read on.'] }), '/auto/2022/12/05/short.html');
      await page.untilPhase('idle');
      expect(await page.painted()).toEqual({});
      await page.close();
    });
  });
});
