import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/browsers.ts';
import {
  eventually,
  type Keyboard,
  type LaunchOptions,
  openedTab,
  type Panel,
  type PanelScript,
  type ReaderBrowser,
} from './driver.ts';

const ID = 'claimlight@claimlight.example';
/** Firefox gives each profile its own address for an extension; fixing it lets us name its pages. */
const UUID = 'c1a1c1a1-0000-4000-8000-000000000001';

/** Starts a Firefox with a fresh profile and the built extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<ReaderBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: options.headless,
    defaultViewport: null,
    args: [
      '-remote-allow-system-access',
      '-width',
      String(options.width ?? 1280),
      '-height',
      String(options.height ?? 900),
    ],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'sidebar.revamp': false,
      'browser.toolbars.bookmarks.visibility': 'never',
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.disabledForTesting': true,
      'browser.aboutwelcome.enabled': false,
      ...(options.dark ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
      ...(options.proxy ? proxied(options.proxy) : {}),
    },
  });
  await browser.installExtension(options.extension);
  const reader = new FirefoxReader(browser, await browser.version(), options.extension);
  await reader.begin();
  return reader;
}

const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** The part of WebDriver BiDi that puppeteer does not wrap: Firefox's own windows, `moz:scope: chrome`. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails: { readonly text: string };
}

class FirefoxReader implements ReaderBrowser {
  readonly name = 'firefox';
  readonly version: string;
  readonly #browser: Browser;
  readonly #extension: string;
  #window = '';

  constructor(browser: Browser, version: string, extension: string) {
    this.#browser = browser;
    this.#extension = extension;
    this.version = version;
  }

  /** Finds the browser's window and puts the toolbar button where a press can reach it. */
  async begin(): Promise<void> {
    const { result } = await this.#bidi().send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts = result.contexts as { url: string; context: string }[];
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error(`${this.version} is too old to be driven: 153 or later is needed. Set FIREFOX_PATH.`);
    this.#window = window.context;
    await this.inWindow(`CustomizableUI.addWidgetToArea(${JSON.stringify(widget('browser-action'))}, 'nav-bar')`);
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  async pressToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.inWindow(`document.getElementById(${JSON.stringify(widget('BAP'))}).click()`);
  }

  async panel(): Promise<Panel> {
    const open = `SidebarController.isOpen && SidebarController.currentID === ${JSON.stringify(widget('sidebar-action'))}`;
    await eventually('the sidebar', () => this.inWindow<boolean>(open));
    const panel = new SidebarPanel(this);
    await eventually('the sidebar page', () =>
      panel.run((document) => document.readyState === 'complete' && document.URL.startsWith('moz-extension:'), null),
    );
    return panel;
  }

  async openOwn(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Navigation events of extension pages do not reach the driver, so it must not wait for them.
    page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] }).catch(() => undefined);
    await eventually(path, () =>
      page.evaluate(
        (name) => document.readyState === 'complete' && location.pathname.endsWith(name),
        path.replace(/[?#].*/, ''),
      ),
    );
    return page;
  }

  opened(path: string): Promise<Page> {
    return openedTab(this.#browser, path);
  }

  async keyboard(page: Page): Promise<Keyboard> {
    await page.bringToFront();
    return this.keysIn('gBrowser.selectedBrowser');
  }

  /** Firefox's own means of input for tests, at the window, as a keyboard would; `place` is an expression for what has the focus. */
  keysIn(place: string): Keyboard {
    const send = (keys: readonly { key: string; shift: boolean }[]) =>
      this.inWindow<void>(`(async () => {
        const place = ${place};
        // Within a sidebar the window's focus lies on the frame around it.
        const frame = place.ownerDocument === document ? place : SidebarController.browser;
        if (document.activeElement !== frame) place.focus();
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        input.beginInputTransactionForTests(window);
        const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
        const codes = new Map(${JSON.stringify(KEY_CODES)});
        for (const one of ${JSON.stringify(keys)}) {
          const keyCode = codes.get(one.key) ?? one.key.toUpperCase().charCodeAt(0);
          const writes = one.key === 'Space' || !codes.has(one.key);
          const event = new KeyboardEvent('', { key: one.key === 'Space' ? ' ' : one.key, keyCode });
          const flags = writes ? 0 : input.KEY_NON_PRINTABLE_KEY;
          if (one.shift) input.keydown(shift, input.KEY_NON_PRINTABLE_KEY);
          input.keydown(event, flags);
          input.keyup(event, flags);
          if (one.shift) input.keyup(shift, input.KEY_NON_PRINTABLE_KEY);
        }
      })()`);
    return {
      press: (key, shift = false) => send([{ key, shift }]),
      type: (words) => send([...words].map((key) => ({ key, shift: false }))),
    };
  }

  badge(): Promise<string> {
    const button = `document.getElementById(${JSON.stringify(widget('BAP'))})`;
    return this.inWindow(`${button}.getAttribute('badge') ?? ''`);
  }

  async inBackground<Arg, Out>(script: (arg: Arg) => Out | Promise<Out>, arg: Arg): Promise<Out> {
    const page = await this.openOwn('options.html');
    try {
      return (await page.evaluate(script as (arg: unknown) => unknown, arg)) as Out;
    } finally {
      await page.close();
    }
  }

  async killBackground(): Promise<void> {
    await this.inWindow(
      `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => null)`,
    );
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

  /** Evaluates an expression in the browser's own window, as a user's action. */
  async inWindow<Out>(expression: string): Promise<Out> {
    const { result } = await this.#bidi().send('script.evaluate', {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
      userActivation: true,
    });
    const evaluated = result as unknown as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result.value as Out;
  }

  #bidi(): Bidi {
    return (this.#browser as unknown as { connection: Bidi }).connection;
  }
}

/** The name Firefox gives to the extension's parts in its window. */
const widget = (part: string): string => `${ID.replace(/[^a-z0-9]/gi, '_')}-${part}`;

/** The sidebar lives in a process of its own; a frame script is the way in. */
class SidebarPanel implements Panel {
  readonly #reader: FirefoxReader;
  constructor(reader: FirefoxReader) {
    this.#reader = reader;
  }

  async run<Arg, Out>(script: PanelScript<Arg, Out>, arg: Arg): Promise<Out> {
    const frame = `(async () => {
      let answer;
      try { answer = { value: await (${script})(content.document, ${JSON.stringify(arg ?? null)}) }; }
      catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('claimlight-test', JSON.stringify(answer));
    })()`;
    const answer = await this.#reader.inWindow<string>(`new Promise((resolve) => {
      const { messageManager } = ${SIDEBAR};
      messageManager.addMessageListener('claimlight-test', function heard({ data }) {
        messageManager.removeMessageListener('claimlight-test', heard);
        resolve(data);
      });
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frame)}), false);
    })`);
    const { value, error } = JSON.parse(answer) as { value?: Out; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as Out;
  }

  press(key: string, shift = false): Promise<void> {
    return this.#reader.keysIn(SIDEBAR).press(key, shift);
  }

  type(words: string): Promise<void> {
    return this.#reader.keysIn(SIDEBAR).type(words);
  }

  async screenshot(): Promise<Uint8Array> {
    const encoded = await this.#reader.inWindow<string>(`(async () => {
      const browser = ${SIDEBAR};
      const { width, height } = browser.getBoundingClientRect();
      const shot = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
      const canvas = new OffscreenCanvas(shot.width, shot.height);
      canvas.getContext('2d').drawImage(shot, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return bytes.toBase64();
    })()`);
    return Buffer.from(encoded, 'base64');
  }
}

/** `KeyboardEvent.keyCode` of the keys that write nothing, and of the space bar. */
const KEY_CODES = Object.entries({
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
});
const SIDEBAR = "SidebarController.browser.contentDocument.getElementById('webext-panels-browser')";
