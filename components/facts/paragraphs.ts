/** Paragraphs for reading an article that came as one long line. Nothing is added or taken away: each is a span of the text. */
import type { Span } from '../../core/types.ts';

/** A paragraph is closed at the first sentence end from this length on. */
const COMFORTABLE = 360;

/**
 * @param whole spans that must not be torn, such as quotes
 * @returns spans in order that cover the text but for the white space between them
 */
export function paragraphs(text: string, whole: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of breaks(text)) {
    const long = end - start >= COMFORTABLE || text[end] === '\n' || end === text.length;
    if (!long || whole.some((span) => span.start < end && end < span.end)) continue;
    const trimmed = trim(text, { start, end });
    if (trimmed) found.push(trimmed);
    start = end;
  }
  return found;
}

/** Ends of sentences, seen by a full stop before a capital with or without a space between; ends of lines; the end. */
function* breaks(text: string): Generator<number> {
  const END = /\n|[.!?][”"’']?(?=\s?[A-Z“"])|[。！？]/g;
  for (let hit = END.exec(text); hit; hit = END.exec(text)) {
    yield hit[0] === '\n' ? hit.index : hit.index + hit[0].length;
  }
  yield text.length;
}

function trim(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
