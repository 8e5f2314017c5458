/** The text content of one element, white space and scripts included, and the way between its offsets and the page's nodes. */
import type { Span, TextOffset } from '../../../core/types.ts';
import { childNodesOf, dataOf, firstChildOf, nextSiblingOf, nodeTypeOf, parentNodeOf } from '../../../page/dom.ts';

export interface RootText {
  readonly root: Node;
  /** The same as the root's `textContent`. */
  readonly text: string;
  /** Text nodes in document order. */
  readonly nodes: readonly Text[];
  /** What each node in the root covers of the text. */
  readonly spans: ReadonlyMap<Node, Span>;
}

/** A boundary point as DOM ranges have it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

export const isText = (node: Node): node is Text => [3, 4].includes(nodeTypeOf(node));
const isElement = (node: Node): boolean => nodeTypeOf(node) === 1;

/** Walks the tree once, without recursion: pages nest a hundred thousand deep. */
export function rootText(root: Node): RootText {
  const nodes: Text[] = [];
  const parts: string[] = [];
  const spans = new Map<Node, Span>();
  const starts: TextOffset[] = [];
  let length = 0;
  let node: Node = root;
  for (;;) {
    starts.push(length);
    if (isText(node)) {
      nodes.push(node);
      parts.push(dataOf(node));
      length += parts.at(-1)!.length;
    }
    const child = firstChildOf(node);
    if (child !== null) {
      node = child;
      continue;
    }
    for (;;) {
      spans.set(node, { start: starts.pop()!, end: length });
      if (node === root) return { root, text: parts.join(''), nodes, spans };
      const next = nextSiblingOf(node);
      if (next !== null) {
        node = next;
        break;
      }
      node = parentNodeOf(node)!;
    }
  }
}

/** @returns the text offset of a boundary point; undefined outside the root, or where the node is shorter than that */
export function offsetOf({ spans }: RootText, { node, offset }: Place): TextOffset | undefined {
  const span = spans.get(node);
  if (!span || !Number.isInteger(offset) || offset < 0) return undefined;
  if (isElement(node)) {
    const children = childNodesOf(node);
    if (offset > children.length) return undefined;
    return offset === children.length ? span.end : spans.get(children[offset]!)?.start;
  }
  if (!isText(node)) return offset <= dataOf(node as CharacterData).length ? span.start : undefined;
  return span.start + offset <= span.end ? span.start + offset : undefined;
}

/** @returns the text nodes at both ends of a span that is not empty, as near to its words as can be */
export function endsOf({ nodes, spans }: RootText, span: Span): { start: Place; end: Place } | undefined {
  const first = nodes[firstIndex(nodes.length, (at) => spans.get(nodes[at]!)!.end > span.start)];
  const last = nodes[firstIndex(nodes.length, (at) => spans.get(nodes[at]!)!.end >= span.end)];
  if (!first || !last || span.end <= span.start) return undefined;
  return {
    start: { node: first, offset: span.start - spans.get(first)!.start },
    end: { node: last, offset: span.end - spans.get(last)!.start },
  };
}

/** The first index for which `holds`, which is false up to some index and true from there. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
