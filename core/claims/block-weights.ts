import type { BlockKind } from '../types.ts';

/**
 * What the kind of block adds to the score. Set by hand, since the labelled sentences come without their blocks: captions
 * and table cells describe what stands beside them, headings repeat the text below.
 */
export const BLOCK_WEIGHTS: Readonly<Record<BlockKind, number>> = {
  paragraph: 0,
  quote: 0,
  'list-item': -0.25,
  heading: -0.75,
  caption: -1,
  cell: -1.5,
};
