import { pieces, type Token, tokenise } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { GAZETTEER } from './gazetteer.ts';
import {
  GIVEN_NAMES,
  LANGUAGE_LEADS,
  LANGUAGE_TAILS,
  MONEY_WORDS,
  POWER_WORDS,
  WHERE_WORDS,
} from './place-exceptions.ts';
import type { PlaceId, PlaceKind, PlaceSense } from './place-index.ts';

export type { PlaceId, PlaceKind } from './place-index.ts';

/** A place or market that a text names; `text` is cut from it to the letter. */
export interface Place extends Span {
  readonly text: string;
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** All that hold this place, nearest first: Jakarta → Indonesia, Southeast Asia, Asia. */
  readonly within: readonly PlaceId[];
  /** "Britain" or "British", "Brits". */
  readonly form: 'name' | 'adjective';
  /** True where a capital most likely stands for the government in it: "talks with Washington". */
  readonly metonym: boolean;
}

/** How one place stands to another: `within` means the first lies in the second. */
export type PlaceRelation = 'same' | 'within' | 'contains' | 'different';

/**
 * Finds places, peoples and markets in a text, in reading order, without overlap. The pronoun "us", currencies ("US
 * dollars"), languages ("in French"), papers, firms and people named after places are left out, as far as the words beside
 * them tell. `tokens` are those of `tokenise(text)`, if at hand.
 */
export function parsePlaces(text: string, tokens: readonly Token[] = tokenise(text)): Place[] {
  const words = pieces(tokens);
  const found: Place[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = GAZETTEER.phrases.find(words, at);
    if (hit === undefined) {
      at += 1;
      continue;
    }
    const name = { text, words, at, length: hit.length };
    if (hit.value !== 'none' && isPlace(name, hit.value)) found.push(place(name, settled(hit.value, words)));
    at += hit.length;
  }
  return found;
}

/** Compares two places by id. An unknown id is the same as itself and different from all else. */
export function comparePlaces(a: PlaceId, b: PlaceId): PlaceRelation {
  if (a === b) return 'same';
  if (GAZETTEER.senses.get(a)?.within.includes(b)) return 'within';
  if (GAZETTEER.senses.get(b)?.within.includes(a)) return 'contains';
  return 'different';
}

/** Words of a text that spell a name. */
interface NameAt {
  readonly text: string;
  readonly words: readonly Token[];
  readonly at: number;
  readonly length: number;
}

function place({ text, words, at, length }: NameAt, sense: PlaceSense): Place {
  const article = length > 1 && words[at]!.word === 'the';
  const start = words[article ? at + 1 : at]!.start;
  const end = words[at + length - 1]!.end;
  const metonym = sense.power && isPower({ text, words, at, length });
  const { id, kind, within, form } = sense;
  return { start, end, text: text.slice(start, end), id, kind, within, form, metonym };
}

/** The sense that the rest of the sentence speaks for. */
function settled(sense: PlaceSense, words: readonly Token[]): PlaceSense {
  const ambiguous = GAZETTEER.ambiguous.get(sense.id);
  if (ambiguous === undefined || !words.some(({ word }) => ambiguous.cues.has(word))) return sense;
  const other = GAZETTEER.senses.get(ambiguous.other);
  return other === undefined ? sense : { ...other, form: sense.form };
}

function isPlace(name: NameAt, sense: PlaceSense): boolean {
  const { words, at, length } = name;
  const before = words[at - 1];
  const after = words[at + length];
  if (isMoney(name, after)) return false;
  if (sense.form === 'adjective' && isLanguage(name, before, after)) return false;
  return !(sense.personal && isPerson(name, before, after));
}

/** "US$", "Hong Kong dollars". */
function isMoney({ text, words, at, length }: NameAt, after: Token | undefined): boolean {
  if (text[words[at + length - 1]!.end] === '$') return true;
  return after !== undefined && MONEY_WORDS.has(after.word) && adjoins(text, words[at + length - 1]!, after);
}

function isLanguage({ text, words, at, length }: NameAt, before: Token | undefined, after: Token | undefined): boolean {
  const last = words[at + length - 1]!;
  if (after !== undefined && LANGUAGE_TAILS.has(after.word) && adjoins(text, last, after)) return true;
  if (before === undefined || !LANGUAGE_LEADS.has(before.word)) return false;
  return after === undefined || !adjoins(text, last, after) || after.word === 'and' || after.word === 'or';
}

/** "Michael Jordan", "Jordan Smith": a first name before it, or a capital word after it in running text. */
function isPerson({ text, words, at, length }: NameAt, before: Token | undefined, after: Token | undefined): boolean {
  const first = words[at]!;
  const last = words[at + length - 1]!;
  if (before !== undefined && !before.possessive && adjoins(text, before, first)) {
    if (before.shape === 'capital' && GIVEN_NAMES.has(before.word)) return true;
  }
  if (after === undefined || last.possessive || !adjoins(text, last, after) || after.shape !== 'capital') return false;
  return GAZETTEER.phrases.find([after], 0) === undefined && after.text.length > 3 && isFirstNameLike(words, at);
}

/** A title or a speech verb nearby tells a person; without one a place before a capital word stays a place ("London Fashion Week"). */
function isFirstNameLike(words: readonly Token[], at: number): boolean {
  const near = [words[at - 1]?.word, words[at + 2]?.word];
  return near.some((word) => word !== undefined && PERSON_NEIGHBOURS.has(word));
}

const PERSON_NEIGHBOURS: ReadonlySet<string> = new Set([
  ...[
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'sir',
    'said',
    'says',
    'told',
    'who',
    'wrote',
    'added',
    'president',
    'actor',
    'actress',
  ],
  ...[
    'singer',
    'star',
    'founder',
    'director',
    'analyst',
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'influencer',
    'creator',
  ],
]);

/** A capital acts as a government when it does something, has something, or someone deals with it. */
function isPower({ text, words, at, length }: NameAt): boolean {
  const last = words[at + length - 1]!;
  const article = words[at]!.word === 'the' && length > 1;
  const before = words[at - 1];
  const after = words[at + length];
  if (last.text === 'House' || article) return true;
  if (before !== undefined && WHERE_WORDS.has(before.word)) return false;
  if (before !== undefined && POWER_WORDS.has(before.word)) return true;
  if (last.possessive) return true;
  return after !== undefined && after.shape === 'lower' && adjoins(text, last, after) && !PLACE_TAILS.has(after.word);
}

/** Words after a city that leave it a city: "London office", "Beijing time", "Washington and". */
const PLACE_TAILS: ReadonlySet<string> = new Set([
  ...[
    'office',
    'offices',
    'time',
    'headquarters',
    'based',
    'area',
    'region',
    'court',
    'hotel',
    'streets',
    'street',
    'store',
  ],
  ...[
    'on',
    'in',
    'at',
    'this',
    'last',
    'next',
    'earlier',
    'later',
    'yesterday',
    'today',
    'where',
    'when',
    'for',
    'during',
  ],
  ...[
    'subsidiary',
    'branch',
    'team',
    'staff',
    'hub',
    'studio',
    'campus',
    'police',
    'flagship',
    'shop',
    'market',
    'listing',
  ],
]);

/** Nothing but one space or hyphen, or "'s ", stands between two words. */
function adjoins(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  return gap === ' ' || gap === '-' || gap === "'s " || gap === '’s ';
}
