import type { Anchored, Span, TextOffset } from '../types.ts';
import type { Anchorable } from './anchor.ts';
import type { PageIndex } from './page-index.ts';
import { plainSigns } from './plain.ts';

/**
 * Context of fewer code units was written by hand or by a program that saves just enough to tell one copy from another: a
 * word or half a word, which can't be weighed by words. It is compared by letters instead.
 */
const SHORT_CONTEXT = 24;
/** Share of a short context's letters that must stand there: give or take typography, it is meant to the letter. */
const RIGHT = 0.85;
/** Among several copies one may be asked about whose context is like the saved one to this share, … */
const LIKE = 0.4;
/** … if no other copy's comes as near as this. */
const AHEAD = 0.14;
/** What a side is worth for which the page has no room: it speaks neither for nor against, and less than one that is there. */
const NO_ROOM = RIGHT;
/** Context of fewer letters is right or wrong, and never alike. */
const TELLING_LETTERS = 4;
const MOST_COPIES = 200;

/** Whether a quote is to be told from its copies by letters. */
export function hasShortContext({ quote }: Anchorable): boolean {
  return quote.prefix.length + quote.suffix.length < SHORT_CONTEXT;
}

interface Copy {
  readonly span: Span;
  /** How alike the worse side is; undefined where nothing was saved. */
  readonly context: number | undefined;
  /** It neither begins nor ends within a word. */
  readonly whole: boolean;
  readonly distance: number;
}

/**
 * Looks for a quote with little or no context among all copies of its words. Quotes with their context are told as the
 * model means them (Web Annotation Data Model, 4.2.4): where the context is another one, this is not the place.
 *
 * @param expected where it should stand, if anything is known
 * @returns undefined when letters can't tell: the words stand nowhere, or there are enough of them to be weighed by words
 */
export function byLetters(
  index: PageIndex,
  annotation: Anchorable,
  expected: TextOffset | undefined,
): Anchored | undefined {
  const { id, quote } = annotation;
  const copies = copiesOf(index, annotation, expected);
  const right = copies.filter(({ context }) => context === undefined || context >= RIGHT);
  const [best, second] = right.sort(byFit);
  if (best) {
    const alone = !second || (best.whole && !second.whole && quote.prefix === '' && quote.suffix === '');
    const ahead = second !== undefined && (best.context ?? 1) - (second.context ?? 1) >= AHEAD;
    const state = alone || ahead ? 'found' : 'unsure';
    return { id, state, score: state === 'found' ? 0.6 + 0.4 * (best.context ?? 1) : 0.5, span: best.span };
  }
  const [likest, next] = copies.sort((a, b) => (b.context ?? 0) - (a.context ?? 0));
  if (!likest) return undefined;
  const telling = Math.max(quote.prefix.length, quote.suffix.length) >= TELLING_LETTERS;
  const [most = 0, less = 0] = [likest.context, next?.context];
  if (next && telling && most >= LIKE && most - less >= AHEAD)
    return { id, state: 'unsure', score: 0.5 * most, span: likest.span };
  // A few words of a few letters' context are meant to the letter; longer ones may be weighed all the same.
  return quote.exact.length < SHORT_CONTEXT ? { id, state: 'not-found', score: 0 } : undefined;
}

function byFit(a: Copy, b: Copy): number {
  const context = (b.context ?? 1) - (a.context ?? 1);
  if (Math.abs(context) >= AHEAD) return context;
  return Number(b.whole) - Number(a.whole) || a.distance - b.distance || a.span.start - b.span.start;
}

function copiesOf(index: PageIndex, { quote }: Anchorable, expected: TextOffset | undefined): Copy[] {
  const exact = plainSigns(quote.exact);
  const [prefix, suffix] = [quote.prefix, quote.suffix].map((side) => plainSigns(side).toLowerCase());
  const copies: Copy[] = [];
  if (exact.trim() === '') return copies;
  const { plain } = index;
  for (let at = plain.indexOf(exact); at >= 0 && copies.length < MOST_COPIES; at = plain.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const before = plain.slice(Math.max(0, at - 2 * SHORT_CONTEXT), at).toLowerCase();
    const after = plain.slice(end, end + 2 * SHORT_CONTEXT).toLowerCase();
    const sides = [likeness(reversed(prefix!), reversed(before)), likeness(suffix!, after)].filter(
      (side) => side !== undefined,
    );
    copies.push({
      span: { start: at, end },
      context: sides.length === 0 ? undefined : Math.min(...sides),
      whole: !isWithinWord(plain, at) && !isWithinWord(plain, end),
      distance: expected === undefined ? 0 : Math.abs(at - expected),
    });
  }
  return copies;
}

const reversed = (text: string): string => [...text].reverse().join('');

/**
 * @returns share of the saved context's letters that stand right beside the copy (Sellers' distance, its far end free);
 *   undefined where nothing was saved
 */
function likeness(saved: string, there: string): number | undefined {
  const text = saved.replace(WHITE, ' ');
  const beside = there.replace(WHITE, ' ');
  if (text === '') return undefined;
  if (beside.length < text.length / 2) return NO_ROOM;
  return 1 - Math.min(...lastRow(text, beside)) / text.length;
}

/** @returns share of the longer text's letters that both have in order (Levenshtein's distance) */
export function alike(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - lastRow(a, b)[b.length]! / longer;
}

/** Edit distances of `a` to each beginning of `b`. */
function lastRow(a: string, b: string): number[] {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row;
}

const WHITE = /\s{1,50}/g;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);
