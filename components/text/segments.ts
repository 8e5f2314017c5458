/** Cuts a text at spans, for showing marks without ever building markup. */
import type { Span } from '../../core/types.ts';

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
  /** Offset of the segment's first character in the text. */
  readonly at: number;
}

/**
 * @param spans in any order, overlapping or reaching outside; what lies outside is cut off
 * @returns the whole text in order, marked where at least one span covers it
 */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const { start, end } of merge(text.length, spans)) {
    if (start > at) found.push({ text: text.slice(at, start), marked: false, at });
    found.push({ text: text.slice(start, end), marked: true, at: start });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false, at });
  return found;
}

function merge(length: number, spans: readonly Span[]): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const span of inside) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
