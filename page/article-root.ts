import { type BlockGroups, groupBlocks } from './block-groups.ts';
import type { Weights } from './block-weight.ts';
import type { ContainerTree } from './container-tree.ts';
import type { Steps } from './slices.ts';
import type { Container, Survey } from './survey.ts';

/**
 * Chooses the container that is the article, within a scope: the one with the most prose for its clutter, where prose counts
 * less the deeper it stands below the container; then wider, to take in containers of the same make near by, for templates cut
 * articles into pieces around advertisements. Returns its index; undefined when the scope has no prose.
 */
export function* chooseRoot(
  survey: Survey,
  tree: ContainerTree,
  weights: Weights,
  scope: number,
): Steps<number | undefined> {
  const { blocks, containers } = survey;
  const groups = yield* groupBlocks(survey, tree, weights, scope);
  const prose = new Float64Array(containers.length);
  const clutter = new Float64Array(containers.length);
  const holders = blocks.map(({ container }) => holderOf(containers, container));
  const cards = cardsAmong(survey, weights, holders);
  for (let index = 0; index < blocks.length; index += 1) {
    const holder = holders[index]!;
    const teaser = groups.teasers.has(groups.of[index]!) || cards.has(holder);
    prose[holder]! += weights.prose[index]! * (teaser ? TEASER : 1);
    if (weights.clutter[index]) clutter[holder]! += CLUTTER;
  }
  tree.sum(prose, FADE);
  tree.sum(clutter);
  yield;
  let best: number | undefined;
  let most = 0;
  for (let at = 0; at < prose.length; at += 1) {
    const own = prose[at]!;
    // Share of the container that is prose; a table or a list of links in an article must not outweigh it.
    const score = own === 0 ? 0 : (own * own) / (own + clutter[at]!);
    if (score > 0 && score >= most && tree.isIn(at, scope)) [best, most] = [at, score];
  }
  if (best === undefined) return undefined;
  return widened(containers, tree, groups, weights, scope, best);
}

/** A paragraph is no article of itself; a division with lines of its own is. */
function holderOf(containers: readonly Container[], container: number): number {
  const { name, parent } = containers[container]!;
  return OWN_TEXT.test(name) || parent < 0 ? container : parent;
}

/** Holders of a heading that is a link and of one paragraph: a list's entries on other stories. */
function cardsAmong({ blocks }: Survey, weights: Weights, holders: readonly number[]): ReadonlySet<number> {
  const paragraphs = new Map<number, number>();
  const cards = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const { kind, linked, text } = blocks[index]!;
    const holder = holders[index]!;
    if (kind === 'heading' && linked > text.length / 2) cards.add(holder);
    else if (weights.prose[index]! > 0) paragraphs.set(holder, (paragraphs.get(holder) ?? 0) + 1);
  }
  for (const holder of cards) if ((paragraphs.get(holder) ?? 0) > 1) cards.delete(holder);
  return cards;
}

/** What a link or a label costs, in characters of prose. */
const CLUTTER = 40;
/** What the paragraph of a teaser is worth: a page's list of other stories may well be longer than its own. */
const TEASER = 0.05;
/** What prose is worth one level further in. */
const FADE = 0.85;
/** Elements with text of their own between line breaks. */
const OWN_TEXT = /^(?:div|section|article|main|td|body)$/;
/** How far up pieces of one article may meet. */
const LEVELS = 4;

function widened(
  containers: readonly Container[],
  tree: ContainerTree,
  groups: BlockGroups,
  { prose }: Weights,
  scope: number,
  root: number,
): number {
  const withProse = new Set(groups.of.filter((group, index) => group >= 0 && prose[index]! > 0));
  const looks = new Set<string>();
  for (const group of withProse) {
    if (groups.article.has(group) && tree.isIn(group, root)) looks.add(containers[group]!.look);
  }
  let wide = root;
  for (const group of withProse) {
    if (tree.isIn(group, wide)) continue;
    const look = containers[group]!.look;
    if (!look.endsWith(' ') && looks.has(look)) wide = meeting(containers, tree, wide, group, scope) ?? wide;
  }
  return wide;
}

/** The innermost container around both, when it is not far above the first and within the scope. */
function meeting(
  containers: readonly Container[],
  tree: ContainerTree,
  from: number,
  to: number,
  scope: number,
): number | undefined {
  let at = from;
  for (let level = 0; level <= LEVELS && at >= scope; level += 1) {
    if (tree.isIn(to, at)) return at;
    at = containers[at]!.parent;
  }
  return undefined;
}
