import { chooseBlocks } from './article-blocks.ts';
import { chooseRoot } from './article-root.ts';
import { chooseScope, isIn } from './article-scope.ts';
import { weigh } from './block-weight.ts';
import { findHeadline } from './headline.ts';
import type { Steps } from './slices.ts';
import type { Survey, SurveyBlock } from './survey.ts';

/** Which of a page's blocks are its article. */
export interface Article {
  /** The element around the article's paragraphs. */
  readonly root: Element;
  /** The article's blocks in reading order, headline first. */
  readonly blocks: readonly SurveyBlock[];
  /** True when the first block is the headline. */
  readonly headed: boolean;
  /** Share of the page's prose that is the article's, 0 to 1. */
  readonly share: number;
}

export interface ArticleHints {
  /** What the page calls itself: headline, Open Graph title, window title. */
  readonly titles: readonly string[];
  /** Tells whether a text speaks of what the reader came for; asked of captions and standfirsts only. */
  readonly speaksOfTopic: (text: string) => boolean;
}

/** Chooses the article among a page's blocks; undefined when the page has no prose. */
export function* chooseArticle(survey: Survey, hints: ArticleHints): Steps<Article | undefined> {
  const weights = weigh(survey);
  yield;
  const scope = chooseScope(survey, weights, hints.titles);
  yield;
  const root = chooseRoot(survey, weights, scope);
  yield;
  const body = root === undefined ? [] : chooseBlocks(survey, weights, root, hints.speaksOfTopic);
  const [first] = body;
  if (root === undefined || first === undefined) return undefined;
  const start = survey.blocks.findIndex(({ container }) => isIn(survey, container, scope));
  const headline = findHeadline(survey, hints.titles, start, first);
  const own = headline === undefined ? body : [headline, ...body.filter((index) => index !== headline)];
  const prose = body.reduce((sum, index) => sum + weights.prose[index]!, 0);
  return {
    root: survey.containers[root]!.element,
    blocks: own.map((index) => survey.blocks[index]!),
    headed: headline !== undefined,
    share: weights.total === 0 ? 0 : Math.min(1, prose / weights.total),
  };
}
