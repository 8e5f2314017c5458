/** Reads a pasted or dropped text as a page, so that a fact base can be made of it. */
import { parsePeriods } from '../periods/parse.ts';
import type { Block, IsoDate, PageText } from '../types.ts';
import { type HtmlHead, readHtml } from './html.ts';
import { shortLabel } from './label.ts';
import { LIMITS } from './limits.ts';
import { type MarkdownFront, readMarkdown } from './markdown.ts';
import { type Passage, readPlainText } from './plain-text.ts';

export type SourceKind = 'text' | 'markdown' | 'html';

const MOST_BLOCKS = 20_000;
const TITLE = 200;
/** A date at the head of a text stands in one of so many short passages. */
const HEAD = { passages: 4, length: 120 } as const;

/**
 * @param text the words as pasted, or a file's; read up to the limit of a fact base's article, or of a file for HTML, most of which is markup
 * @returns a page, without address where the text gives none: title from the first heading or line, blocks in order, and the day where the head of the
 *   text (or a Markdown front matter) gives one. No blocks when there are no words.
 */
export function readSource(text: string, kind: SourceKind): PageText {
  const input = text.slice(0, kind === 'html' ? LIMITS.file : LIMITS.article).replace(/\r\n?/g, '\n');
  const { passages, front } = PARSERS[kind](input);
  const { body, blocks } = laidOut(passages.slice(0, MOST_BLOCKS));
  const published = front.date ?? dateIn(passages);
  return {
    url: front.url ?? '',
    title: shortLabel(front.title ?? titleOf(passages), TITLE),
    ...(front.author === undefined ? {} : { author: shortLabel(front.author, LIMITS.short) }),
    ...(front.site === undefined ? {} : { site: shortLabel(front.site, LIMITS.short) }),
    ...(front.language === undefined ? {} : { language: shortLabel(front.language, 35) }),
    ...(published === undefined ? {} : { published }),
    text: body,
    blocks,
  };
}

interface Read {
  readonly passages: readonly Passage[];
  readonly front: MarkdownFront & HtmlHead;
}

const PARSERS: Readonly<Record<SourceKind, (text: string) => Read>> = {
  text: (text) => ({ passages: readPlainText(text), front: {} }),
  markdown: readMarkdown,
  html(text) {
    const { passages, head } = readHtml(text);
    return { passages, front: head };
  },
};

function laidOut(passages: readonly Passage[]): { readonly body: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { kind, text } of passages) {
    blocks.push({ kind, start, end: start + text.length });
    texts.push(text);
    start += text.length + 1;
  }
  return { body: texts.join('\n'), blocks };
}

function titleOf(passages: readonly Passage[]): string {
  return passages[0]?.text ?? '';
}

/** The first whole day named in the short lines at the head: "By A. Writer, 3 May 2024". */
function dateIn(passages: readonly Passage[]): IsoDate | undefined {
  for (const { text } of passages.slice(0, HEAD.passages)) {
    if (text.length > HEAD.length) continue;
    const day = parsePeriods(text).find(({ grain, from }) => grain === 'day' && from !== undefined);
    if (day?.from) return day.from;
  }
  return undefined;
}
