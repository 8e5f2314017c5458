import type { Anchored, Span } from '../types.ts';
import { type Alignment, align } from './align.ts';
import type { Anchorable } from './anchor.ts';
import { candidates } from './candidates.ts';
import type { Drift } from './drift.ts';
import { blockKindAt, type Exact } from './exact.ts';
import { type Judged, judge, showsDeletion, stateOf } from './judge.ts';
import { type PageIndex, type WordIndex, wordAt } from './page-index.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { sameWords } from './plain.ts';
import { isPunctuation } from './words.ts';

interface Place extends Judged {
  readonly span: Span;
}

/** Weighs all places of a page that an annotation might stand in, and answers with the best or with none. */
export function weigh(
  index: PageIndex,
  words: WordIndex,
  annotation: Anchorable,
  exact: Exact,
  drift: Drift,
): Anchored {
  const { id } = annotation;
  const pattern = patternOf(annotation.quote, words);
  if (!pattern) return withoutWords(annotation, exact);
  const expected = exact.stored === undefined ? undefined : (drift.expect(exact.stored) ?? exact.stored);
  const alignments = alignmentsOf(pattern, words, expected, exact);
  const size = pattern.exactEnd - pattern.exactStart;
  const places = alignments
    .map((alignment): Place => {
      const span = spanOf(index, words, pattern, alignment);
      const near = nearness(index, annotation, span, expected);
      return { span, alignment, judgement: judge(alignment, size, near) };
    })
    .filter(({ judgement }) => judgement.level !== 'rejected')
    .sort((a, b) => b.judgement.total - a.judgement.total);
  const best = places[0];
  if (!best) return { id, state: 'not-found', score: 0 };
  const others = places.filter(({ span }) => span.end <= best.span.start || span.start >= best.span.end);
  const same = sameWords(annotation.quote.exact, index.page.text.slice(best.span.start, best.span.end));
  const state = stateOf([best, ...others], alignments.some(showsDeletion), same);
  if (state === 'not-found') return { id, state, score: 0 };
  return { id, state, score: Math.min(1, best.judgement.total), span: best.span };
}

/** Quotes of signs alone ("?!") are found to the letter or not at all. */
function withoutWords({ id }: Anchorable, exact: Exact): Anchored {
  const span = exact.spans[0];
  if (!span) return { id, state: 'not-found', score: 0 };
  return { id, state: exact.spans.length === 1 && exact.hasContext ? 'found' : 'unsure', score: 0.5, span };
}

function alignmentsOf(pattern: Pattern, words: WordIndex, expected: number | undefined, exact: Exact): Alignment[] {
  // Wide enough for a sentence put into the passage, bounded for passages of many pages.
  const band = Math.min(128, Math.max(24, pattern.length >> 2));
  const diagonalOf = (offset: number): number => wordAt(words.words, offset) - pattern.exactStart;
  const guess = expected === undefined ? undefined : diagonalOf(expected);
  const found = new Map<number, Alignment>();
  const look = (diagonal: number): Alignment => {
    const alignment = align(pattern, words, diagonal, band);
    const key = alignment.start * (words.words.count + 1) + alignment.end;
    if (!found.has(key)) found.set(key, alignment);
    return alignment;
  };
  let enough = 0;
  for (const { diagonal, votes } of candidates(pattern, words, guess)) {
    if (votes >= enough && isPlain(look(diagonal))) enough = Math.max(enough, votes * RIVAL);
  }
  for (const { start } of exact.spans) look(diagonalOf(start));
  return [...found.values()];
}

/** Share of a plain place's votes below which another can't come near its total: it lacks too many of the words. */
const RIVAL = 0.5;

/** Nearly all of the passage between the very neighbours it had. */
function isPlain({ quote, prefix, suffix }: Alignment): boolean {
  return quote >= 0.8 && prefix !== undefined && suffix !== undefined && Math.min(prefix, suffix) >= 0.95;
}

/** From the first word to the last, with as many signs around as the quote had. */
function spanOf(index: PageIndex, { words, vocabulary }: WordIndex, pattern: Pattern, alignment: Alignment): Span {
  if (alignment.end <= alignment.start) return { start: 0, end: 0 };
  const { text } = index.page;
  let start = words.starts[alignment.start]!;
  let end = words.ends[alignment.end - 1]!;
  for (
    let left = pattern.leadingSigns;
    left > 0 && start > 0 && isPunctuation(vocabulary, text.charCodeAt(start - 1));
    left -= 1
  )
    start -= 1;
  for (
    let left = pattern.trailingSigns;
    left > 0 && end < text.length && isPunctuation(vocabulary, text.charCodeAt(end));
    left -= 1
  )
    end += 1;
  return { start, end };
}

/** Code units from where it was expected at which nearness has fallen to a half. */
const HALF_WAY = 200;

function nearness(index: PageIndex, annotation: Anchorable, span: Span, expected: number | undefined): number {
  const near = expected === undefined ? 0.5 : HALF_WAY / (HALF_WAY + Math.abs(span.start - expected));
  const sameKind = !annotation.block || blockKindAt(index, span.start) === annotation.block.kind;
  return sameKind ? near : near / 2;
}
