/** The page scripts as they ship, on a stage: a real extension in a real browser whose background is a test's. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, TargetType } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from '../../tools/browsers.ts';
import { bundlePageScript, highlightsCss } from '../../tools/page-scripts.ts';
import { StagePage } from './stage-page.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface TabsApi {
  query(about: object): Promise<readonly { readonly id: number }[]>;
}
interface ScriptingApi {
  executeScript(what: object): Promise<unknown>;
}

export class Stage {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly #server: Server;
  readonly #folder: string;
  #extension: string;
  readonly #pages = new Map<string, Served>();
  #count = 0;

  private constructor(name: BrowserName, browser: Browser, server: Server, folder: string, extension: string) {
    this.#folder = folder;
    this.#extension = extension;
    this.name = name;
    this.browser = browser;
    this.#server = server;
    server.on('request', (request, response) => {
      const served = this.#pages.get(new URL(request.url ?? '/', 'http://stage').pathname);
      response.writeHead(served ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...served?.headers });
      response.end(served?.html ?? '');
    });
  }

  /** Starts the browser with the staged extension in it. Close it afterwards. */
  static async open(name: BrowserName): Promise<Stage> {
    const folder = await buildStage(name);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await (name === 'firefox' ? launchFirefox() : launchChromium());
    return new Stage(name, browser, server, folder, await browser.installExtension(folder));
  }

  /** Serves a page under a path of its own; the sentinel runs where the path begins with `/auto/`. @returns its address */
  serve(page: Served | string, path = `/2022/12/05/story-${this.#count++}.html`): string {
    this.#pages.set(path, typeof page === 'string' ? { html: page } : page);
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** Opens a served page in a new tab in front. */
  async open(page: Served | string, path?: string): Promise<StagePage> {
    return this.visit(this.serve(page, path));
  }

  async visit(address: string): Promise<StagePage> {
    const tab: Page = await this.browser.newPage();
    await tab.goto(address, { waitUntil: 'load' });
    await tab.bringToFront();
    return new StagePage(tab);
  }

  /** What an update does: the old extension goes, a new one comes, pages stay. */
  async replaceExtension(page: StagePage): Promise<void> {
    await this.browser.uninstallExtension(this.#extension);
    this.#extension = await this.browser.installExtension(this.#folder);
    const background = await this.browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(this.#extension),
    );
    await page.tab.bringToFront();
    await (await background.worker())!.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: TabsApi; scripting: ScriptingApi } };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.scripting.executeScript({ target: { tabId: tab!.id }, files: ['relay.js'] });
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

async function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [...CHROMIUM_FLAGS],
    defaultViewport: { width: 1000, height: 800 },
  });
}

async function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    defaultViewport: null,
    args: ['-width', '1000', '-height', '900'],
  });
}

async function buildStage(name: BrowserName): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-stage-'));
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  writeFileSync(join(folder, 'annotator.js'), await bundlePageScript('entrypoints/annotator/index.ts'));
  writeFileSync(join(folder, 'sentinel.js'), await bundlePageScript('entrypoints/sentinel.ts'));
  writeFileSync(join(folder, 'highlights.css'), highlightsCss());
  for (const file of ['background.js', 'relay.js']) copyFileSync(here(file), join(folder, file));
  const site = 'http://127.0.0.1/*';
  const manifest = {
    manifest_version: 3,
    name: 'Stage',
    version: '1',
    host_permissions: [site],
    permissions: ['scripting'],
    background: name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [
      { matches: [site], js: ['relay.js'], run_at: 'document_start' },
      { matches: ['http://127.0.0.1/auto/*'], js: ['sentinel.js'], run_at: 'document_idle' },
    ],
    browser_specific_settings: { gecko: { id: 'stage@claimlight.example', strict_min_version: '140.0' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
