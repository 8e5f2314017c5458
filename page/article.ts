import { chooseBlocks } from './article-blocks.ts';
import { chooseRoot } from './article-root.ts';
import { chooseScope } from './article-scope.ts';
import { weigh } from './block-weight.ts';
import { containerTree } from './container-tree.ts';
import { findHeadline, likenessTo } from './headline.ts';
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

/**
 * Chooses the article among a page's blocks; undefined when the page has no prose. Of several articles on a page it is the one
 * the page's title speaks of. Work grows with the number of blocks, not with how deep they are nested.
 */
export function* chooseArticle(survey: Survey, hints: ArticleHints): Steps<Article | undefined> {
  const tree = containerTree(survey.containers);
  const likeness = likenessTo(hints.titles);
  const weights = yield* weigh(survey);
  yield;
  const scope = chooseScope(survey, tree, weights, likeness);
  yield;
  const root = yield* chooseRoot(survey, tree, weights, scope);
  const body = root === undefined ? [] : yield* chooseBlocks(survey, tree, weights, root, hints.speaksOfTopic);
  const [first] = body;
  if (root === undefined || first === undefined) return undefined;
  const start = survey.blocks.findIndex(({ container }) => tree.isIn(container, scope));
  const headline = findHeadline(survey, likeness, start, first);
  const own = headline === undefined ? body : [headline, ...body.filter((index) => index !== headline)];
  const prose = body.reduce((sum, index) => sum + weights.prose[index]!, 0);
  return {
    root: survey.containers[root]!.element,
    blocks: own.map((index) => survey.blocks[index]!),
    headed: headline !== undefined,
    share: weights.total === 0 ? 0 : Math.min(1, prose / weights.total),
  };
}
