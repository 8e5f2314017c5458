import type { Weights } from './block-weight.ts';
import type { ContainerTree } from './container-tree.ts';
import type { Likeness } from './headline.ts';
import type { Survey } from './survey.ts';

/**
 * Finds the part of the page to look for the article in: a container's index, 0 for all of it. Pages that load one story below
 * another hold several articles; the one that the page's title speaks of is its own, and the others are left for when the title
 * changes to theirs. Entries of a live blog are articles of one story: its headline stands above them all.
 */
export function chooseScope(survey: Survey, tree: ContainerTree, weights: Weights, likeness: Likeness): number {
  const heads = firstHeadings(survey, weights);
  const stories = storiesOf(survey, tree, weights, heads);
  if (stories.length < 2) return 0;
  const within = (story: number) => (index: number) => tree.isIn(survey.blocks[index]!.container, story);
  const best = bestHeading(survey, weights, likeness);
  const own = best === undefined ? undefined : stories.find((story) => within(story)(best));
  if (own !== undefined) return own;
  const headed = stories.filter((story) => heads.some(within(story)));
  return best === undefined && headed.length > 1 ? headed[0]! : 0;
}

/** Prose that makes a story rather than a teaser, in characters. */
const STORY = 300;
/** More first-level headings than this are a page's manner, not its stories. */
const MOST_HEADS = 200;

function firstHeadings({ blocks }: Survey, { furniture }: Weights): number[] {
  const heads: number[] = [];
  for (let index = 0; index < blocks.length && heads.length < MOST_HEADS; index += 1)
    if (blocks[index]!.level === 1 && !furniture[index]) heads.push(index);
  return heads;
}

/** Containers that hold a story each, none within another: articles, and else what has a first-level heading to itself. */
function storiesOf(
  { blocks, containers }: Survey,
  tree: ContainerTree,
  weights: Weights,
  firstHeads: readonly number[],
): number[] {
  const prose = new Float64Array(containers.length);
  const heads = new Float64Array(containers.length);
  for (let index = 0; index < blocks.length; index += 1) prose[blocks[index]!.container]! += weights.prose[index]!;
  for (const index of firstHeads) heads[blocks[index]!.container]! += 1;
  tree.sum(prose);
  tree.sum(heads);
  const stories: number[] = [];
  const taken: boolean[] = [];
  for (let at = 0; at < containers.length; at += 1) {
    const { name, parent } = containers[at]!;
    const alone = name !== 'section' && heads[at] === 1 && parent >= 0 && heads[parent]! > 1;
    // An article around several is a frame.
    const story = prose[at]! >= STORY && heads[at]! <= 1 && (name === 'article' || alone);
    const inside = parent >= 0 && taken[parent]!;
    taken.push(inside || story);
    if (story && !inside) stories.push(at);
  }
  return stories;
}

/** The heading that is surely the page's title; the first of several. */
function bestHeading({ blocks }: Survey, { furniture }: Weights, likeness: Likeness): number | undefined {
  let best: number | undefined;
  let most = 0;
  let headings = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const { kind, text } = blocks[index]!;
    if (kind !== 'heading' || furniture[index]) continue;
    headings += 1;
    if (headings > MOST_HEADINGS) break;
    const score = likeness(text);
    if (score >= SURE && score > most) [best, most] = [index, score];
  }
  return best;
}

const SURE = 0.75;
const MOST_HEADINGS = 500;
