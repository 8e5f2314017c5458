import type { Pieces } from './block-writer.ts';
import { isRendered } from './dom.ts';
import type { Steps } from './slices.ts';
import type { SurveyBlock } from './survey.ts';

/**
 * Leaves out what the page does not show: blocks, and pieces of blocks, in elements that style sheets hide. Asks the browser
 * only for elements of the article, for asking makes it settle the page's styles. Where the article itself is hidden, by a
 * script that waits for a test to load, say, nothing can be told and all of it is kept.
 *
 * @returns the blocks that are left; those with hidden pieces are new, with pieces of their own at the end of `pieces`
 */
export function* seenBlocks(root: Element, blocks: readonly SurveyBlock[], pieces: Pieces): Steps<SurveyBlock[]> {
  if (!isSeen(root)) return [...blocks];
  const known = new Map<Element, boolean>();
  const seen: SurveyBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (!isSeen(block.element)) continue;
    const hidden = hiddenPieces(block, pieces, known);
    if (hidden.size < block.count) seen.push(hidden.size === 0 ? block : without(block, pieces, hidden));
  }
  return seen;
}

const STEP = 50;

function isSeen(element: Element): boolean {
  return isRendered(element, { visibilityProperty: true });
}

function hiddenPieces(block: SurveyBlock, { styled }: Pieces, known: Map<Element, boolean>): Set<number> {
  const hidden = new Set<number>();
  for (let at = block.first; at < block.first + block.count; at += 1) {
    const element = styled[at];
    if (element === undefined) continue;
    let shown = known.get(element);
    if (shown === undefined) {
      shown = isSeen(element);
      known.set(element, shown);
    }
    if (!shown) hidden.add(at);
  }
  return hidden;
}

/** The block without some of its pieces. What is between two pieces is a made space, and stays with the one before it. */
function without(block: SurveyBlock, pieces: Pieces, hidden: ReadonlySet<number>): SurveyBlock {
  const first = pieces.nodes.length;
  let text = '';
  let gap = 0;
  for (let at = block.first; at < block.first + block.count; at += 1) {
    const start = pieces.at[at]!;
    const next = at + 1 < block.first + block.count ? pieces.at[at + 1]! : block.text.length;
    if (hidden.has(at)) {
      gap += 1;
      continue;
    }
    pieces.nodes.push(pieces.nodes[at]!);
    pieces.from.push(pieces.from[at]!);
    pieces.at.push(text.length);
    pieces.length.push(pieces.length[at]!);
    pieces.styled.push(undefined);
    // A run must not reach over what was left out.
    pieces.run.push(pieces.run[at]! + gap / (block.count + 1));
    text += block.text.slice(start, next);
  }
  return { ...block, text: text.trimEnd(), first, count: pieces.nodes.length - first };
}
