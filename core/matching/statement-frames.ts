/** Frames for a fact that brings none: made from what its statement says of which things. */
import type { Relation } from '../types.ts';
import type { Frame, Group } from './frames.ts';
import { conceptTerm, type Lexicon } from './lexicon.ts';
import type { TermHit, Terms } from './terms.ts';
import type { Common } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms of a clause by what they do, each with how much it counts. */
interface Clause {
  readonly things: Map<string, number>;
  readonly events: Map<string, number>;
  readonly places: Map<string, number>;
}

/** A word that no concept knows is a thing from this rarity on. */
const RARE = 0.4;
/** What all facts of a base speak of tells nothing. */
const COMMON_SHARE = 0.5;
const NEAR = 0.75;
const AGAINST = 0.85;
const MOST_THINGS = 6;
const BREAK = /[,;:()—–]|\b(?:because|although|though|but|and|while|with|after|before|according|then|than)\b/i;

/**
 * Each clause of the statement gives frames: its things with its events, its places with its events, its things with the
 * fact's figures, two of its things; and the same with what tells the opposite, which show a difference.
 */
export function statementFrames(terms: Terms, lexicon: Lexicon, vocabulary: Vocabulary, common: Common): Frame[] {
  const clauses = clausesOf(terms, lexicon, vocabulary, common);
  const all = merged(clauses);
  const group = (...sets: readonly ReadonlyMap<string, number>[]): Group => groupOf(sets, vocabulary);
  const frames: Frame[] = [];
  const add = (shows: Relation, says: readonly Group[], about: readonly Group[] = NONE) => {
    if (says.every(isFillable)) frames.push({ says, about, unless: undefined, shows });
  };
  const allThings = group(all.things);
  const places = group(all.places);
  const about = isFillable(allThings) ? [allThings] : NONE;
  for (const clause of clauses) {
    const things = clause.things.size === 0 || clauses.length === 1 ? allThings : group(clause.things);
    add('agrees', [things, FIGURE]);
    const heaviest = [...clause.things].sort((a, b) => b[1] - a[1]).slice(0, MOST_THINGS);
    heaviest.slice(1).forEach((_, at) => {
      add('related', [group(new Map([heaviest[at]!])), group(new Map(heaviest.slice(at + 1)))]);
    });
    if (clause.events.size === 0) continue;
    const events = group(clause.events, kinOf(clause.events, lexicon, 'near', NEAR));
    const opposite = group(kinOf(clause.events, lexicon, 'against', AGAINST));
    add('agrees', [things, events]);
    add('differs', [things, opposite]);
    add('agrees', [places, events], about);
    add('differs', [places, opposite], about);
  }
  return frames;
}

const NONE: readonly Group[] = [];
const isFillable = ({ singles, figure }: Group): boolean => singles.length > 0 || figure;
const FIGURE: Group = { singles: [], composites: [], figure: true };

function clausesOf(terms: Terms, lexicon: Lexicon, vocabulary: Vocabulary, common: Common): Clause[] {
  const clauses: Clause[] = [];
  let open: Clause | undefined;
  const byFirst = new Map<number, TermHit[]>();
  for (const hit of terms.hits) byFirst.set(hit.first, [...(byFirst.get(hit.first) ?? []), hit]);
  let end = 0;
  for (let at = 0; at < terms.words.length; at += 1) {
    const word = terms.words[at]!;
    if (open === undefined || BREAK.test(terms.text.slice(end, word.end))) {
      open = { things: new Map(), events: new Map(), places: new Map() };
      clauses.push(open);
    }
    end = word.end;
    const hits = byFirst.get(at) ?? [];
    const known = hits.some(({ term }) => term !== word.stem);
    for (const hit of hits) put(open, hit, known, lexicon, vocabulary, common);
  }
  return clauses.filter(({ things, events }) => things.size + events.size > 0);
}

function put(clause: Clause, hit: TermHit, known: boolean, lexicon: Lexicon, vocabulary: Vocabulary, common: Common) {
  const { term, strength } = hit;
  if (common.ignored.has(term) || common.facts(vocabulary.add(term)) > common.total * COMMON_SHARE) return;
  const set = (terms: Map<string, number>) => terms.set(term, Math.max(strength, terms.get(term) ?? 0));
  // Those that hold a place are not what is spoken of; a place inside it is read as its own.
  if (term.startsWith('#')) {
    if (strength === 1) set(clause.places);
  } else if (term.startsWith('@')) {
    const { is } = lexicon.kin(term.slice(1));
    if (is === 'thing') set(clause.things);
    else if (is === 'event') set(clause.events);
  } else if (!known && lexicon.weight(term) >= RARE && !/^\d/.test(term)) set(clause.things);
}

function merged(clauses: readonly Clause[]): Clause {
  const union = (of: (clause: Clause) => Map<string, number>) => new Map(clauses.flatMap((clause) => [...of(clause)]));
  return {
    things: union(({ things }) => things),
    events: union(({ events }) => events),
    places: union(({ places }) => places),
  };
}

function kinOf(
  events: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  side: 'near' | 'against',
  share: number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [term, strength] of events) {
    for (const other of lexicon.kin(term.slice(1))[side]) {
      const own = conceptTerm(other);
      if (!events.has(own)) found.set(own, Math.max(strength * share, found.get(own) ?? 0));
    }
  }
  return found;
}

function groupOf(sets: readonly ReadonlyMap<string, number>[], vocabulary: Vocabulary): Group {
  const terms = new Map<number, number>();
  for (const set of sets) {
    for (const [term, strength] of set) {
      const id = vocabulary.add(term);
      terms.set(id, Math.max(strength, terms.get(id) ?? 0));
    }
  }
  return {
    singles: [...terms.keys()],
    strengths: [...terms.values()],
    composites: [],
    figure: false,
  };
}
