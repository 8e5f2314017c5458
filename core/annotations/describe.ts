import type { Annotation, PageText, Span } from '../types.ts';
import { codePoints, isHigh, isLow } from './code-points.ts';

/** Fewest and most code points of context on either side, where the text has them. */
const LEAST = 32;
const MOST = 64;

/**
 * Says where a passage stands, in the ways the W3C Web Annotation Data Model knows (sections 4.2.4 and 4.2.5): its words
 * with 32 to 64 code points either side, its position in code points, and its block. Context begins and ends between
 * words where that leaves enough of it.
 *
 * @param span offsets into `page.text`; out of range is clamped, half a pair is made whole
 * @param ends `trimmed`: white space at the ends is left out; `whole`: it belongs to the passage, as in ranges of other programs
 */
export function describe(
  page: PageText,
  span: Span,
  ends: 'trimmed' | 'whole' = 'trimmed',
): Pick<Annotation, 'quote' | 'position' | 'block'> {
  const whole = wholePairsOf(page.text, span);
  const { start, end } = ends === 'whole' ? whole : trimmed(page.text, whole);
  const points = codePoints(page.text);
  const index = page.blocks.findIndex((block) => start < block.end && end > block.start);
  const kind = page.blocks[index]?.kind;
  return {
    quote: {
      exact: page.text.slice(start, end),
      prefix: before(page.text, start),
      suffix: after(page.text, end),
    },
    position: { start: points.fromUnits(start), end: points.fromUnits(end) },
    ...(kind === undefined ? {} : { block: { index, kind } }),
  };
}

function wholePairsOf(text: string, span: Span): Span {
  let start = Math.min(Math.max(span.start, 0), text.length);
  let end = Math.min(Math.max(span.end, start), text.length);
  if (splitsPair(text, start)) start -= 1;
  if (splitsPair(text, end)) end += 1;
  return { start, end };
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function before(text: string, end: number): string {
  let start = Math.max(0, end - 2 * MOST);
  if (splitsPair(text, start)) start += 1;
  const all = [...text.slice(start, end)].slice(-MOST);
  if (all.length < MOST) return all.join('');
  const gap = all.findIndex((point) => point.trim() === '');
  return (gap >= 0 && all.length - gap - 1 >= LEAST ? all.slice(gap + 1) : all).join('');
}

function after(text: string, start: number): string {
  let end = Math.min(text.length, start + 2 * MOST);
  if (splitsPair(text, end)) end -= 1;
  const all = [...text.slice(start, end)].slice(0, MOST);
  if (all.length < MOST) return all.join('');
  const gap = all.findLastIndex((point) => point.trim() === '');
  return (gap >= LEAST ? all.slice(0, gap) : all).join('');
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));

const isSpace = (text: string, at: number): boolean => (text[at] ?? '').trim() === '';
