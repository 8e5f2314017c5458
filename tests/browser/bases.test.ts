/** The reader's own sources, from end to end, in both browsers: made three ways, matched, set against one another, exchanged; and memory over two sites. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BasePages, HTML_FILE, REVISED, serveBasePages } from './base-pages.ts';
import { builtExtension } from './built.ts';
import { eventually, type Panel, type ReaderBrowser } from './drivers/driver.ts';
import { launchReader } from './drivers/launch.ts';
import { claimRows } from './walk.ts';

const NAMES = ['chromium', 'firefox'] as const;
const CLAIM = 'Norrland Line carried 4.2 million passengers in 2025, the company said.';
const NOTE = 'Ask the statistics office.';

let pages: BasePages;
const readers = new Map<string, ReaderBrowser>();
/** What each browser exported, for the other to take in. */
const exported = new Map<string, string>();

beforeAll(async () => {
  pages = await serveBasePages();
  for (const name of NAMES)
    readers.set(name, await launchReader(name, { extension: builtExtension(name), headless: true }));
});
afterAll(async () => {
  for (const reader of readers.values()) await reader.close();
  await pages?.close();
});

describe.each(NAMES)('sources of the reader’s own in %s', (name) => {
  const reader = () => readers.get(name)!;
  let sources: Page;

  it('one is made of the page being read, looked through, and saved', async () => {
    const page = await reader().open(pages.source);
    await reader().pressToolbarButton(page);
    const panel = await reader().panel();
    await eventually('claims', () => claimRows(panel));
    await press(panel, '#tab-facts');
    await eventually('the way to a source', () => press(panel, '.facts-view button', 'Use this article as a source'));
    sources = await reader().opened('bases.html');
    const facts = await eventually('facts to review', async () => {
      const found = await texts(sources, '.review-quote');
      return found.length > 2 && found;
    });
    expect(facts).toContain(
      'Norrland Line carried 4.2 million passengers in 2025, its chief executive, Ada Berg, said on Monday.',
    );
    await within(sources, (document) => {
      const third = [...document.querySelectorAll('.review-fact')].find((one) => one.textContent?.includes('Turku'));
      third?.querySelector<HTMLInputElement>('.review-keep input')?.click();
    });
    await fill(sources, 'Topic', 'Norrland Line');
    await save(sources, facts.length - 1);
    expect(await texts(sources, '.base-head h2')).toContain('The ferries of Norrland Line are fuller than ever');
    expect((await texts(sources, '.base-measures'))[1]).toContain(`${facts.length - 1} facts`);
  });

  it('another is made of pasted text', async () => {
    await within(sources, (document) => document.querySelector<HTMLElement>('.add-source summary')?.click());
    await fill(sources, 'The article’s text', REVISED);
    await tap(sources, 'Find its claims');
    await eventually('facts to review', async () =>
      (await texts(sources, '.review-quote')).join().includes('3.9 million'),
    );
    expect(await value(sources, 'Date of the article')).toBe('2026-09-05');
    await fill(sources, 'Topic', 'Norrland Line');
    await save(sources);
  });

  it('a third of an HTML file, whose scripts never run', async () => {
    await drop(sources, 'ships.html', HTML_FILE);
    await eventually('facts to review', async () =>
      (await texts(sources, '.review-quote')).join().includes('1,200 people'),
    );
    expect(await texts(sources, '.review-quote')).not.toContain('Home');
    expect(await sources.title()).toContain('Claimlight');
    await save(sources);
    expect(await texts(sources, '.base-head h2')).toContain('Ships in Rauma');
  });

  it('they speak to another page, source by source, and a table tells how they differ', async () => {
    const panel = await claimOn(reader(), pages.other);
    const shown = await eventually('both sources', async () => {
      const names = await panel.run(
        (document) => [...document.querySelectorAll('.source-name')].map((one) => one.textContent),
        null,
      );
      return names.length > 1 && names;
    });
    expect(shown[0]).toBe('Ferry figures revised');
    expect(shown).toContain('The ferries of Norrland Line are fuller than ever');
    const rows = await panel.run(
      (document) =>
        [...document.querySelectorAll('.source-differences tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent),
        ),
      null,
    );
    expect(rows.map(([source, figure]) => [source, figure])).toEqual([
      ['Ferry figures revised', expect.stringContaining('3.9 million')],
      ['The ferries of Norrland Line are fuller than ever', expect.stringContaining('4.2 million')],
    ]);
  });

  it('a claim noted there is known again on another site', async () => {
    const panel = await reader().panel();
    await press(panel, '.claim-actions button:last-of-type');
    await eventually('the note editor', () =>
      panel.run((document) => document.querySelector('.note-editor textarea') !== null, null),
    );
    await panel.run((document, note) => {
      const field = document.querySelector<HTMLTextAreaElement>('.note-editor textarea')!;
      field.value = note;
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    }, NOTE);
    await press(panel, '.note-editor-actions button');
    await eventually('the saved claim', () =>
      panel.run((document) => document.querySelector('.annotation-card .annotation-note') !== null, null),
    );
    const elsewhere = await claimOn(reader(), pages.copy);
    const noted = await eventually('the memory', () =>
      elsewhere.run((document) => document.querySelector('.noted')?.textContent, null),
    );
    expect(noted).toContain('The Example Post');
    expect(noted).toContain(NOTE);
  });

  it('a fact leads to its trail in the library', async () => {
    const panel = await reader().panel();
    await press(panel, '#tab-facts');
    await eventually('the facts', () => press(panel, '.fact-entry summary'));
    await eventually('the way to the trail', () => press(panel, '.fact-entry button', 'All saved claims on this fact'));
    const library = await reader().opened('library.html');
    await eventually('the trails', async () => (await library.$('#tab-facts[aria-selected=true]')) !== null);
    await library.close();
  });

  it('one is exported', async () => {
    await sources.bringToFront();
    const text = await sources.evaluate(async () => {
      const made: Blob[] = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return make.call(URL, blob);
      };
      const card = [...document.querySelectorAll('.base-card')].find((one) =>
        one.textContent?.includes('Ferry figures revised'),
      );
      [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Export')?.click();
      return made[0]?.text();
    });
    expect(JSON.parse(text ?? '').title).toBe('Ferry figures revised');
    exported.set(name, text ?? '');
  });

  it('one is deleted, and brought back', async () => {
    const titles = () => texts(sources, '.base-head h2');
    await within(sources, (document) => {
      const card = [...document.querySelectorAll('.base-card')].find((one) =>
        one.textContent?.includes('Ships in Rauma'),
      );
      [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Delete')?.click();
    });
    await eventually('it to be gone', async () => !(await titles()).includes('Ships in Rauma'));
    await tap(sources, 'Undo');
    await eventually('it to be back', async () => (await titles()).includes('Ships in Rauma'));
  });

  it('a hostile file is refused in words, and nothing of it is taken in', async () => {
    const before = await texts(sources, '.base-head h2');
    await drop(sources, 'base.json', '{"id": "x", "title": "<img src=x onerror=alert(1)>"}');
    const words = await eventually('the refusal', async () => (await texts(sources, '.bases-problem'))[0]);
    expect(words).toContain('source is missing');
    expect(await texts(sources, '.base-head h2')).toEqual(before);
  });
});

describe.each([
  ['chromium', 'firefox'],
  ['firefox', 'chromium'],
] as const)('a source exported by %s', (from, to) => {
  it(`is shown in ${to} before it is taken in, and then taken in`, async () => {
    const file = JSON.parse(exported.get(from) ?? '');
    const sources = await readers.get(to)!.openOwn('bases.html');
    await eventually('the list', async () => (await texts(sources, '.base-card')).length > 1);
    await drop(sources, 'from-elsewhere.json', JSON.stringify({ ...file, title: `Figures from ${from}` }));
    await eventually('the review', async () => (await texts(sources, '.review h1'))[0] === 'Someone’s source');
    expect(await texts(sources, '.base-head h2')).toEqual([]);
    await save(sources);
    expect(await texts(sources, '.base-head h2')).toContain(`Figures from ${from}`);
    await sources.close();
  });
});

/** Looks at a page and opens the claim that all of them speak of. */
async function claimOn(reader: ReaderBrowser, url: string): Promise<Panel> {
  const page = await reader.open(url);
  await reader.pressToolbarButton(page);
  const panel = await reader.panel();
  await eventually(`the claim on ${url}`, async () => {
    const title = await panel.run((document) => document.querySelector('.page-header h1')?.textContent, null);
    if (title !== (await page.title())) return false;
    await panel.run(
      (document) => document.querySelector<HTMLElement>('.claims-filter label:last-of-type input')?.click(),
      null,
    );
    return panel.run((document, words) => {
      const row = [...document.querySelectorAll<HTMLElement>('.claim-row')].find((one) =>
        one.textContent?.includes(words),
      );
      row?.click();
      return document.querySelector('.page-words')?.textContent?.includes(words) ?? false;
    }, CLAIM);
  });
  return panel;
}

function press(panel: Panel, selector: string, words?: string): Promise<boolean> {
  return panel.run(
    (document, { selector, words }) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (one) => words === undefined || one.textContent === words,
      );
      found?.click();
      return found !== undefined;
    },
    { selector, words },
  );
}

const within = <Out>(page: Page, run: (document: Document) => Out): Promise<unknown> =>
  page.evaluate(`(${run.toString()})(document)`);

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((one) => one.textContent ?? ''));

/** Presses a button of a page of ours by its words. */
async function tap(page: Page, words: string): Promise<void> {
  await eventually(`the button “${words}”`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === wanted && !one.disabled,
      );
      found?.click();
      return found !== undefined;
    }, words),
  );
}

const value = (page: Page, label: string): Promise<string> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
    return (document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null)?.value ?? '';
  }, label);

const fill = (page: Page, label: string, words: string): Promise<void> =>
  page.evaluate(
    ({ label, words }) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
      const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { label, words },
  );

const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      document
        .querySelector('.add-source')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    { name, text },
  );

/** Takes in what is under review, and waits until the list is back. */
async function save(page: Page, facts?: number): Promise<void> {
  const words = await eventually('something to save', async () => (await texts(page, '.review-actions .main'))[0]);
  if (facts !== undefined) expect(words).toBe(`Take in ${facts} facts`);
  await tap(page, words);
  await eventually('the list', async () => (await texts(page, '.base-card')).length > 0);
}
