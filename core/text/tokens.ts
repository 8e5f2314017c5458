import type { Span } from '../types.ts';
import { cutRun } from './compounds.ts';
import type { WordShape } from './word-forms.ts';

/** One word or figure of a text. `text.slice(start, end)` is the word as it stands, without a possessive ending. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, accents folded, quotes plain: `l'oreal`, `u.s.`, `e-commerce`, `1.05`, `12bn`. */
  readonly word: string;
  readonly shape: WordShape;
  /** True when `'s` followed and was cut off. */
  readonly possessive: boolean;
  /** The words of a hyphen compound ("live-streaming"), each with its place; empty for a simple word. */
  readonly parts: readonly Token[];
}

/**
 * Cuts a text into words and figures with their offsets. Hyphen compounds are one token with parts; dotted abbreviations
 * ("U.S.", "p.m."), figures ("1,050.5"), names with an ampersand or apostrophe ("M&S", "L'Oréal") and addresses
 * ("TikTok.com", "Node.js") are one token; a missing space after a full stop ("day.Before") still separates, and so does
 * the hyphen of a range ("12-14.5"). Any text is fine, normalised or not. Linear in its length.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if ((kind & IN_WORD) === 0) {
      at += 1;
      continue;
    }
    const end = plainWord(text, at, tokens);
    if (end === undefined) {
      const runEnd = endOfRun(text, at);
      cutRun(text, at, runEnd, tokens);
      at = runEnd;
    } else at = end;
  }
  return tokens;
}

/** The finest words in reading order: each hyphen compound gives way to its parts. */
export function pieces(tokens: readonly Token[]): readonly Token[] {
  if (tokens.every((token) => token.parts.length === 0)) return tokens;
  return tokens.flatMap((token) => (token.parts.length > 0 ? token.parts : [token]));
}

/** What a character of a text is to a word. */
const APART = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const BINDER = 8;
const BEYOND = 16;
const IN_WORD = LOWER | UPPER | DIGIT | BEYOND;
const ASCII = 0x80;
/** Quotes, dashes and spaces of print, which begin and end no word. */
const PRINT_SIGNS = { from: 0x2000, to: 0x206f } as const;
const KIND: Uint8Array = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(String.fromCharCode(code)));
const NO_PARTS: readonly Token[] = [];

function kindOf(character: string): number {
  if (character >= 'a' && character <= 'z') return LOWER;
  if (character >= 'A' && character <= 'Z') return UPPER;
  if (character >= '0' && character <= '9') return DIGIT;
  return ".,'&-".includes(character) ? BINDER : APART;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return APART;
  const code = text.charCodeAt(at);
  if (code < ASCII) return KIND[code]!;
  return code >= PRINT_SIGNS.from && code <= PRINT_SIGNS.to ? APART : BEYOND;
}

/** Where letters, digits and the signs that bind them end: no word reaches beyond. */
function endOfRun(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if ((kindAt(text, at) & IN_WORD) === 0 && !(isBinder(text, at) && (kindAt(text, at + 1) & IN_WORD) !== 0)) break;
    at += 1;
  }
  return at;
}

function isBinder(text: string, at: number): boolean {
  return kindAt(text, at) === BINDER || PRINT_BINDERS.includes(text[at]!);
}

const PRINT_BINDERS = '’‐‑';

/**
 * Nine words in ten are ASCII letters or digits with nothing that binds them to the next: read here in one pass. Adds the
 * word and returns its end; undefined when the word needs a closer look.
 */
function plainWord(text: string, start: number, tokens: Token[]): number | undefined {
  const first = kindAt(text, start);
  let seen = 0;
  let end = start;
  let kind = first;
  while (kind === LOWER || kind === UPPER || kind === DIGIT) {
    if (end > start) seen |= kind;
    end += 1;
    if (end === text.length) break;
    kind = kindAt(text, end);
  }
  if (end === start || needsCloserLook(text, start, end)) return undefined;
  const written = text.slice(start, end);
  const word = first === UPPER || (seen & UPPER) !== 0 ? written.toLowerCase() : written;
  tokens.push({ start, end, text: written, word, shape: plainShape(first, seen), possessive: false, parts: NO_PARTS });
  return end;
}

/** A sign that may bind, with a letter after it; a letter beyond ASCII; the "s" of "U.S.'s". */
function needsCloserLook(text: string, start: number, end: number): boolean {
  if (end - start === 1 && start > 1 && text[start] === 's' && (text[start - 1] === "'" || text[start - 1] === '’'))
    return true;
  if (end === text.length) return false;
  if (kindAt(text, end) === BEYOND) return true;
  return isBinder(text, end) && (kindAt(text, end + 1) & IN_WORD) !== 0;
}

function plainShape(first: number, seen: number): WordShape {
  if (first === DIGIT) return 'number';
  const upper = (seen & UPPER) !== 0;
  if (first === LOWER) return upper ? 'mixed' : 'lower';
  if (!upper) return 'capital';
  return (seen & LOWER) !== 0 ? 'mixed' : 'upper';
}
