import type { BlockKind } from '../core/types.ts';

/**
 * Stretches of page text copied letter by letter, in parallel lists: the i-th stands at `at[i]` in its block's text and
 * at `from[i]` in text node `nodes[i]`, `length[i]` units long. Stretches of one `run` have nothing unread between them.
 */
export interface Pieces {
  readonly nodes: Text[];
  readonly from: number[];
  readonly at: number[];
  readonly length: number[];
  readonly run: number[];
  /** The innermost inline element around it that style sheets can name, and so hide. */
  readonly styled: (Element | undefined)[];
}

/** What was gathered of one block when it ends. */
export interface WrittenBlock {
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** Its pieces: `count` from `first` on. */
  readonly first: number;
  readonly count: number;
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
  readonly pieces: Pieces = { nodes: [], from: [], at: [], length: [], run: [], styled: [] };
  #text = '';
  #linked = 0;
  #first = 0;
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
    const written =
      this.#text === ''
        ? undefined
        : {
            text: this.#text,
            linked: this.#linked,
            first: this.#first,
            count: this.pieces.nodes.length - this.#first,
          };
    this.#text = '';
    this.#linked = 0;
    this.#first = this.pieces.nodes.length;
    this.#run += 1;
    this.#space = undefined;
    return written;
  }

  #write(node: Text, stretch: string, from: number, styled: Element | undefined): void {
    const space = this.#space;
    this.#space = undefined;
    if (space !== undefined) {
      // The usual space stands right before the stretch and becomes one piece with it.
      if (space !== 'made') this.#piece(space.node, space.offset, 1, space.run, styled);
      this.#text += ' ';
    }
    this.#piece(node, from, stretch.length, this.#run, styled);
    this.#text += stretch;
  }

  #piece(node: Text, from: number, length: number, run: number, styled: Element | undefined): void {
    const { pieces } = this;
    const last = pieces.nodes.length - 1;
    const at = this.#text.length;
    const joins =
      last >= this.#first &&
      pieces.nodes[last] === node &&
      pieces.from[last]! + pieces.length[last]! === from &&
      pieces.at[last]! + pieces.length[last]! === at;
    if (joins) {
      pieces.length[last]! += length;
      return;
    }
    pieces.nodes.push(node);
    pieces.from.push(from);
    pieces.at.push(at);
    pieces.length.push(length);
    pieces.run.push(run);
    pieces.styled.push(styled);
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
