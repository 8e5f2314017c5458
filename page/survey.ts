import type { BlockKind } from '../core/types.ts';
import { type BlockPlace, BlockWriter, type Pieces, type WrittenBlock } from './block-writer.ts';
import {
  assignedNodesOf,
  attributeOf,
  dataOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  select,
  shadowRootOf,
} from './dom.ts';
import { isFurniture, type Role, roleOf, UNSEEN } from './furniture.ts';
import type { Steps } from './slices.ts';

/** A block of the page's text before anyone has decided whether it is the article's. */
export interface SurveyBlock extends WrittenBlock, BlockPlace {
  /** Index into `Survey.containers` of the innermost block-level element around the text. */
  readonly container: number;
  /** Index into `Survey.regions` of the innermost element that looks like furniture; -1 outside. */
  readonly region: number;
}

/** A block-level element with text in it. Parents stand before their children; -1 is the parent of the outermost. */
export interface Container {
  readonly element: Element;
  readonly name: string;
  /** Class names, as written. */
  readonly names: string;
  readonly parent: number;
}

/** An element that looks like furniture, by its tag or by its names. */
export interface Region {
  /** True for an article and for the page's main part. */
  readonly article: boolean;
  readonly parent: number;
}

/** All of a page's readable text, in reading order. */
export interface Survey {
  readonly blocks: readonly SurveyBlock[];
  readonly pieces: Pieces;
  readonly containers: readonly Container[];
  readonly regions: readonly Region[];
  /** False when the page is larger than the limits: what was read is a beginning. */
  readonly complete: boolean;
}

export interface SurveyLimits {
  /** Elements and text nodes looked at. */
  readonly nodes: number;
  /** Characters of text. */
  readonly characters: number;
}

/** Four times the largest real page we know, in nodes, and a long book, in characters. */
export const LIMITS: SurveyLimits = { nodes: 250_000, characters: 3_000_000 };

/**
 * Walks everything under `root` once, open shadow roots and what is slotted into them included, and writes down its blocks.
 * Iterative, so that 100,000 levels are as good as three; a step of the generator is some 300 nodes or 50,000 characters.
 */
export function* survey(root: Element, limits: SurveyLimits = LIMITS): Steps<Survey> {
  const walk = new Walk(root);
  let nodes = 0;
  let characters = 0;
  for (;;) {
    const node = walk.next();
    if (node === undefined) return walk.finish(true);
    nodes += 1;
    const type = nodeTypeOf(node);
    if (type === TEXT) {
      const data = dataOf(node as Text);
      characters += data.length;
      if (characters > limits.characters) return walk.finish(false);
      for (let base = 0; base < data.length; base += CHUNK) {
        walk.text(node as Text, data.length > CHUNK ? data.slice(base, base + CHUNK) : data, base);
        if (data.length > CHUNK) yield;
      }
    } else if (type === ELEMENT) {
      walk.enter(node as Element);
    }
    if (nodes > limits.nodes) return walk.finish(false);
    if (nodes % STEP === 0) yield;
  }
}

const ELEMENT = 1;
const TEXT = 3;
const STEP = 300;
const CHUNK = 50_000;

/** One element the walk stands in. */
interface Frame {
  readonly element: Element;
  readonly name: string;
  readonly names: string;
  readonly kind: BlockKind;
  /** Its text stands apart from what comes before and after. */
  readonly block: boolean;
  readonly linked: boolean;
  readonly region: number;
  /** Index in `containers` once it holds text. */
  container: number;
  /** The next child, or the next of the slotted nodes. */
  child: Node | null;
  readonly slotted: readonly Node[] | undefined;
  at: number;
  readonly depth: number;
  /** Entering and leaving it crosses the border of a shadow tree, which no range can. */
  readonly border: boolean;
}

class Walk {
  readonly #writer = new BlockWriter();
  readonly #blocks: SurveyBlock[] = [];
  readonly #containers: Container[] = [];
  readonly #regions: Region[] = [];
  readonly #frames: Frame[] = [];
  readonly #unseen = new Set<Element>();
  #breaks = 0;
  /** The frame that the open block's text began in. */
  #open: Frame | undefined;

  constructor(root: Element) {
    this.#noteUnseen(root);
    this.#push(root, localNameOf(root), 'block');
  }

  /** The next node in reading order; undefined after the last. */
  next(): Node | undefined {
    for (;;) {
      const frame = this.#frames.at(-1);
      if (frame === undefined) return undefined;
      const node = nextChild(frame);
      if (node !== null) return node;
      if (frame.block) this.#endBlock();
      if (frame.border) this.#writer.cut();
      this.#frames.pop();
    }
  }

  enter(element: Element): void {
    const name = localNameOf(element);
    const role = roleOf(name);
    if (role === 'break') {
      this.#breaks += 1;
      if (this.#breaks > 1) this.#endBlock();
      else this.#writer.breakLine();
    } else if (role === 'skip' || this.#unseen.has(element)) {
      this.#writer.cut();
    } else if (role !== 'void') {
      this.#push(element, name, role);
    }
  }

  text(node: Text, data: string, base: number): void {
    const frame = this.#frames.at(-1)!;
    const wasEmpty = this.#writer.isEmpty;
    this.#writer.add(node, data, base, frame.linked);
    if (this.#writer.isEmpty) return;
    this.#breaks = 0;
    if (wasEmpty) this.#open = this.#innermostBlock();
  }

  finish(complete: boolean): Survey {
    this.#endBlock();
    return {
      blocks: this.#blocks,
      pieces: this.#writer.pieces,
      containers: this.#containers,
      regions: this.#regions,
      complete,
    };
  }

  #push(element: Element, name: string, role: Role | undefined): void {
    const outer = this.#frames.at(-1);
    const block = role !== undefined;
    if (block) this.#endBlock();
    const names = block ? (attributeOf(element, 'class') ?? '') : '';
    const shadow = shadowRootOf(element);
    if (shadow !== null) this.#noteUnseen(shadow);
    const slotted = name === 'slot' ? assignedNodesOf(element as HTMLSlotElement) : [];
    const border = shadow !== null || name === 'slot';
    if (border) this.#writer.cut();
    this.#frames.push({
      element,
      name,
      names,
      kind: kindOf(name, role, outer),
      block,
      linked: (outer?.linked ?? false) || name === 'a',
      region: block ? this.#regionOf(element, name, names, role, outer?.region ?? -1) : (outer?.region ?? -1),
      container: -1,
      child: slotted.length > 0 ? null : firstChildOf(shadow ?? element),
      slotted: slotted.length > 0 ? slotted : undefined,
      at: 0,
      depth: this.#frames.length,
      border,
    });
  }

  #regionOf(element: Element, name: string, names: string, role: Role | undefined, parent: number): number {
    const named = `${names} ${attributeOf(element, 'id') ?? ''}`;
    if (role !== 'furniture' && !isFurniture(named, attributeOf(element, 'role'))) return parent;
    this.#regions.push({ article: name === 'article' || name === 'main', parent });
    return this.#regions.length - 1;
  }

  #innermostBlock(): Frame {
    let at = this.#frames.length - 1;
    while (at > 0 && !this.#frames[at]!.block) at -= 1;
    return this.#frames[at]!;
  }

  #endBlock(): void {
    this.#breaks = 0;
    const written = this.#writer.end();
    const frame = this.#open;
    this.#open = undefined;
    if (written === undefined || frame === undefined) return;
    const { element, kind, region } = frame;
    this.#blocks.push({ ...written, element, kind, region, container: this.#containerOf(frame) });
  }

  /** Numbers the frame's element and the blocks around it, outermost first. */
  #containerOf(frame: Frame): number {
    let at = frame.depth;
    while (at > 0 && this.#frames[at]!.container < 0) at -= 1;
    for (let parent = -1; at <= frame.depth; at += 1) {
      const each = this.#frames[at]!;
      if (each.block && each.container < 0) {
        each.container =
          this.#containers.push({ element: each.element, name: each.name, names: each.names, parent }) - 1;
      }
      if (each.block) parent = each.container;
    }
    return frame.container;
  }

  #noteUnseen(root: Element | ShadowRoot): void {
    for (const element of select(root, UNSEEN)) this.#unseen.add(element);
  }
}

function nextChild(frame: Frame): Node | null {
  if (frame.slotted !== undefined) {
    const node = frame.slotted[frame.at] ?? null;
    frame.at += 1;
    return node;
  }
  const node = frame.child;
  if (node !== null) frame.child = nextSiblingOf(node);
  return node;
}

function kindOf(name: string, role: Role | undefined, outer: Frame | undefined): BlockKind {
  if (role !== undefined && KINDS.has(role)) return role as BlockKind;
  // An entry of a live blog in a list is an article, and a paragraph in a layout table is one.
  if (name === 'article' || name === 'section' || outer === undefined) return 'paragraph';
  return role === 'block' && outer.kind === 'cell' ? 'paragraph' : outer.kind;
}

const KINDS: ReadonlySet<string> = new Set(['heading', 'list-item', 'quote', 'caption', 'cell'] satisfies BlockKind[]);
