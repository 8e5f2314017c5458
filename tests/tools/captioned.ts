/** Store screenshots: a caption over what the extension shows, 1280 × 800 as both stores want them. */
import type { Page } from 'puppeteer-core';

export interface Shot {
  readonly caption: string;
  /** PNG of the page, and of the panel beside it where there is one. */
  readonly page: Uint8Array;
  readonly panel?: Uint8Array;
}

/** @returns the PNG of one screenshot, made on a page that is navigated away from what it shows */
export async function captioned(page: Page, { caption, page: main, panel }: Shot): Promise<Uint8Array> {
  await page.setViewport({ width: 1280, height: 800 });
  const source = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  await page.setContent(`<!doctype html><style>
    body { margin: 0; width: 1280px; height: 800px; overflow: hidden; display: grid; grid-template-rows: 96px 1fr;
      background: #1f3a4d; color: #fff; font: 600 32px/96px system-ui, sans-serif; text-align: center }
    .stage { display: flex; margin: 0 40px; border-radius: 12px 12px 0 0; overflow: hidden; box-shadow: 0 8px 40px #0008 }
    .stage > div { overflow: hidden; height: 704px } .main { flex: 1 } img { display: block }
    .main img { width: 100% } .side { flex: 0 0 400px; border-inline-start: 1px solid #8888 } .side img { width: 400px }
  </style><p style="margin:0"></p><div class="stage"><div class="main"><img src="${source(main)}"></div>${
    panel ? `<div class="side"><img src="${source(panel)}"></div>` : ''
  }</div>`);
  await page.$eval('p', (element, words) => element.append(words), caption);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return page.screenshot({ type: 'png' });
}
