/** Where a selector other than a quote points, and what refines it (Web Annotation Data Model, section 4.2). */
import { anchorAlone } from '../../../core/annotations/anchor.ts';
import { codePoints } from '../../../core/annotations/code-points.ts';
import { field, listOf, textOf } from '../../../core/annotations/exchange/fields.ts';
import type { PageText, QuoteSelector, Span } from '../../../core/types.ts';
import { attributeOf, nodeTypeOf, parentNodeOf, select } from '../../../page/dom.ts';
import { fragmentOf } from './fragments.ts';
import { nodesAt } from './paths.ts';
import type { RootText } from './root-text.ts';

/** A stretch of a root's text, and the element that paths and CSS in it start from. */
export interface Scope {
  readonly text: RootText;
  readonly within: Span;
  readonly element: Node;
}

/** What a selector comes to: nothing is a place that is not there, `malformed` a selector that can't be read. */
export interface Pointed {
  readonly spans: readonly Span[];
  readonly malformed?: string;
}

/** Refinements of refinements, and no deeper. */
const DEEPEST = 10;

export const wholeOf = (text: RootText): Scope => ({
  text,
  within: { start: 0, end: text.text.length },
  element: text.root,
});

/** Types that are known; others are left to those who know them. */
export const KNOWN: ReadonlySet<unknown> = new Set([
  'TextQuoteSelector',
  'TextPositionSelector',
  'RangeSelector',
  'XPathSelector',
  'CssSelector',
  'FragmentSelector',
]);

/** @returns the places a selector points to in a scope, in document order, each narrowed by `refinedBy` */
export function pointed(scope: Scope, selector: unknown, depth = 0): Pointed {
  const found = unrefined(scope, selector, depth);
  const refinements = listOf(field(selector, 'refinedBy')).filter((one) => KNOWN.has(field(one, 'type')));
  if ('malformed' in found || refinements.length === 0 || depth >= DEEPEST)
    return { ...found, spans: found.places.map(({ span }) => span) };
  const refined = refinements.map((one) =>
    found.places.map(({ span, node }) =>
      pointed({ ...scope, within: span, element: node ?? scope.element }, one, depth + 1),
    ),
  );
  const malformed = refined.flat().find((one) => one.malformed !== undefined)?.malformed;
  // Of several refinements that say the same in different ways, the first that leads anywhere.
  const spans = refined.map((each) => each.flatMap((one) => one.spans)).find((each) => each.length > 0) ?? [];
  return { spans, ...(malformed === undefined ? {} : { malformed }) };
}

interface Found {
  readonly places: readonly { readonly span: Span; readonly node?: Node }[];
  readonly malformed?: string;
}

const NOWHERE: Found = { places: [] };
const malformed = (what: string): Found => ({ places: [], malformed: what });
const at = (...spans: readonly Span[]): Found => ({ places: spans.map((span) => ({ span })) });

function unrefined(scope: Scope, selector: unknown, depth: number): Found {
  switch (field(selector, 'type')) {
    case 'TextPositionSelector':
      return position(scope, field(selector, 'start'), field(selector, 'end'));
    case 'TextQuoteSelector': {
      const quote = quoteOf(selector);
      return quote ? quoted(scope, quote) : malformed('TextQuoteSelector: "exact" is no text');
    }
    case 'XPathSelector':
      return byPath(scope, field(selector, 'value'));
    case 'CssSelector':
      return byCss(scope, field(selector, 'value'));
    case 'FragmentSelector':
      return byFragment(scope, field(selector, 'value'));
    case 'RangeSelector':
      return range(scope, selector, depth);
    default:
      return NOWHERE;
  }
}

/** @returns undefined when there is no text to look for */
export function quoteOf(selector: unknown): QuoteSelector | undefined {
  const exact = textOf(field(selector, 'exact'));
  if (exact === undefined) return undefined;
  const [prefix, suffix] = [field(selector, 'prefix'), field(selector, 'suffix')].map((side) => textOf(side) ?? '');
  return { exact, prefix: prefix!, suffix: suffix! };
}

/** The text of a root as the core takes pages: one block. */
export function pageOf(text: string): PageText {
  return { url: '', title: '', text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
}

function position({ text, within }: Scope, start: unknown, end: unknown): Found {
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return malformed('TextPositionSelector: "start" and "end" are no whole numbers');
  const points = codePoints(text.text.slice(within.start, within.end));
  const [from, to] = [Number(start), Number(end)];
  if (from < 0 || to < from || to > points.length) return NOWHERE;
  return at({ start: within.start + points.toUnits(from), end: within.start + points.toUnits(to) });
}

function quoted({ text, within }: Scope, quote: QuoteSelector): Found {
  const id = 'urn:uuid:00000000-0000-4000-8000-000000000000';
  const found = anchorAlone(pageOf(text.text.slice(within.start, within.end)))({ id, quote });
  if (!found.span) return NOWHERE;
  return at({ start: within.start + found.span.start, end: within.start + found.span.end });
}

function byPath(scope: Scope, value: unknown): Found {
  const nodes = typeof value === 'string' ? nodesAt(scope.element, value) : undefined;
  return nodes ? ofNodes(scope, nodes) : malformed(`XPathSelector: ${JSON.stringify(value)} is no XPath of nodes`);
}

function byCss(scope: Scope, value: unknown): Found {
  if (typeof value !== 'string') return malformed('CssSelector: "value" is no text');
  try {
    return ofNodes(scope, select(scope.element as Element, value));
  } catch {
    return malformed(`CssSelector: ${JSON.stringify(value)} is no CSS selector`);
  }
}

function byFragment(scope: Scope, value: unknown): Found {
  if (typeof value !== 'string') return malformed('FragmentSelector: "value" is no text');
  const fragment = fragmentOf(value);
  if (fragment?.kind === 'characters') return position(scope, fragment.start, fragment.end);
  if (fragment?.kind === 'id') {
    const named = select(scope.element as Element, '[id], a[name]').filter(
      (element) => attributeOf(element, 'id') === fragment.id || attributeOf(element, 'name') === fragment.id,
    );
    return ofNodes(scope, named.slice(0, 1));
  }
  if (fragment === undefined) return NOWHERE;
  const suffix = fragment.end === undefined ? fragment.suffix : '';
  const first = words(scope, { exact: fragment.start, prefix: fragment.prefix, suffix });
  if (!first || fragment.end === undefined) return first ? at(first) : NOWHERE;
  const rest = { ...scope, within: { start: first.end, end: scope.within.end } };
  const last = words(rest, { exact: fragment.end, prefix: '', suffix: fragment.suffix });
  return last ? at({ start: first.start, end: last.end }) : NOWHERE;
}

/** Context in text directives is of whole words, and never says whether white space stands between. */
function words(scope: Scope, { exact, prefix, suffix }: QuoteSelector): Span | undefined {
  for (const before of prefix === '' ? [''] : [prefix, `${prefix} `]) {
    for (const after of suffix === '' ? [''] : [suffix, ` ${suffix}`]) {
      const [found] = quoted(scope, { exact, prefix: before, suffix: after }).places;
      if (found) return found.span;
    }
  }
  return undefined;
}

function ofNodes({ text, within }: Scope, nodes: readonly Node[]): Found {
  const places = nodes.flatMap((node) => {
    const span = text.spans.get(node);
    return span && span.start >= within.start && span.end <= within.end
      ? [{ span, node: nodeTypeOf(node) === 1 ? node : parentNodeOf(node)! }]
      : [];
  });
  return { places };
}

function range(scope: Scope, selector: unknown, depth: number): Found {
  const own = [field(selector, 'startContainer'), field(selector, 'endContainer')];
  if (own.every((one) => typeof one === 'string')) {
    const found = byContainers(scope, selector);
    if (found.places.length > 0 || field(selector, 'startSelector') === undefined) return found;
  }
  const [startSelector, endSelector] = [field(selector, 'startSelector'), field(selector, 'endSelector')];
  if (startSelector === undefined || endSelector === undefined)
    return malformed(
      'RangeSelector: it has neither "startSelector" and "endSelector" nor "startContainer" and "endContainer"',
    );
  if (depth >= DEEPEST) return NOWHERE;
  const [starts, ends] = [startSelector, endSelector].map((one) => pointed(scope, one, depth + 1));
  // The end is where its selector begins (4.2.9): what that selects is no part of the range.
  for (const { start } of starts!.spans) {
    const end = ends!.spans.find((one) => one.start >= start);
    if (end) return at({ start, end: end.start });
  }
  const wrong = starts!.malformed ?? ends!.malformed;
  return wrong === undefined ? NOWHERE : malformed(wrong);
}

/** Hypothesis's way: XPaths of elements, and offsets in code units into each one's text. */
function byContainers(scope: Scope, selector: unknown): Found {
  const ends = ['start', 'end'].map((end) => {
    const offset = field(selector, `${end}Offset`);
    const node = nodesAt(scope.element, String(field(selector, `${end}Container`)))?.[0];
    const span = node && scope.text.spans.get(node);
    if (!span || typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0) return undefined;
    return span.start + offset <= span.end ? span.start + offset : undefined;
  });
  const [start, end] = ends;
  return start === undefined || end === undefined || start > end ? NOWHERE : at({ start, end });
}
