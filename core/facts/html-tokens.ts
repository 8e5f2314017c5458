/** Text and tags of an HTML file in order (HTML standard, 13.2.5, reduced to what text needs). */

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** Closed by itself, as in XHTML. */
  readonly empty: boolean;
  /** The text of elements whose content is no markup: script, style, title, textarea. */
  readonly raw?: string;
  /** Names in lower case, values as written; read when asked for. */
  attributes(): ReadonlyMap<string, string>;
}

const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noframes']);
const NAME = /[a-zA-Z][a-zA-Z0-9-]{0,40}/y;
const LONGEST_TAG = 20_000;

/** Every character is looked at a bounded number of times; what is no tag is text. */
export function* tokens(html: string): Generator<string | Tag> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield html.slice(at, open);
    const next = html[open + 1] ?? '';
    if (next === '!' || next === '?') at = afterDeclaration(html, open);
    else {
      const tag = tagAt(html, open);
      if (tag === undefined) {
        yield '<';
        at = open + 1;
      } else {
        at = tag.end;
        yield tag;
      }
    }
  }
  if (at < html.length) yield html.slice(at);
}

function afterDeclaration(html: string, open: number): number {
  const comment = html.startsWith('<!--', open);
  const close = comment ? html.indexOf('-->', open + 4) : html.indexOf('>', open + 2);
  return close < 0 ? html.length : close + (comment ? 3 : 1);
}

function tagAt(html: string, open: number): (Tag & { readonly end: number }) | undefined {
  const closing = html[open + 1] === '/';
  NAME.lastIndex = open + (closing ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const from = open + (closing ? 2 : 1) + name.length;
  const close = endOfTag(html, from);
  const inside = html.slice(from, close);
  const tag = { name, closing, empty: inside.endsWith('/'), attributes: () => attributesOf(inside) };
  if (closing || !RAW.has(name)) return { ...tag, end: close + 1 };
  const end = endOfRaw(html, name, close + 1);
  return { ...tag, raw: html.slice(close + 1, end), end };
}

/** The place of the `>` that no quotes hold; a tag longer than any real one ends there. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  const most = Math.min(html.length, from + LONGEST_TAG);
  for (let at = from; at < most; at += 1) {
    const character = html[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  return most;
}

/** Where the end tag of a raw element begins; the end of the file where there is none. The tag itself is read as any other. */
function endOfRaw(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

const LONGEST_NAME = 60;
const LONGEST_VALUE = 4_000;

function attributesOf(inside: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (let equals = inside.indexOf('='); equals >= 0; equals = inside.indexOf('=', at)) {
    const name = wordBefore(inside, equals).toLowerCase();
    const { value, end } = valueAfter(inside, equals + 1);
    if (name !== '' && !found.has(name)) found.set(name, value.slice(0, LONGEST_VALUE));
    at = end;
  }
  return found;
}

function wordBefore(text: string, end: number): string {
  let last = end;
  while (last > 0 && isSpace(text[last - 1])) last -= 1;
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME && !isSpace(text[first - 1])) first -= 1;
  return text.slice(first, last);
}

function valueAfter(text: string, start: number): { readonly value: string; readonly end: number } {
  let at = start;
  while (isSpace(text[at])) at += 1;
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    const end = close < 0 ? text.length : close;
    return { value: text.slice(at + 1, end), end: end + 1 };
  }
  let end = at;
  while (end < text.length && !isSpace(text[end])) end += 1;
  return { value: text.slice(at, end), end };
}

const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === '';
