/** What decides whether two sentences say the same: terms, figures, times, places, actors, and which way round. */
import { type FactFigure, figuresOf } from '../matching/fact-figures.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { readTerms } from '../matching/terms.ts';
import { type ActorId, parseActors } from '../names/actors.ts';
import { type PlaceId, parsePlaces } from '../names/places.ts';
import { type Period, parsePeriods } from '../periods/index.ts';
import { parsePolarity } from '../polarity/polarity.ts';
import { parseQuantities } from '../quantities/parse.ts';
import type { Quantity } from '../quantities/types.ts';
import { lazily } from '../text/lazily.ts';
import { normalise } from '../text/normalise.ts';
import type { IsoDate, Span } from '../types.ts';

/** What most pairs need is read at once, the rest when it is first asked for. */
export interface ClaimReading {
  /** Disguises undone. */
  readonly text: string;
  /** Words in lower case with single spaces: copies of one another are the same. */
  readonly plain: string;
  /** Concepts and stems with their rarity; figures, times and places are compared apart. */
  readonly terms: ReadonlyMap<string, number>;
  /** Sum of the terms' rarities. */
  readonly weight: number;
  readonly quantities: readonly Quantity[];
  figures(): readonly FactFigure[];
  readonly periods: readonly Period[];
  readonly places: readonly PlaceId[];
  actors(): ReadonlySet<ActorId>;
  polarity(): {
    /** An odd number of negations and reversals. */
    readonly turned: boolean;
    /** A plan, a rumour, a possibility or a condition rather than an event. */
    readonly supposed: boolean;
  };
}

/** Longer sentences are read up to here. */
const LONGEST = 1_000;
/** Words more common than this tell nothing. */
const LIGHT = 0.12;
/** Who reports a thing, and in which words, is no part of what is so. */
const REPORTING = new Set(['@say', '@announce', '@confirm', '@ft', '@expert', '@news']);
const SUPPOSED = new Set(['plan', 'rumour', 'possibility', 'condition', 'obligation', 'future']);

/** @param published the day its page is dated, for "last year" */
export function readClaim(source: string, published: IsoDate | undefined, lexicon: Lexicon): ClaimReading {
  const { text } = normalise(source.slice(0, LONGEST).replace(/\s+/g, ' '));
  const { words, hits } = readTerms(text, lexicon);
  const quantities = parseQuantities(text);
  const reference = published && /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  const periods = parsePeriods(text, reference);
  const places = parsePlaces(text);
  const apart: readonly Span[] = [...quantities, ...periods, ...places];
  const terms = new Map<string, number>();
  const covered = new Set<number>();
  const isApart = (first: number, last: number): boolean => {
    const [from, to] = [words[first]!.start, words[last]!.end];
    return apart.some(({ start, end }) => start <= from && to <= end);
  };
  for (const { term, first, last, strength } of hits) {
    if (!term.startsWith('@') || strength < 1 || isApart(first, last)) continue;
    for (let at = first; at <= last; at += 1) covered.add(at);
    if (!REPORTING.has(term)) terms.set(term, lexicon.weight(term));
  }
  words.forEach((word, at) => {
    const weight = lexicon.weight(word.stem);
    if (covered.has(at) || weight < LIGHT || word.shape === 'number' || isApart(at, at)) return;
    terms.set(word.stem, weight);
  });
  return {
    text,
    plain: plainWords(text),
    terms,
    weight: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
    quantities,
    figures: lazily(() => figuresOf({ id: '', statement: text })),
    periods: periods.filter(({ from, to }) => from !== undefined && to !== undefined),
    places: [...new Set(places.filter(({ metonym }) => !metonym).map(({ id }) => id))],
    actors: lazily(
      () => new Set(parseActors(text).flatMap(({ id, kind }) => (kind === 'role' || kind === 'group' ? [] : [id]))),
    ),
    polarity: lazily(() => {
      const { negations, reversals, modality } = parsePolarity(text);
      return {
        turned: (negations.length + reversals.length) % 2 === 1,
        supposed: modality.some(({ kind }) => SUPPOSED.has(kind)),
      };
    }),
  };
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}%$€£]+/gu) ?? []).join(' ');
}
