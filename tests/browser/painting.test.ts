import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, Stage } from './stage/stage.ts';
import { manySentences, paragraphs, SENTENCES, story } from './stage/stories.ts';

const ALL = {
  agrees: [SENTENCES[0], SENTENCES[4]],
  differs: [SENTENCES[1], SENTENCES[5]],
  related: [SENTENCES[2], SENTENCES[6]],
};
const isPainted = (now: object): boolean => Object.keys(now).length > 0;

describe.each<BrowserName>(['chromium', 'firefox'])('painting in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(name);
  });
  afterAll(() => stage?.close());

  test('every covered claim is painted in the style of its relation, over its very words', async () => {
    const page = await stage.open(story());
    await page.inject();
    expect(await page.untilPainted(isPainted)).toEqual(ALL);
    const state = await page.untilPhase('ready');
    expect(state.claims).toHaveLength(SENTENCES.length);
    expect(state.detection.detected).toBe(true);
    expect(await page.log('page/changed')).toMatchObject([{ data: { detected: true, claims: 8, covered: 6 } }]);
    await page.close();
  });

  test('painting leaves every element, attribute and text of the page as it was, and its layout too', async () => {
    const page = await stage.open(story());
    const boxes = () =>
      page.tab.evaluate(() =>
        [...document.querySelectorAll('*')].map((each) => JSON.stringify(each.getBoundingClientRect())),
      );
    const before = { dom: await page.serialised(), boxes: await boxes() };
    await page.inject();
    await page.untilPainted(isPainted);
    await page.send('claim/next', { step: 1 });
    expect(await page.serialised()).toBe(before.dom);
    expect(await boxes()).toEqual(before.boxes);
    await page.close();
  });

  test('a reader who wants all claims sees those without a match too', async () => {
    const page = await stage.open(story());
    await page.inject();
    await page.untilPainted(isPainted);
    await page.send('page/settings', { highlight: 'all', appearance: 'auto' });
    expect(await page.painted()).toEqual({ ...ALL, none: [SENTENCES[3], SENTENCES[7]] });
    await page.close();
  });

  test('what the reader saved is painted in its colour, on a page that automatic mode would leave alone as well', async () => {
    const page = await stage.open(
      story({
        title: 'A garden in spring',
        paragraphs: manySentences(8).map(
          (text) => `Remember this garden. ${text.replaceAll(/TikTok|ByteDance/g, 'The club')}`,
        ),
      }),
    );
    await page.set({ annotated: true });
    await page.inject();
    const painted = await page.untilPainted(isPainted);
    await page.set({ annotated: false });
    expect(painted).toEqual({ 'annotation-yellow': Array(8).fill('Remember') });
    expect((await page.state()).claims).toEqual([]);
    await page.close();
  });

  test('highlights are shown and hidden without being lost', async () => {
    const page = await stage.open(story());
    await page.inject();
    await page.untilPainted(isPainted);
    expect(await page.send('highlights/toggle', {})).toEqual({ ok: true, value: { shown: false } });
    expect(await page.painted()).toEqual({});
    await page.send('highlights/toggle', { shown: true });
    expect(await page.painted()).toEqual(ALL);
    await page.close();
  });

  test('a claim asked for is scrolled into view, selected and lit up for a moment', async () => {
    const page = await stage.open(story({ paragraphs: paragraphs(manySentences(120)) }));
    await page.inject();
    await page.untilPainted(isPainted);
    const { claims } = await page.untilPhase('ready');
    const last = claims.at(-2)!;
    await page.send('claim/show', { id: last.id });
    const painted = await page.painted();
    expect(painted.selected).toHaveLength(1);
    expect(painted.flash).toEqual(painted.selected);
    await page.untilPainted((now) => now.flash === undefined && now.selected !== undefined);
    const words = painted.selected![0]!;
    const top = await page.tab.evaluate((text) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(text));
      const box = paragraph!.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }, words);
    expect(top).toBe(true);
    expect((await page.state()).selected).toBe(last.id);
    await page.close();
  });

  test('a sentence in a paragraph longer than the window is scrolled to, not the paragraph', async () => {
    const page = await stage.open(story({ paragraphs: [manySentences(200).join(' ')] }));
    await page.inject();
    await page.untilPainted(isPainted);
    const { claims } = await page.untilPhase('ready');
    await page.send('claim/show', { id: claims[150]!.id });
    const inView = await page.tab.evaluate(() => {
      const [range] = [...CSS.highlights.get('claimlight-selected')!];
      const live = new Range();
      live.setStart(range!.startContainer, range!.startOffset);
      live.setEnd(range!.endContainer, range!.endOffset);
      const box = live.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(inView).toBe(true);
    await page.close();
  });

  test('next and previous go through the painted claims in reading order and round the end', async () => {
    const page = await stage.open(story());
    await page.inject();
    await page.untilPainted(isPainted);
    const { claims } = await page.untilPhase('ready');
    const covered = claims.filter(({ relation }) => relation !== 'none').map(({ id }) => id);
    const step = async (by: 1 | -1) => {
      const reply = await page.send('claim/next', { step: by });
      return reply.ok ? reply.value.id : reply.failure.name;
    };
    const walked = [];
    for (let count = 0; count <= covered.length; count += 1) walked.push(await step(1));
    expect(walked).toEqual([...covered, covered[0]]);
    expect(await step(-1)).toBe(covered.at(-1));
    await page.close();
  });

  test('an article in open shadow roots is painted where its words are', async () => {
    const page = await stage.open(story({ body: '<news-story></news-story>' }));
    await page.tab.evaluate(
      (html) => {
        const outer = document.querySelector('news-story')!.attachShadow({ mode: 'open' });
        outer.innerHTML = '<section><news-body></news-body></section>';
        outer.querySelector('news-body')!.attachShadow({ mode: 'open' }).innerHTML = html;
      },
      `<article><h1>TikTok sets its sights</h1>${paragraphs()
        .map((text) => `<p>${text}</p>`)
        .join('')}</article>`,
    );
    await page.inject();
    expect(await page.untilPainted(isPainted)).toEqual(ALL);
    await page.close();
  });

  test('on a dark page the colours for dark grounds are used, whatever the system prefers', async () => {
    const page = await stage.open(story({ head: '<style>body{background:#111;color:#eee}</style>' }));
    await page.inject();
    const painted = await page.untilPainted(isPainted);
    expect(Object.keys(painted).sort()).toEqual(['agrees-dark', 'differs-dark', 'related-dark']);
    await page.send('page/settings', { highlight: 'covered', appearance: 'light' });
    expect(Object.keys(await page.painted()).sort()).toEqual(['agrees', 'differs', 'related']);
    await page.close();
  });

  test('the selected passage is given in offsets of the article text, and none when nothing is selected', async () => {
    const page = await stage.open(story());
    await page.inject();
    await page.untilPainted(isPainted);
    expect(await page.send('page/selection', {})).toEqual({ ok: true, value: null });
    await page.tab.evaluate(() => {
      const [, first, second] = document.querySelectorAll('article p');
      getSelection()!.setBaseAndExtent(first!.firstChild!, 7, second!.firstChild!, 9);
    });
    const [selection, text] = [await page.send('page/selection', {}), await page.send('page/text', {})];
    if (!selection.ok || !text.ok || !selection.value) throw new Error('no selection');
    const { start, end } = selection.value;
    expect(selection.value.text).toBe(text.value.text.slice(start, end));
    expect(selection.value.text.startsWith('told staff that it')).toBe(true);
    expect(selection.value.text.endsWith('ByteDance')).toBe(true);
    await page.close();
  });

  test('stopping takes everything away, the listener for messages too', async () => {
    const page = await stage.open(story());
    await page.inject();
    await page.untilPainted(isPainted);
    await page.send('page/stop', {});
    await page.untilPainted((now) => !isPainted(now));
    expect(await page.send('page/state', {})).toMatchObject({ ok: false });
    await page.close();
  });

  test('put in twice, it paints once and opens a claim once', async () => {
    const page = await stage.open(story());
    await page.inject();
    await page.untilPainted(isPainted);
    await page.inject();
    await page.untilPhase('ready');
    expect(await page.painted()).toEqual(ALL);
    await page.click('1.2 billion people');
    await page.untilPainted((now) => now.selected !== undefined);
    expect(await page.log('claim/open')).toHaveLength(1);
    await page.close();
  });

  test('a page with the strictest content policy shows highlights all the same', async () => {
    const page = await stage.open({
      html: story().replaceAll(/<style>.*?<\/style>/g, ''),
      headers: {
        'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
    });
    const before = await inkOf(page.tab);
    await page.inject();
    await page.untilPainted(isPainted);
    expect(await inkOf(page.tab)).not.toBe(before);
    await page.close();
  });

  if (name === 'chromium') {
    test('nothing of ours is printed', async () => {
      const page = await stage.open(story());
      await page.tab.emulateMediaType('print');
      const before = await inkOf(page.tab);
      await page.inject();
      await page.untilPainted(isPainted);
      expect(await inkOf(page.tab)).toBe(before);
      await page.tab.emulateMediaType('screen');
      expect(await inkOf(page.tab)).not.toBe(before);
      await page.close();
    });

    test('relations can be told apart without colour: each has a line of its own', async () => {
      const page = await stage.open(story());
      await page.inject();
      await page.untilPainted(isPainted);
      await page.send('page/settings', { highlight: 'all', appearance: 'light' });
      const lines = await page.tab.evaluate(() =>
        ['agrees', 'differs', 'related', 'none'].map(
          (style) =>
            getComputedStyle(document.querySelector('article p')!, `::highlight(claimlight-${style})`)
              .textDecorationStyle,
        ),
      );
      expect(new Set(lines).size).toBe(4);
      await page.close();
    });
  }
});

/** What the reader sees, as a screenshot's bytes. */
async function inkOf(tab: { screenshot(options: { type: 'png' }): Promise<Uint8Array> }): Promise<string> {
  return Buffer.from(await tab.screenshot({ type: 'png' })).toString('base64');
}
