import type { Span } from '../core/types.ts';
import { rootOf } from './dom.ts';
import type { TextIndex } from './text-index.ts';

/**
 * The passage that the reader selected, in offsets of the article's text and without blanks at its ends; null when nothing is
 * selected, or nothing that the article's text has.
 */
export function selectedSpan(index: TextIndex): Span | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.type !== 'Range') return null;
  for (const range of rangesOf(selection, index)) {
    const span = index.spanOf(range);
    if (span) return trimmed(index.text, span);
  }
  return null;
}

/** A selection inside a shadow root shows itself only to those who name the root. */
function rangesOf(selection: Selection, index: TextIndex): AbstractRange[] {
  const root = rootOf(index.root);
  const composed =
    root instanceof ShadowRoot && typeof selection.getComposedRanges === 'function'
      ? selection.getComposedRanges({ shadowRoots: [root] })
      : [];
  return [...composed, selection.getRangeAt(0)];
}

function trimmed(text: string, span: Span): Span | null {
  const passage = text.slice(span.start, span.end);
  const start = span.start + (passage.length - passage.trimStart().length);
  const end = span.end - (passage.length - passage.trimEnd().length);
  return start < end ? { start, end } : null;
}
