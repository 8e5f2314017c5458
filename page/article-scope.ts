import type { Weights } from './block-weight.ts';
import { levelOf, likeness } from './headline.ts';
import type { Survey } from './survey.ts';

/**
 * Finds the part of the page to look for the article in: a container's index, 0 for all of it. Pages that load one story below
 * another hold several articles; the one that the page's title speaks of is its own, and the others are left for when the title
 * changes to theirs. Entries of a live blog are articles of one story: its headline stands above them all.
 */
export function chooseScope(survey: Survey, weights: Weights, titles: readonly string[]): number {
  const stories = storiesOf(survey, weights);
  if (stories.length < 2) return 0;
  const headed = stories.filter((story) =>
    survey.blocks.some((_, index) => isHeadlineIn(survey, weights, story, index)),
  );
  const [first] = headed;
  const best = bestHeading(survey, weights, titles);
  const own =
    best === undefined ? undefined : stories.find((story) => isIn(survey, survey.blocks[best]!.container, story));
  if (own !== undefined) return own;
  return best === undefined && headed.length > 1 && first !== undefined ? first : 0;
}

/** Prose that makes a story rather than a teaser, in characters. */
const STORY = 300;

/** Containers that hold a story each, none within another: articles, and else what has a first-level heading to itself. */
function storiesOf({ blocks, containers }: Survey, weights: Weights): number[] {
  const prose = new Array<number>(containers.length).fill(0);
  const heads = new Array<number>(containers.length).fill(0);
  for (const [index, block] of blocks.entries()) {
    const isHead = levelOf(containers, block) === 1 && !weights.furniture[index];
    for (let at = block.container; at >= 0; at = containers[at]!.parent) {
      prose[at]! += weights.prose[index]!;
      if (isHead) heads[at]! += 1;
    }
  }
  const stories: number[] = [];
  const taken = new Array<boolean>(containers.length).fill(false);
  for (const [at, { name, parent }] of containers.entries()) {
    taken[at] = parent >= 0 && taken[parent]!;
    if (taken[at] || prose[at]! < STORY) continue;
    const alone = name !== 'section' && heads[at] === 1 && parent >= 0 && heads[parent]! > 1;
    if (name !== 'article' && !alone) continue;
    // An article around several is a frame.
    if (heads[at]! > 1) continue;
    taken[at] = true;
    stories.push(at);
  }
  return stories;
}

function isHeadlineIn(survey: Survey, weights: Weights, story: number, index: number): boolean {
  const block = survey.blocks[index]!;
  return !weights.furniture[index] && levelOf(survey.containers, block) === 1 && isIn(survey, block.container, story);
}

function bestHeading({ blocks }: Survey, weights: Weights, titles: readonly string[]): number | undefined {
  let best: number | undefined;
  let most = SURE;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || weights.furniture[index]) continue;
    const score = likeness(block.text, titles);
    if (score >= most && (best === undefined || score > most)) [best, most] = [index, score];
  }
  return best;
}

const SURE = 0.75;

export function isIn({ containers }: Survey, container: number, outer: number): boolean {
  let at = container;
  while (at > outer) at = containers[at]!.parent;
  return at === outer;
}
