/** Cuts a page into sentences and says of each whether it is a claim: the first step of matching, and of making a fact base. */
import { type NormalisedText, normalise } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import type { Block, PageText, Sentence } from '../types.ts';
import { scoreClaim } from './score.ts';

/** A sentence as found in a page. Offsets are into the page's text. */
export interface FoundSentence extends Sentence {
  /** What is read in its place: disguises undone, cut to a bearable length. */
  readonly plain: NormalisedText;
  /** The nearest heading above it. */
  readonly heading?: string;
}

/** No sentence of news is longer; what comes after is not read. */
export const LONGEST_SENTENCE = 2_000;
const LONGEST_HEADING = 300;

/** Every sentence of a page, in reading order. No sentence crosses a block. */
export function sentencesOfPage(page: Pick<PageText, 'text' | 'blocks'>): FoundSentence[] {
  return [...sentencesOfBlocks(page)].flat();
}

/** As `sentencesOfPage`, one block a step. */
export function* sentencesOfBlocks(page: Pick<PageText, 'text' | 'blocks'>): Generator<FoundSentence[]> {
  let heading: string | undefined;
  for (const block of page.blocks) {
    const text = page.text.slice(block.start, block.end);
    if (block.kind === 'heading') heading = text.slice(0, LONGEST_HEADING);
    yield sentences(text).map((span) => {
      const sentence = weighed(text.slice(span.start, span.end), block.kind);
      const place = { start: block.start + span.start, end: block.start + span.end };
      return heading === undefined ? { ...sentence, ...place } : { ...sentence, ...place, heading };
    });
  }
}

/** One sentence that is already cut: its plain copy and its check-worthiness. */
export function weighed(text: string, blockKind?: Block['kind']): Omit<FoundSentence, 'start' | 'end' | 'heading'> {
  const plain = normalise(text.slice(0, LONGEST_SENTENCE));
  const { checkworthiness, claim } = scoreClaim(plain.text, blockKind === undefined ? {} : { blockKind });
  return { text, plain, checkworthiness, claim };
}
