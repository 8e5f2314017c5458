/**
 * Real pages, and stories of ours in their templates. The pages belong to their publishers and are no part of the project: where
 * they are not at hand this says so and passes over them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFactBase } from '../../seeds/bundled.ts';
import { type Inspection, type Inspector, inspector } from '../tools/saved/inspector.ts';
import { readStories } from '../tools/saved/story.ts';
import { figuresOf, type Outcome, readTransplanted, templatesIn, told } from '../tools/saved/transplanted.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');
const here = existsSync(FOLDER);
if (!here) console.log('skipped: ../shared/pages is not here, so no real pages are read');
const FILES = here ? readdirSync(FOLDER).filter((name) => name.endsWith('.gz')) : [];

const ENGLISH = '45';
const GERMAN = '46';

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

/** One story for each template in turn; `npm run bench -- reading` reads all stories in all templates and prints the figures. */
describe.runIf(here)('stories of ours in the templates of real pages', () => {
  const templates = here ? templatesIn(FOLDER) : [];
  const stories = readStories();
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await readTransplanted(FOLDER, templates, (template) => [stories[template % stories.length]!]);
    console.log(told(figuresOf(outcomes)));
  }, 600_000);

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
    expect(figuresOf(outcomes).detected, JSON.stringify(worst(({ detected }) => !detected))).toBeGreaterThanOrEqual(
      0.98,
    );
  });

  test('at least 99 % of the sentences are in the article’s text, in order', () => {
    expect(figuresOf(outcomes).found, JSON.stringify(worst(({ missing }) => missing[0]))).toBeGreaterThanOrEqual(0.99);
  });

  test('at most 1 % of the text is foreign', () => {
    expect(figuresOf(outcomes).foreign, JSON.stringify(worst(({ foreign }) => foreign[0]))).toBeLessThanOrEqual(0.01);
  });

  test('every range cuts the very words of its claim or sentence from the page', () => {
    expect(figuresOf(outcomes).claims).toBeGreaterThan(100);
    expect(worst(({ wrongCuts }) => wrongCuts)).toEqual([]);
  });

  test('every page has the story’s title', () => {
    expect(worst(({ title }) => !title)).toEqual([]);
  });
});
