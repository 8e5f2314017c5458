import type { Span } from '../types.ts';
import { isHyphen, type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import { CLOSED, COLLECTIVES, IRREGULAR_PLURALS, METRIC_NOUNS, MODIFIERS_IN_S } from './vocabulary/contexts.ts';
import { CARDINALS } from './vocabulary/numbers.ts';

/** A run of lexemes. */
export interface Run {
  readonly first: number;
  readonly next: number;
}

const MOST_WORDS = 5;
const METRIC_WINDOW = 10;

/**
 * The noun phrase counted by a figure that ends before `index`: up to its first plural ("daily active users", "British
 * businesses"). English gives no other mark without a tagger, so a phrase without a plural is not taken.
 */
export function countedAfter(all: Lexemes, index: number): Run | undefined {
  const of = wordAt(all, index) === 'of';
  return pluralPhrase(all, of ? pastDeterminers(all, index + 1) : index, of);
}

/** What a share is of: "80% of the company's turnover", "half of all sales", "half the sellers", "one in five adults". */
export function wholeAfter(all: Lexemes, index: number, kind: 'percent' | 'fraction'): Run | undefined {
  const of = wordAt(all, index) === 'of';
  const start = pastDeterminers(all, of ? index + 1 : index);
  if (!of && kind === 'percent') return undefined;
  if (!of && start === index) return pluralPhrase(all, index, false);
  return pluralPhrase(all, start, true) ?? singularPhrase(all, start);
}

function pluralPhrase(all: Lexemes, start: number, owned: boolean): Run | undefined {
  let first = start;
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
    if (isOwner(at.text)) {
      if (!owned) return undefined;
      first = next;
    } else if (isPlural(at.text) && !isModifier(all, next - 1)) return { first, next };
  }
  return undefined;
}

/** "subscription income", "live viewing": the words up to one that can't be a noun. */
function singularPhrase(all: Lexemes, start: number): Run | undefined {
  let first = start;
  let next = start;
  while (next < first + 4 && startsNoun(all, next) && !isVerbal(wordAt(all, next))) {
    const owner = isOwner(wordAt(all, next));
    next = pastHyphen(all, next + 1);
    if (owner) first = next;
  }
  return next > first && !isHyphen(all[next - 1]) ? { first, next } : undefined;
}

function isOwner(word: string): boolean {
  return word.endsWith("'s") || word.endsWith("s'");
}

function isVerbal(word: string): boolean {
  return word.endsWith('ed') || VERBS_IN_ING.has(word);
}

const VERBS_IN_ING: ReadonlySet<string> = new Set(
  'coming going using being having making including according following sitting working earning belonging resulting taking getting'.split(
    ' ',
  ),
);

/** The noun of "a 200-store chain": one word joined by a hyphen. */
export function countedByHyphen(all: Lexemes, index: number): Run | undefined {
  const at = pastHyphen(all, index);
  if (at === index || all[at]?.kind !== 'word' || CLOSED.has(wordAt(all, at)) || NOT_COUNTED.has(wordAt(all, at)))
    return undefined;
  return isHyphen(all[at + 1]) ? undefined : { first: at, next: at + 1 };
}

/** "sales jobs", "staff members": the noun goes on. */
function isModifier(all: Lexemes, index: number): boolean {
  const word = wordAt(all, index);
  if (COLLECTIVES.has(word)) return isPlural(wordAt(all, index + 1)) && !CLOSED.has(wordAt(all, index + 1));
  return MODIFIERS_IN_S.has(word) && startsNoun(all, index + 1);
}

/** A metric named earlier in the clause, for a figure with no noun of its own: "daily active users topped 1bn". */
export function countedBefore(all: Lexemes, index: number): Run | undefined {
  for (let at = index - 1; at >= 0 && at >= index - METRIC_WINDOW; at--) {
    const lexeme = all[at];
    if (lexeme === undefined || lexeme.kind === 'digits' || (lexeme.kind === 'sign' && CLAUSE_ENDS.has(lexeme.text)))
      return undefined;
    if (SUBCLAUSES.has(lexeme.text)) return undefined;
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
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'plus odd ish strong old olds up to and fold x time times way part piece point step stage star stop on page bedroom man woman minded sided'.split(
    ' ',
  ),
);
const METRIC_ADJECTIVES: ReadonlySet<string> = new Set(
  'daily weekly monthly active registered global worldwide paying unique total'.split(' '),
);
/** A figure does not count the noun of another clause: "told users that it has 1bn". */
const SUBCLAUSES: ReadonlySet<string> = new Set('that which who whose because while but where when if'.split(' '));
const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!', ',', '(', ')', '“', '”', '"']);

/** "20 of ITS markets". */
function pastDeterminers(all: Lexemes, index: number): number {
  let at = index;
  while (OF_SKIPPED.has(wordAt(all, at))) at++;
  return at;
}

function startsNoun(all: Lexemes, index: number): boolean {
  const at = all[index];
  return at?.kind === 'word' && !CLOSED.has(at.text) && textAt(all, index) !== '';
}
