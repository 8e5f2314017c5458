import type { Span } from '../types.ts';
import { isHyphen, type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { CLOSED, IRREGULAR_PLURALS, METRIC_NOUNS, MODIFIERS_IN_S } from './vocabulary/contexts.ts';
import { CARDINALS } from './vocabulary/numbers.ts';

/** A run of lexemes. */
export interface Run {
  readonly first: number;
  readonly next: number;
}

const MOST_WORDS = 6;
const METRIC_WINDOW = 10;

/**
 * The noun phrase counted by a figure that ends before `index`: up to its first plural ("daily active users", "British
 * businesses"). English gives no other mark without a tagger, so a phrase without a plural is not taken.
 */
export function countedAfter(all: Lexemes, index: number): Run | undefined {
  let first = skipOf(all, index);
  const owned = first > index;
  while (EXTRA.has(wordAt(all, first))) first++;
  let next = first;
  for (let words = 0; words < MOST_WORDS; words++) {
    const at = all[next];
    if (at === undefined || at.kind !== 'word' || CLOSED.has(at.text) || CARDINALS.has(at.text)) return undefined;
    if (words > 0 && at.glued && !isHyphen(all[next - 1])) return undefined;
    const compound = pastHyphen(all, next + 1);
    if (compound > next + 1) {
      next = compound;
      continue;
    }
    next++;
    const word = at.text;
    if (word.endsWith("'s") || word.endsWith("s'")) {
      if (!owned) return undefined;
      first = next;
    } else if (isPlural(word) && !(MODIFIERS_IN_S.has(word) && startsNoun(all, next))) return { first, next };
  }
  return undefined;
}

/** What a share is of: "80% of the company's turnover", "half of all sales", "one in five adults". */
export function wholeAfter(all: Lexemes, index: number): Run | undefined {
  const of = wordAt(all, index) === 'of';
  let start = of ? index + 1 : index;
  while (OF_SKIPPED.has(wordAt(all, start))) start++;
  if (!of && start === index) return countedAfter(all, index);
  const plural = countedAfter(all, start);
  if (plural !== undefined) return plural;
  let next = start;
  while (
    next < start + 4 &&
    all[next]?.kind === 'word' &&
    !CLOSED.has(wordAt(all, next)) &&
    !/(?:ed|ing)$/.test(wordAt(all, next))
  ) {
    next = pastHyphen(all, next + 1);
  }
  return next > start && !isHyphen(all[next - 1]) ? { first: start, next } : undefined;
}

/** The noun of "a 200-store chain": one word joined by a hyphen. */
export function countedByHyphen(all: Lexemes, index: number): Run | undefined {
  const at = pastHyphen(all, index);
  if (at === index || all[at]?.kind !== 'word' || CLOSED.has(wordAt(all, at)) || NOT_COUNTED.has(wordAt(all, at)))
    return undefined;
  return isHyphen(all[at + 1]) ? undefined : { first: at, next: at + 1 };
}

/** A metric named earlier in the clause, for a figure with no noun of its own: "daily active users topped 1bn". */
export function countedBefore(all: Lexemes, index: number): Run | undefined {
  for (let at = index - 1; at >= 0 && at >= index - METRIC_WINDOW; at--) {
    const lexeme = all[at];
    if (lexeme === undefined || lexeme.kind === 'digits' || (lexeme.kind === 'sign' && CLAUSE_ENDS.has(lexeme.text)))
      return undefined;
    if (!METRIC_NOUNS.has(lexeme.text)) continue;
    let first = at;
    while (first > 0 && METRIC_ADJECTIVES.has(wordAt(all, first - 1))) first--;
    return { first, next: at + 1 };
  }
  return undefined;
}

/** The phrase that a run cuts from the text, lower-cased. */
export function phraseOf(text: string, all: Lexemes, run: Run): Span & { readonly text: string } {
  const start = all[run.first]?.start ?? 0;
  const end = all[run.next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end).toLowerCase() };
}

/** Regular plurals by their ending, the rest by list. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (word.length < 3 || !word.endsWith('s')) return false;
  return !/(?:ss|us|is|'s|ous)$/.test(word) || word === 'menus' || word === 'daus' || word === 'maus';
}

/** "three more markets": words between a number and its noun that belong to neither. */
const EXTRA: ReadonlySet<string> = new Set('more fewer less further additional other extra'.split(' '));
const OF_SKIPPED: ReadonlySet<string> = new Set('the its their his her our all that this these those such'.split(' '));
const NOT_COUNTED: ReadonlySet<string> = new Set('plus odd ish strong old olds up to and fold x'.split(' '));
const METRIC_ADJECTIVES: ReadonlySet<string> = new Set(
  'daily weekly monthly active registered global worldwide paying unique total'.split(' '),
);
const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!', ',', '(', ')', '“', '”', '"']);

/** "hundreds of thousands OF users", "20 of its markets": the noun follows "of" and a determiner. */
function skipOf(all: Lexemes, index: number): number {
  if (wordAt(all, index) !== 'of') return index;
  let at = index + 1;
  while (OF_SKIPPED.has(wordAt(all, at))) at++;
  return at;
}

function startsNoun(all: Lexemes, index: number): boolean {
  const at = all[index];
  return at?.kind === 'word' && !CLOSED.has(at.text) && textAt(all, index) !== '';
}
