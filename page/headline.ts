import type { Survey } from './survey.ts';

/** How alike a heading is to what the page calls itself: the share of its words that stand in the likeliest title, 0 to 1. */
export type Likeness = (heading: string) => number;

/** A title may go on with the site's name, so the heading's words count and not the title's. */
export function likenessTo(titles: readonly string[]): Likeness {
  const known = titles.slice(0, 8).map(wordsOf);
  return (heading) => {
    const own = wordsOf(heading);
    let best = 0;
    for (const words of known) {
      // A site's name stands in its titles too, and in a first-level heading at the top of its pages.
      if (own.size < words.size * MOST_OF_TITLE) continue;
      let shared = 0;
      for (const word of own) if (words.has(word)) shared += 1;
      best = Math.max(best, shared / Math.max(1, own.size));
    }
    return best;
  };
}

const MOST_OF_TITLE = 0.4;

/**
 * Index of the block that is the page's headline: the heading that says what the page calls itself, or the only first-level
 * one that is long enough to be a headline. Looks at headings from block `from` up to the block `before`, where the article's
 * text begins.
 */
export function findHeadline({ blocks }: Survey, likeness: Likeness, from: number, before: number): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  // The headline stands near the text, whatever a site puts above it.
  for (let index = Math.max(from, before - NEAR); index <= before && index < blocks.length; index += 1) {
    const { kind, level, text } = blocks[index]!;
    if (kind !== 'heading') continue;
    const long = level === 1 && wordsOf(text).size >= LONG_WORDS ? LONG : 0;
    const score = Math.max(likeness(text), long) + (level === 1 ? FIRST_LEVEL : 0);
    // The later of two alike stands nearer to the text.
    if (score >= LEAST && score >= bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

const NEAR = 500;
/** Two thirds of the words, or half of them in a first-level heading. */
const LEAST = 0.66;
const FIRST_LEVEL = 0.16;
/** What a first-level heading scores for being a long one alone: editors give windows other titles than articles. */
const LONG = 0.5;
const LONG_WORDS = 5;

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
