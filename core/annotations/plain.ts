/** The plain form that quotes are compared in: how a word is printed is not what it says. */

/**
 * One kind of quote mark, dash and space; one unit in, one unit out, so offsets hold.
 *
 * @param text any text
 */
export function plainSigns(text: string): string {
  if (!TYPOGRAPHIC.test(text)) return text;
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-').replace(SPACES, ' ');
}

/** True when two passages say the same to the letter, white space, invisible characters and typography aside. */
export function sameWords(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

const TYPOGRAPHIC = /[\t-\r\u0085-\uffff]/;
const SINGLE_QUOTES = /[‘’‚‛′ʼ´`]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;
const DASHES = /[‐‑‒–—―−]/g;
const SPACES = /[\s\u0085]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const RUN_OF_SPACES = / {2,}/g;

function comparable(text: string): string {
  const bare = plainSigns(text.replace(INVISIBLE, '').normalize('NFC').replaceAll('…', '...'));
  return bare.replace(RUN_OF_SPACES, ' ').trim();
}
