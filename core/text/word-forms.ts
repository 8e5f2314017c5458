import { FOLDED_LETTERS } from './word-lists.ts';

/** How a word is written. A figure with letters ("12bn", "4G") is a `number`. */
export type WordShape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

/** The word as dictionaries of this project spell it: lower case, accents folded, plain apostrophe. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!FOLDABLE.test(lower)) return lower;
  const bare = lower
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return bare.replace(/[øłđðþßæœı]/g, (letter) => FOLDED_LETTERS.get(letter) ?? letter).normalize('NFC');
}

/** Latin letters beyond ASCII, accents, and quotes and hyphens of print. Other scripts stay as they are. */
const FOLDABLE = /[\u00c0-\u02bf\u1e00-\u1eff\u2010-\u201f]|[\u0300-\u036f]/;

/** How a word is written; a dotted abbreviation is `upper` or `lower` like its letters. */
export function shapeOf(text: string): WordShape {
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
