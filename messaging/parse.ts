/** Data from a page, parsed at the rim: a page's process may send anything. */
import * as v from 'valibot';
import type { PageText } from '../core/types.ts';

/** Longest article text that is read, in UTF-16 code units. */
export const MAX_TEXT = 4_000_000;
const MAX_BLOCKS = 200_000;

const shortText = v.pipe(v.string(), v.maxLength(4_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));

const pageText = v.object({
  url: v.pipe(v.string(), v.maxLength(20_000)),
  title: shortText,
  lede: v.optional(shortText),
  site: v.optional(shortText),
  author: v.optional(shortText),
  published: v.optional(v.pipe(v.string(), v.maxLength(64))),
  modified: v.optional(v.pipe(v.string(), v.maxLength(64))),
  language: v.optional(v.pipe(v.string(), v.maxLength(64))),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  blocks: v.pipe(
    v.array(
      v.object({
        start: offset,
        end: offset,
        kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell']),
      }),
    ),
    v.maxLength(MAX_BLOCKS),
  ),
});

/**
 * @param data what a page sent
 * @returns the page's text, or undefined when it is not one: wrong types, too long, blocks out of order or outside the text
 */
export function parsePageText(data: unknown): PageText | undefined {
  const parsed = v.safeParse(pageText, data);
  if (!parsed.success) return undefined;
  const { text, blocks } = parsed.output;
  let from = 0;
  for (const block of blocks) {
    if (block.start < from || block.end < block.start || block.end > text.length) return undefined;
    from = block.end;
  }
  return parsed.output as PageText;
}
