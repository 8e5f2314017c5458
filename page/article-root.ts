import { isIn } from './article-scope.ts';
import { groupBlocks, lookOf } from './block-groups.ts';
import type { Weights } from './block-weight.ts';
import type { Survey } from './survey.ts';

/**
 * Chooses the container that is the article, within a scope: the one with the most prose for its clutter, where prose counts
 * less the deeper it stands below the container; then wider, to take in containers of the same make near by, for templates cut
 * articles into pieces around advertisements. Returns its index; undefined when the scope has no prose.
 */
export function chooseRoot(survey: Survey, weights: Weights, scope: number): number | undefined {
  const { blocks, containers } = survey;
  const prose = new Array<number>(containers.length).fill(0);
  const clutter = new Array<number>(containers.length).fill(0);
  for (const [index, block] of blocks.entries()) {
    let weight = weights.prose[index]!;
    if (weight === 0 && !weights.clutter[index]) continue;
    const own = OWN_TEXT.test(containers[block.container]!.name);
    for (
      let at = own ? block.container : containers[block.container]!.parent;
      at >= scope;
      at = containers[at]!.parent
    ) {
      prose[at]! += weight;
      if (weight === 0) clutter[at]! += CLUTTER;
      weight *= DECAY;
    }
  }
  let best: number | undefined;
  let most = 0;
  for (const [at, own] of prose.entries()) {
    // Share of the container that is prose; a table or a list of links in an article must not outweigh it.
    const score = own === 0 ? 0 : (own * own) / (own + clutter[at]!);
    if (score > 0 && score >= most && isIn(survey, at, scope)) [best, most] = [at, score];
  }
  return best === undefined ? undefined : widened(survey, weights, scope, best);
}

/** What a link or a label costs, in characters of prose. */
const CLUTTER = 40;
const DECAY = 0.85;
/** Elements with text of their own between line breaks. */
const OWN_TEXT = /^(?:div|section|article|main|td|body)$/;
/** How far up pieces of one article may meet. */
const LEVELS = 4;

function widened(survey: Survey, weights: Weights, scope: number, root: number): number {
  const { blocks, containers } = survey;
  const all = blocks.map((_, index) => index);
  const groups = groupBlocks(survey, weights, scope, all);
  const looks = new Set<string>();
  for (const [index, group] of groups.of.entries()) {
    if (group >= 0 && groups.article.has(group) && weights.prose[index]! > 0 && isIn(survey, group, root)) {
      looks.add(lookOf(containers[group]!));
    }
  }
  let wide = root;
  for (const [index, group] of groups.of.entries()) {
    if (group < 0 || weights.prose[index] === 0 || isIn(survey, group, wide)) continue;
    const look = lookOf(containers[group]!);
    if (!look.endsWith(' ') && looks.has(look)) wide = meeting(survey, wide, group, scope) ?? wide;
  }
  return wide;
}

/** The innermost container around both, when it is not far above the first and within the scope. */
function meeting(survey: Survey, from: number, to: number, scope: number): number | undefined {
  let at = from;
  for (let level = 0; level <= LEVELS && at >= scope; level += 1) {
    if (isIn(survey, to, at)) return at;
    at = survey.containers[at]!.parent;
  }
  return undefined;
}
