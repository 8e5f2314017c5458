/** Words the tokeniser must know to tell a possessive from a contraction and an address from a missing space. Data. */

import { wordSet } from './word-set.ts';

/** Words whose `'s` is "is" or "has", never a possessive. */
export const CONTRACTIONS: ReadonlySet<string> = wordSet(`
  it he she that there here what who where when how why let this
`);

/** Endings of addresses and file names that bind to the word before the dot when no space follows it. */
export const DOMAIN_ENDS: ReadonlySet<string> = wordSet(`
  com org net co io ai tv uk eu de fr cn jp id app fm ly gg js ts py gov edu info biz news html pdf zip shop xyz
`);

/** Letters that Unicode does not decompose, as English newspapers print them. */
export const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ...([
    ['ø', 'o'],
    ['ł', 'l'],
    ['đ', 'd'],
    ['ð', 'd'],
    ['þ', 'th'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ı', 'i'],
  ] as const),
]);
