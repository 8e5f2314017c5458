/**
 * Real pages, and stories of ours in their templates. The pages belong to their publishers and are no part of the project: where
 * they are not at hand this says so and passes over them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFactBase } from '../../seeds/bundled.ts';
import { type Inspection, type Inspector, inspector } from '../tools/saved/inspector.ts';
import { loadSavedPage, type OpenPage, SavedPageBrowser } from '../tools/saved/saved-pages.ts';
import { readStories, type Story, sentencesOf } from '../tools/saved/story.ts';
import { Transplanter } from '../tools/saved/transplant.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');
const here = existsSync(FOLDER);
if (!here) console.log('skipped: ../shared/pages is not here, so no real pages are read');
const FILES = here ? readdirSync(FOLDER).filter((name) => name.endsWith('.gz')) : [];

const ENGLISH = '45';
const GERMAN = '46';

/** Templates that cannot be used, and why. Numbers are the beginnings of file names. */
const UNFIT = new Map([
  ['04', 'a shopping guide made of pieces'],
  ['08', 'the paragraphs have wrappers that are shared with hidden notes'],
  ['19', 'a paragraph of the old article has another wrapper and stays'],
  ['20', 'a chapter of a book'],
  ['21', 'a programmer’s weblog'],
  ['22', 'the first paragraphs of the old article stand elsewhere and stay'],
  ['25', 'a test of skis made of pieces'],
  ['27', 'paragraphs of the old article have other wrappers and stay'],
  ['28', 'a list of goods'],
  ['35', 'the whole article stands in it twice'],
  ['36', 'subheadings of the old article stand elsewhere and stay'],
  ['41', 'a shopping guide'],
  ['42', 'a section front'],
  ['43', 'a weblog'],
  ['44', 'a company’s blog'],
  [GERMAN, 'in German, and subheadings stay'],
]);

describe.runIf(here)('the saved pages, as inspect reads them', () => {
  let inspect: Inspector;
  const found = new Map<string, Inspection>();
  beforeAll(async () => {
    inspect = await inspector(loadFactBase());
    for (const name of FILES) found.set(name.slice(0, 2), await inspect.file(join(FOLDER, name)));
  }, 600_000);
  afterAll(() => inspect?.close());

  test('none that is not about TikTok is detected', () => {
    const wrong = [...found].filter(([number, { detected }]) => detected && number !== ENGLISH);
    expect(wrong.map(([, { file }]) => file)).toEqual([]);
  });

  test('the English one that is about TikTok is detected and has claims', () => {
    expect(found.get(ENGLISH)).toMatchObject({ detected: true, news: true, about: true });
    expect(found.get(ENGLISH)?.claims.length).toBeGreaterThan(3);
  });

  test('the German one is recognised, named as German, and has no English claims', () => {
    expect(found.get(GERMAN)).toMatchObject({ detected: false, news: true, about: true, language: 'de', claims: [] });
  });

  test('each has a title, and claims are cut from the text', () => {
    for (const { title, text, claims } of found.values()) {
      expect(title).not.toBe('');
      for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    }
  });
});

/** What one transplanted page came to. */
interface Outcome {
  readonly page: string;
  readonly detected: boolean;
  readonly sentences: number;
  readonly missing: readonly string[];
  readonly length: number;
  readonly foreign: readonly string[];
  readonly wrongCuts: number;
  readonly title: boolean;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function outcomeOf(name: string, story: Story, open: OpenPage): Promise<Outcome> {
  const { page, detection, meta } = await open.call('read', [loadFactBase().topic]);
  const blocks = page.blocks.map(({ start, end }) => plain(page.text.slice(start, end)));
  const text = plain(page.text);
  const own = plain([story.title, story.lede, ...story.blocks.map((block) => block.text)].join('\n'));
  const sentences = sentencesOf(story);
  let at = 0;
  const missing = sentences.filter((sentence) => {
    const found = text.indexOf(plain(sentence), at);
    if (found >= 0) at = found + sentence.length;
    return found < 0;
  });
  const spans = sentences.flatMap((sentence) => {
    const start = page.text.indexOf(sentence);
    return start < 0 ? [] : [{ start, end: start + sentence.length }];
  });
  const cuts = await open.call('cut', spans);
  const wrong = cuts.filter(
    ({ words, back, live }, index) =>
      words !== page.text.slice(spans[index]!.start, spans[index]!.end) || !back || !live,
  );
  return {
    page: `${name} + ${story.name}`,
    detected: detection.detected,
    sentences: sentences.length,
    missing,
    length: text.length,
    foreign: blocks.filter((block) => !own.includes(block)),
    wrongCuts: wrong.length,
    title: meta.title === story.title,
  };
}

describe.runIf(here)('stories of ours in the templates of real pages', () => {
  const outcomes: Outcome[] = [];
  const stories = readStories();
  const templates = FILES.filter((name) => !UNFIT.has(name.slice(0, 2)));
  beforeAll(async () => {
    const [browser, transplanter] = await Promise.all([SavedPageBrowser.launch(), Transplanter.launch()]);
    for (const name of templates) {
      const template = await loadSavedPage(join(FOLDER, name));
      for (const story of stories) {
        const made = await transplanter.transplant(template, story);
        if (made === undefined) throw new Error(`${name} has no run of paragraphs`);
        const open = await browser.open(made);
        outcomes.push(await outcomeOf(name, story, open));
        await open.close();
      }
    }
    await Promise.all([browser.close(), transplanter.close()]);
    console.log(summary());
  }, 1_800_000);

  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, each) => total + of(each), 0);
  const foreignLength = ({ foreign }: Outcome): number => foreign.reduce((total, text) => total + text.length, 0);
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
  const summary = (): string =>
    [
      `${templates.length} templates × ${stories.length} stories: detected ${share(
        sum(({ detected }) => Number(detected)),
        outcomes.length,
      )}`,
      `sentences found in order ${share(
        sum(({ sentences, missing }) => sentences - missing.length),
        sum(({ sentences }) => sentences),
      )}`,
      `foreign text ${share(
        sum(foreignLength),
        sum(({ length }) => length),
      )}`,
      `ranges that cut other words ${sum(({ wrongCuts }) => wrongCuts)}`,
    ].join(', ');
  const worst = (of: (outcome: Outcome) => unknown): unknown =>
    outcomes
      .filter(of)
      .map((each) => [each.page, of(each)])
      .slice(0, 10);

  test('there are at least twenty templates and ten stories', () => {
    expect(templates.length).toBeGreaterThanOrEqual(20);
    expect(stories.length).toBeGreaterThanOrEqual(10);
  });

  test('at least 98 % are detected', () => {
    const missed = outcomes.filter(({ detected }) => !detected);
    expect(missed.length / outcomes.length, JSON.stringify(missed.map(({ page }) => page))).toBeLessThanOrEqual(0.02);
  });

  test('at least 99 % of the sentences are in the article’s text, in order', () => {
    const missing = sum((outcome) => outcome.missing.length) / sum(({ sentences }) => sentences);
    expect(missing, JSON.stringify(worst(({ missing: each }) => each[0]))).toBeLessThanOrEqual(0.01);
  });

  test('at most 1 % of the text is foreign', () => {
    const foreign = sum(foreignLength) / sum(({ length }) => length);
    expect(foreign, JSON.stringify(worst(({ foreign: each }) => each[0]))).toBeLessThanOrEqual(0.01);
  });

  test('every range cuts the very words of its sentence from the page', () => {
    expect(worst(({ wrongCuts }) => wrongCuts)).toEqual([]);
  });

  test('every page has the story’s title', () => {
    expect(worst(({ title }) => !title)).toEqual([]);
  });
});
