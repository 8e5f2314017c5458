/** Describes ranges of a document by W3C selectors with the description that ships. Runs in the page. */
import { codePoints } from '../../../core/annotations/code-points.ts';
import { describe } from '../../../core/annotations/describe.ts';
import { field, fieldsOf } from '../../../core/annotations/exchange/fields.ts';
import type { Span } from '../../../core/types.ts';
import { documentElementOf, parentNodeOf } from '../../../page/dom.ts';
import { nodesAt, pathOf } from './paths.ts';
import { endsOf, offsetOf, type Place, type RootText, rootText } from './root-text.ts';
import { rootOf } from './roots.ts';
import { pageOf } from './spans.ts';

/** `selectors` is null where the range can't be described, with the reason. */
export interface Description {
  readonly id: unknown;
  readonly selectors: readonly Record<string, unknown>[] | null;
  readonly reason?: string;
}

/** @param entries `[{ id, root?, startXPath, startOffset, endXPath, endOffset }]`, offsets as DOM ranges have them */
export function describeAll(document: Document, entries: readonly unknown[]): Description[] {
  const texts = new Map<Node, RootText>();
  return entries.map((entry) => {
    const id = field(entry, 'id') ?? null;
    if (!fieldsOf(entry)) return { id, selectors: null, reason: 'the entry is no object' };
    const root = rootOf(document, field(entry, 'root'));
    if (!root.ok) return { id, selectors: null, reason: root.reason };
    const text = texts.get(root.element) ?? rootText(root.element);
    texts.set(root.element, text);
    const [start, end] = [offsetIn(text, entry, 'start'), offsetIn(text, entry, 'end')];
    for (const place of [start, end]) if (typeof place === 'string') return { id, selectors: null, reason: place };
    const span = { start: Number(start), end: Number(end) };
    const reason = whyNot(text, span);
    return reason === undefined
      ? { id, selectors: selectorsOf(document, text, span) }
      : { id, selectors: null, reason };
  });
}

/** @returns the text offset, or in words why there is none */
function offsetIn(text: RootText, entry: unknown, end: 'start' | 'end'): number | string {
  const [path, offset] = [field(entry, `${end}XPath`), field(entry, `${end}Offset`)];
  if (typeof path !== 'string') return `${end}XPath is no text`;
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0) return `${end}Offset is no whole number`;
  const nodes = nodesAt(text.root, path);
  if (!nodes) return `${end}XPath is no XPath of nodes`;
  const [node] = nodes;
  if (!node) return `${end}XPath leads nowhere`;
  if (!text.spans.has(node)) return `${end}XPath leads out of the root`;
  return offsetOf(text, { node, offset }) ?? `${end}Offset is beyond its node`;
}

function whyNot({ text }: RootText, { start, end }: Span): string | undefined {
  if (start > end) return 'the range ends before it starts';
  if (start === end) return 'the range is empty';
  return text.slice(start, end).trim() === '' ? 'the range has nothing but white space' : undefined;
}

/** What the core says of the passage, and the range it stands in, both as the model has it and as Hypothesis does. */
function selectorsOf(document: Document, text: RootText, span: Span): Record<string, unknown>[] {
  const { quote, position } = describe(pageOf(text.text), span, 'whole');
  const points = codePoints(text.text);
  const whole = { start: points.toUnits(position!.start), end: points.toUnits(position!.end) };
  const ends = endsOf(text, whole)!;
  const [start, end] = [pointOf(document, text, ends.start), pointOf(document, text, ends.end)];
  return [
    {
      type: 'RangeSelector',
      startSelector: start.selector,
      endSelector: end.selector,
      startContainer: start.container,
      startOffset: start.offset,
      endContainer: end.container,
      endOffset: end.offset,
    },
    { type: 'TextPositionSelector', ...position },
    { type: 'TextQuoteSelector', ...quote },
  ];
}

/** A point by its text's parent element: the path from the document with code points, the path from the root with code units. */
function pointOf(document: Document, text: RootText, { node, offset }: Place) {
  const element = node === text.root ? node : parentNodeOf(node)!;
  const own = text.spans.get(element)!;
  const inElement = text.spans.get(node)!.start + offset - own.start;
  const points = codePoints(text.text.slice(own.start, own.end)).fromUnits(inElement);
  const from = documentElementOf(document)!;
  return {
    selector: {
      type: 'XPathSelector',
      value: `/html[1]${pathOf(from, element)}`,
      refinedBy: { type: 'TextPositionSelector', start: points, end: points },
    },
    container: pathOf(text.root, element),
    offset: inElement,
  };
}
