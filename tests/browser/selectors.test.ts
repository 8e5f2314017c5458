/** The commands `anchor` and `describe` as others run them, and what a real browser's XPath and parser add to the unit tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSavedPage, SavedPageBrowser, savedPage } from '../tools/saved/saved-pages.ts';
import type { Answer } from '../tools/selectors/resolve.ts';
import type { SelectorSide } from '../tools/selectors/side.ts';
import { FARM } from '../unit/selectors/document.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(ROOT, '../shared/pages');
/** Real pages that are read, and ranges on each; `CLAIMLIGHT_RANGES` asks for more. */
const MOST_PAGES = 2;
const RANGES = Number(process.env.CLAIMLIGHT_RANGES) || 30;

const here = existsSync(PAGES);
if (!here) console.log('skipped: ../shared/pages is not here, so no ranges of real pages are described');

let browser: SavedPageBrowser<SelectorSide>;
beforeAll(async () => {
  browser = await SavedPageBrowser.launch<SelectorSide>('../selectors/side.ts');
});
afterAll(() => browser?.close());

describe('in a real browser', () => {
  test.each<[string, unknown, string | null]>([
    ['XPath of any kind', { type: 'XPathSelector', value: '//li[contains(., "w")]' }, 'two'],
    ['a text counted over the page', { type: 'XPathSelector', value: '(.//li)[2]/text()' }, 'two'],
    ['no XPath at all', { type: 'XPathSelector', value: '//li[' }, null],
    ['CSS of any kind', { type: 'CssSelector', value: 'li:not(:first-child)' }, 'two'],
    ['a text in the head', { type: 'TextQuoteSelector', exact: 'ferry page' }, 'ferry page'],
    ['what no script of the page has changed', { type: 'TextQuoteSelector', exact: 'cheap.Nobody' }, 'cheap.Nobody'],
  ])('%s', async (_, selector, exact) => {
    const html = `<!doctype html><title>The ferry page</title><body>${FARM}<script>document.body.textContent = ''</script>`;
    const page = await browser.open(savedPage('farm.html', Buffer.from(html)));
    const [found] = await page.call('anchor', [{ id: 1, selectors: [selector] }]);
    expect(found!.exact).toBe(exact);
    expect(page.refused).toEqual([]);
    await page.close();
  });

  test.runIf(here)('ranges anywhere on real pages are described and found again', async () => {
    const files = readdirSync(PAGES).filter((name) => name.endsWith('.gz'));
    const step = Math.ceil(files.length / MOST_PAGES);
    let count = 0;
    for (const [at, name] of files.filter((_, index) => index % step === 0).entries()) {
      const page = await browser.open(await loadSavedPage(join(PAGES, name)));
      const ranges = await page.page.evaluate(someRanges, RANGES, at + 1);
      const described = await page.call('describe', ranges);
      const lists = described.flatMap(({ id, selectors }) =>
        selectors ? [selectors, ...selectors.map((one) => [one])].map((list) => ({ id, selectors: list })) : [],
      );
      const answers = await page.call('anchor', lists);
      for (const [index, { id, exact, state }] of answers.entries()) {
        const range = ranges.find((one) => one.id === id)!;
        // Words alone may stand twice, as menus do, and white space is none of them.
        const bare = index % 4 === 3;
        const texts = [exact ?? '', range.text].map((text) => (bare ? text.replace(/\s+/g, ' ').trim() : text));
        expect({ name, range, exact: texts[0], found: state !== 'not-found' }).toEqual({
          name,
          range,
          exact: texts[1],
          found: true,
        });
      }
      expect(answers.filter((_, index) => index % 4 === 0).every(({ state }) => state === 'found')).toBe(true);
      count += described.filter(({ selectors }) => selectors !== null).length;
      await page.close();
    }
    console.log(`${count} ranges of ${MOST_PAGES} real pages, each found by all selectors together and by each alone`);
    expect(count).toBeGreaterThan(MOST_PAGES * RANGES * 0.3);
  });
});

/** Runs in the page: ranges between any two places that are not too far apart, their text by the browser's own count. */
function someRanges(count: number, seed: number) {
  let state = seed;
  const chance = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const pathTo = (node: Node): string => {
    if (node === document.body) return '';
    const alike = [...node.parentNode!.childNodes].filter((one) => one.nodeName === node.nodeName);
    const name = node.nodeType === 3 ? 'text()' : node.nodeName.toLowerCase();
    return `${pathTo(node.parentNode!)}/${name}[${alike.indexOf(node as ChildNode) + 1}]`;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return Array.from({ length: count }, (_, id) => {
    const first = Math.floor(chance() * nodes.length);
    const range = document.createRange();
    const place = (node: Node): [Node, number] => {
      const size = node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
      return [node, Math.floor(chance() * (size + 1))];
    };
    range.setStart(...place(nodes[first]!));
    // Where this end lies before the other, the browser moves that one here.
    range.setEnd(...place(nodes[Math.min(nodes.length - 1, first + Math.floor(chance() * 30))]!));
    return {
      id,
      startXPath: pathTo(range.startContainer),
      startOffset: range.startOffset,
      endXPath: pathTo(range.endContainer),
      endOffset: range.endOffset,
      text: range.toString(),
    };
  });
}

describe('on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-selectors-'));
  const at = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (tool: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'tests/tools', `${tool}.ts`), ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });

  test('a range is described and anchored', () => {
    writeFileSync(at('page.html'), `<!doctype html><body>${FARM}`);
    const range = {
      id: 'r',
      startXPath: '/p[1]/em[1]',
      startOffset: 0,
      endXPath: '/p[1]/a[1]/text()[1]',
      endOffset: 4,
    };
    writeFileSync(at('ranges.json'), JSON.stringify([range]));
    expect(run('describe', '--html', 'page.html', '--ranges', 'ranges.json', '--out', 'selectors.json').status).toBe(0);
    expect(
      run('anchor', '--html', 'page.html', '--selectors', 'selectors.json', '--out', 'out/found.json').status,
    ).toBe(0);
    const [found] = JSON.parse(readFileSync(at('out/found.json'), 'utf8')) as Answer[];
    expect(found).toMatchObject({ id: 'r', state: 'found', score: 1, exact: 'ran daily 😀 until late' });
    expect(Object.keys(found!)).toEqual(['id', 'state', 'score', 'exact', 'prefix', 'suffix', 'start', 'end']);
  });

  test.each([
    [
      'a page that is not there',
      ['anchor', '--html', 'none.html', '--selectors', 'list.json', '--out', 'o'],
      'none.html: no such file',
    ],
    [
      'no JSON',
      ['anchor', '--html', 'page.html', '--selectors', 'page.html', '--out', 'o'],
      'page.html: it is no JSON',
    ],
    ['an option missing', ['anchor', '--html', 'page.html'], 'Usage: npm run -s anchor'],
    [
      'annotations that are none',
      ['export', '--from', 'list.json', '--format', 'csv', '--out', 'o'],
      'list.json: it holds no annotations',
    ],
    [
      'a form that is none',
      ['export', '--from', 'list.json', '--format', 'pdf', '--out', 'o'],
      '--format is one of jsonld|markdown|csv|html',
    ],
  ])('%s ends with a sentence', (_, [tool, ...args], sentence) => {
    writeFileSync(at('page.html'), FARM);
    writeFileSync(at('list.json'), '[]');
    writeFileSync(at('object.json'), '{}');
    const { status, stderr } = run(tool!, ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(existsSync(at('o'))).toBe(false);
  });

  test('annotations are exported in every form', () => {
    const records = join(ROOT, 'tests/unit/core/annotations/schemas/1.json');
    for (const [format, out] of [
      ['jsonld', 'a.jsonld'],
      ['csv', 'a.csv'],
      ['html', 'a.html'],
      ['markdown', 'pages'],
    ] as const) {
      const { status, stderr } = run(
        'export',
        '--from',
        format === 'jsonld' ? records : 'a.jsonld',
        '--format',
        format,
        '--out',
        out,
      );
      expect({ format, status, stderr }).toMatchObject({ status: 0 });
      expect(existsSync(at(out))).toBe(true);
    }
    expect(readdirSync(at('pages')).every((name) => name.endsWith('.md'))).toBe(true);
  });
});
