import type { Span } from '../types.ts';
import { enclosures } from './enclosures.ts';
import { continues, innerBreaks } from './sentence-breaks.ts';

/**
 * Cuts one block of text into sentences: spans in order, without overlap, trimmed of space, that together hold all of the
 * text that is not space. `Intl.Segmenter` proposes the ends (Unicode Standard Annex 29); the rules of news prose take
 * back those after abbreviations, initials, inside short quotations and brackets, and before a lower-case word, and add
 * those that a missing space hides ("per day.Before"). Colons and semicolons never end a sentence. Linear.
 */
export function sentences(block: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < block.length; ) {
    const rest = block.length - start > LONGEST_BLOCK ? block.slice(start, start + LONGEST_BLOCK) : block.slice(start);
    const spans = chunkSentences(rest);
    const cut = start + rest.length < block.length ? cutPoint(rest, spans) : rest.length;
    for (const span of spans) {
      if (span.start >= cut) break;
      const whole = trimmed(rest, span.start, Math.min(span.end, cut));
      found.push({ start: start + whole.start, end: start + whole.end });
    }
    start += cut;
  }
  return found;
}

/** A block beyond this is data, not prose; it is cut before segmenting, since some engines slow down on long strings. */
const LONGEST_BLOCK = 20_000;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

function chunkSentences(text: string): Span[] {
  const proposed = Array.from(SEGMENTER.segment(text), (segment) => segment.index);
  const breaks = merged(proposed, innerBreaks(text));
  const shut = enclosures(text);
  let next = 0;
  let openUntil = 0;
  const found: Span[] = [];
  let start = 0;
  for (const at of [...breaks, text.length]) {
    // Enclosures come in the order they close; one that is still open here reaches beyond this break.
    while (next < shut.length && shut[next]!.end <= at) next += 1;
    openUntil = enclosingEnd(shut, next, at);
    if (at < text.length && (at <= start || openUntil > at || continues(text, start, at))) continue;
    const span = trimmed(text, start, at);
    if (span.start < span.end) found.push(span);
    start = at;
  }
  return found;
}

/** End of an enclosure that opens before `at` and closes after it, or 0. Short ones only, so few can be open at once. */
function enclosingEnd(shut: readonly Span[], from: number, at: number): number {
  for (let index = from; index < shut.length && shut[index]!.end - at < 300; index += 1) {
    if (shut[index]!.start < at) return shut[index]!.end;
  }
  return 0;
}

function merged(first: readonly number[], second: readonly number[]): number[] {
  if (second.length === 0) return [...first];
  return [...new Set([...first, ...second])].sort((a, b) => a - b);
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code)
  );
}

/** Where to cut a piece that is not the last: before its last sentence, which may go on, else at a space, else between characters. */
function cutPoint(piece: string, spans: readonly Span[]): number {
  const half = piece.length / 2;
  const last = spans[spans.length - 1];
  if (last !== undefined && last.start > half) return last.start;
  const space = piece.lastIndexOf(' ');
  if (space > half) return space;
  const code = piece.charCodeAt(piece.length - 1);
  return code >= 0xd800 && code <= 0xdbff ? piece.length - 1 : piece.length;
}
