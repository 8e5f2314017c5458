import puppeteer, { type Browser, type KeyInput, type Page, type Target, TargetType } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/browsers.ts';
import {
  eventually,
  type Keyboard,
  type LaunchOptions,
  openedTab,
  type Panel,
  type PanelScript,
  type ReaderBrowser,
} from './driver.ts';

/** Starts a Chromium with a fresh profile and the built extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<ReaderBrowser> {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // On Linux the interface speaks what the environment says, whatever the switch.
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language.replace('-', '_') } } : {}),
    args: [
      ...CHROMIUM_FLAGS,
      `--window-size=${options.width ?? 1280},${options.height ?? 900}`,
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...(options.proxy ? [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  // It opens in front of whatever is there; a page opened before it would be hidden by it, and hidden pages are left alone.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return new ChromiumReader(browser, id, await browser.version(), options.extension);
}

class ChromiumReader implements ReaderBrowser {
  readonly name = 'chromium';
  readonly version: string;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #extension: string;

  constructor(browser: Browser, id: string, version: string, extension: string) {
    this.#browser = browser;
    this.#id = id;
    this.#extension = extension;
    this.version = version;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  async pressToolbarButton(page: Page): Promise<void> {
    const extension = (await this.#browser.extensions()).get(this.#id);
    if (!extension) throw new Error('the extension is gone');
    await page.bringToFront();
    await extension.triggerAction(page);
  }

  async panel(): Promise<Panel> {
    const address = this.#address('sidepanel.html');
    const page = await eventually('the side panel', async () => {
      const target = this.#browser.targets().find((one) => one.url().startsWith(address));
      return target?.asPage();
    });
    return new PagePanel(page);
  }

  async openOwn(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(this.#address(path), { waitUntil: 'load' });
    return page;
  }

  opened(path: string): Promise<Page> {
    return openedTab(this.#browser, path);
  }

  async keyboard(page: Page): Promise<Keyboard> {
    await page.bringToFront();
    return new PagePanel(page);
  }

  async badge(page: Page): Promise<string> {
    const url = page.url();
    return this.inBackground(async (address) => {
      const tabs = await chromeApi().tabs.query({});
      for (const tab of tabs) {
        const here = await chromeApi()
          .scripting.executeScript({ target: { tabId: tab.id }, func: () => location.href })
          .catch(() => []);
        if (here[0]?.result === address) return chromeApi().action.getBadgeText({ tabId: tab.id });
      }
      return '';
      // biome-ignore lint/suspicious/noExplicitAny: the background's own global, not ours
      function chromeApi(): any {
        return (globalThis as unknown as { chrome: unknown }).chrome;
      }
    }, url);
  }

  async inBackground<Arg, Out>(script: (arg: Arg) => Out | Promise<Out>, arg: Arg): Promise<Out> {
    const target = await this.#browser.waitForTarget(
      (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.#address('')),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the background is not running');
    return (await worker.evaluate(script as (arg: unknown) => unknown, arg)) as Out;
  }

  async killBackground(): Promise<void> {
    const own = (target: Target) =>
      target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.#address(''));
    const target = this.#browser.targets().find(own);
    if (!target) return;
    await (await target.worker())?.close();
    await eventually('the end of the background', async () => !this.#browser.targets().includes(target));
  }

  async update(): Promise<void> {
    await this.#browser.installExtension(this.#extension);
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#browser.once('disconnected', () => resolve()));
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  #address(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }
}

/** A panel that the driver can reach as a page. */
class PagePanel implements Panel {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async press(key: string, shift = false): Promise<void> {
    const { keyboard } = await this.#focused();
    if (shift) await keyboard.down('Shift');
    await keyboard.press(key as KeyInput);
    if (shift) await keyboard.up('Shift');
  }
  async type(words: string): Promise<void> {
    await (await this.#focused()).keyboard.type(words);
  }
  /** Without a display no window has the focus; the panel is told that it has. */
  async #focused(): Promise<Page> {
    await this.#page.emulateFocusedPage(true);
    return this.#page;
  }
  async run<Arg, Out>(script: PanelScript<Arg, Out>, arg: Arg): Promise<Out> {
    return (await this.#page.evaluate(`(${script})(document, ${JSON.stringify(arg ?? null)})`)) as Out;
  }
  screenshot(): Promise<Uint8Array> {
    return this.#page.screenshot({ type: 'png' });
  }
}
