import type { Span } from '../types.ts';
import { CONTRACTIONS, DOMAIN_ENDS, FOLDED_LETTERS } from './word-lists.ts';

/** How a word is written. A figure with letters ("12bn", "4G") is a `number`. */
export type WordShape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

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
  const rough = new RegExp(ROUGH_CHUNK);
  for (let match = rough.exec(text); match !== null; match = rough.exec(text)) {
    const chunk = match[0];
    if (!NON_ASCII.test(chunk)) cutChunk(text, chunk, match.index, tokens);
    else for (const fine of chunk.matchAll(CHUNK)) cutChunk(text, fine[0], match.index + fine.index, tokens);
  }
  return tokens;
}

/** The finest words in reading order: each hyphen compound gives way to its parts. */
export function pieces(tokens: readonly Token[]): readonly Token[] {
  if (tokens.every((token) => token.parts.length === 0)) return tokens;
  return tokens.flatMap((token) => (token.parts.length > 0 ? token.parts : [token]));
}

/** The word as dictionaries of this project spell it: lower case, accents folded, plain apostrophe. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  const bare = lower
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return bare.replace(/[øłđðþßæœı]/g, (letter) => FOLDED_LETTERS.get(letter) ?? letter).normalize('NFC');
}

/** Holds every `CHUNK`, at a quarter of the time: anything beyond ASCII is looked at again letter by letter. */
const ROUGH_CHUNK = /[0-9A-Za-z\u0080-\uffff]+(?:[.,'&-][0-9A-Za-z\u0080-\uffff]+)*/g;
/** Letters and digits with whatever may bind two runs of them. */
const CHUNK = /[\p{L}\p{N}\p{M}]+(?:[.,'’&\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
const BINDER = /[.,'’&\-‐‑]/;
const BINDERS = /[.,'’&\-‐‑]/g;
const NON_ASCII = /[\u0080-\uffff]/;
const ENDS_IN_DIGIT = /\d$/;
const STARTS_WITH_DIGIT = /^\d/;
const ALL_CAPITALS = /^\p{Lu}+$/u;
const ONE_LETTER = /^\p{L}$/u;

function cutChunk(text: string, chunk: string, at: number, tokens: Token[]): void {
  if (!BINDER.test(chunk)) {
    if (!endsAbbreviation(text, chunk, at, tokens)) tokens.push(simple(chunk, at, 'word'));
    return;
  }
  let start = 0;
  let from = 0;
  let left = '';
  const ends = [...chunk.matchAll(BINDERS)].map((match) => match.index);
  for (let index = 0; index <= ends.length; index += 1) {
    const end = ends[index] ?? chunk.length;
    left = chunk.slice(from, end);
    const right = end < chunk.length ? chunk.slice(end + 1, ends[index + 1] ?? chunk.length) : '';
    from = end + 1;
    if (right !== '' && binds(chunk[end] ?? '', left, right)) continue;
    tokens.push(compound(text, at + start, at + end));
    start = from;
  }
}

/** The `s` of "U.S.'s", which the full stop parts from its word; marks the word before as possessive. */
function endsAbbreviation(text: string, chunk: string, at: number, tokens: Token[]): boolean {
  const before = tokens[tokens.length - 1];
  if (chunk !== 's' || before === undefined || before.end !== at - 1 || !before.text.endsWith('.')) return false;
  if (text[at - 1] !== "'" && text[at - 1] !== '’') return false;
  tokens[tokens.length - 1] = { ...before, possessive: true };
  return true;
}

/** Whether the sign between two runs makes them one word. */
function binds(sign: string, left: string, right: string): boolean {
  switch (sign) {
    case '.':
      if (ENDS_IN_DIGIT.test(left) && STARTS_WITH_DIGIT.test(right)) return true;
      if (ONE_LETTER.test(left) && ONE_LETTER.test(right)) return true;
      return left.length > 1 && DOMAIN_ENDS.has(right);
    case ',':
      return ENDS_IN_DIGIT.test(left) && STARTS_WITH_DIGIT.test(right);
    case '&':
      return ALL_CAPITALS.test(left) && ALL_CAPITALS.test(right);
    case "'":
    case '’':
      return !STARTS_WITH_DIGIT.test(right);
    default:
      return !(ENDS_IN_DIGIT.test(left) && STARTS_WITH_DIGIT.test(right));
  }
}

function compound(text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  if (!HYPHEN.test(written)) return withEnding(text, start, end);
  const parts: Token[] = [];
  let from = 0;
  for (const run of written.split(HYPHEN)) {
    parts.push(withEnding(text, start + from, start + from + run.length));
    from += run.length + 1;
  }
  const last = parts[parts.length - 1]!;
  const whole = simple(text.slice(start, last.end), start, 'word');
  return { ...whole, possessive: last.possessive, parts };
}

const HYPHEN = /[-‐‑]/;
const POSSESSIVE = /['’][sS]$/;
const ABBREVIATION = /^\p{L}(?:\.\p{L})+$/u;

/** A word without hyphens: cuts a possessive off, takes the last dot of "U.S." in. */
function withEnding(text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  if (POSSESSIVE.test(written) && !CONTRACTIONS.has(foldWord(written.slice(0, -2)))) {
    const bare = simple(written.slice(0, -2), start, ABBREVIATION.test(written.slice(0, -2)) ? 'abbreviation' : 'word');
    return { ...bare, possessive: true };
  }
  if (!ABBREVIATION.test(written)) return simple(written, start, 'word');
  return simple(text[end] === '.' ? `${written}.` : written, start, 'abbreviation');
}

const NO_PARTS: readonly Token[] = [];

function simple(text: string, start: number, kind: 'word' | 'abbreviation'): Token {
  const folded = foldWord(text);
  const word = kind === 'abbreviation' && folded.includes('.') && !folded.endsWith('.') ? `${folded}.` : folded;
  return { start, end: start + text.length, text, word, shape: shapeOf(text), possessive: false, parts: NO_PARTS };
}

function shapeOf(text: string): WordShape {
  const first = letterCase(text, 0);
  if (first === 'digit') return 'number';
  let lower = false;
  let upper = false;
  for (let index = 1; index < text.length; index += 1) {
    const kind = letterCase(text, index);
    if (kind === 'lower') lower = true;
    else if (kind === 'upper') upper = true;
  }
  if (first !== 'upper') return upper && (lower || first === 'lower') ? 'mixed' : 'lower';
  if (!lower) return upper ? 'upper' : 'capital';
  return upper ? 'mixed' : 'capital';
}

function letterCase(text: string, index: number): 'upper' | 'lower' | 'digit' | 'other' {
  const code = text.charCodeAt(index);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'lower';
    if (code >= 0x41 && code <= 0x5a) return 'upper';
    return code >= 0x30 && code <= 0x39 ? 'digit' : 'other';
  }
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return 'upper';
  return letter.toUpperCase() !== letter ? 'lower' : 'other';
}
