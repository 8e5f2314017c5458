import type { BlockPlace, WrittenBlock } from './block-writer.ts';
import { dataOf, nodeTypeOf } from './dom.ts';
import type { Steps } from './slices.ts';
import { Walk } from './walk.ts';

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
  /** Name and class names without numbers: containers of one look are made by one template. */
  readonly look: string;
  readonly parent: number;
}

/** An element that looks like furniture, by its tag or by its names. Parents stand before their children. */
export interface Region {
  /** True for an article and for the page's main part. */
  readonly article: boolean;
  /** True when its name may as well be that of an article's wrapper. */
  readonly doubtful: boolean;
  readonly parent: number;
}

/** All of a page's readable text, in reading order. */
export interface Survey {
  readonly blocks: readonly SurveyBlock[];
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
  /** Runs of text. */
  readonly blocks: number;
}

/** Well above a long book on one page, in each measure. */
export const LIMITS: SurveyLimits = { nodes: 150_000, characters: 3_000_000, blocks: 50_000 };

/**
 * Walks everything under `root` once, open shadow roots and what is slotted into them included, and writes down its blocks.
 * Iterative, so that 100,000 levels are as good as three; a step of the generator is some 100 nodes or 50,000 characters.
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
      if (data.length <= CHUNK) walk.text(node as Text, data, 0);
      else yield* readLongText(walk, node as Text, data);
    } else if (type === ELEMENT) {
      walk.enter(node as Element);
    }
    if (nodes > limits.nodes || walk.blocks > limits.blocks) return walk.finish(false);
    if (nodes % STEP === 0) yield;
  }
}

/** A long text in several steps; offsets stay those in the whole. */
function* readLongText(walk: Walk, node: Text, data: string): Steps<void> {
  for (let base = 0; base < data.length; base += CHUNK) {
    walk.text(node, data.slice(base, base + CHUNK), base);
    yield;
  }
}

const ELEMENT = 1;
const TEXT = 3;
const STEP = 100;
const CHUNK = 50_000;
