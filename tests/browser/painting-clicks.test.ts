import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, Stage } from './stage/stage.ts';
import type { StagePage } from './stage/stage-page.ts';
import { paragraphs, SENTENCES, type StoryOptions, story } from './stage/stories.ts';

const [FIRST] = paragraphs();
const linked = FIRST!.replace(
  'open the app',
  'open <a href="#followed">the app</a> <button>now</button> <label>or <input size="4"></label>',
);

describe.each<BrowserName>(['chromium', 'firefox'])('clicks in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(name);
  });
  afterAll(() => stage?.close());

  async function painted(options: StoryOptions = {}): Promise<StagePage> {
    const page = await stage.open(story(options));
    await page.inject();
    await page.untilPainted((now) => Object.keys(now).length > 0);
    await page.untilPhase('ready');
    return page;
  }

  /** Ids of what was opened, after a click on a claim that certainly opens: messages arrive in order. */
  async function opened(page: StagePage): Promise<unknown[]> {
    await page.click('$250 million');
    await page.untilPainted((now) => now.selected?.[0] === SENTENCES[5]);
    const ids = (await page.log('claim/open')).map(({ data }) => data.id);
    expect(ids.at(-1)).toBe((await page.state()).selected);
    return ids.slice(0, -1);
  }

  test('a click on a highlighted sentence opens its claim and selects it', async () => {
    const page = await painted();
    await page.click('1.2 billion people');
    expect((await page.untilPainted((now) => now.selected !== undefined)).selected).toEqual([SENTENCES[0]]);
    expect((await page.state()).selected).toBe('c0');
    expect(await opened(page)).toEqual(['c0']);
    await page.close();
  });

  test('a click beside highlights opens nothing', async () => {
    const page = await painted();
    await page.click('describe long evenings');
    await page.click('TikTok sets its sights');
    await page.tab.mouse.click(5, 400);
    expect(await opened(page)).toEqual([]);
    await page.close();
  });

  test('a click in the empty end of a line opens nothing, though the nearest caret is in the claim', async () => {
    const page = await painted({
      head: '<style>p{width:600px}p span{display:block}</style>',
      paragraphs: [`${SENTENCES[4]}`, ...paragraphs()],
    });
    const { x, y } = await page.placeOf('autumn.');
    await page.tab.mouse.click(x + 200, y);
    expect(await opened(page)).toEqual([]);
    await page.close();
  });

  test('links, buttons, fields and labels in a highlight work as ever; the rest of the sentence opens the claim', async () => {
    const page = await painted({ paragraphs: [linked, ...paragraphs().slice(1)] });
    await page.click('the app');
    expect(await page.tab.evaluate(() => location.hash)).toBe('#followed');
    await page.click('now');
    await page.click('or ');
    await page.click('every day');
    expect(await opened(page)).toEqual(['c0']);
    await page.close();
  });

  test('a click that selects text, opens a tab or a menu, or is the second of two, is not ours', async () => {
    const page = await painted();
    await page.click('1.2 billion people', { modifier: 'Shift' });
    await page.tab.evaluate(() => getSelection()!.removeAllRanges());
    await page.click('1.2 billion people', { modifier: 'Control' });
    const { x, y } = await page.placeOf('1.2 billion people');
    await page.tab.mouse.click(x, y, { button: 'middle' });
    await page.tab.mouse.move(x - 60, y);
    await page.tab.mouse.down();
    await page.tab.mouse.move(x + 60, y, { steps: 4 });
    await page.tab.mouse.up();
    expect(await page.tab.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(5);
    await page.tab.evaluate(() => getSelection()!.removeAllRanges());
    expect(await opened(page)).toEqual([]);
    await page.close();
  });

  test('clicks that scripts make up open nothing', async () => {
    const page = await painted();
    const { x, y } = await page.placeOf('1.2 billion people');
    await page.tab.evaluate(
      (clientX, clientY) => {
        const paragraph = document.elementFromPoint(clientX, clientY) as HTMLElement;
        paragraph.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          paragraph.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX, clientY, detail: 1 }));
        }
      },
      x,
      y,
    );
    expect(await opened(page)).toEqual([]);
    await page.close();
  });

  test('the page keeps its own handlers: ours comes after them, cancels nothing, and steps back when they took the click', async () => {
    const page = await painted();
    await page.tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const [first, second] = document.querySelectorAll('article p:not(.by)');
      first!.addEventListener('click', (event) => event.preventDefault());
      second!.addEventListener('click', (event) => event.stopPropagation());
      for (const phase of [true, false]) {
        window.addEventListener('click', (event) => seen.push(`${phase} ${event.defaultPrevented}`), phase);
      }
    });
    await page.click('1.2 billion people');
    await page.click('moved 400 engineers');
    await page.click('6 countries');
    await page.untilPainted((now) => now.selected?.[0] === SENTENCES[4]);
    expect((await page.log('claim/open')).map(({ data }) => data.id)).toEqual(['c4']);
    expect(await page.tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
      'true false',
      'false true',
      'true false',
      'true false',
      'false false',
    ]);
    await page.close();
  });

  test('of two highlights on one another the inner one is meant', async () => {
    const page = await painted({
      paragraphs: [FIRST!.replace('expects', 'Remember expects'), ...paragraphs().slice(1)],
    });
    await page.click('Remember');
    await page.click('every day by');
    expect(await opened(page)).toEqual(['urn:uuid:0', 'c0']);
    await page.close();
  });

  test.each([
    ['in columns', '<style>article{columns:3;column-gap:30px}</style>'],
    ['zoomed in to 200 %', '<style>html{zoom:2}</style>'],
    ['turned and scaled', '<style>article{transform:rotate(4deg) scale(.8);transform-origin:0 0}</style>'],
    ['that cannot be selected', '<style>article{user-select:none;-moz-user-select:none}</style>'],
    ['written downwards', '<style>article{writing-mode:vertical-rl;height:700px}</style>'],
  ])('a highlight in text %s is clickable where it is seen', async (_, head) => {
    const page = await painted({ head });
    await page.click('only 18');
    await page.untilPainted((now) => now.selected?.[0] === SENTENCES[6]);
    expect(await opened(page)).toEqual(['c6']);
    await page.close();
  });

  test('a highlight in a shadow root is clickable', async () => {
    const page = await stage.open(story({ body: '<news-story></news-story>' }));
    await page.tab.evaluate(
      (html) => {
        document.querySelector('news-story')!.attachShadow({ mode: 'open' }).innerHTML = html;
      },
      `<article><h1>TikTok sets its sights</h1>${paragraphs()
        .map((text) => `<p>${text}</p>`)
        .join('')}</article>`,
    );
    await page.inject();
    await page.untilPainted((now) => Object.keys(now).length > 0);
    await page.click('only 18');
    await page.untilPainted((now) => now.selected?.[0] === SENTENCES[6]);
    expect(await opened(page)).toEqual(['c6']);
    await page.close();
  });
});
