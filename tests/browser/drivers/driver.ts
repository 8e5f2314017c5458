/** A browser as a reader uses it: pages, the toolbar button, the panel. One interface, two browsers. */
import type { Browser, Page } from 'puppeteer-core';

/** Runs inside the panel's document. Must not close over anything: it is sent as text. */
export type PanelScript<Arg, Out> = (document: Document, arg: Arg) => Out;

/** The reader's keys, going to one place. */
export interface Keyboard {
  /** Presses a key, named as `KeyboardEvent.key` names it. */
  press(key: string, shift?: boolean): Promise<void>;
  /** Types words, key by key. */
  type(words: string): Promise<void>;
}

export interface Panel extends Keyboard {
  /** Runs a function in the panel and gives back its JSON. */
  run<Arg, Out>(script: PanelScript<Arg, Out>, arg: Arg): Promise<Out>;
  /** PNG bytes of what the reader sees. */
  screenshot(): Promise<Uint8Array>;
}

export interface ReaderBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** Opens a web page in a new tab and brings it to the front. */
  open(url: string): Promise<Page>;
  /** Presses the extension's toolbar button while that tab is in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Opens the panel as the reader does who has not pressed the toolbar button. */
  panel(): Promise<Panel>;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  /** One of the extension's own pages that the extension opened in a tab by itself. */
  opened(path: string): Promise<Page>;
  /** The keyboard in a tab, which is brought to the front. */
  keyboard(page: Page): Promise<Keyboard>;
  /** Badge text of the toolbar button for a tab. */
  badge(page: Page): Promise<string>;
  /** Runs a function in the background, where the browser lets us. */
  inBackground<Arg, Out>(script: (arg: Arg) => Out | Promise<Out>, arg: Arg): Promise<Out>;
  /** Ends the background as the browser does when it wants the memory: at once, whatever it is at. The next event starts it anew. */
  killBackground(): Promise<void>;
  /** Puts the extension's folder, as it is now, in the place of what was installed from it: an update when its version is another. */
  update(): Promise<void>;
  /** Settles when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension for this browser. */
  readonly extension: string;
  readonly headless: boolean;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Pages and panels are asked to be dark. */
  readonly dark?: boolean;
  /** Language of the browser's interface; English unless told. Chromium alone. */
  readonly language?: string;
  /** Port of a proxy on loopback that gets every request, those to loopback included. */
  readonly proxy?: number;
}

/**
 * Asks again until there is an answer.
 *
 * @param what named in the error
 * @throws Error after `patience` milliseconds, naming what was waited for and the last error
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited ${patience} ms for ${what}${last === undefined ? '' : `; last: ${String(last)}`}`);
}

/** Asks each tab itself: the drivers are not told of every navigation of extension pages. */
export function openedTab(browser: Browser, path: string): Promise<Page> {
  return eventually(`a tab with ${path}`, async () => {
    for (const page of await browser.pages()) {
      const here = await page.evaluate(() => location.pathname).catch(() => '');
      if (here.endsWith(path)) return page;
    }
    return undefined;
  });
}
