import { chooseBlocks } from './article-blocks.ts';
import { chooseRoot } from './article-root.ts';
import { weigh } from './block-weight.ts';
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

export function* chooseArticle(survey: Survey, hints: ArticleHints): Steps<Article | undefined> {
  const weights = weigh(survey);
  yield;
  const root = chooseRoot(survey, weights);
  if (root === undefined) return undefined;
  const blocks = chooseBlocks(survey, weights, root, hints);
  return { root: survey.containers[root]!.element, blocks, headed: false, share: 1 };
}
