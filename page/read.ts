import { type ArticleSummary, detection, type PageSignals } from '../core/detection.ts';
import { languageOf } from '../core/language.ts';
import { mentionsOf } from '../core/mentions.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { Detection, LanguageTag, PageMeta, PageText, Topic } from '../core/types.ts';
import { chooseArticle } from './article.ts';
import { bodyOf, documentElementOf } from './dom.ts';
import { seenBlocks } from './seen.ts';
import { leastSignals, readSignals } from './signals.ts';
import type { Steps } from './slices.ts';
import { LIMITS, type SurveyLimits, survey } from './survey.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/** Everything one pass over a page finds. */
export interface PageReading {
  readonly meta: PageMeta;
  readonly detection: Detection;
  /** `other`: no claims are to be asked for. The tag is in `meta.language`. */
  readonly language: 'english' | 'other';
  /** The article, or why there is none: `no-article`, `too-large`. */
  readonly index: Result<TextIndex>;
}

/**
 * Reads a page: what it says of itself, its article, its language, and what automatic mode makes of it. Changes nothing in
 * the page. To be run in slices (`runInSlices(readPage(document, topics), { signal })`).
 */
export function* readPage(
  document: Document,
  topics: readonly Topic[],
  limits: SurveyLimits = LIMITS,
): Steps<PageReading> {
  const root = bodyOf(document) ?? documentElementOf(document);
  const found = root === null ? undefined : yield* survey(root, limits);
  if (found !== undefined && !found.complete)
    return yield* reading(leastSignals(document), topics, failure('too-large'));
  const signals = yield* readSignals(document);
  const mentions = topics.map(mentionsOf);
  const speaksOfTopic = (text: string): boolean =>
    mentions.some((topic) => topic.names(text) > 0 || topic.associates(text) > 0);
  const article =
    found === undefined ? undefined : yield* chooseArticle(found, { titles: signals.titles, speaksOfTopic });
  if (found === undefined || article === undefined) return yield* reading(signals, topics, failure('no-article'));
  const seen = yield* seenBlocks(article.root, article.blocks);
  if (seen.length === 0) return yield* reading(signals, topics, failure('no-article'));
  const index = yield* buildTextIndex(article.root, seen);
  return yield* reading(signals, topics, success(index), {
    share: article.share,
    headed: article.headed && seen[0] === article.blocks[0],
    text: index.text,
    blocks: index.blocks,
  });
}

/** What the engine is sent of a page. */
export function pageText(meta: PageMeta, index: TextIndex): PageText {
  return { ...meta, text: index.text, blocks: index.blocks };
}

/** Language is a step and detection several: on a first page most of their time is compiling patterns. */
function* reading(
  signals: PageSignals,
  topics: readonly Topic[],
  index: Result<TextIndex>,
  article: ArticleSummary = { text: '', blocks: [], share: 0, headed: false },
): Steps<PageReading> {
  yield;
  const headline = article.headed ? textOf(article, 0) : undefined;
  const titled = headline === undefined ? signals : { ...signals, titles: [headline, ...signals.titles] };
  const language = languageOf(article.text, signals.language);
  yield;
  const judged = yield* detection(titled, article, topics, language.english);
  return {
    meta: metaOf(titled, article, language.tag),
    detection: judged,
    language: language.english ? 'english' : 'other',
    index,
  };
}

const LEDE = 600;

function metaOf(signals: PageSignals, article: ArticleSummary, language: LanguageTag): PageMeta {
  const { url, titles, site, author, published, modified } = signals;
  const lede = firstParagraph(article) ?? signals.description;
  return {
    url,
    title: titles[0] ?? url,
    language,
    ...(lede !== undefined && { lede: lede.slice(0, LEDE) }),
    ...(site !== undefined && { site }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
  };
}

function firstParagraph(article: ArticleSummary): string | undefined {
  const at = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  return at < 0 ? undefined : textOf(article, at);
}

function textOf(article: ArticleSummary, at: number): string {
  const block = article.blocks[at];
  return block === undefined ? '' : article.text.slice(block.start, block.end);
}
