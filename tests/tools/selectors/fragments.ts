/** What a FragmentSelector says (Web Annotation Data Model, 4.2.1): an element's id, a text directive, or characters. */

export type Fragment =
  | { readonly kind: 'id'; readonly id: string }
  | {
      readonly kind: 'text';
      readonly start: string;
      readonly end?: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly kind: 'characters'; readonly start: number; readonly end: number };

/** RFC 5147 counts characters of plain text: code points. */
const CHARACTERS = /^char=(\d{1,12}),(\d{1,12})$/;
/** Media fragments name times and regions, of which text has none. */
const MEDIA = /^(?:t|xywh|track)=/;
const DIRECTIVE = ':~:text=';

/** @returns undefined for fragments that name nothing in a text */
export function fragmentOf(value: string): Fragment | undefined {
  const fragment = value.startsWith('#') ? value.slice(1) : value;
  const at = fragment.indexOf(DIRECTIVE);
  if (at >= 0) return textOf(fragment.slice(at + DIRECTIVE.length).split('&')[0] ?? '');
  const [, start, end] = CHARACTERS.exec(fragment) ?? [];
  if (start !== undefined) return { kind: 'characters', start: Number(start), end: Number(end) };
  if (fragment === '' || MEDIA.test(fragment)) return undefined;
  return { kind: 'id', id: decoded(fragment) };
}

/** `[prefix-,]start[,end][,-suffix]` (WICG, URL Fragment Text Directives). */
function textOf(directive: string): Fragment | undefined {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? decoded(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decoded(parts.pop()!.slice(1)) : '';
  const [start, end] = parts;
  if (start === undefined || start === '' || parts.length > 2) return undefined;
  return { kind: 'text', start: decoded(start), prefix, suffix, ...(end === undefined ? {} : { end: decoded(end) }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is meant as one.
    return text;
  }
}
