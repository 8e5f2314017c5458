import type { Weights } from './block-weight.ts';
import type { Survey } from './survey.ts';

/**
 * Chooses the container that is the article: the one with the most prose for its clutter, where prose counts less the
 * deeper it stands below the container. Returns its index; undefined when the page has no prose.
 */
export function chooseRoot(survey: Survey, weights: Weights): number | undefined {
  const { blocks, containers } = survey;
  const scores = new Array<number>(containers.length).fill(0);
  for (const [index, block] of blocks.entries()) {
    let weight = weights.prose[index]! - (weights.clutter[index] ? CLUTTER : 0);
    if (weight === 0) continue;
    const decay = weight > 0 ? DECAY : 1;
    for (let at = containers[block.container]!.parent; at >= 0; at = containers[at]!.parent) {
      scores[at]! += weight;
      weight *= decay;
    }
  }
  let best: number | undefined;
  for (const [at, score] of scores.entries()) {
    if (score > 0 && (best === undefined || score >= scores[best]!)) best = at;
  }
  return best;
}

const CLUTTER = 40;
const DECAY = 0.85;
