/** Plain text as passages. */
import type { BlockKind } from '../types.ts';

/** A run of text of one kind, before it has its place in a page. */
export interface Passage {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A line as long as this, without a full stop at its end, may be a heading. */
const HEADING = 150;
/** Lines this long were broken to fit a screen; an empty line parts paragraphs then. */
const WRAPPED = 100;
const BULLET = /^(?:[-*•–·]|\d{1,3}[.)]) +/;
const SENTENCE_END = /[.!?:;,…"”'’)\]]$/;

/** Paragraphs are parted by empty lines; in a text whose lines are long each line is one. Space inside is made single. */
export function readPlainText(text: string): Passage[] {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  const wrapped = lines.includes('') && lines.every((line) => line.length <= WRAPPED);
  const passages: Passage[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) passages.push(passageOf(open.join(' '), passages.length === 0));
    open = [];
  };
  for (const line of lines) {
    if (line === '' || BULLET.test(line) || !wrapped) close();
    if (line !== '') open.push(line);
  }
  close();
  return passages;
}

function passageOf(text: string, first: boolean): Passage {
  if (BULLET.test(text)) return { kind: 'list-item', text: text.replace(BULLET, '') || text };
  const heading = text.length <= HEADING && !SENTENCE_END.test(text) && (first || text.split(' ').length <= 12);
  return { kind: heading ? 'heading' : 'paragraph', text };
}
