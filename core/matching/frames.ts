/** Frames: what a claim on a fact speaks of, as groups of alternative terms. Made from the sheet's hints. */
import type { FactHints, Relation } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { readTerms, type Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to name something: all of its segments must stand near one another. A segment is a list of terms, any of which does. */
export type Alternative = readonly (readonly number[])[];

/** Alternatives of a group; the single-term ones are kept flat because they are nearly all and are looked at most. */
export interface Group {
  readonly singles: readonly number[];
  /** How much each of them counts; 1 when absent. */
  readonly strengths?: readonly number[];
  readonly composites: readonly Alternative[];
  /** The group is also filled by a figure that the fact has: `$figure`. */
  readonly figure: boolean;
}

export interface Frame {
  /** What the passage is about: the page and the sentence before may supply it. */
  readonly about: readonly Group[];
  /** What the sentence itself must say. */
  readonly says: readonly Group[];
  readonly unless: Group | undefined;
  /** The relation that a sentence of this frame has to the fact when nothing else speaks. */
  readonly shows: Relation;
}

/** In a group of hints: one of the fact's own figures. */
const FIGURE = '$figure';

/** Reads a fact's hints. `about` on its own asks the sentence itself for every group. */
export function framesOf(hints: FactHints | undefined, lexicon: Lexicon, vocabulary: Vocabulary): Frame[] {
  if (hints === undefined) return [];
  const group = (terms: readonly string[]): Group => groupOf(terms, lexicon, vocabulary);
  const shared = hints.unless ?? [];
  const frames: Frame[] = [];
  const add = (
    about: readonly (readonly string[])[],
    says: readonly (readonly string[])[],
    unless: readonly string[],
    shows: Relation,
  ) => {
    const all = [...shared, ...unless];
    frames.push({
      about: about.map(group),
      says: says.map(group),
      unless: all.length > 0 ? group(all) : undefined,
      shows,
    });
  };
  const [subject, ...rest] = hints.about ?? [];
  if (subject) add(rest.length > 0 ? [subject] : [], rest.length > 0 ? rest : [subject], [], 'agrees');
  if (subject && hints.contrary?.length) add([subject], [hints.contrary], [], 'differs');
  for (const frame of hints.frames ?? []) {
    add(frame.about ?? [], frame.says, frame.unless ?? [], frame.shows ?? 'agrees');
  }
  return frames;
}

function groupOf(terms: readonly string[], lexicon: Lexicon, vocabulary: Vocabulary): Group {
  const singles = new Set<number>();
  const composites: Alternative[] = [];
  for (const term of terms) {
    if (term === FIGURE) continue;
    const segments = resolve(term, lexicon).map((segment) => segment.map((name) => vocabulary.add(name)));
    if (segments.length === 1) for (const id of segments[0]!) singles.add(id);
    else if (segments.length > 1) composites.push(segments);
  }
  return { singles: [...singles], composites, figure: terms.includes(FIGURE) };
}

/** A hint's words → segments of terms: the longest concepts and places first, stems for what is left. `@cut` names a concept outright; `+` parts segments. */
export function resolve(hint: string, lexicon: Lexicon): string[][] {
  if (hint.includes('+')) return hint.split('+').flatMap((part) => resolve(part.trim(), lexicon));
  if (hint.startsWith('@')) return [[hint]];
  const terms = readTerms(hint, lexicon);
  const segments: string[][] = [];
  for (let at = 0; at < terms.words.length; ) {
    const last = longestFrom(terms, at);
    segments.push(termsBetween(terms, at, last, lexicon));
    at = last + 1;
  }
  return segments;
}

function longestFrom(terms: Terms, first: number): number {
  let last = first;
  for (const hit of terms.hits) if (hit.first === first && hit.last > last && hit.strength === 1) last = hit.last;
  return last;
}

/** Several words are particular enough to take every concept they name; a single word takes the concept of its own name, or its only one, or itself. */
function termsBetween(terms: Terms, first: number, last: number, lexicon: Lexicon): string[] {
  const found = terms.hits
    .filter((hit) => hit.first === first && hit.last === last && hit.strength === 1)
    .map((hit) => hit.term);
  const stem = terms.words[first]!.stem;
  const concepts = found.filter((term) => term.startsWith('@') || term.startsWith('#'));
  if (last > first) return concepts;
  const own = terms.words[first]!.word;
  if (lexicon.has(own)) return [`@${own}`];
  const places = concepts.filter((term) => term.startsWith('#'));
  if (places.length > 0) return places;
  return concepts.length === 1 ? [...concepts, stem] : [stem];
}
