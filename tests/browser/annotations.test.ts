/** The library in both browsers: import, search, keys, bin and undo, two views at once, and nothing lost among four writers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from './built.ts';
import { eventually, type ReaderBrowser } from './drivers/driver.ts';
import { launchReader } from './drivers/launch.ts';
import { giveFile, holdings, importFile, press, textWith, w3cFile } from './library-page.ts';

describe.each(['chromium', 'firefox'] as const)('the library in %s', (name) => {
  let reader: ReaderBrowser;
  let library: Page;
  const count = (words: string, page = library) => textWith(page, '.library-count', words);

  beforeAll(async () => {
    reader = await launchReader(name, { extension: builtExtension(name), headless: true });
    library = await reader.openOwn('library.html');
  });
  afterAll(() => reader.close());

  it('says that nothing is saved yet', async () => {
    await textWith(library, '.library-nothing', 'Nothing saved yet');
  });

  it('looks at a file before it takes anything, and then takes all of it', async () => {
    await giveFile(library, 'from-elsewhere.json', w3cFile(300));
    const preview = await textWith(library, 'dialog', 'from-elsewhere.json');
    expect(preview).toContain('New300');
    expect(await holdings(library)).toEqual({ rows: 0, copies: 0, torn: 0 });
    await press(library, 'Import 300 passages');
    await count('300 passages');
    expect(await holdings(library)).toEqual({ rows: 300, copies: 300, torn: 0 });
  });

  it('finds nothing new in the same file the second time', async () => {
    await giveFile(library, 'again.json', w3cFile(300));
    expect(await textWith(library, 'dialog', 'again.json')).toContain('Already here300');
    await press(library, 'Cancel');
  });

  it('searches as the reader types, misspelt words too, and marks what it found', async () => {
    await type(library, 'regata');
    await count('6 passages');
    await type(library, 'regatta');
    await count('6 passages');
    expect(await library.evaluate(() => document.querySelector('.shelf-row mark')?.textContent)).toBe('regatta');
    await type(library, '');
    await count('300 passages');
  });

  it('is used by keys alone: walk, choose, delete, undo', async () => {
    await library.focus('.shelf-list');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press(' ');
    await library.keyboard.down('Shift');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.up('Shift');
    await textWith(library, '.bulk-count', '2 chosen');
    await library.keyboard.press('Delete');
    await textWith(library, '.undo-bar', '2 passages moved to the bin');
    await count('298 passages');
    await press(library, 'Undo');
    await count('300 passages');
  });

  it('comes to the search by "/", empties it by Escape, and goes on to the list by the arrow', async () => {
    await library.focus('.shelf-list');
    await library.keyboard.press('/');
    await library.keyboard.type('regatta');
    await count('6 passages');
    await library.keyboard.press('Escape');
    await count('300 passages');
    await library.keyboard.press('ArrowDown');
    expect(await library.evaluate(() => document.activeElement?.className)).toBe('shelf-list');
  });

  it('groups by page, lists by what became of a passage, and leads to the passage in its page', async () => {
    await pick(library, 'Group', 'page');
    await textWith(library, '.shelf-heading-count', '15');
    await pick(library, 'Group', 'none');
    await pick(library, 'Last visit', 'found');
    await textWith(library, '.library-nothing', 'fits this search');
    await pick(library, 'Last visit', 'never');
    await count('300 passages');
    await pick(library, 'Last visit', '');
    await library.focus('.shelf-list');
    await library.keyboard.press('Home');
    await library.keyboard.press('Enter');
    const address = await library.evaluate(() => document.querySelector('.detail h2 a')?.getAttribute('href'));
    expect(address).toBe('https://news.example/story-19#:~:text=Harbour%20number%20299%20opened%20in%20spring.');
  });

  it('shows in one view what another did', async () => {
    const other = await reader.openOwn('library.html');
    await count('300 passages', other);
    await other.focus('.shelf-list');
    await other.keyboard.press('End');
    await other.keyboard.press('Delete');
    await textWith(other, '.undo-bar', '1 passage moved');
    await library.bringToFront();
    await count('299 passages');
    await other.bringToFront();
    await press(other, 'Undo');
    await library.bringToFront();
    await count('300 passages');
    await other.close();
  });

  it('shows markup of a file as the text that it is', async () => {
    const nasty = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await importFile(library, w3cFile(1, 900, nasty), 1);
    await count('301 passages');
    await library.focus('.shelf-list');
    await library.keyboard.press('Home');
    await textWith(library, '.detail-note', nasty);
    expect(await library.evaluate(() => document.querySelectorAll('.library img, .library script').length)).toBe(0);
    expect(await library.title()).toBe('Saved – Claimlight');
  });

  it.each([
    ['no JSON', '<html>', 'can’t be read'],
    ['nothing to import', '{"version":3}', 'no annotations'],
  ])('refuses a file with %s, says why, and changes nothing', async (_, text, words) => {
    await giveFile(library, 'file.json', text);
    await textWith(library, '.library-problem', words);
    expect(await holdings(library)).toMatchObject({ rows: 301, torn: 0 });
  });

  it('loses none of 1,000 that four views write at the same time', async () => {
    const views = await Promise.all([1, 2, 3, 4].map(() => reader.openOwn('library.html')));
    for (const view of views) await count('301 passages', view);
    await Promise.all(
      views.map(async (view, at) => {
        await giveFile(view, `${at}.json`, w3cFile(250, 10_000 * (at + 1)));
        await textWith(view, 'dialog', `${at}.json`);
      }),
    );
    await Promise.all(views.map((view) => press(view, 'Import 250 passages')));
    await eventually('all of them', async () => (await holdings(library)).copies === 1_301, 90_000);
    expect(await holdings(library)).toEqual({ rows: 1_301, copies: 1_301, torn: 0 });
    for (const view of views) await view.close();
    await library.bringToFront();
    await textWith(library, '.library-count', '1,301 passages');
  });
});

/** Chooses in the list with that name, whether it is folded away or not. */
async function pick(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    (label, chosen) => {
      const named = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
      const select = named && document.querySelector<HTMLSelectElement>(`#${CSS.escape(named.htmlFor)}`);
      if (!select) throw new Error(`no list called ${label}`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );
}

async function type(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) return;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}
