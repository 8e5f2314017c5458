/** Resolves lists of W3C selectors on a document with the anchoring that ships. Runs in the page. */
import { type Anchorable, anchorAlone } from '../../../core/annotations/anchor.ts';
import { type CodePoints, codePoints } from '../../../core/annotations/code-points.ts';
import { describe } from '../../../core/annotations/describe.ts';
import { field, fieldsOf, textOf } from '../../../core/annotations/exchange/fields.ts';
import { sameWords } from '../../../core/annotations/plain.ts';
import type { AnchorState, QuoteSelector, Span } from '../../../core/types.ts';
import { documentElementOf } from '../../../page/dom.ts';
import { type RootText, rootText } from './root-text.ts';
import { rootOf } from './roots.ts';
import { KNOWN, pageOf, pointed, quoteOf, wholeOf } from './spans.ts';
import { withoutUnseen } from './unseen.ts';

/** Where one list of selectors leads. Positions are code points of the root's text content. */
export interface Answer {
  readonly id: unknown;
  readonly state: AnchorState;
  readonly score: number;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Only where the title or another part outside the body was meant: what the positions count from. */
  readonly root?: string;
  /** Only where something in the list could not be read. */
  readonly error?: string;
}

/** One list, taken apart. */
interface Wanted {
  readonly id: unknown;
  readonly quote: QuoteSelector | undefined;
  /** Places that the other selectors point to, the surest kind first. */
  readonly hints: readonly Span[];
  readonly error: string | undefined;
}

/** A root's text with what all lists of it share. */
interface Searched extends RootText {
  readonly points: CodePoints;
  readonly anchor: Anchor;
  /** The same without what no reader sees; undefined where all is seen. */
  readonly seen: { readonly text: string; readonly anchor: Anchor } | undefined;
}

type Anchor = (annotation: Anchorable) => Place;

function searched(root: RootText): Searched {
  const seen = withoutUnseen(root);
  return {
    ...root,
    points: codePoints(root.text),
    anchor: anchorAlone(pageOf(root.text)),
    seen: seen === root.text ? undefined : { text: seen, anchor: anchorAlone(pageOf(seen)) },
  };
}

interface Place {
  readonly state: AnchorState;
  readonly score: number;
  readonly span?: Span;
}

/** @param entries `[{ id, root?, selectors }]`, of which nothing is trusted; without a root, the body is meant */
export function resolveAll(document: Document, entries: readonly unknown[]): Answer[] {
  const texts = new Map<Node, Searched>();
  const textOfRoot = (root: Node): Searched => {
    const known = texts.get(root) ?? searched(rootText(root));
    texts.set(root, known);
    return known;
  };
  return entries.map((entry) => {
    const id = field(entry, 'id') ?? null;
    const selectors = field(entry, 'selectors');
    if (!fieldsOf(entry) || !Array.isArray(selectors)) return nowhere(id, '"selectors" is no list');
    const root = rootOf(document, field(entry, 'root'));
    if (!root.ok) return nowhere(id, root.reason);
    const text = textOfRoot(root.element);
    const wanted = takenApart(id, text, selectors);
    const place = placeOf(text, wanted);
    const whole = documentElementOf(document);
    if (place.span || field(entry, 'root') !== undefined || whole === null || !wanted.quote?.exact)
      return answer(text, wanted, place);
    // No root was named and the body has no such words: the title may.
    const all = textOfRoot(whole);
    const outside = placeOf(all, takenApart(id, all, selectors));
    return outside.span ? { ...answer(all, wanted, outside), root: 'html' } : answer(text, wanted, place);
  });
}

/** Kinds from the narrowest to the widest: an element is a neighbourhood more than a place. */
const SUREST = ['RangeSelector', 'TextPositionSelector', 'FragmentSelector', 'XPathSelector', 'CssSelector'];

function takenApart(id: unknown, text: RootText, selectors: readonly unknown[]): Wanted {
  const known = selectors.filter((one) => KNOWN.has(field(one, 'type')));
  const errors: string[] = [];
  const refined = (one: unknown): boolean => field(one, 'refinedBy') !== undefined;
  const isQuote = (one: unknown): boolean => field(one, 'type') === 'TextQuoteSelector' && !refined(one);
  const quotes = known.filter(isQuote).flatMap((one) => {
    const quote = quoteOf(one);
    if (!quote) errors.push('TextQuoteSelector: "exact" is no text');
    return quote ?? [];
  });
  const others = known.filter((one) => !isQuote(one));
  others.sort((a, b) => SUREST.indexOf(String(field(a, 'type'))) - SUREST.indexOf(String(field(b, 'type'))));
  const hints = others.flatMap((one) => {
    const { spans, malformed } = pointed(wholeOf(text), one);
    if (malformed !== undefined) errors.push(malformed);
    return [...spans, ...(quotes.length > 0 ? inCodeUnits(text, one) : [])];
  });
  if (selectors.length > 0 && !selectors.every((one) => textOf(field(one, 'type')) !== undefined))
    errors.push('a selector has no type');
  return { id, quote: quotes[0], hints, error: errors[0] };
}

/** Many annotators count code units where the model says code points; the quote shows which was meant. */
function inCodeUnits({ text }: RootText, selector: unknown): Span[] {
  const [start, end] = [Number(field(selector, 'start')), Number(field(selector, 'end'))];
  const fits = field(selector, 'type') === 'TextPositionSelector' && start >= 0 && end >= start && end <= text.length;
  return fits ? [{ start, end }] : [];
}

function placeOf(root: Searched, { quote, hints }: Wanted): Place {
  const [hint] = hints;
  if (!quote) return hint ? pointedAt(hint, hints) : NOWHERE;
  if (quote.exact === '' && quote.prefix === '' && quote.suffix === '') {
    // No words at all stand everywhere.
    return { state: 'unsure', score: 0, span: hint ?? { start: 0, end: 0 } };
  }
  const confirmed = confirmedHint(root.text, quote, hints);
  const found = anchored(root, root.anchor, quote, confirmed ?? hint);
  if (confirmed) return withConfirmed(found, confirmed);
  const { seen } = root;
  if (!seen || (found.state === 'found' && !isBlank(seen.text, found.span!))) return found;
  // Scripts carry copies of the article; what a reader sees comes first.
  const visible = anchored(root, seen.anchor, quote, hint);
  return visible.span ? visible : found;
}

const NOWHERE: Place = { state: 'not-found', score: 0 };
const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === '';

/** Nothing but places: the surest one, unless another contradicts it. */
function pointedAt(hint: Span, hints: readonly Span[]): Place {
  const agreed = hints.every(({ start, end }) => start <= hint.end && end >= hint.start);
  return { state: agreed ? 'found' : 'unsure', score: agreed ? 1 : 0.5, span: hint };
}

/** The first place that reads as the quote does, or where an element holds it once. */
function confirmedHint(text: string, { exact }: QuoteSelector, hints: readonly Span[]): Span | undefined {
  if (exact.trim() === '') return undefined;
  for (const { start, end } of hints) {
    if (sameWords(text.slice(start, end), exact)) return { start, end };
    const at = text.indexOf(exact, start);
    if (at >= 0 && at + exact.length <= end) return { start: at, end: at + exact.length };
  }
  return undefined;
}

function anchored({ points }: Searched, anchor: Anchor, quote: QuoteSelector, hint: Span | undefined): Place {
  const id = 'urn:uuid:00000000-0000-4000-8000-000000000000';
  if (!hint) return anchor({ id, quote });
  return anchor({ id, quote, position: { start: points.fromUnits(hint.start), end: points.fromUnits(hint.end) } });
}

/** The words stand where a selector says: only a place that is as certain by its context speaks against that. */
function withConfirmed(found: Place, span: Span): Place {
  const here = found.span && found.span.start < span.end && found.span.end > span.start;
  if (here) return { ...found, span };
  if (found.state === 'found') return found;
  return { state: 'unsure', score: 0.5, span };
}

function answer(root: RootText, { id, error }: Wanted, { state, score, span }: Place): Answer {
  if (!span) return nowhere(id, error);
  const page = pageOf(root.text);
  const { quote, position } = describe(page, span, 'whole');
  return {
    id,
    state,
    score: Number(score.toFixed(4)),
    ...quote,
    start: position?.start ?? null,
    end: position?.end ?? null,
    ...(error === undefined ? {} : { error }),
  };
}

function nowhere(id: unknown, error: string | undefined): Answer {
  const none = { exact: null, prefix: null, suffix: null, start: null, end: null };
  return { id, state: 'not-found', score: 0, ...none, ...(error === undefined ? {} : { error }) };
}
