/** Opens saved pages in a headless Chromium, as their sites served them, with every network request refused. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../browsers.ts';
import { bundlePageSide } from './bundle.ts';
import type { PageSide } from './page-side.ts';

/** A page's bytes as its server sent them. */
export interface SavedPage {
  readonly name: string;
  readonly html: Uint8Array;
  /** Where it was, by its own word; a made-up address when it says nothing. */
  readonly url: string;
}

type Calls = Readonly<Record<string, (...given: never[]) => unknown>>;

/** A page that is open, with our code in a world of its own. */
export interface OpenPage<Side extends Calls = PageSide> {
  call<Name extends keyof Side>(name: Name, ...given: Parameters<Side[Name]>): Promise<Awaited<ReturnType<Side[Name]>>>;
  /** Requests that the page tried and did not get. */
  readonly refused: readonly string[];
  readonly page: Page;
  close(): Promise<void>;
}

/** @returns a saved page, unzipped when it is gzipped, whatever its name */
export async function loadSavedPage(file: string): Promise<SavedPage> {
  const bytes = await readFile(file);
  const html = bytes[0] === 0x1f && bytes[1] === 0x8b ? await promisify(gunzip)(bytes) : bytes;
  return savedPage(basename(file), html);
}

/** @returns HTML as a saved page, with the address it gives itself */
export function savedPage(name: string, html: Uint8Array): SavedPage {
  return {
    name,
    html,
    url:
      addressIn(Buffer.from(html).toString('latin1').slice(0, 400_000)) ??
      `https://saved.example/2000/01/01/${encodeURIComponent(name)}`,
  };
}

export class SavedPageBrowser<Side extends Calls = PageSide> {
  readonly #browser: Browser;
  readonly #script: string;

  private constructor(browser: Browser, script: string) {
    this.#browser = browser;
    this.#script = script;
  }

  /**
   * One browser for any number of pages.
   *
   * @param entry what runs in them, from the folder of this file; our reader unless told
   */
  static async launch<Side extends Calls = PageSide>(entry?: string): Promise<SavedPageBrowser<Side>> {
    const [executablePath, script] = await Promise.all([findChromium(), bundlePageSide(entry)]);
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      // Requests are refused one by one; a name that is asked for all the same is found nowhere.
      args: [
        ...CHROMIUM_FLAGS,
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--disable-features=HttpsUpgrades',
        '--window-size=1280,900',
      ],
    });
    return new SavedPageBrowser<Side>(browser, script);
  }

  async open(saved: SavedPage): Promise<OpenPage<Side>> {
    const page = await this.#browser.newPage();
    const refused: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, page, saved, refused));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const session = await page.createCDPSession();
    const world = await isolatedWorld(session);
    await evaluate(session, world, this.#script);
    return {
      page,
      refused,
      call: (name, ...given) =>
        evaluate(session, world, `claimlightPageSide.${String(name)}(...${JSON.stringify(given)})`) as Promise<never>,
      close: () => page.close({ runBeforeUnload: false }),
    };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Nothing but inline styles: the page looks as it can without its server, and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

async function answer(request: HTTPRequest, page: Page, saved: SavedPage, refused: string[]): Promise<void> {
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame() && refused.length === 0;
  if (!isPage || request.url().split('#')[0] !== saved.url.split('#')[0]) {
    refused.push(request.url().slice(0, 200));
    // A refused navigation would put an error page in the place of ours; "no content" leaves it where it is.
    const away = request.isNavigationRequest() && request.frame() === page.mainFrame();
    await (away ? request.respond({ status: 204 }) : request.abort('blockedbyclient')).catch(() => undefined);
    return;
  }
  await request.respond({
    status: 200,
    contentType: isUtf8(saved.html) ? 'text/html; charset=utf-8' : 'text/html',
    headers: { 'Content-Security-Policy': POLICY },
    body: saved.html,
  });
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'claimlight',
  });
  return executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const ADDRESS_TAG = /<(?:link|meta)\b[^>]{1,600}>/gi;

function addressIn(html: string): string | undefined {
  const found: { rank: number; url: string }[] = [];
  for (const [tag] of html.matchAll(ADDRESS_TAG)) {
    const canonical = /\brel=["']?canonical\b/i.test(tag);
    if (!canonical && !/\b(?:property|name)=["']?og:url\b/i.test(tag)) continue;
    const value = /\b(?:href|content|value)=(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s"'>]{1,500}))/i.exec(tag);
    const url = URL.parse((value?.[1] ?? value?.[2] ?? value?.[3] ?? '').replaceAll('&amp;', '&'));
    if (url?.protocol === 'https:' || url?.protocol === 'http:') found.push({ rank: canonical ? 0 : 1, url: url.href });
  }
  return found.sort((a, b) => a.rank - b.rank)[0]?.url;
}
