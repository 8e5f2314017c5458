import { placesOf, type WordIndex } from './page-index.ts';
import type { Pattern } from './pattern.ts';

/** How many places of a page are looked at closely for one annotation. */
const MOST_CANDIDATES = 8;
/** Words that stand in more places than this say nothing about where; the rarest ones are asked all the same. */
const COMMON = 80;
const RAREST = 6;
/** Places with a smaller share of the best one's votes are left alone. */
const WORTH_A_LOOK = 0.3;
/** Width of a group of neighbouring diagonals, in words. */
const GROUP = 16;

export interface Candidate {
  /** Page word minus pattern row. */
  readonly diagonal: number;
  /** How much of the pattern speaks for it; to be compared with other candidates of the same pattern alone. */
  readonly votes: number;
}

/**
 * Where a pattern might stand: each of its words votes for the diagonals (page word minus pattern row) that would put it
 * on a place where the page has it, rare words with more weight (inverse document frequency, Spärck Jones 1972). Context
 * votes too, so a passage reworded in full is still looked for between its neighbours.
 *
 * @param expected the diagonal where it would stand if the page had only moved; always looked at
 * @returns the expected one, then the others, most promising first
 */
export function candidates(pattern: Pattern, index: WordIndex, expected: number | undefined): Candidate[] {
  // Diagonals begin at minus the pattern's length; borders are where two groups meet, so a diagonal near one is heard by both sides.
  const first = -Math.ceil(pattern.length / GROUP);
  const groups = Math.ceil(index.words.count / GROUP) - first + 2;
  const votes = new Float64Array(groups);
  for (const row of votingRows(pattern, index)) {
    const places = placesOf(index, pattern.ids[row]!);
    const vote = pattern.weights[row]! / (1 + Math.log2(places.length));
    for (const place of places) votes[Math.floor((place - row) / GROUP) - first]! += vote;
  }
  let most = 0;
  for (let at = 1; at < groups; at += 1) most = Math.max(most, votes[at]! + votes[at - 1]!);
  const ranked: Candidate[] = [];
  for (let at = 1; at < groups; at += 1) {
    const both = votes[at]! + votes[at - 1]!;
    if (both > 0 && both >= WORTH_A_LOOK * most) ranked.push({ diagonal: (at + first) * GROUP, votes: both });
  }
  ranked.sort((a, b) => b.votes - a.votes || a.diagonal - b.diagonal);
  const chosen: Candidate[] = [];
  if (expected !== undefined) {
    const border = Math.round(expected / GROUP) - first;
    chosen.push({ diagonal: expected, votes: (votes[border] ?? 0) + (votes[border - 1] ?? 0) });
  }
  for (const candidate of ranked) {
    if (chosen.length >= MOST_CANDIDATES) break;
    if (chosen.every(({ diagonal }) => Math.abs(diagonal - candidate.diagonal) >= GROUP)) chosen.push(candidate);
  }
  return chosen;
}

function votingRows(pattern: Pattern, index: WordIndex): number[] {
  const rows: { row: number; places: number }[] = [];
  for (let row = 0; row < pattern.length; row += 1) {
    const places = placesOf(index, pattern.ids[row]!).length;
    if (places > 0) rows.push({ row, places });
  }
  rows.sort((a, b) => a.places - b.places);
  return rows.filter(({ places }, rank) => rank < RAREST || places <= COMMON).map(({ row }) => row);
}
