import { isCall } from './calls.ts';
import type { Steps } from './slices.ts';
import type { Region, Survey, SurveyBlock } from './survey.ts';

/** How much each block of a page reads like an article. */
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
export function* weigh({ blocks, containers, regions }: Survey): Steps<Weights> {
  const raw: number[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    if (index % 500 === 499) yield;
    const block = blocks[index]!;
    raw.push(containers[block.container]!.name === 'pre' || isCall(block.text) ? 0 : proseOf(block));
  }
  yield;
  const closed = closedRegions(blocks, regions, raw);
  const furniture = blocks.map(({ region }) => region >= 0 && closed[region]!);
  const prose = raw.map((weight, index) => (furniture[index] ? 0 : weight));
  const clutter = blocks.map(
    ({ kind }, index) => !furniture[index] && raw[index] === 0 && kind !== 'heading' && kind !== 'cell',
  );
  return { prose, clutter, furniture, total: prose.reduce((sum, each) => sum + each, 0) };
}

/** Named furniture with more than this share of all prose is not furniture. */
const MOST_OF_THE_PAGE = 0.5;
/** The same for articles, whose class names list what they are about: `tag-video`. */
const SOME_OF_THE_PAGE = 0.15;
/** So many long paragraphs, and fewer links than those, make a region of doubtful name the article's wrapper. */
const STORY = 3;
const LONG_PARAGRAPH = 100;

/** By region: true when it is furniture indeed. */
function closedRegions(
  blocks: readonly SurveyBlock[],
  regions: readonly Region[],
  raw: readonly number[],
): readonly boolean[] {
  const sums = regions.map(() => ({ prose: 0, long: 0, links: 0 }));
  let all = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const { region, kind, linked, text } = blocks[index]!;
    const weight = raw[index]!;
    all += weight;
    const own = sums[region];
    if (own === undefined) continue;
    own.prose += weight;
    if (weight >= LONG_PARAGRAPH && kind === 'paragraph') own.long += 1;
    else if (weight === 0 && linked > text.length / 2) own.links += 1;
  }
  for (let at = regions.length - 1; at > 0; at -= 1) {
    const outer = sums[regions[at]!.parent];
    const { prose, long, links } = sums[at]!;
    if (outer !== undefined)
      Object.assign(outer, { prose: outer.prose + prose, long: outer.long + long, links: outer.links + links });
  }
  const closed: boolean[] = [];
  for (let at = 0; at < regions.length; at += 1) {
    const { article, doubtful, parent } = regions[at]!;
    const { prose, long, links } = sums[at]!;
    const reads =
      prose > all * (article ? SOME_OF_THE_PAGE : MOST_OF_THE_PAGE) || (doubtful && long >= STORY && links <= long);
    closed.push((parent >= 0 && closed[parent]!) || !reads);
  }
  return closed;
}

const LONG = 80;
const SHORT = 25;
/** One paragraph, however long, is not an article. */
const MOST = 1000;

/** Characters of prose in a block: sentences, not labels and not links. */
export function proseOf({ text, kind, linked }: Pick<SurveyBlock, 'text' | 'kind' | 'linked'>): number {
  if (kind === 'heading' || kind === 'caption' || kind === 'cell') return 0;
  const links = linked / text.length;
  const ends = SENTENCE_END.test(text.slice(-4));
  if (text.length < SHORT || links > 0.6 || !(ends || text.length >= LONG)) return 0;
  if (kind === 'list-item' && !ends) return 0;
  const weight = Math.min(text.length, MOST) * (1 - links);
  return kind === 'list-item' ? weight / 2 : weight;
}

const SENTENCE_END = /[.!?…:;][”’"')\]]{0,2}\s?$/;
