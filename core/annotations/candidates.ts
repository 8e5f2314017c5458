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

/**
 * Where a pattern might stand: each of its words votes for the diagonals (page word minus pattern row) that would put it
 * on a place where the page has it, rare words with more weight (inverse document frequency, Spärck Jones 1972). Context
 * votes too, so a passage reworded in full is still looked for between its neighbours.
 *
 * @param expected the diagonal where it would stand if the page had only moved; always looked at
 * @returns diagonals, most promising first
 */
export function candidates(pattern: Pattern, index: WordIndex, expected: number | undefined): number[] {
  const votes = new Map<number, number>();
  for (const row of votingRows(pattern, index)) {
    const places = placesOf(index, pattern.ids[row]!);
    const vote = pattern.weights[row]! / (1 + Math.log2(places.length));
    for (const place of places) {
      const group = Math.floor((place - row) / GROUP);
      votes.set(group, (votes.get(group) ?? 0) + vote);
    }
  }
  // A diagonal near a border has its votes on both sides of it.
  const borders = new Map<number, number>();
  for (const [group, vote] of votes) {
    borders.set(group, (borders.get(group) ?? 0) + vote);
    borders.set(group + 1, (borders.get(group + 1) ?? 0) + vote);
  }
  const ranked = [...borders].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const chosen: number[] = expected === undefined ? [] : [expected];
  const least = WORTH_A_LOOK * (ranked[0]?.[1] ?? 0);
  for (const [border, vote] of ranked) {
    if (chosen.length >= MOST_CANDIDATES || vote < least) break;
    const diagonal = border * GROUP;
    if (chosen.every((other) => Math.abs(other - diagonal) >= GROUP)) chosen.push(diagonal);
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
