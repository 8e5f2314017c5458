import type { Token } from '../text/tokens.ts';
import { GAZETTEER } from './gazetteer.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { PlaceSense } from './place-index.ts';
import {
  LANGUAGE_LEADS,
  LANGUAGE_TAILS,
  MONEY_WORDS,
  PERSON_NEIGHBOURS,
  PERSON_TITLES,
  PLACE_TAILS,
  POWER_NOUNS,
  POWER_WORDS,
  WHERE_WORDS,
} from './place-words.ts';

/** Words of a text that spell a name. */
export interface NameAt {
  readonly text: string;
  readonly words: readonly Token[];
  readonly at: number;
  readonly length: number;
}

/** Whether the words beside a name leave it a place: no money, no language, no person. */
export function isPlace(name: NameAt, sense: PlaceSense): boolean {
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
    if (before.shape === 'capital' && (GIVEN_NAMES.has(before.word) || PERSON_TITLES.has(before.word))) return true;
  }
  if (after === undefined || last.possessive || !adjoins(text, last, after) || after.shape !== 'capital') return false;
  return GAZETTEER.phrases.find(text, [after], 0) === undefined && after.text.length > 3 && isFirstNameLike(words, at);
}

/** A title or a speech verb nearby tells a person; without one a place before a capital word stays a place ("London Fashion Week"). */
function isFirstNameLike(words: readonly Token[], at: number): boolean {
  const near = [words[at - 1]?.word, words[at + 2]?.word];
  return near.some((word) => word !== undefined && PERSON_NEIGHBOURS.has(word));
}

/** A capital acts as a government when it does something, has something, or someone deals with it. */
export function isPower({ text, words, at, length }: NameAt): boolean {
  const last = words[at + length - 1]!;
  const before = words[at - 1];
  const after = words[at + length];
  if (before !== undefined && WHERE_WORDS.has(before.word)) return false;
  if (before !== undefined && POWER_WORDS.has(before.word)) return true;
  if (last.possessive) return after !== undefined && POWER_NOUNS.has(after.word);
  return after !== undefined && after.shape === 'lower' && adjoins(text, last, after) && !PLACE_TAILS.has(after.word);
}

/** Nothing but one space or hyphen, or "'s ", stands between two words. */
function adjoins(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  return gap === ' ' || gap === '-' || gap === "'s " || gap === '’s ';
}
