import type { Piece } from './block-writer.ts';
import { isRendered } from './dom.ts';
import type { Steps } from './slices.ts';
import type { SurveyBlock } from './survey.ts';

/**
 * Leaves out what the page does not show: blocks, and pieces of blocks, in elements that style sheets hide. Asks the browser
 * only for elements of the article, for asking makes it settle the page's styles. Where the article itself is hidden, by a
 * script that waits for a test to load, say, nothing can be told and all of it is kept.
 *
 * @returns the blocks that are left; those with hidden pieces are new
 */
export function* seenBlocks(root: Element, blocks: readonly SurveyBlock[]): Steps<SurveyBlock[]> {
  if (!isSeen(root)) return [...blocks];
  const known = new Map<Element, boolean>();
  const seen: SurveyBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (!isSeen(block.element)) continue;
    const left = block.pieces.filter(({ styled }) => styled === undefined || isKnownSeen(styled, known));
    if (left.length === block.pieces.length) seen.push(block);
    else if (left.length > 0) seen.push(cutDown(block, new Set(left)));
  }
  return seen;
}

const STEP = 50;

function isSeen(element: Element): boolean {
  return isRendered(element, { visibilityProperty: true });
}

function isKnownSeen(element: Element, known: Map<Element, boolean>): boolean {
  let seen = known.get(element);
  if (seen === undefined) {
    seen = isSeen(element);
    known.set(element, seen);
  }
  return seen;
}

/** The block without some of its pieces. What is between two pieces is a made space, and stays with the one before it. */
function cutDown(block: SurveyBlock, left: ReadonlySet<Piece>): SurveyBlock {
  const pieces: Piece[] = [];
  let text = '';
  let gap = 0;
  for (const [index, piece] of block.pieces.entries()) {
    if (!left.has(piece)) {
      gap += 1;
      continue;
    }
    // A run must not reach over what was left out.
    pieces.push({ ...piece, at: text.length, run: piece.run + gap / (block.pieces.length + 1) });
    text += block.text.slice(piece.at, block.pieces[index + 1]?.at);
  }
  return { ...block, text: text.trimEnd(), pieces };
}
