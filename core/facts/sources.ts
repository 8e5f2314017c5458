/** How several sources differ on one claim: their figures and dates side by side, the newest first. */
import type { Comparison, FactBaseId, FactId, IsoDate, Match, Relation } from '../types.ts';

/** What is needed of a matched fact beside the match. */
export interface SourcedFact {
  readonly base: FactBaseId;
  readonly title: string;
  /** When the fact held, else when its source was published. */
  readonly date: IsoDate;
}

/** What one source gives for one thing. */
export interface SourceFigure extends SourcedFact {
  readonly fact: FactId;
  readonly relation: Relation;
  /** The figure, date or place in the source's words. */
  readonly words: string;
}

/** One thing that the claim gives, and that several sources give otherwise. */
export interface SourceDifference {
  readonly kind: Comparison['kind'];
  readonly measure?: string;
  /** In the claim's words. */
  readonly claimed: string;
  /** One a source, newest first. */
  readonly given: readonly SourceFigure[];
}

/**
 * @param factOf the fact of a match with its source; matches without one are left out
 * @returns what two sources or more speak to and do not agree on among themselves; nothing where all say the same
 */
export function sourceDifferences(
  matches: readonly Match[],
  factOf: (match: Match) => SourcedFact | undefined,
): SourceDifference[] {
  const things = new Map<string, { first: Comparison; given: SourceFigure[] }>();
  for (const match of matches) {
    const source = factOf(match);
    if (!source) continue;
    for (const comparison of match.comparisons) {
      const { kind, result, claim, fact } = comparison;
      if (!claim || !fact || fact.text === '' || result === 'unlike') continue;
      const key = `${kind} ${claim.start} ${claim.end}`;
      const thing = things.get(key) ?? { first: comparison, given: [] };
      const given = { ...source, fact: match.fact, relation: match.relation, words: fact.text };
      // The best match of a source speaks for it.
      if (!thing.given.some(({ base }) => base === source.base)) thing.given.push(given);
      things.set(key, thing);
    }
  }
  return [...things.values()].flatMap(({ first, given }): SourceDifference[] => {
    if (given.length < 2 || new Set(given.map(({ words }) => plain(words))).size < 2) return [];
    const { kind, measure, claim } = first;
    const sorted = given.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    return [{ kind, ...(measure === undefined ? {} : { measure }), claimed: claim?.text ?? '', given: sorted }];
  });
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

/** Matches by source: the one with the newest date first, and in each the surest match first. */
export function bySource(
  matches: readonly Match[],
  factOf: (match: Match) => SourcedFact | undefined,
): readonly (readonly Match[])[] {
  const groups = new Map<FactBaseId, { date: IsoDate; matches: Match[] }>();
  for (const match of matches) {
    const date = factOf(match)?.date ?? '';
    const group = groups.get(match.base);
    if (!group) groups.set(match.base, { date, matches: [match] });
    else {
      group.matches.push(match);
      if (date > group.date) group.date = date;
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((group) => group.matches);
}
