import type { Weights } from './block-weight.ts';
import type { ContainerTree } from './container-tree.ts';
import type { Steps } from './slices.ts';
import type { Container, Survey } from './survey.ts';

/** Blocks that stand together: the paragraphs of one container, each maybe in a wrapper of its own. */
export interface BlockGroups {
  /** By block: the container whose matter it is; -1 for furniture and outside the root. */
  readonly of: readonly number[];
  /** Containers whose matter reads as the article's. */
  readonly article: ReadonlySet<number>;
  /** Index of the first and the last block of the make that most of the article has. */
  readonly first: number;
  readonly last: number;
  /** Containers that hold a link and one paragraph on what it leads to. */
  readonly teasers: ReadonlySet<number>;
  /** True for a container of that make. */
  readonly isMain: (container: number) => boolean;
}

/**
 * Sorts the blocks inside `root` into groups and tells the article's from boxes that stand among its paragraphs: benefits of a
 * subscription, cards of other stories, facts about the site. Groups of the make that holds the most prose (same element, same
 * classes) are the article's; others among them when they hold a good part of it or have a long paragraph and hardly anything
 * else; others before and after them when they hold a good part of it and are more than a standfirst or a box.
 */
export function* groupBlocks(survey: Survey, tree: ContainerTree, weights: Weights, root: number): Steps<BlockGroups> {
  const { blocks, containers } = survey;
  const counts = new Float64Array(containers.length);
  const inside = blocks.map(({ container }, index) => !weights.furniture[index] && tree.isIn(container, root));
  for (let index = 0; index < blocks.length; index += 1) if (inside[index]) counts[blocks[index]!.container]! += 1;
  tree.sum(counts);
  yield;
  const of = blocks.map(({ container }, index) =>
    inside[index] ? unitParent(containers, counts, root, container) : -1,
  );
  yield;
  const main = mainLook(containers, of, weights);
  adopt(survey, of, main);
  yield;
  return { of, ...articleGroups(containers, gather(survey, weights, of), of, main) };
}

/** What stands in one group. */
interface Group {
  /** Its first block. */
  readonly start: number;
  prose: number;
  /** Blocks with prose. */
  paragraphs: number;
  /** Long paragraphs. */
  long: number;
  /** Blocks that are neither prose nor headings. */
  other: number;
  /** Headings that are links: other stories. */
  linked: number;
  /** Whatever is mostly link. */
  links: number;
}

const LONG = 140;
/** Share of the article's prose that makes a group the article's. */
const GOOD_PART = 0.15;
/** With this share and so many paragraphs, and nothing else beside them, short ones do too: papers of one sentence a paragraph. */
const LARGE_PART = 0.3;
const MANY = 4;

function gather({ blocks }: Survey, weights: Weights, of: readonly number[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (let index = 0; index < of.length; index += 1) {
    const container = of[index]!;
    if (container < 0) continue;
    let group = groups.get(container);
    if (group === undefined) {
      group = { start: index, prose: 0, paragraphs: 0, long: 0, other: 0, linked: 0, links: 0 };
      groups.set(container, group);
    }
    const { kind, text, linked } = blocks[index]!;
    const prose = weights.prose[index]!;
    group.prose += prose;
    if (prose > 0) group.paragraphs += 1;
    if (kind === 'paragraph' && prose >= LONG) group.long += 1;
    if (weights.clutter[index]) group.other += 1;
    if (linked > text.length / 2) group.links += 1;
    if (kind === 'heading' && linked > text.length / 2) group.linked += 1;
  }
  return groups;
}

/** Items and the lists they are in. */
const PART = /^(?:li|dt|dd|ul|ol|dl|blockquote|tr|td|th|tbody|thead|table)$/;
/** Elements with text of their own between line breaks. */
const OWN_TEXT = /^(?:div|section|article|main|td|body)$/;

/** The container around a block's wrapper: out of lists and quotes first, then up while nothing else stands beside it. */
function unitParent(containers: readonly Container[], counts: Float64Array, root: number, container: number): number {
  if (counts[container]! > 1 && OWN_TEXT.test(containers[container]!.name)) return container;
  let unit = container;
  let at = containers[unit]!.parent;
  while (at > root && PART.test(containers[at]!.name)) {
    unit = at;
    at = containers[unit]!.parent;
  }
  while (at > root && counts[at] === counts[unit]) {
    unit = at;
    at = containers[unit]!.parent;
  }
  return Math.max(at, root);
}

/** The look that most of the prose has. */
function mainLook(containers: readonly Container[], of: readonly number[], { prose }: Weights): string {
  const byGroup = new Map<number, number>();
  for (let index = 0; index < of.length; index += 1) {
    const group = of[index]!;
    if (group >= 0) byGroup.set(group, (byGroup.get(group) ?? 0) + prose[index]!);
  }
  const looks = new Map<string, number>();
  for (const [group, sum] of byGroup) {
    const look = containers[group]!.look;
    looks.set(look, (looks.get(look) ?? 0) + sum);
  }
  let main = '';
  for (const [look, sum] of looks) if (sum > (looks.get(main) ?? -1)) main = look;
  return main;
}

/** A piece of the article with a single paragraph looks like that paragraph's wrapper; its make shows what it is. */
function adopt({ blocks, containers }: Survey, of: number[], main: string): void {
  if (main.endsWith(' ')) return;
  const nearest: number[] = [];
  for (let at = 0; at < containers.length; at += 1) {
    const { look, parent } = containers[at]!;
    nearest.push(look === main ? at : parent < 0 ? -1 : nearest[parent]!);
  }
  for (let index = 0; index < blocks.length; index += 1) {
    const own = nearest[blocks[index]!.container]!;
    if (of[index]! >= 0 && own > of[index]!) of[index] = own;
  }
}

function articleGroups(
  containers: readonly Container[],
  groups: ReadonlyMap<number, Group>,
  of: readonly number[],
  main: string,
): Omit<BlockGroups, 'of'> {
  const all = [...groups.values()].reduce((sum, { prose }) => sum + prose, 0);
  const mains = new Set([...groups.keys()].filter((container) => containers[container]!.look === main));
  const isMain = (container: number): boolean => mains.has(container);
  const first = of.findIndex(isMain);
  const last = of.findLastIndex(isMain);
  const article = new Set(mains);
  const teasers = new Set<number>();
  for (const [container, { start, prose, paragraphs, long, other, linked, links }] of groups) {
    if (paragraphs === 1 && links > 0) teasers.add(container);
    const part = prose >= all * GOOD_PART;
    const plain = prose >= all * LARGE_PART && paragraphs >= MANY && other + links === 0;
    const apart = start < first ? paragraphs > 2 : long > 2 || plain;
    const among = part || (long > 0 && other <= long && linked === 0);
    if (start < first || start > last ? part && apart : among) article.add(container);
  }
  return { article, first, last, teasers, isMain };
}
