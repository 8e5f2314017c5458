import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../browsers.ts';
import { bundlePageSide } from './bundle.ts';
import { type SavedPage, savedPage } from './saved-pages.ts';
import type { Story } from './story.ts';

/** Puts stories into templates; one browser for any number of them, offline. */
export class Transplanter {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async launch(): Promise<Transplanter> {
    const [executablePath, script] = await Promise.all([findChromium(), bundlePageSide('./transplant-side.ts')]);
    const args = [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND'];
    const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args });
    const page = await browser.newPage();
    await page.evaluate(script);
    return new Transplanter(browser, page);
  }

  /** @returns the template with the story in it; undefined when the template has no run of paragraphs to replace */
  async transplant(template: SavedPage, story: Story): Promise<SavedPage | undefined> {
    const call = `claimlightTransplant.transplant(${JSON.stringify(Buffer.from(template.html).toString('utf8'))}, ${JSON.stringify(story)})`;
    const made = (await this.#page.evaluate(call)) as { html: string; replaced: number } | undefined;
    return made && savedPage(`${template.name}+${story.name}`, Buffer.from(made.html));
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
