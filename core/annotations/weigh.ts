import type { Anchored, Span } from '../types.ts';
import type { Alignment } from './align.ts';
import { alignmentsOf } from './alignments.ts';
import type { Anchorable } from './anchor.ts';
import type { Drift } from './drift.ts';
import { blockKindAt, type Exact } from './exact.ts';
import { type Judged, type Judgement, judge, showsDeletion, stateOf } from './judge.ts';
import { alike, byLetters, hasShortContext } from './letters.ts';
import type { PageIndex, WordIndex } from './page-index.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { plainSigns, sameWords } from './plain.ts';
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
  const expected = exact.stored === undefined ? undefined : (drift.expect(exact.stored) ?? exact.stored);
  const told = hasShortContext(annotation) ? byLetters(index, annotation, expected) : undefined;
  if (told) return told;
  const pattern = patternOf(annotation.quote, words);
  if (!pattern) return withoutWords(annotation, exact);
  const only = exact.spans.length === 1 && exact.hasContext && exact.sameKind ? exact.spans[0] : undefined;
  // A sentence and two dozen letters around it stand here to the letter, and nowhere else: no likeness elsewhere counts.
  if (only && !hasShortContext(annotation)) return { id: annotation.id, state: 'found', score: 1, span: only };
  const alignments = alignmentsOf(pattern, words, expected, exact);
  const whole = wholePlaces(annotation, exact);
  // What stands there to the letter is no longer or shorter for being read word by word.
  const aligned = alignedPlaces(alignments).filter(({ span }) => !whole.some((one) => overlap(one.span, span)));
  const places = [...whole, ...aligned]
    .filter(({ judgement }) => judgement.level !== 'rejected')
    .sort((a, b) => b.judgement.total - a.judgement.total || a.span.start - b.span.start);
  const best = places[0];
  if (!best) return stillThere(annotation, exact);
  const others = places.filter(({ span }) => !overlap(span, best.span));
  const same = sameWords(annotation.quote.exact, index.page.text.slice(best.span.start, best.span.end));
  const state = stateOf([best, ...others], alignments.some(showsDeletion), same);
  if (state === 'not-found') return stillThere(annotation, exact);
  return { id: annotation.id, state, score: Math.min(1, best.judgement.total), span: best.span };

  function alignedPlaces(found: readonly Alignment[]): Place[] {
    const size = pattern!.exactEnd - pattern!.exactStart;
    return found.map((alignment) => {
      const span = toTheLetter(index, annotation, spanOf(index, words, pattern!, alignment));
      const near = nearness(index, annotation, span, expected);
      const judgement = judge(alignment, size, near);
      return { span, alignment, judgement: bareAndAlike(index, annotation, span, judgement, near) };
    });
  }

  function wholePlaces({ quote }: Anchorable, { spans }: Exact): Place[] {
    const alignment = {
      start: 0,
      end: 0,
      quote: 1,
      prefix: quote.prefix.trim() === '' ? undefined : 1,
      suffix: quote.suffix.trim() === '' ? undefined : 1,
    };
    return spans.map((span) => {
      const near = nearness(index, annotation, span, expected);
      return { span, alignment, judgement: judge(alignment, pattern!.exactEnd - pattern!.exactStart, near) };
    });
  }
}

/**
 * The words stand to the letter with their whole context, too common to be weighed; or they are where they were and all
 * around them has changed: worth a question.
 */
function stillThere({ id, quote }: Anchorable, exact: Exact): Anchored {
  const [span] = exact.spans;
  if (span && exact.hasContext) return { id, state: 'unsure', score: 0.5, span };
  if (!exact.inPlace || exact.stored === undefined || quote.exact.length < LEAST_BY_PLACE)
    return { id, state: 'not-found', score: 0 };
  return { id, state: 'unsure', score: 0.5, span: { start: exact.stored, end: exact.stored + quote.exact.length } };
}

/** Shorter quotes stand in so many places that one of them may be there by chance. */
const LEAST_BY_PLACE = 4;

/** A quote may begin or end within a word, where words are only found whole. */
function toTheLetter(index: PageIndex, { quote }: Anchorable, span: Span): Span {
  const exact = plainSigns(quote.exact);
  const from = Math.max(0, span.start - exact.length + 1);
  // The last one that reaches into the words: a quote that begins within a word begins after the word does.
  const at = index.plain.slice(from, span.end + exact.length - 1).lastIndexOf(exact);
  return at < 0 ? span : { start: from + at, end: from + at + exact.length };
}

const overlap = (a: Span, b: Span): boolean => a.end > b.start && a.start < b.end;

/** Least share of letters, and longest quote, by which a quote without any context is taken for a misspelt one. */
const ALIKE = 0.6;
const LONGEST_ALIKE = 64;

/** A few words by themselves, one of them another: by letters they may still be told, for a question at most. */
function bareAndAlike(
  index: PageIndex,
  { quote }: Anchorable,
  span: Span,
  judgement: Judgement,
  near: number,
): Judgement {
  if (judgement.level !== 'rejected' || quote.prefix.trim() !== '' || quote.suffix.trim() !== '') return judgement;
  if (quote.exact.length > LONGEST_ALIKE || span.end - span.start > 2 * LONGEST_ALIKE) return judgement;
  const share = alike(plainSigns(quote.exact).toLowerCase(), index.plain.slice(span.start, span.end).toLowerCase());
  return share >= ALIKE ? { level: 'weak', total: 0.9 * share + 0.1 * near - 0.1 } : judgement;
}

/** Quotes of signs alone ("?!") are found to the letter or not at all. */
function withoutWords(annotation: Anchorable, exact: Exact): Anchored {
  const { id } = annotation;
  const distance = ({ start }: Span): number => (exact.stored === undefined ? 0 : Math.abs(start - exact.stored));
  const [span] = [...exact.spans].sort((a, b) => distance(a) - distance(b));
  if (!span) return stillThere(annotation, exact);
  return { id, state: exact.spans.length === 1 && exact.hasContext ? 'found' : 'unsure', score: 0.5, span };
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
