import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { ASIDES, CLAUSE_OPENERS } from './clause-words.ts';

/** The clauses of a text, as runs of its words. Made in one pass, so that many cues in one sentence cost no more than one. */
export interface Clauses {
  /** First word of the clause that holds word `at`. */
  from(at: number): number;
  /** The word after the last of the clause that holds word `at`. */
  to(at: number): number;
}

/** Cuts words into clauses at punctuation and at conjunctions. */
export function clauses(text: string, words: readonly Token[]): Clauses {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    starts.push(at === 0 || breaksBetween(text, words[at - 1]!, words[at]!) ? at : starts[at - 1]!);
  }
  const ends = new Array<number>(words.length);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    ends[at] = at + 1 === words.length || starts[at + 1] === at + 1 ? at + 1 : ends[at + 1]!;
  }
  return { from: (at) => starts[at] ?? at, to: (at) => ends[at] ?? at + 1 };
}

/** The text from the first of some words to the end of the one before `to`. */
export function wordSpan(words: readonly Token[], from: number, to: number): Span {
  const start = words[from]?.start ?? words[from - 1]?.end ?? 0;
  return { start, end: to > from ? words[to - 1]!.end : start };
}

const HARD_BREAK = /[;:—()"“”]| [–-] /;

function breaksBetween(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  if (gap === ' ' || gap === '-') return CLAUSE_OPENERS.has(after.word);
  if (HARD_BREAK.test(gap)) return true;
  if (gap.includes(',')) return !ASIDES.has(after.word) && !ASIDES.has(before.word);
  return gap.length > 1 && /[.!?]/.test(gap);
}
