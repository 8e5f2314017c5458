import { type Lexemes, textAt } from './lexemes.ts';
import type { Hedge } from './types.ts';
import { FILLERS, HEDGES_AFTER, HEDGES_BEFORE } from './vocabulary/hedges.ts';

/** A hedge found beside a figure, with the index it reaches to. */
export interface HedgeFound {
  readonly hedge?: Hedge;
  readonly reach: number;
}

/**
 * The hedge that ends right before a lexeme, and where its words begin. Of several ("at least about"), the one that
 * bounds is kept; adverbs that bound nothing ("only", "just") are passed over, and given back if nothing follows them.
 */
export function hedgeBefore(all: Lexemes, index: number): HedgeFound {
  let reach = index;
  let at = index;
  let hedge: Hedge | undefined;
  for (let round = 0; round < 4; round++) {
    const match = longest(BEFORE, all, at, -1);
    if (match !== undefined && !isParticleOver(all, match.reach)) {
      at = match.reach;
      reach = at;
      hedge = hedge === undefined ? match.hedge : stronger(match.hedge, hedge);
    } else if (FILLERS.has(textAt(all, at - 1))) at--;
    else break;
  }
  return hedge === undefined ? { reach } : { hedge, reach };
}

/** The hedge that begins right after a figure ("or more", "+", "-odd"), and the index after it. */
export function hedgeAfter(all: Lexemes, index: number): HedgeFound {
  const match = longest(AFTER, all, index, 1);
  if (match === undefined || textAt(all, match.reach) === 'than') return { reach: index };
  const at = all[index];
  const sign = at?.kind === 'sign';
  if (sign && at.text !== ',' && !at.glued) return { reach: index };
  const more = all[match.reach];
  if (
    (at?.text === '+' || at?.text === 'plus') &&
    (more?.kind === 'digits' || more?.kind === 'sign') &&
    more.text !== '-' &&
    more.glued === (at.text === '+')
  ) {
    return more.kind === 'digits' ? { reach: index } : match;
  }
  return match;
}

/** In "turned over $85bn" the "over" belongs to the verb. */
function isParticleOver(all: Lexemes, index: number): boolean {
  return textAt(all, index) === 'over' && OVER_VERBS.has(textAt(all, index - 1));
}

const OVER_VERBS: ReadonlySet<string> = new Set(['turned', 'turns', 'turning', 'taken']);

/** True for words that only colour a figure: "a further", "just". */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

function stronger(outer: Hedge, inner: Hedge): Hedge {
  return outer === 'about' ? inner : outer;
}

interface Entry {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

/** Phrases by the word that touches the figure, longest first. */
function byNearest(
  table: typeof HEDGES_BEFORE,
  nearest: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [hedge, phrases] of table) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const key = nearest(words);
      entries.set(key, [...(entries.get(key) ?? []), { words, hedge }]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

const BEFORE = byNearest(HEDGES_BEFORE, (words) => words.at(-1) ?? '');
const AFTER = byNearest(HEDGES_AFTER, (words) => words[0] ?? '');

function longest(table: typeof BEFORE, all: Lexemes, index: number, step: 1 | -1): Required<HedgeFound> | undefined {
  const key = textAt(all, step < 0 ? index - 1 : index);
  for (const { words, hedge } of table.get(key) ?? []) {
    const first = step < 0 ? index - words.length : index;
    if (words.every((word, offset) => textAt(all, first + offset) === word)) {
      return { hedge, reach: step < 0 ? first : index + words.length };
    }
  }
  return undefined;
}
