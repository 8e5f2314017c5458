import type { Weights } from './block-weight.ts';
import type { Container, Survey } from './survey.ts';

/** Blocks that stand together: the paragraphs of one container, each maybe in a wrapper of its own. */
export interface BlockGroups {
  /** By block: the container whose matter it is; -1 for furniture. */
  readonly of: readonly number[];
  /** Containers whose matter reads as the article's. */
  readonly article: ReadonlySet<number>;
}

/**
 * Sorts the blocks inside `root` into groups and tells the article's from boxes that stand among its paragraphs: benefits of a
 * subscription, cards of other stories, facts about the site. The article's groups hold a good part of its prose, or look like
 * one that does (same element, same classes), or have a long paragraph and hardly anything else.
 */
export function groupBlocks(survey: Survey, weights: Weights, root: number, inside: readonly number[]): BlockGroups {
  const { blocks, containers } = survey;
  const counts = new Map<number, number>();
  for (const index of inside) {
    if (weights.furniture[index]) continue;
    for (let at = blocks[index]!.container; at >= root; at = containers[at]!.parent) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const of = blocks.map(() => -1);
  const groups = new Map<number, Group>();
  for (const index of inside) {
    if (weights.furniture[index]) continue;
    const container = unitParent(survey, counts, root, blocks[index]!.container);
    of[index] = container;
    const group = groups.get(container) ?? { prose: 0, long: 0, other: 0, linked: 0 };
    groups.set(container, add(group, survey, weights, index));
  }
  return { of, article: articleGroups(survey, groups) };
}

interface Group {
  prose: number;
  /** Long paragraphs. */
  long: number;
  /** Blocks that are neither prose nor headings. */
  other: number;
  /** Headings that are links: other stories. */
  linked: number;
}

const LONG = 140;
/** Share of the article's prose that makes a group the article's. */
const GOOD_PART = 0.15;

function add(group: Group, { blocks }: Survey, weights: Weights, index: number): Group {
  const { kind, text, linked } = blocks[index]!;
  group.prose += weights.prose[index]!;
  if (kind === 'paragraph' && weights.prose[index]! >= LONG) group.long += 1;
  if (weights.clutter[index]) group.other += 1;
  if (kind === 'heading' && linked > text.length / 2) group.linked += 1;
  return group;
}

/** Items and the lists they are in. */
const PART = /^(?:li|dt|dd|ul|ol|dl|blockquote|tr|td|th|tbody|thead|table)$/;

/** The container around a block's wrapper: out of lists and quotes first, then up while nothing else stands beside it. */
function unitParent(
  { containers }: Survey,
  counts: ReadonlyMap<number, number>,
  root: number,
  container: number,
): number {
  if (OWN_TEXT.test(containers[container]!.name) && (counts.get(container) ?? 0) > 1) return container;
  let unit = container;
  let at = containers[unit]!.parent;
  while (at > root && PART.test(containers[at]!.name)) {
    unit = at;
    at = containers[unit]!.parent;
  }
  while (at > root && counts.get(at) === counts.get(unit)) {
    unit = at;
    at = containers[unit]!.parent;
  }
  return Math.max(at, root);
}

/** Elements with text of their own between line breaks. */
const OWN_TEXT = /^(?:div|section|article|main|td|body)$/;

function articleGroups({ containers }: Survey, groups: ReadonlyMap<number, Group>): Set<number> {
  const looks = new Map<string, number>();
  let all = 0;
  for (const [container, { prose }] of groups) {
    const look = lookOf(containers[container]!);
    looks.set(look, (looks.get(look) ?? 0) + prose);
    all += prose;
  }
  const article = new Set<number>();
  for (const [container, { long, other, linked }] of groups) {
    const known = looks.get(lookOf(containers[container]!))! >= all * GOOD_PART;
    if (known || (long > 0 && other <= long && linked === 0)) article.add(container);
  }
  return article;
}

/** Containers of one look are made by one template. Class names with figures in them are numbered or hashed by a build. */
export function lookOf({ name, names }: Container): string {
  return `${name} ${names.replace(/\S*\d\S*/g, '').trim()}`;
}
