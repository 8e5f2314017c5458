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
 * Cuts a text into words, runs of digits with their separators, and single signs. Offsets are UTF-16 units.
 * Linear in the length of the text: the pattern never looks back, and each character is in one match at most.
 */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let end = 0;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const glued = start === end && start > 0;
    end = start + raw.length;
    if (match[1] !== undefined) found.push({ kind: 'digits', text: raw, start, end, glued, shape: 'lower' });
    else if (match[2] !== undefined) found.push(word(raw, start, end, glued));
    else found.push({ kind: 'sign', text: raw, start, end, glued, shape: 'lower' });
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

/** Digits may hold a comma, a point or an apostrophe between groups; spaces between groups are joined where numerals are read. */
const PIECE = /(\d+(?:[.,'’]\d+)*)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|[^\s\d\p{L}\p{M}]/gu;

function word(raw: string, start: number, end: number, glued: boolean): Lexeme {
  const lower = raw.toLowerCase();
  const shape =
    lower === raw ? 'lower' : raw === raw.toUpperCase() ? 'upper' : lower[0] === raw[0] ? 'lower' : 'capital';
  return { kind: 'word', text: lower.includes('’') ? lower.replaceAll('’', "'") : lower, start, end, glued, shape };
}
