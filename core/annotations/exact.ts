import type { Span, TextOffset } from '../types.ts';
import type { Anchorable } from './anchor.ts';
import type { PageIndex } from './page-index.ts';
import { plainSigns } from './plain.ts';

/** Where an annotation's words stand to the letter with their whole context. */
export interface Exact {
  /** The words without their context stand at the very offset where they were saved, and nowhere else. */
  readonly inPlace: boolean;
  /** Up to `MOST_PLACES` places, ascending; without context saved, places of the bare words. */
  readonly spans: readonly Span[];
  /** Where it stood when saved, in code units of the text as it is now. */
  readonly stored?: TextOffset;
  /** Still at the very offset where it was saved. */
  readonly unmoved: boolean;
  /** The block there is of the kind that it was; true where nothing is known. */
  readonly sameKind: boolean;
  readonly hasContext: boolean;
}

const MOST_PLACES = 8;

/** @param previous the answer for the annotation before, whose movement is the first guess */
export function findExact(index: PageIndex, annotation: Anchorable, previous: Exact | undefined): Exact {
  const { prefix, exact, suffix } = annotation.quote;
  const stored = annotation.position ? index.points.toUnits(annotation.position.start) : undefined;
  const full = plainSigns(`${prefix}${exact}${suffix}`);
  const hasContext = prefix.trim() !== '' || suffix.trim() !== '';
  const bare = plainSigns(exact);
  const spans: Span[] = [];
  const spanAt = (at: number): Span => ({ start: at + prefix.length, end: at + prefix.length + exact.length });
  const standing = stored !== undefined && bare.trim() !== '' && index.plain.startsWith(bare, stored);
  const base = { hasContext, inPlace: false, ...(stored === undefined ? {} : { stored }) };
  const unmoved = standing && stored >= prefix.length && index.plain.startsWith(full, stored - prefix.length);
  if (unmoved) {
    const span = spanAt(stored - prefix.length);
    return { ...base, spans: [span], inPlace: true, unmoved, sameKind: true };
  }
  const guess = guessFrom(previous, stored, prefix.length);
  if (guess !== undefined && hasContext && index.plain.startsWith(full, guess)) {
    // It moved just as the one before did: as good as not having moved, and no copy elsewhere can say more.
    spans.push(spanAt(guess));
  } else if (full !== '') {
    for (
      let at = index.plain.indexOf(full);
      at >= 0 && spans.length < MOST_PLACES;
      at = index.plain.indexOf(full, at + 1)
    ) {
      spans.push(spanAt(at));
    }
  }
  const inPlace = standing && index.plain.indexOf(bare) === stored && index.plain.indexOf(bare, stored + 1) < 0;
  return { ...base, inPlace, spans, unmoved: false, sameKind: sameKind(index, annotation, spans[0]) };
}

function guessFrom(previous: Exact | undefined, stored: number | undefined, before: number): number | undefined {
  const span = previous?.spans.length === 1 ? previous.spans[0] : undefined;
  if (!span || previous?.stored === undefined || stored === undefined) return undefined;
  const guess = stored + span.start - previous.stored - before;
  return guess >= 0 ? guess : undefined;
}

function sameKind(index: PageIndex, annotation: Anchorable, span: Span | undefined): boolean {
  if (!span || !annotation.block) return true;
  return blockKindAt(index, span.start) === annotation.block.kind;
}

/** Kind of the block that an offset stands in. */
export function blockKindAt(index: PageIndex, offset: TextOffset): string | undefined {
  const { blocks } = index.page;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= offset ? block.kind : undefined;
}
