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
export function weigh({ blocks, containers, regions }: Survey): Weights {
  const raw = blocks.map((block) => (containers[block.container]!.name === 'pre' ? 0 : proseOf(block)));
  const all = raw.reduce((sum, each) => sum + each, 0);
  const sums = new Array<number>(regions.length).fill(0);
  for (const [index, block] of blocks.entries()) {
    for (let at = block.region; at >= 0; at = regions[at]!.parent) sums[at]! += raw[index]!;
  }
  // Parents stand before their children, so one pass settles a chain.
  const closed: boolean[] = [];
  for (const [at, region] of regions.entries()) {
    const most = region.article ? SOME_OF_THE_PAGE : MOST_OF_THE_PAGE;
    closed.push((region.parent >= 0 && closed[region.parent]!) || sums[at]! <= all * most);
  }
  const furniture = blocks.map(({ region }) => region >= 0 && closed[region]!);
  const prose = raw.map((weight, index) => (furniture[index] ? 0 : weight));
  const clutter = blocks.map((block, index) => !furniture[index] && raw[index] === 0 && block.kind !== 'heading');
  return { prose, clutter, furniture, total: prose.reduce((sum, each) => sum + each, 0) };
}

/** Named furniture with more than this share of all prose is not furniture. */
const MOST_OF_THE_PAGE = 0.5;
/** The same for articles, whose class names list what they are about: `tag-video`. */
const SOME_OF_THE_PAGE = 0.15;
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

/** Lines that ask the reader for something, or credit somebody: not the story's, wherever they stand. */
const CALLS: readonly RegExp[] = [
  /^(?:sign up|subscribe|register|log in|sign in|download|follow|bookmark|click|tap|watch|listen|read|see|more|also|don['’]t miss|advertisement|related|recommended|share|get)\b.{0,80}(?:newsletters?|inbox|app store|homepage|podcast|channel|here|here's|below|more|now|today|account|whatsapp|facebook|twitter|instagram|unlimited access)\b.{0,60}$/i,
  /\b(?:bookmark|sign up|subscribe)\b.{0,120}\b(?:newsletters?|homepage|inbox|podcasts?|for free)\b/i,
  /^(?:by|from|photo(?:graph)?s?|picture|image|video|credit|source|illustration):? [\p{Lu}].{0,60}$/u,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,60}$/i,
  /^(?:read more|more|related|also read|see also|watch|listen|advertisement|share this|recommended|editor['’]s note)\b ?[:|]/i,
];

/** True for a call to subscribe, a pointer to another story, a credit or a date line. */
export function isCall({ text }: SurveyBlock): boolean {
  return text.length <= 400 && CALLS.some((call) => call.test(text));
}
