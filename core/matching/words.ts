/** The words matching works on: the finest pieces of a text with their stems. */
import { stem } from '../text/stem.ts';
import { pieces, type Token, tokenise } from '../text/tokens.ts';

export interface Word extends Token {
  readonly stem: string;
}

/** Words of a text in reading order; hyphen compounds give way to their parts. At most `limit` of them, so that no input is costly. */
export function wordsOf(text: string, limit = 400): Word[] {
  const tokens = pieces(tokenise(text));
  const count = Math.min(tokens.length, limit);
  const words: Word[] = [];
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index]!;
    words.push({ ...token, stem: stem(token.word) });
  }
  return words;
}
