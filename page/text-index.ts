import type { Block, Span, TextOffset } from '../core/types.ts';
import type { Piece } from './block-writer.ts';
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

/** Joins blocks of a survey to one text, in the order given, with a line feed between two. */
export function* buildTextIndex(root: Element, blocks: readonly SurveyBlock[]): Steps<TextIndex> {
  const placed: PlacedPiece[] = [];
  const texts: string[] = [];
  const spans: Block[] = [];
  let offset = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const { kind, text, pieces } = blocks[index]!;
    texts.push(text);
    spans.push({ kind, start: offset, end: offset + text.length });
    for (const { node, from, at, length, run } of pieces) placed.push({ node, from, start: offset + at, length, run });
    offset += text.length + 1;
    if (index % 200 === 199) yield;
  }
  return new PlacedText(root, texts.join('\n'), spans, placed);
}

/** A piece with its place in the whole text. */
interface PlacedPiece extends Pick<Piece, 'node' | 'from' | 'length' | 'run'> {
  readonly start: TextOffset;
}

class PlacedText implements TextIndex {
  readonly root: Element;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of their starts. */
  readonly #pieces: readonly PlacedPiece[];
  /** First piece of each text node; made when first asked for. */
  #byNode: Map<Node, number> | undefined;

  constructor(root: Element, text: string, blocks: readonly Block[], pieces: readonly PlacedPiece[]) {
    this.root = root;
    this.text = text;
    this.blocks = blocks;
    this.#pieces = pieces;
  }

  rangesOf(span: Span): StaticRange[] {
    const pieces = this.#pieces;
    const ranges: StaticRange[] = [];
    for (let at = this.#firstEndingAfter(span.start); at < pieces.length && pieces[at]!.start < span.end; at += 1) {
      const first = pieces[at]!;
      let last = first;
      for (let next = pieces[at + 1]; next && next.start < span.end && next.run === first.run; next = pieces[at + 1]) {
        last = next;
        at += 1;
      }
      ranges.push(
        new StaticRange({
          startContainer: first.node,
          startOffset: first.from + Math.max(0, span.start - first.start),
          endContainer: last.node,
          endOffset: last.from + Math.min(last.length, span.end - last.start),
        }),
      );
    }
    return ranges;
  }

  offsetOf(node: Node, offset: number): TextOffset | undefined {
    const pieces = this.#pieces;
    let at = this.#firstOf(node);
    if (at === undefined || offset < pieces[at]!.from) return undefined;
    for (let next = pieces[at + 1]; next?.node === node && next.from <= offset; next = pieces[at + 1]) at += 1;
    const { from, start, length } = pieces[at]!;
    const within = offset - from;
    return within <= length ? start + within : undefined;
  }

  spanOf(range: AbstractRange): Span | undefined {
    const pieces = this.#pieces;
    const first = pieces[this.#firstBeyond(range.startContainer, range.startOffset)];
    const last = pieces[this.#firstBeyond(range.endContainer, range.endOffset) - 1];
    const from = this.offsetOf(range.startContainer, range.startOffset) ?? first?.start;
    const to = this.offsetOf(range.endContainer, range.endOffset) ?? (last ? last.start + last.length : 0);
    if (from === undefined || from >= to) return undefined;
    return { start: from, end: to };
  }

  isLive(span: Span): boolean {
    const pieces = this.#pieces;
    for (let at = this.#firstEndingAfter(span.start); at < pieces.length && pieces[at]!.start < span.end; at += 1) {
      const { node, from, start, length } = pieces[at]!;
      const words = this.text.slice(start, start + length);
      const now = dataOf(node).slice(from, from + length);
      if (!isConnected(node) || (now !== words && now.replace(WHITE, ' ') !== words)) return false;
    }
    return true;
  }

  /** Index of the first piece that ends after an offset. */
  #firstEndingAfter(offset: TextOffset): number {
    const pieces = this.#pieces;
    return firstIndex(pieces.length, (at) => pieces[at]!.start + pieces[at]!.length > offset);
  }

  /** Index of the first piece whose text lies at or behind a place in the page. */
  #firstBeyond(node: Node, offset: number): number {
    const pieces = this.#pieces;
    const document = ownerDocumentOf(node);
    if (document === null) return pieces.length;
    const place = createRange(document);
    place.setStart(node, nodeTypeOf(node) === TEXT ? Math.min(offset, dataOf(node as Text).length) : offset);
    const root = rootOf(node);
    return firstIndex(pieces.length, (at) => isAtOrBehind(place, root, pieces[at]!.node, pieces[at]!.from));
  }

  #firstOf(node: Node): number | undefined {
    if (this.#byNode === undefined) {
      this.#byNode = new Map();
      for (let at = 0; at < this.#pieces.length; at += 1) {
        const each = this.#pieces[at]!.node;
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
