/** The words of a line of Markdown without its marks. One pass, whatever is nested or left open. */

const ESCAPED = /[!-/:-@[-`{-~]/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['mdash', '—'],
  ['ndash', '–'],
]);
/** An address or a tag longer than this is none. */
const LONGEST_TAIL = 2_000;

/** Emphasis, code marks, tags, link targets and pictures go; escapes and the common entities become what they stand for. */
export function plainInline(line: string): string {
  const out: string[] = [];
  for (let at = 0; at < line.length; ) {
    const next = special(line, at);
    if (next > at) out.push(line.slice(at, next));
    if (next === line.length) break;
    const { words, end } = read(line, next);
    out.push(words);
    at = end;
  }
  return out.join('').replace(/\s+/g, ' ').trim();
}

const MARKS = '\\`*_~!]<&[';

function special(line: string, from: number): number {
  let at = from;
  while (at < line.length && !MARKS.includes(line[at]!)) at += 1;
  return at;
}

interface Piece {
  readonly words: string;
  readonly end: number;
}

function read(line: string, at: number): Piece {
  const sign = line[at]!;
  const after = line[at + 1] ?? '';
  const bare = { words: '', end: at + 1 };
  const kept = { words: sign, end: at + 1 };
  if (sign === '\\') return ESCAPED.test(after) ? { words: after, end: at + 2 } : kept;
  if (sign === '`' || sign === '[') return bare;
  if (sign === '~') return after === '~' ? { words: '', end: at + 2 } : kept;
  if (sign === '*' || sign === '_') return isEmphasis(line, at) ? bare : kept;
  if (sign === '!') return after === '[' ? picture(line, at) : kept;
  if (sign === ']') return { words: '', end: linkEnd(line, at) };
  if (sign === '<') return tag(line, at) ?? kept;
  return entity(line, at) ?? kept;
}

/** Between two letters (`snake_case`) or two spaces (`2 * 3`) a mark is itself. */
function isEmphasis(line: string, at: number): boolean {
  const [before, after] = [line[at - 1] ?? ' ', line[at + 1] ?? ' '];
  if (before === ' ' && after === ' ') return false;
  return line[at] === '*' || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

/** Past `](address "title")`, `][name]` or the bracket alone. */
function linkEnd(line: string, at: number): number {
  const close = line[at + 1] === '(' ? ')' : line[at + 1] === '[' ? ']' : '';
  const end = close === '' ? -1 : line.slice(at, at + LONGEST_TAIL).indexOf(close, 2);
  return end < 0 ? at + 1 : at + end + 1;
}

function picture(line: string, at: number): Piece {
  const end = line.slice(at, at + LONGEST_TAIL).indexOf(']');
  return end < 0 ? { words: '!', end: at + 1 } : { words: '', end: linkEnd(line, at + end) };
}

/** A tag or comment says nothing; `<https://…>` is an address, which says nothing either. */
function tag(line: string, at: number): Piece | undefined {
  if (!/[a-z/!]/i.test(line[at + 1] ?? '')) return undefined;
  const end = line.slice(at, at + LONGEST_TAIL).indexOf('>');
  return end < 0 ? undefined : { words: '', end: at + end + 1 };
}

function entity(line: string, at: number): Piece | undefined {
  const end = line.slice(at, at + 8).indexOf(';');
  const words = end < 0 ? undefined : ENTITIES.get(line.slice(at + 1, at + end));
  return words === undefined ? undefined : { words, end: at + end + 1 };
}
