import type { BlockKind } from '../core/types.ts';
import { type BlockPlace, BlockWriter } from './block-writer.ts';
import { assignedNodesOf, attributeOf, firstChildOf, localNameOf, nextSiblingOf, select, shadowRootOf } from './dom.ts';
import { furnitureOf, type Role, roleOf, UNSEEN } from './furniture.ts';
import type { Container, Region, Survey, SurveyBlock } from './survey.ts';

/** One element the walk stands in. */
interface Frame extends BlockPlace {
  readonly name: string;
  /** Its class names, when it is a block. */
  readonly names: string;
  /** Its text stands apart from what comes before and after. */
  readonly block: boolean;
  readonly linked: boolean;
  readonly region: number;
  /** The innermost block around it. */
  readonly around: Frame | undefined;
  /** Entering and leaving it crosses the border of a shadow tree, which no range can. */
  readonly border: boolean;
  /** Nodes to go through instead of its children: what is put into a slot. */
  readonly slotted: readonly Node[] | undefined;
  /** The next child, or the index of the next slotted node. */
  child: Node | null;
  at: number;
  /** Index in `containers` once it holds text. */
  container: number;
}

/** Goes through a page in reading order, node by node, as its caller asks, and writes down blocks, containers and regions. */
export class Walk {
  readonly #writer = new BlockWriter();
  readonly #blocks: SurveyBlock[] = [];
  readonly #containers: Container[] = [];
  readonly #regions: Region[] = [];
  readonly #frames: Frame[] = [];
  readonly #unseen = new Set<Element>();
  #breaks = 0;
  /** The frame that the open block's text stands in. */
  #open: Frame | undefined;

  constructor(root: Element) {
    this.#noteUnseen(root);
    this.#push(root, localNameOf(root), 'block');
  }

  get blocks(): number {
    return this.#blocks.length;
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
    const { length } = this.#writer;
    this.#writer.add(node, data, base, frame.linked);
    if (this.#writer.length === length) return;
    this.#breaks = 0;
    if (length === 0) this.#open = frame.block ? frame : frame.around;
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
      kind: block && CAPTION.test(names) ? 'caption' : kindOf(name, role, outer),
      level: HEADING.test(name) ? Number(name[1]) : (outer?.level ?? 0),
      block,
      linked: (outer?.linked ?? false) || name === 'a',
      region: block ? this.#regionOf(element, name, names, role, outer?.region ?? -1) : (outer?.region ?? -1),
      around: outer?.block ? outer : outer?.around,
      border,
      slotted: slotted.length > 0 ? slotted : undefined,
      child: slotted.length > 0 ? null : firstChildOf(shadow ?? element),
      at: 0,
      container: -1,
    });
  }

  #regionOf(element: Element, name: string, names: string, role: Role | undefined, parent: number): number {
    const named = furnitureOf(`${names} ${attributeOf(element, 'id') ?? ''}`, attributeOf(element, 'role'));
    if (role !== 'furniture' && named === undefined) return parent;
    const doubtful = role !== 'furniture' && named === 'doubtful';
    this.#regions.push({ article: name === 'article' || name === 'main', doubtful, parent });
    return this.#regions.length - 1;
  }

  #endBlock(): void {
    this.#breaks = 0;
    const written = this.#writer.end();
    const frame = this.#open;
    this.#open = undefined;
    if (written === undefined || frame === undefined) return;
    const { element, kind, level, region } = frame;
    this.#blocks.push({ ...written, element, kind, level, region, container: this.#containerOf(frame) });
  }

  /** Numbers the frame's element and the blocks around it, outermost first. */
  #containerOf(frame: Frame): number {
    const unnumbered: Frame[] = [];
    let outer: Frame | undefined = frame;
    for (; outer !== undefined && outer.container < 0; outer = outer.around) unnumbered.push(outer);
    let parent = outer?.container ?? -1;
    for (const each of unnumbered.reverse()) {
      const { element, name, names } = each;
      each.container = this.#containers.push({ element, name, names, parent }) - 1;
      parent = each.container;
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

const HEADING = /^h[1-6]$/;
/** Captions that are plain paragraphs say so in their class. */
const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

function kindOf(name: string, role: Role | undefined, outer: Frame | undefined): BlockKind {
  if (role !== undefined && KINDS.has(role)) return role as BlockKind;
  // An entry of a live blog in a list is an article, and a paragraph in a layout table is one.
  if (name === 'article' || name === 'section' || outer === undefined) return 'paragraph';
  return role === 'block' && outer.kind === 'cell' ? 'paragraph' : outer.kind;
}

const KINDS: ReadonlySet<string> = new Set(['heading', 'list-item', 'quote', 'caption', 'cell'] satisfies BlockKind[]);
