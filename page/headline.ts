import type { Container, Survey, SurveyBlock } from './survey.ts';

/**
 * Index of the block that is the page's headline: the heading that says what the page calls itself, or the only first-level
 * one that is long enough to be a headline. Looks at headings from block `from` up to the block `before`, where the article's text begins.
 */
export function findHeadline(
  { blocks, containers }: Survey,
  titles: readonly string[],
  from: number,
  before: number,
): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  for (let index = from; index <= before && index < blocks.length; index += 1) {
    const block = blocks[index]!;
    if (block.kind !== 'heading') continue;
    const first = levelOf(containers, block) === 1;
    const known = likeness(block.text, titles);
    const score =
      Math.max(known, first && wordsOf(block.text).size >= LONG_WORDS ? LONG : 0) + (first ? FIRST_LEVEL : 0);
    // The later of two alike stands nearer to the text.
    if (score >= LEAST && score >= bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

/** Two thirds of the words, or half of them in a first-level heading. */
const LEAST = 0.66;
const FIRST_LEVEL = 0.16;
/** What a first-level heading scores for being a long one alone: editors give windows other titles than articles. */
const LONG = 0.5;
const LONG_WORDS = 5;

/** Share of a heading's words that stand in the likeliest of the titles; a title may go on with the site's name. */
export function likeness(heading: string, titles: readonly string[]): number {
  const own = wordsOf(heading);
  let best = 0;
  for (const title of titles) {
    const words = wordsOf(title);
    const shared = [...own].filter((word) => words.has(word)).length;
    if (own.size >= 2 || own.size === words.size) best = Math.max(best, shared / Math.max(1, own.size));
  }
  return best;
}

/** Level of the heading that a block stands in, 0 for none. */
export function levelOf(containers: readonly Container[], block: SurveyBlock): number {
  if (block.kind !== 'heading') return 0;
  for (let at = block.container; at >= 0; at = containers[at]!.parent) {
    const level = /^h([1-6])$/.exec(containers[at]!.name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return 0;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
