import type { ArticleSummary } from '../detection.ts';

/** Counts over an article's own paragraphs that tell a report from an advice column. */
export interface Prose {
  readonly headings: readonly string[];
  /** Sentences in reading order, cut roughly: good for shares, not for showing. */
  readonly sentences: readonly string[];
  readonly paragraphs: number;
  readonly words: number;
  /** Times a hundred words. */
  readonly reporting: number;
  readonly you: number;
  readonly we: number;
  readonly selling: number;
  readonly dateline: boolean;
}

/** Reads the counts. Looks at no more than the first 30,000 characters: enough to tell, whatever the page's size. */
export function proseOf(article: ArticleSummary): Prose {
  const headings: string[] = [];
  const bodies: string[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (block.start > MOST) break;
    const text = article.text.slice(block.start, Math.min(block.end, block.start + MOST));
    if (block.kind !== 'heading') bodies.push(text);
    else if (index > 0 || !article.headed) headings.push(text);
  }
  const body = bodies.join('\n');
  // Blocks have single spaces between their words.
  const words = body === '' ? 0 : body.split(' ').length + bodies.length - 1;
  // What people in the news say of themselves is not the writer's voice.
  const voice = body.replace(QUOTED, ' ');
  const per = (pattern: RegExp, text = voice): number => (words === 0 ? 0 : (100 * count(text, pattern)) / words);
  return {
    headings,
    sentences: body.split(SENTENCE_END).filter((sentence) => sentence.length > 1),
    paragraphs: bodies.filter((text) => text.length >= SHORT_PARAGRAPH).length,
    words,
    reporting: per(REPORTING_WORD, body),
    you: per(YOU_WORD),
    we: per(WE_WORD),
    selling: per(SELLING_WORD),
    dateline: DATELINE.test(bodies[0]?.slice(0, 80) ?? ''),
  };
}

const MOST = 30_000;
const SHORT_PARAGRAPH = 40;
const SENTENCE_END = /(?<=[.!?]["'”’)]?)\s|\n/;
/** Within one paragraph: a stray mark swallows no more than that. */
const QUOTED = /“[^“”\n]*”|"[^"\n]*"/g;
const REPORTING_WORD =
  /\b(?:said|says|told|according to|reported|reports|announced|spokes(?:man|woman|person)|confirmed|denied|alleged|accused|ruled|warned|court|police|lawmakers?|regulators?|officials?|analysts?|minister|sources|statement)\b/gi;
const YOU_WORD = /\b(?:you|your|yours|yourself)\b/gi;
const WE_WORD = /\b(?:we|our|ours|us|i|my|me)\b/g;
const SELLING_WORD =
  /\b(?:sign up|free trial|get started|buy now|add to cart|in stock|contact us|learn more|book a demo|apply now|try it)\b/gi;
/** "LONDON (Reuters) –", "WASHINGTON, Jan 3 —". */
const DATELINE = /^[A-Z][A-Z .]{2,30}(?:,? [^—–-]{0,30})?\s[—–-]\s|^[A-Z][A-Za-z .,]{2,30}\([A-Z][A-Za-z ]{1,20}\)/;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
