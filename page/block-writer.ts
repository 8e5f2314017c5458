import type { BlockKind } from '../core/types.ts';

/** A stretch of page text copied letter by letter into a block's text. */
export interface Piece {
  readonly node: Text;
  /** Where it begins in the node's text, and in the block's. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
  /** Stretches of one run have nothing unread between them. */
  readonly run: number;
  /** The innermost inline element around it that style sheets can name, and so hide. */
  readonly styled: Element | undefined;
}

/** What was gathered of one block when it ends. */
export interface WrittenBlock {
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** In reading order, without a gap but for single line breaks. */
  readonly pieces: readonly Piece[];
}

/** Where a block's text stands in the page. */
export interface BlockPlace {
  readonly element: Element;
  readonly kind: BlockKind;
  /** 1 to 6 inside a heading, 0 elsewhere. */
  readonly level: number;
}

/** What is known of the elements around a text node. */
export interface TextPlace {
  readonly linked: boolean;
  readonly styled: Element | undefined;
}

/**
 * Writes text nodes into blocks with white space as browsers show it: runs become one space, none at the ends of a block.
 * Each space keeps the place of the first character it was made from, so offsets map both ways.
 */
export class BlockWriter {
  #text = '';
  #linked = 0;
  #pieces: (Piece & { length: number })[] = [];
  #run = 0;
  /** White space read and not yet written: it is dropped where the block ends. */
  #space: { readonly node: Text; readonly offset: number; readonly run: number } | 'made' | undefined;

  /** Characters of the open block. */
  get length(): number {
    return this.#text.length;
  }

  /** Something between the last text and the next is not read: ranges must not run over it. */
  cut(): void {
    this.#run += 1;
  }

  /** A single line break inside a block. */
  breakLine(): void {
    if (this.#text !== '') this.#space ??= 'made';
  }

  /** Appends text that stands in `node` from offset `base` on. */
  add(node: Text, data: string, base: number, place: TextPlace): void {
    const before = this.#text.length;
    const end = data.length;
    let at = 0;
    while (at < end) {
      const spaceEnd = skipSpaces(data, at);
      if (spaceEnd > at && this.#text !== '') this.#space ??= { node, offset: base + at, run: this.#run };
      if (spaceEnd === end) break;
      at = stretchEnd(data, spaceEnd);
      this.#write(node, data.slice(spaceEnd, at), base + spaceEnd, place.styled);
    }
    if (place.linked) this.#linked += this.#text.length - before;
  }

  /** Ends the block and returns it; undefined when nothing but white space came. */
  end(): WrittenBlock | undefined {
    this.#run += 1;
    this.#space = undefined;
    if (this.#text === '') return undefined;
    const written = { text: this.#text, linked: this.#linked, pieces: this.#pieces };
    this.#text = '';
    this.#linked = 0;
    this.#pieces = [];
    return written;
  }

  #write(node: Text, stretch: string, from: number, styled: Element | undefined): void {
    const space = this.#space;
    if (space !== undefined) {
      this.#space = undefined;
      // The usual space stands right before the stretch and becomes one piece with it.
      if (space !== 'made') this.#piece(space.node, space.offset, 1, space.run, styled);
      this.#text += ' ';
    }
    this.#piece(node, from, stretch.length, this.#run, styled);
    this.#text += stretch;
  }

  #piece(node: Text, from: number, length: number, run: number, styled: Element | undefined): void {
    const at = this.#text.length;
    const last = this.#pieces[this.#pieces.length - 1];
    const joins = last?.node === node && last.from + last.length === from && last.at + last.length === at;
    if (joins) last.length += length;
    else this.#pieces.push({ node, from, at, length, run, styled });
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function skipSpaces(data: string, start: number): number {
  let at = start;
  while (at < data.length && isSpace(data.charCodeAt(at))) at += 1;
  return at;
}

/** The first character of white space that is not one space. */
const UNEVEN = /[\t\n\v\f\r]| (?= )/g;

/** End of the stretch from `start` that can be copied as it stands; a single space inside is fine, one at its end is not. */
function stretchEnd(data: string, start: number): number {
  UNEVEN.lastIndex = start;
  let stop = UNEVEN.test(data) ? UNEVEN.lastIndex - 1 : data.length;
  while (stop > start && isSpace(data.charCodeAt(stop - 1))) stop -= 1;
  return stop;
}
