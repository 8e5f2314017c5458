/** The whole way with the keyboard alone: look, go through the claims, open one, save it, find it in the library, export it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDemo } from '../demo/server.ts';
import { builtExtension } from './built.ts';
import { eventually, type Panel, type ReaderBrowser } from './drivers/driver.ts';
import { launchReader } from './drivers/launch.ts';
import { type Focused, focusOn, type Hands, handsOn, handsOnTab } from './keyboard-hands.ts';
import { claimRows } from './walk.ts';

const NOTE = 'ask the press office';

describe.each(['chromium', 'firefox'] as const)('with the keyboard alone in %s', (name) => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Panel;
  let own: Hands;
  /** Everything that had the focus so far. */
  const stops: Focused[] = [];
  const tabTo = async (hands: Hands, words: RegExp, back = false) => stops.push(...(await hands.tabTo(words, back)));
  const shown = () =>
    panel.run((document) => document.querySelector('.claim-view .page-words')?.textContent ?? '', null);

  beforeAll(async () => {
    demo = await serveDemo();
    reader = await launchReader(name, { extension: builtExtension(name), headless: true });
  });
  afterAll(async () => {
    await reader?.close();
    await demo?.close();
  });

  it('has four keys of its own from the start, and others can be set', async () => {
    const keys = await reader.inBackground(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      interface Api {
        commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
      }
      const commands = (await (browser ?? chrome)?.commands.getAll()) ?? [];
      return commands.filter((one) => !one.name.startsWith('_')).map((one) => `${one.name} ${one.shortcut}`.trim());
    }, null);
    expect(keys.sort()).toEqual([
      'look-at-page Alt+Shift+L',
      'next-claim Alt+Shift+J',
      'previous-claim Alt+Shift+K',
      'save-selection',
      'toggle-highlights Alt+Shift+H',
    ]);
  });

  it('looks at the page', async () => {
    page = await reader.open(demo.url);
    // The browsers take their own keys from a real keyboard only; the button does what the key does.
    await reader.pressToolbarButton(page);
    panel = await reader.panel();
    own = handsOn(panel);
    // The page brings most of its text late; the first look may have seen its beginning alone.
    await eventually('covered claims', async () =>
      (await claimRows(panel))?.every(({ relation }) => relation !== 'none'),
    );
  });

  it('goes through the claims by Tab and by arrows, and opens one', async () => {
    const rows = (await claimRows(panel)) ?? [];
    await tabTo(own, /^(?:Same|Otherwise|Context)/);
    expect(stops.at(-1)?.name).toContain(rows[0]?.text.slice(0, 40));
    await own.press('ArrowDown');
    await own.press('ArrowDown');
    await own.press('ArrowUp');
    await focusOn(own, new RegExp(escaped(rows[1]?.text.slice(0, 30))));
    await own.press('Enter');
    await eventually('the claim', async () => (await shown()) === rows[1]?.text);
    await focusOn(own, /^The page says$/);
  });

  it('goes back to where it was in the list, and on to the next claim', async () => {
    const rows = (await claimRows(panel)) ?? [];
    expect(rows).toEqual([]);
    await own.press('Escape');
    await eventually('the list', () => claimRows(panel));
    const { name: row } = await focusOn(own, /^(?:Same|Otherwise|Context)/);
    await own.press('Enter');
    await eventually(
      'the claim again',
      async () => row.includes((await shown()).slice(0, 40)) && (await shown()) !== '',
    );
    const before = await shown();
    await focusOn(own, /^The page says$/);
    await own.press('Tab', true);
    await focusOn(own, /^Next claim$/);
    await own.press('Enter');
    await eventually('the next claim', async () => !['', before].includes(await shown()));
  });

  it('saves it with a note', async () => {
    await tabTo(own, /^Save$/);
    await own.press('Enter');
    await focusOn(own, /^Note/);
    await own.type(NOTE);
    await tabTo(own, /^Save$/);
    await own.press('Enter');
    await eventually('the saved note', () =>
      panel.run((document, note) => document.querySelector('.annotation-note')?.textContent === note, NOTE),
    );
  });

  it('finds it in the library', async () => {
    await tabTo(own, /^Everything you saved$/, true);
    await own.press('Enter');
    const library = await reader.opened('/library.html');
    const hands = await handsOnTab(reader, library);
    await eventually('what was saved', () => library.$('[role=option]'));
    await tabTo(hands, /^Search everything you saved/);
    await hands.type('press offise');
    await eventually('one that was found', async () => (await library.$$('[role=option]')).length === 1);
    await tabTo(hands, /^Saved passages/);
    await hands.press('ArrowDown');
    await hands.press('Enter');
    await eventually('it, opened', () =>
      library.evaluate((note) => document.querySelector('.detail')?.textContent?.includes(note), NOTE),
    );
    await focusOn(hands, /^TikTok won the world/);
  });

  it('exports it', async () => {
    const library = await reader.opened('/library.html');
    const hands = await handsOnTab(reader, library);
    await library.evaluate(() => {
      const made = globalThis as unknown as { exported: string };
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          made.exported = text;
        });
        return createObjectURL.call(URL, blob);
      };
    });
    await tabTo(hands, /^Export…$/, true);
    await hands.press('Enter');
    await eventually('the dialog', () => library.$('dialog[open]'));
    await tabTo(hands, /^Export$/);
    await hands.press('Enter');
    const exported = await eventually('the file', () =>
      library.evaluate(() => (globalThis as unknown as { exported?: string }).exported),
    );
    expect(exported).toContain(NOTE);
  });

  it('sees at every stop where it is, and each stop has a name', () => {
    expect(stops.length).toBeGreaterThan(15);
    // After the last of a document comes the browser's own frame.
    const ours = stops.filter(({ role }) => role !== '');
    expect(ours.filter((stop) => stop.name === '')).toEqual([]);
    expect(ours.filter((stop) => !stop.visible)).toEqual([]);
  });
});

const escaped = (words = ''): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
