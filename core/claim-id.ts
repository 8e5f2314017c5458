import { fnv1a } from './text/fnv.ts';
import type { ClaimId } from './types.ts';

/**
 * Names the sentences of one page. The id depends on a sentence's words and on how often they came before, so it stays
 * the same when other parts of the page change.
 *
 * @param texts the sentences' words, in reading order
 * @returns one id a sentence, all different
 */
export function claimIds(texts: readonly string[]): ClaimId[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const hash = fnv1a(text);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? `c-${hash}` : `c-${hash}-${count}`;
  });
}
