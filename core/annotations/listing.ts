/** What the library lists, line by line: numbers in arrays, so that a hundred thousand lines are arranged within one frame. */
import type { Annotation, AnnotationId } from '../types.ts';
import type { Grouping, Line, Order } from './shelf.ts';

/** A list as it was asked for. It stays as it is while the library changes; a change is a new list. */
export interface Listing {
  /** How many annotations. */
  readonly count: number;
  /** How many lines, headings included. */
  readonly length: number;
  /** Of each line: 0 for an annotation, 1 for a heading. */
  readonly headings: Uint8Array;
  line(at: number): Line | undefined;
  /** @returns the line of an annotation, -1 when it is not listed */
  lineOf(id: AnnotationId | undefined): number;
  /** @returns the annotations between two lines, both included, or of the whole list */
  between(first?: number, last?: number): Annotation[];
}

/** What a listing needs to know of each annotation, by its number. */
export interface Columns {
  readonly record: (number: number) => Annotation;
  readonly numberOf: (id: AnnotationId) => number | undefined;
  /** Of each number, the number of its page and of its fact. */
  readonly pages: ArrayLike<number>;
  readonly facts: ArrayLike<number>;
  /** Date of the page as a number that grows with it, 0 without one. */
  readonly published: ArrayLike<number>;
  /** Places of the pages when they are sorted by site, and on one site by address. */
  readonly pageRanks: () => Uint32Array;
  readonly factName: (fact: number) => string;
  readonly pageName: (page: number) => string;
  /** How many numbers there are. */
  readonly size: number;
}

/**
 * Puts the annotations of a list in order.
 *
 * @param shown numbers, newest first; put in order in place where that is quicker
 * @param fits by number, when something was searched for
 */
export function ordered(
  shown: Uint32Array,
  order: Order,
  columns: Columns,
  fits?: (number: number) => number,
): Uint32Array {
  switch (order) {
    case 'newest':
      return shown;
    case 'oldest':
      return shown.reverse();
    case 'best':
      return fits ? byFit(shown, fits) : shown;
    case 'published':
      // Pages without a date come last; of one date, newest first.
      return byKey(shown, (number) => MOST_DAYS - columns.published[number]!);
    case 'site': {
      const ranks = columns.pageRanks();
      return byKey(shown, (number) => ranks[columns.pages[number]!]!);
    }
  }
}

/** Groups stand in the order of their first annotation; within one, the order stays. */
export function listing(shown: Uint32Array, grouping: Grouping, columns: Columns): Listing {
  const groups = grouping === 'none' ? undefined : grouped(shown, grouping, columns);
  const lines = groups?.lines ?? Int32Array.from(shown);
  let places: Int32Array | undefined;
  const headings = new Uint8Array(lines.length);
  if (groups) for (let at = 0; at < lines.length; at += 1) headings[at] = lines[at]! < 0 ? 1 : 0;
  return {
    count: shown.length,
    length: lines.length,
    headings,
    line(at) {
      const line = lines[at];
      if (line === undefined) return undefined;
      return line < 0 ? groups!.heading(-1 - line) : { kind: 'annotation', annotation: columns.record(line) };
    },
    lineOf(id) {
      const number = id === undefined ? undefined : columns.numberOf(id);
      if (number === undefined) return -1;
      places ??= placesOf(lines, columns.size);
      return places[number] ?? -1;
    },
    between(first = 0, last = lines.length - 1) {
      const found: Annotation[] = [];
      for (let at = Math.max(0, first); at <= Math.min(last, lines.length - 1); at += 1) {
        if (lines[at]! >= 0) found.push(columns.record(lines[at]!));
      }
      return found;
    },
  };
}

/** Later than any day that `published` can name. */
const MOST_DAYS = 100_000_000;
/** Best first, to a hundredth, each hundredth a shelf of its own: no sorting, for it runs at every keystroke. */
function byFit(shown: Uint32Array, fits: (number: number) => number): Uint32Array {
  const grades = Uint8Array.from(shown, (number) => 100 - Math.round(100 * Math.min(1, fits(number))));
  const starts = new Uint32Array(102);
  for (const grade of grades) starts[grade + 1]! += 1;
  for (let grade = 0; grade < 101; grade += 1) starts[grade + 1]! += starts[grade]!;
  const sorted = new Uint32Array(shown.length);
  for (let at = 0; at < shown.length; at += 1) {
    const grade = grades[at]!;
    sorted[starts[grade]!] = shown[at]!;
    starts[grade]! += 1;
  }
  return sorted;
}

/** Sorts by a whole number, stably: the browser sorts plain numbers many times faster than it calls a comparison. */
function byKey(shown: Uint32Array, key: (number: number) => number): Uint32Array {
  const count = shown.length;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) keys[at] = key(shown[at]!) * count + at;
  keys.sort();
  const sorted = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) sorted[at] = shown[keys[at]! % count]!;
  return sorted;
}

function grouped(shown: Uint32Array, grouping: 'page' | 'fact', columns: Columns) {
  const kinds = grouping === 'page' ? columns.pages : columns.facts;
  const groupOf = new Map<number, number>();
  const members: number[][] = [];
  for (const number of shown) {
    const kind = kinds[number]!;
    const known = groupOf.get(kind);
    if (known === undefined) groupOf.set(kind, members.push([number]) - 1);
    else members[known]!.push(number);
  }
  const lines = new Int32Array(shown.length + members.length);
  let at = 0;
  for (const [group, numbers] of members.entries()) {
    lines[at] = -1 - group;
    lines.set(numbers, at + 1);
    at += numbers.length + 1;
  }
  const heading = (group: number): Line => {
    const numbers = members[group]!;
    const kind = kinds[numbers[0]!]!;
    const key = grouping === 'page' ? columns.pageName(kind) : columns.factName(kind);
    return { kind: 'heading', key, first: columns.record(numbers[0]!), count: numbers.length };
  };
  return { lines, heading };
}

function placesOf(lines: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  for (let at = 0; at < lines.length; at += 1) if (lines[at]! >= 0) places[lines[at]!] = at;
  return places;
}
