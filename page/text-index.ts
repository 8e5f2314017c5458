import type { Block, Span, TextOffset } from '../core/types.ts';
import type { Pieces } from './block-writer.ts';
import { createRange, dataOf, isConnected, nodeTypeOf, ownerDocumentOf, rootOf } from './dom.ts';
import type { Steps } from './slices.ts';
import type { SurveyBlock } from './survey.ts';

/** The article's text and the way from its offsets to the page's nodes and back. Built once a pass; a copy, never live. */
export interface TextIndex {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The element that holds the article, for observers. */
  readonly root: Element;
  /**
   * Ranges that cut the span's very words, in reading order: one for each run of nodes with nothing unread in between, for
   * a range cannot leave out a script or an advertisement in its middle, nor leave its shadow root. They differ from the
   * text in white space alone. Static, because a page pays for every live range at each of its mutations; see `isLive`.
   */
  rangesOf(span: Span): StaticRange[];
  /** Offset in the text of a place in one of its text nodes; undefined for any other place. */
  offsetOf(node: Node, offset: number): TextOffset | undefined;
  /** What a range, a selection say, covers of the text; undefined when that is nothing. Its ends may lie outside the article. */
  spanOf(range: AbstractRange): Span | undefined;
  /** False when a node under the span has left the page or holds other words now: time to read the page again. */
  isLive(span: Span): boolean;
}

/** Joins blocks of a survey to one text, in the order given, with a line feed between two. Blocks may come with pieces in any order. */
export function* buildTextIndex(root: Element, blocks: readonly SurveyBlock[], pieces: Pieces): Steps<TextIndex> {
  const placed: PlacedPieces = { nodes: [], from: [], start: [], length: [], run: [] };
  const texts: string[] = [];
  const spans: Block[] = [];
  let offset = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) offset += 1;
    texts.push(block.text);
    spans.push({ kind: block.kind, start: offset, end: offset + block.text.length });
    for (let each = block.first; each < block.first + block.count; each += 1) {
      placed.nodes.push(pieces.nodes[each]!);
      placed.from.push(pieces.from[each]!);
      placed.start.push(offset + pieces.at[each]!);
      placed.length.push(pieces.length[each]!);
      placed.run.push(pieces.run[each]!);
    }
    offset += block.text.length;
    if (index % 200 === 199) yield;
  }
  return new PlacedText(root, texts.join('\n'), spans, placed);
}

/** As `Pieces`, with offsets in the whole text; `start` ascends. */
interface PlacedPieces {
  readonly nodes: Text[];
  readonly from: number[];
  readonly start: TextOffset[];
  readonly length: number[];
  readonly run: number[];
}

class PlacedText implements TextIndex {
  readonly root: Element;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #pieces: PlacedPieces;
  /** First piece of each text node; made when first asked for. */
  #byNode: Map<Node, number> | undefined;

  constructor(root: Element, text: string, blocks: readonly Block[], pieces: PlacedPieces) {
    this.root = root;
    this.text = text;
    this.blocks = blocks;
    this.#pieces = pieces;
  }

  rangesOf(span: Span): StaticRange[] {
    const { nodes, from, start, length, run } = this.#pieces;
    const ranges: StaticRange[] = [];
    for (let at = this.#firstEndingAfter(span.start); at < nodes.length && start[at]! < span.end; at += 1) {
      const startOffset = from[at]! + Math.max(0, span.start - start[at]!);
      let last = at;
      while (last + 1 < nodes.length && start[last + 1]! < span.end && run[last + 1] === run[at]) last += 1;
      const endOffset = from[last]! + Math.min(length[last]!, span.end - start[last]!);
      ranges.push(new StaticRange({ startContainer: nodes[at]!, startOffset, endContainer: nodes[last]!, endOffset }));
      at = last;
    }
    return ranges;
  }

  offsetOf(node: Node, offset: number): TextOffset | undefined {
    const { nodes, from, start, length } = this.#pieces;
    let at = this.#firstOf(node);
    if (at === undefined || offset < from[at]!) return undefined;
    while (nodes[at + 1] === node && from[at + 1]! <= offset) at += 1;
    const within = offset - from[at]!;
    return within <= length[at]! ? start[at]! + within : undefined;
  }

  spanOf(range: AbstractRange): Span | undefined {
    const { nodes, start, length } = this.#pieces;
    const first = this.#firstBeyond(range.startContainer, range.startOffset);
    const last = this.#firstBeyond(range.endContainer, range.endOffset) - 1;
    const from = this.offsetOf(range.startContainer, range.startOffset) ?? start[first];
    const to = this.offsetOf(range.endContainer, range.endOffset) ?? (last >= 0 ? start[last]! + length[last]! : 0);
    if (nodes.length === 0 || from === undefined || from >= to) return undefined;
    return { start: from, end: to };
  }

  isLive(span: Span): boolean {
    const { nodes, from, start, length } = this.#pieces;
    for (let at = this.#firstEndingAfter(span.start); at < nodes.length && start[at]! < span.end; at += 1) {
      const words = this.text.slice(start[at]!, start[at]! + length[at]!);
      const now = dataOf(nodes[at]!).slice(from[at]!, from[at]! + length[at]!);
      if (!isConnected(nodes[at]!) || (now !== words && now.replace(WHITE, ' ') !== words)) return false;
    }
    return true;
  }

  /** Index of the first piece that ends after an offset. */
  #firstEndingAfter(offset: TextOffset): number {
    const { start, length } = this.#pieces;
    return firstIndex(start.length, (at) => start[at]! + length[at]! > offset);
  }

  /** Index of the first piece whose text lies at or behind a place in the page. */
  #firstBeyond(node: Node, offset: number): number {
    const { nodes, from } = this.#pieces;
    const document = ownerDocumentOf(node);
    if (document === null) return nodes.length;
    const place = createRange(document);
    place.setStart(node, nodeTypeOf(node) === TEXT ? Math.min(offset, dataOf(node as Text).length) : offset);
    const root = rootOf(node);
    return firstIndex(nodes.length, (at) => isAtOrBehind(place, root, nodes[at]!, from[at]!));
  }

  #firstOf(node: Node): number | undefined {
    if (this.#byNode === undefined) {
      this.#byNode = new Map();
      for (const [at, each] of this.#pieces.nodes.entries()) {
        if (!this.#byNode.has(each)) this.#byNode.set(each, at);
      }
    }
    return this.#byNode.get(node);
  }
}

const TEXT = 3;

/** Whether a text node's offset lies at or behind a place; text in a shadow tree below it lies where its host does. */
function isAtOrBehind(place: Range, root: Node, text: Text, offset: number): boolean {
  let node: Node = text;
  let at = Math.min(offset, dataOf(text).length);
  for (let around = rootOf(node); around !== root; around = rootOf(node)) {
    if (!(around instanceof ShadowRoot)) return true;
    node = around.host;
    at = 0;
  }
  return place.comparePoint(node, at) >= 0;
}
const WHITE = /[\t\n\v\f\r]/g;

/** Binary search: the first index for which `holds`, which is false up to some index and true from there; `length` when never. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
