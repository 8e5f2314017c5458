/** What came first: places where something began, and what it came before or after. */
import { comparePlaces, type Place, parsePlaces } from '../names/places.ts';
import type { Comparison, Fact } from '../types.ts';
import { type Word, wordsOf } from './words.ts';

/** Where a text says something began, and the places whose turn came before or after. */
export interface PlaceOrder {
  readonly first: readonly Place[];
  /** It happened before it did in these places. */
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

export function orderOf(fact: Fact): PlaceOrder {
  return placeOrder(fact.statement, wordsOf(fact.statement));
}

/** Reads the order of places: "first in X and Y", "X was its first market", "before it did in Z". */
export function placeOrder(text: string, words: readonly Word[]): PlaceOrder {
  const places = parsePlaces(text, words).filter(({ id }) => id !== 'world');
  if (places.length === 0) return { first: [], before: [], after: [] };
  const at = (place: Place): number => words.findIndex(({ end }) => end > place.start);
  const placed = places.map((place) => ({ place, at: at(place) }));
  const led = (leads: ReadonlySet<string>): Place[] =>
    placed.filter((one) => isLed(words, one.at, leads, placed)).map(({ place }) => place);
  const later = [...led(BEFORE), ...led(AFTER)];
  const rest = placed.filter(
    ({ place, at: own }) => !later.includes(place) && !OUTSIDE.has(words[own - 1]?.word ?? ''),
  );
  return { first: firstAmong(words, rest), before: led(BEFORE), after: led(AFTER) };
}

/** Sets two orders side by side. At most one finding: a first place of both, else none in common, else before against after. */
export function compareOrders(claim: PlaceOrder, fact: PlaceOrder): Comparison[] {
  const meets = (a: Place, b: Place): boolean => comparePlaces(a.id, b.id) !== 'different';
  const [first] = claim.first;
  const [ours] = fact.first;
  if (first && ours) {
    const same = claim.first.find((one) => fact.first.some((other) => meets(one, other)));
    return [comparisonOf(same ? 'same' : 'different', same ?? first, ours)];
  }
  for (const other of fact.after) {
    const turned = claim.before.find((one) => meets(one, other));
    if (turned) return [comparisonOf('different', turned, other)];
    const same = claim.after.find((one) => meets(one, other));
    if (same) return [comparisonOf('same', same, other)];
  }
  return [];
}

const BEFORE: ReadonlySet<string> = new Set(['before', 'ahead', 'predates', 'predated', 'preceded']);
const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'followed']);
/** A place stands this near behind the word that gives its turn. */
const LED = 4;
const FIRSTS: ReadonlySet<string> = new Set([
  'first',
  'initially',
  'originally',
  'beginning',
  'starting',
  'began',
  'debuted',
]);
/** "The first time", "first quarter", "first half": no place began there. */
const NO_FIRST: ReadonlySet<string> = new Set(
  'time times quarter half year years month months week weeks day days foray ever million billion few'.split(' '),
);
/** Where what began ends: what follows comes later. */
const STOPS: ReadonlySet<string> = new Set(
  'then before later after followed ahead while but only last next subsequently expanded spread'.split(' '),
);
/** "And Kenya only came last": what these follow was not first. */
const LATER: ReadonlySet<string> = new Set(['only', 'last', 'later']);
const OUTSIDE: ReadonlySet<string> = new Set(['outside', 'beyond', 'excluding', 'except', 'than']);
const REACH = 14;

function isLed(words: readonly Word[], at: number, leads: ReadonlySet<string>, places: readonly PlaceAt[]): boolean {
  for (let back = at - 1; back >= 0 && back >= at - LED; back -= 1) {
    if (places.some((other) => other.at === back)) return false;
    if (leads.has(words[back]!.word)) return true;
    if (STOPS.has(words[back]!.word)) return false;
  }
  return false;
}

interface PlaceAt {
  readonly place: Place;
  readonly at: number;
}

/** The places behind "first" up to where the later ones begin, else those before it: "X was the first to have it". */
function firstAmong(words: readonly Word[], places: readonly PlaceAt[]): Place[] {
  for (let cue = 0; cue < words.length; cue += 1) {
    if (!FIRSTS.has(words[cue]!.word) || NO_FIRST.has(words[cue + 1]?.word ?? '')) continue;
    let stop = cue + 1;
    while (stop < words.length && stop <= cue + REACH && !STOPS.has(words[stop]!.word)) stop += 1;
    const behind = places.filter(({ at }) => at > cue && at < stop && !LATER.has(words[at + 1]?.word ?? ''));
    if (behind.length > 0) return behind.map(({ place }) => place);
    const ahead = places.filter(({ at }) => at < cue && at >= cue - REACH);
    if (ahead.length > 0) return ahead.map(({ place }) => place);
  }
  return [];
}

function comparisonOf(result: 'same' | 'different', claim: Place, fact: Place): Comparison {
  return {
    kind: 'place',
    result,
    claim: { text: claim.text, start: claim.start, end: claim.end },
    fact: { text: fact.text, start: fact.start, end: fact.end },
  };
}
