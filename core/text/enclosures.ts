import type { Span } from '../types.ts';

/** A quotation or bracket longer than this is read sentence by sentence: longer ones are often never closed on the page. */
const LONGEST_ENCLOSURE = 240;

/** Prose nests no deeper; what does is no prose. */
const DEEPEST = 8;

const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
]);

const MARK = /["“”„«»‘’()[\]]/g;
const SPACE_OR_OPENING = /[\s([{“‘—–-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Quotations and brackets of a text that close again within 240 characters, opening and closing mark included, in the order
 * they close. A sentence never ends inside one of them. Straight double quotes count as opening after a space. Linear.
 */
export function enclosures(text: string): Span[] {
  const found: Span[] = [];
  const open: { readonly closer: string; readonly at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    while (open.length > 0 && index - open[0]!.at > LONGEST_ENCLOSURE) open.shift();
    const position = open.findLastIndex((entry) => entry.closer === mark);
    if (position >= 0 && closes(text, mark, index)) {
      found.push({ start: open[position]!.at, end: index + 1 });
      open.length = position;
      continue;
    }
    const closer = mark === '"' ? '"' : CLOSER_OF.get(mark);
    if (closer !== undefined && opens(text, mark, index)) {
      if (open.length === DEEPEST) open.shift();
      open.push({ closer, at: index });
    }
  }
  return found;
}

function opens(text: string, mark: string, index: number): boolean {
  if (mark !== '"' && mark !== '‘') return true;
  return index === 0 || SPACE_OR_OPENING.test(text[index - 1] ?? '') || text[index - 1] === '.';
}

/** The apostrophe of "users’ data" or "don’t" closes nothing: a single quote closes after punctuation or before the end. */
function closes(text: string, mark: string, index: number): boolean {
  if (mark !== '’') return true;
  if (LETTER_OR_DIGIT.test(text[index + 1] ?? '')) return false;
  return (text[index - 1] ?? '') !== 's' || !/\s/.test(text[index + 1] ?? '');
}
