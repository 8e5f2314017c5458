import type { Span } from '../types.ts';

/** The smallest pieces a figure is made of. A word ends at a hyphen or a digit, so "$12bn-a-year" is seven lexemes. */
export interface Lexeme extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** As it stands for digits and signs, lower-cased and with plain apostrophes for words. */
  readonly text: string;
  /** No space stands between this lexeme and the one before. */
  readonly glued: boolean;
  /** How a word is written; `lower` for digits and signs. */
  readonly shape: 'lower' | 'capital' | 'upper';
}

export type Lexemes = readonly Lexeme[];

/**
 * Cuts a text into words, runs of digits with their separators, and single signs. Offsets are UTF-16 units. A scan by
 * character, since this runs over every sentence of a page and a pattern with Unicode classes costs three times as much.
 * Each character is looked at twice at most.
 */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const glued = at === end && at > 0;
    end = kind === DIGIT ? digitsEnd(text, at) : kind === LETTER ? wordEnd(text, at) : signEnd(text, at);
    const raw = text.slice(at, end);
    found.push(
      kind === LETTER
        ? word(raw, at, end, glued)
        : { kind: kind === DIGIT ? 'digits' : 'sign', text: raw, start: at, end, glued, shape: 'lower' },
    );
    at = end;
  }
  return found;
}

/** The text of the lexeme at an index, or the empty string past either end. */
export function textAt(all: Lexemes, index: number): string {
  return all[index]?.text ?? '';
}

/** The same for words alone: signs and digits give the empty string. */
export function wordAt(all: Lexemes, index: number): string {
  const at = all[index];
  return at?.kind === 'word' ? at.text : '';
}

/** True when the lexeme is this sign and touches the one before. */
export function isGlued(all: Lexemes, index: number, sign: string): boolean {
  const at = all[index];
  return at?.text === sign && at.glued;
}

/** The index after a hyphen that joins two words, or the same index when there is none. */
export function pastHyphen(all: Lexemes, index: number): number {
  return isHyphen(all[index]) && all[index]?.glued === true && all[index + 1]?.glued === true ? index + 1 : index;
}

export function isHyphen(at: Lexeme | undefined): boolean {
  const sign = at?.text;
  return sign === '-' || sign === '‐' || sign === '‑';
}

/** A hyphen or a dash of any length, as ranges use them. */
export function isDash(at: Lexeme | undefined): boolean {
  return isHyphen(at) || (at !== undefined && (at.text === '–' || at.text === '—' || at.text === '−'));
}

const SPACE = 0;
const DIGIT = 1;
const LETTER = 2;
const SIGN = 3;
type CharacterKind = typeof SPACE | typeof DIGIT | typeof LETTER | typeof SIGN;

const ASCII: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  return /[a-z]/i.test(character) ? LETTER : SIGN;
});

function kindOf(text: string, at: number): CharacterKind {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SIGN;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\s/.test(character) ? SPACE : SIGN;
}

/** Digits may hold a comma, a point or an apostrophe between groups; spaces between groups are joined where numerals are read. */
function digitsEnd(text: string, start: number): number {
  let at = start + 1;
  while (kindOf(text, at) === DIGIT || (GROUP_MARKS.has(text.charCodeAt(at)) && kindOf(text, at + 1) === DIGIT)) at++;
  return at;
}

const GROUP_MARKS: ReadonlySet<number> = new Set([...".,'’"].map((mark) => mark.charCodeAt(0)));

/** Letters with their marks, and an apostrophe between letters: "year's". */
function wordEnd(text: string, start: number): number {
  let at = signEnd(text, start);
  for (;;) {
    if (kindOf(text, at) === LETTER) at = signEnd(text, at);
    else if (isApostrophe(text, at) && kindOf(text, at + 1) === LETTER) at = signEnd(text, at + 1);
    else return at;
  }
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

/** The end of one character, which may be two UTF-16 units. */
function signEnd(text: string, start: number): number {
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

function word(raw: string, start: number, end: number, glued: boolean): Lexeme {
  const lower = raw.toLowerCase();
  const shape =
    lower === raw ? 'lower' : raw === raw.toUpperCase() ? 'upper' : lower[0] === raw[0] ? 'lower' : 'capital';
  return { kind: 'word', text: lower.includes('’') ? lower.replaceAll('’', "'") : lower, start, end, glued, shape };
}
