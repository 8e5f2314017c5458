/** Stories of ours in the templates of real pages, read by the extension's own reader: what each came to, and the figures over all. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analysePage, indexFactBase, openLexicon } from '../../../core/matching/index.ts';
import { loadFactBase, loadLexicon, loadWeights } from '../../../seeds/bundled.ts';
import { loadSavedPage, type OpenPage, SavedPageBrowser } from './saved-pages.ts';
import { type Story, sentencesOf } from './story.ts';
import { Transplanter } from './transplant.ts';

/** Templates that cannot be used, and why: what is left in them is no news article, or not the story alone. Numbers are the beginnings of file names. */
export const UNFIT: ReadonlyMap<string, string> = new Map([
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
  ['46', 'in German, and subheadings stay'],
]);

/** What one transplanted page came to. */
export interface Outcome {
  readonly page: string;
  readonly detected: boolean;
  /** Number of the story's sentences, and those that are not in the article's text, in order. */
  readonly sentences: number;
  readonly missing: readonly string[];
  /** Characters of the article's text, and those of its blocks that are not the story's. */
  readonly length: number;
  readonly foreign: readonly string[];
  /** Number of claims, and of claims and sentences whose ranges cut other words from the live page. */
  readonly claims: number;
  readonly wrongCuts: number;
  readonly title: boolean;
}

/** Files of the templates that can be used. */
export function templatesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gz') && !UNFIT.has(name.slice(0, 2)))
    .sort();
}

/**
 * Transplants and reads, one page after another.
 *
 * @param storiesFor the stories for the n-th template
 */
export async function readTransplanted(
  folder: string,
  templates: readonly string[],
  storiesFor: (template: number) => readonly Story[],
): Promise<Outcome[]> {
  const ready = indexFactBase(loadFactBase(), { lexicon: openLexicon(loadLexicon()), weights: loadWeights() });
  const [browser, transplanter] = await Promise.all([SavedPageBrowser.launch(), Transplanter.launch()]);
  const outcomes: Outcome[] = [];
  try {
    for (const [index, name] of templates.entries()) {
      const template = await loadSavedPage(join(folder, name));
      for (const story of storiesFor(index)) {
        const made = await transplanter.transplant(template, story);
        if (made === undefined) throw new Error(`${name} has no run of paragraphs`);
        const open = await browser.open(made);
        outcomes.push(await outcomeOf(name, story, open, ready));
        await open.close();
      }
    }
  } finally {
    await Promise.all([browser.close(), transplanter.close()]);
  }
  return outcomes;
}

/** The four figures: shares are between 0 and 1. */
export interface Figures {
  readonly pages: number;
  readonly detected: number;
  readonly found: number;
  readonly foreign: number;
  readonly claims: number;
  readonly wrongCuts: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, each) => total + of(each), 0);
  const foreign = sum((outcome) => outcome.foreign.reduce((total, text) => total + text.length, 0));
  return {
    pages: outcomes.length,
    detected: sum(({ detected }) => Number(detected)) / outcomes.length,
    found: 1 - sum(({ missing }) => missing.length) / sum(({ sentences }) => sentences),
    foreign: foreign / sum(({ length }) => length),
    claims: sum(({ claims }) => claims),
    wrongCuts: sum(({ wrongCuts }) => wrongCuts),
  };
}

/** The figures in a line. */
export function told({ pages, detected, found, foreign, claims, wrongCuts }: Figures): string {
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  return (
    `${pages} transplanted pages: detected ${percent(detected)}, sentences found in order ${percent(found)}, ` +
    `foreign text ${percent(foreign)}, ranges that cut other words ${wrongCuts} (${claims} claims)`
  );
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function outcomeOf(
  name: string,
  story: Story,
  open: OpenPage,
  ready: ReturnType<typeof indexFactBase>,
): Promise<Outcome> {
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
  const claims = analysePage(page, [ready]).filter(({ claim, matches }) => claim || matches.length > 0);
  const spans = [
    ...claims.map(({ start, end }) => ({ start, end })),
    ...sentences.flatMap((sentence) => {
      const start = page.text.indexOf(sentence);
      return start < 0 ? [] : [{ start, end: start + sentence.length }];
    }),
  ];
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
    claims: claims.length,
    wrongCuts: wrong.length,
    title: meta.title === story.title,
  };
}
