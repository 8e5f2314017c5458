import type { BlockKind } from '../core/types.ts';
import { type BlockPlace, BlockWriter, type TextPlace } from './block-writer.ts';
import {
  assignedNodesOf,
  attributeOf,
  firstChildOf,
  hasAttribute,
  hasAttributes,
  localNameOf,
  nextSiblingOf,
  shadowRootOf,
} from './dom.ts';
import { furnitureOf, hidesBy, lookOf, type Role, roleOf } from './furniture.ts';
import type { Container, Region, Survey, SurveyBlock } from './survey.ts';

/** One element the walk stands in. */
interface Frame extends BlockPlace, TextPlace {
  readonly outer: Frame | undefined;
  readonly name: string;
  /** Its class names. */
  readonly names: string;
  /** Its text stands apart from what comes before and after. */
  readonly block: boolean;
  readonly region: number;
  /** The innermost block around it. */
  readonly around: Frame | undefined;
  /** A closed disclosure: its summary alone is seen. */
  readonly shut: boolean;
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
  /** The element the walk stands in; each frame knows the one around it. */
  #top: Frame | undefined;
  readonly #named = new Map<string, ReturnType<typeof furnitureOf>>();
  readonly #looks = new Map<string, string>();
  #breaks = 0;
  /** The frame that the open block's text stands in. */
  #open: Frame | undefined;

  constructor(root: Element) {
    this.#push(root, localNameOf(root), 'block', true);
  }

  get blocks(): number {
    return this.#blocks.length;
  }

  /** The next node in reading order; undefined after the last. */
  next(): Node | undefined {
    for (;;) {
      const frame = this.#top;
      if (frame === undefined) return undefined;
      const node = nextChild(frame);
      if (node !== null) return node;
      if (frame.block) this.#endBlock();
      if (frame.border) this.#writer.cut();
      this.#top = frame.outer;
    }
  }

  enter(element: Element): void {
    const name = localNameOf(element);
    const role = roleOf(name);
    if (role === 'break') {
      this.#breaks += 1;
      if (this.#breaks > 1) this.#endBlock();
      else this.#writer.breakLine();
    } else if (role !== 'void') {
      const told = role !== 'skip' && hasAttributes(element);
      if (role === 'skip' || this.#isUnseen(element, name, told)) this.#writer.cut();
      else this.#push(element, name, role, told);
    }
  }

  text(node: Text, data: string, base: number): void {
    const frame = this.#top!;
    const { length } = this.#writer;
    this.#writer.add(node, data, base, frame);
    if (this.#writer.length === length) return;
    this.#breaks = 0;
    if (length === 0) this.#open = frame.block ? frame : frame.around;
  }

  finish(complete: boolean): Survey {
    this.#endBlock();
    return {
      blocks: this.#blocks,
      containers: this.#containers,
      regions: this.#regions,
      complete,
    };
  }

  /** @param told false for an element without attributes, of which there is nothing to ask */
  #push(element: Element, name: string, role: Role | undefined, told: boolean): void {
    const outer = this.#top;
    const block = role !== undefined;
    if (block) this.#endBlock();
    const names = (told && attributeOf(element, 'class')) || '';
    const around = outer?.region ?? -1;
    // Links, emphasis and their like cannot have one.
    const shadow = block || name === 'span' || name.includes('-') ? shadowRootOf(element) : null;
    const slotted = name === 'slot' ? assignedNodesOf(element as HTMLSlotElement) : [];
    const border = shadow !== null || name === 'slot';
    if (border) this.#writer.cut();
    this.#top = {
      outer,
      element,
      name,
      names,
      kind: block && names !== '' && CAPTION.test(names) ? 'caption' : kindOf(name, role, outer),
      level: role === 'heading' ? Number(name[1]) : (outer?.level ?? 0),
      block,
      linked: (outer?.linked ?? false) || name === 'a',
      styled: block ? undefined : names !== '' || name === 'span' ? element : outer?.styled,
      region: block && (told || role === 'furniture') ? this.#regionOf(element, name, names, role, around) : around,
      around: outer?.block ? outer : outer?.around,
      shut: name === 'details' && !hasAttribute(element, 'open'),
      border,
      slotted: slotted.length > 0 ? slotted : undefined,
      child: slotted.length > 0 ? null : firstChildOf(shadow ?? element),
      at: 0,
      container: -1,
    };
  }

  #regionOf(element: Element, name: string, names: string, role: Role | undefined, parent: number): number {
    const named = this.#furniture(`${names} ${attributeOf(element, 'id') ?? ''}`, attributeOf(element, 'role') ?? '');
    if (role !== 'furniture' && named === undefined) return parent;
    const doubtful = role !== 'furniture' && named === 'doubtful';
    this.#regions.push({ article: name === 'article' || name === 'main', doubtful, parent });
    return this.#regions.length - 1;
  }

  /** Pages repeat their names thousands of times. */
  #furniture(names: string, landmark: string): ReturnType<typeof furnitureOf> {
    if (names === ' ' && landmark === '') return undefined;
    const key = `${landmark}|${names}`;
    if (!this.#named.has(key)) this.#named.set(key, furnitureOf(names, landmark));
    return this.#named.get(key);
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
    if (frame.container >= 0) return frame.container;
    const unnumbered: Frame[] = [];
    let outer: Frame | undefined = frame;
    for (; outer !== undefined && outer.container < 0; outer = outer.around) unnumbered.push(outer);
    let parent = outer?.container ?? -1;
    for (const each of unnumbered.reverse()) {
      const { element, name, names } = each;
      each.container = this.#containers.push({ element, name, look: this.#lookOf(name, names), parent }) - 1;
      parent = each.container;
    }
    return frame.container;
  }

  #lookOf(name: string, names: string): string {
    const key = `${name} ${names}`;
    let look = this.#looks.get(key);
    if (look === undefined) {
      look = lookOf(name, names);
      this.#looks.set(key, look);
    }
    return look;
  }

  #isUnseen(element: Element, name: string, told: boolean): boolean {
    if (name === 'dialog' && !hasAttribute(element, 'open')) return true;
    if (name !== 'summary' && this.#top!.shut) return true;
    return (
      told &&
      (hasAttribute(element, 'hidden') ||
        hidesBy('aria-hidden', attributeOf(element, 'aria-hidden')) ||
        hidesBy('style', attributeOf(element, 'style')))
    );
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

/** Captions that are plain paragraphs say so in their class. */
const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

function kindOf(name: string, role: Role | undefined, outer: Frame | undefined): BlockKind {
  if (role !== undefined && KINDS.has(role)) return role as BlockKind;
  // An entry of a live blog in a list is an article, and a paragraph in a layout table is one.
  if (name === 'article' || name === 'section' || outer === undefined) return 'paragraph';
  return role === 'block' && outer.kind === 'cell' ? 'paragraph' : outer.kind;
}

const KINDS: ReadonlySet<string> = new Set(['heading', 'list-item', 'quote', 'caption', 'cell'] satisfies BlockKind[]);
