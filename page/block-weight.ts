import type { Survey, SurveyBlock } from './survey.ts';

/** How much each block and each region of a page reads like an article. */
export interface Weights {
  /** By block: characters of prose; 0 for headings, labels, links, and what stands in furniture. */
  readonly prose: readonly number[];
  /** By block: true for links, labels and other small matter that an article has little of. */
  readonly clutter: readonly boolean[];
  /** By block: true when it stands in furniture. */
  readonly furniture: readonly boolean[];
  /** Prose of the whole page outside furniture. */
  readonly total: number;
}

/**
 * Weighs blocks by themselves: length, links, how they end. Hints of names and tags count unless most of the page's prose
 * stands in what they name, for sites call anything anything.
 *
 * After the shallow text features of Kohlschütter et al., "Boilerplate detection using shallow text features" (2010).
 */
export function weigh({ blocks, regions }: Survey): Weights {
  const raw = blocks.map(proseOf);
  const all = raw.reduce((sum, each) => sum + each, 0);
  const sums = new Array<number>(regions.length).fill(0);
  for (const [index, block] of blocks.entries()) {
    for (let at = block.region; at >= 0; at = regions[at]!.parent) sums[at]! += raw[index]!;
  }
  // Parents stand before their children, so one pass settles a chain.
  const closed: boolean[] = [];
  for (const [at, region] of regions.entries()) {
    closed.push((region.parent >= 0 && closed[region.parent]!) || sums[at]! <= all * MOST_OF_THE_PAGE);
  }
  const furniture = blocks.map(({ region }) => region >= 0 && closed[region]!);
  const prose = raw.map((weight, index) => (furniture[index] ? 0 : weight));
  const clutter = blocks.map((block, index) => !furniture[index] && raw[index] === 0 && block.kind !== 'heading');
  return { prose, clutter, furniture, total: prose.reduce((sum, each) => sum + each, 0) };
}

/** Named furniture with more than this share of all prose is not furniture. */
const MOST_OF_THE_PAGE = 0.5;
const LONG = 80;
const SHORT = 25;
/** One paragraph, however long, is not an article. */
const MOST = 1000;

/** Characters of prose in a block: sentences, not labels and not links. */
export function proseOf(block: SurveyBlock): number {
  const { text, kind, linked } = block;
  if (kind === 'heading' || kind === 'caption' || kind === 'cell') return 0;
  const links = linked / text.length;
  const ends = SENTENCE_END.test(text.slice(-3));
  if (text.length < SHORT || links > 0.6 || !(ends || text.length >= LONG)) return 0;
  if (kind === 'list-item' && !ends) return 0;
  const weight = Math.min(text.length, MOST) * (1 - links);
  return kind === 'list-item' ? weight / 2 : weight;
}

export const SENTENCE_END = /[.!?…:;][”’"')\]]*\s?$/;
