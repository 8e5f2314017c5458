/** Markdown as passages: the blocks of CommonMark that news and notes use, and tables; code and raw HTML are left out. */
import type { BlockKind, IsoDate } from '../types.ts';
import { plainInline } from './markdown-inline.ts';
import type { Passage } from './plain-text.ts';

/** What the lines between `---` at the head say, as static site generators write them. */
export interface MarkdownFront {
  readonly title?: string;
  readonly date?: IsoDate;
  readonly author?: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?: +|$)/;
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,}) *$/;
const RULE = /^ {0,3}(?:[-*_] *){3,}$/;
const BULLET = /^ *(?:[-*+]|\d{1,9}[.)]) +/;
const QUOTE = /^ {0,3}> ?/;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]: /;
/** Lines are read up to here; longer ones are data. */
const LINE = 50_000;

export function readMarkdown(text: string): { readonly passages: readonly Passage[]; readonly front: MarkdownFront } {
  const lines = text.split('\n').map((line) => line.slice(0, LINE));
  const { front, next } = frontMatter(lines);
  const passages: Passage[] = [];
  let open: string[] = [];
  let kind: BlockKind = 'paragraph';
  let fence: string | undefined;
  const put = (as: BlockKind, raw: string) => {
    const words = plainInline(raw);
    if (words !== '') passages.push({ kind: as, text: words });
  };
  const close = () => {
    if (open.length > 0) put(kind, open.join(' '));
    open = [];
    kind = 'paragraph';
  };
  for (const line of lines.slice(next)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      continue;
    }
    const shape = shapeOf(line, open.length > 0 && kind === 'paragraph');
    if (shape === 'underline') kind = 'heading';
    const goesOn = shape === 'text' ? kind !== 'quote' : shape === 'quote' && kind === 'quote';
    if (!goesOn) close();
    if (shape === 'fence') fence = mark;
    else if (shape === 'heading') put('heading', withoutHashes(line.replace(HEADING, '')));
    else if (shape === 'row') for (const cell of cellsOf(line)) put('cell', cell);
    else if (shape === 'text' || shape === 'quote' || shape === 'bullet') {
      if (open.length === 0) kind = KINDS[shape];
      open.push(line.replace(STARTS[shape], ''));
    }
  }
  close();
  return { passages, front };
}

const KINDS = { text: 'paragraph', quote: 'quote', bullet: 'list-item' } as const;
const STARTS = { text: /^ +/, quote: QUOTE, bullet: BULLET } as const;

type Shape = keyof typeof KINDS | 'fence' | 'heading' | 'underline' | 'row' | 'gap';

/** @param paragraph a paragraph is open, so that a line of `=` or `-` makes it a heading */
function shapeOf(line: string, paragraph: boolean): Shape {
  if (FENCE.test(line)) return 'fence';
  if (line.trim() === '' || DEFINITION.test(line)) return 'gap';
  if (HEADING.test(line)) return 'heading';
  if (paragraph && UNDERLINE.test(line)) return 'underline';
  if (RULE.test(line)) return 'gap';
  if (line.trimStart().startsWith('|')) return 'row';
  if (QUOTE.test(line)) return 'quote';
  return BULLET.test(line) ? 'bullet' : 'text';
}

function frontMatter(lines: readonly string[]): { readonly front: MarkdownFront; readonly next: number } {
  if (lines[0]?.trimEnd() !== '---') return { front: {}, next: 0 };
  const end = lines.slice(1, MOST_FRONT).findIndex((line) => /^(?:---|\.\.\.) *$/.test(line));
  if (end < 0) return { front: {}, next: 0 };
  const values = new Map<string, string>();
  for (const line of lines.slice(1, end + 1)) {
    const colon = line.indexOf(':');
    const value = unquoted(line.slice(colon + 1).trim());
    if (colon > 0 && value !== '') values.set(line.slice(0, colon).trim().toLowerCase(), value);
  }
  const [title, author] = [values.get('title'), values.get('author')];
  const date = /^\d{4}-\d{2}-\d{2}/.exec(values.get('date') ?? values.get('published') ?? '')?.[0];
  return {
    front: { ...(title && { title }), ...(author && { author }), ...(date && { date }) },
    next: end + 2,
  };
}

const MOST_FRONT = 100;

const unquoted = (text: string): string => (/^".*"$|^'.*'$/.test(text) ? text.slice(1, -1) : text);

/** `Title ##` → `Title`. */
function withoutHashes(heading: string): string {
  let end = heading.trimEnd().length;
  while (end > 0 && heading[end - 1] === '#') end -= 1;
  return end === 0 || heading[end - 1] === ' ' ? heading.slice(0, end) : heading;
}

function cellsOf(row: string): string[] {
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.every((cell) => /^[:-]*$/.test(cell)) ? [] : cells.filter((cell) => cell !== '');
}
