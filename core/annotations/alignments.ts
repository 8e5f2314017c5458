import { type Alignment, align } from './align.ts';
import { candidates } from './candidates.ts';
import type { Exact } from './exact.ts';
import { placesOf, type WordIndex, wordAt } from './page-index.ts';
import type { Pattern } from './pattern.ts';

/**
 * Lays a pattern over every part of the page where it might stand.
 *
 * @param expected offset where the exact text should stand, if anything is known
 */
export function alignmentsOf(
  pattern: Pattern,
  words: WordIndex,
  expected: number | undefined,
  exact: Exact,
): Alignment[] {
  const few = pattern.exactEnd - pattern.exactStart === pattern.length && pattern.length <= FEW;
  // Wide enough for a sentence put into the passage, bounded for passages of many pages.
  const band = few ? FEW >> 1 : Math.min(128, Math.max(24, pattern.length >> 2));
  const diagonalOf = (offset: number): number => wordAt(words.words, offset) - pattern.exactStart;
  const guess = expected === undefined ? undefined : diagonalOf(expected);
  const found = new Map<number, Alignment>();
  const look = (diagonal: number): Alignment => {
    const alignment = align(pattern, words, diagonal, band);
    const key = alignment.start * (words.words.count + 1) + alignment.end;
    if (!found.has(key)) found.set(key, alignment);
    return alignment;
  };
  if (few) for (const diagonal of everyDiagonal(pattern, words)) look(diagonal);
  else lookAtCandidates();
  for (const { start } of exact.spans) look(diagonalOf(start));
  return [...found.values()];

  function lookAtCandidates(): void {
    let enough = 0;
    for (const { diagonal, votes } of candidates(pattern, words, guess)) {
      if (votes >= enough && isPlain(look(diagonal))) enough = Math.max(enough, votes * RIVAL);
    }
  }
}

/** Share of a plain place's votes below which another can't come near its total: it lacks too many of the words. */
const RIVAL = 0.5;

/** Nearly all of the passage between the very neighbours it had. */
function isPlain({ quote, prefix, suffix }: Alignment): boolean {
  return quote >= 0.8 && prefix !== undefined && suffix !== undefined && Math.min(prefix, suffix) >= 0.95;
}

/** Most words by themselves that are looked for one place at a time: copies may stand closer than a band is wide. */
const FEW = 6;
const MOST_PLACES = 60;

/** Each place of each of a few words, rarest words first. */
function everyDiagonal(pattern: Pattern, words: WordIndex): number[] {
  const rows = Array.from(pattern.ids, (id, row) => ({ row, places: placesOf(words, id) }));
  rows.sort((a, b) => a.places.length - b.places.length);
  const all = rows.flatMap(({ row, places }) => Array.from(places.subarray(0, MOST_PLACES), (place) => place - row));
  return [...new Set(all)].slice(0, MOST_PLACES);
}
