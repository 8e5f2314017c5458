import { aboutReasons } from './detection/about.ts';
import { newsReasons } from './detection/news.ts';
import { proseOf } from './detection/prose.ts';
import { ABOUT_FROM, NEWS_FROM } from './detection/weights.ts';
import { mentionsOf } from './mentions.ts';
import type { Block, Detection, DetectionReason, IsoDate, LanguageTag, Topic } from './types.ts';

/** What a page says of itself outside its article: plain data, cut to size, nothing of it trusted. */
export interface PageSignals {
  readonly url: string;
  /** Titles the page gives itself, best first: headline, Open Graph, JSON-LD, window title. */
  readonly titles: readonly string[];
  readonly description?: string;
  readonly site?: string;
  readonly author?: string;
  readonly published?: IsoDate;
  readonly modified?: IsoDate;
  /** The `lang` attribute. */
  readonly language?: LanguageTag;
  /** `og:type`, lower case. */
  readonly kind?: string;
  /** schema.org types of the page's main things, from JSON-LD and microdata: `NewsArticle`, `Product`. */
  readonly schema: readonly string[];
  /** Name and schema.org type of the publisher. */
  readonly publisher?: string;
  readonly publisherType?: string;
  /** A time or a byline stands in the page's own text. */
  readonly dated: boolean;
  readonly signed: boolean;
}

/** The article as read: its text in blocks, and how much of the page's text it is. */
export interface ArticleSummary {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Share of the page's readable text that is the article's, 0 to 1. */
  readonly share: number;
  /** The headline stands in the text as its first block. */
  readonly headed: boolean;
}

/**
 * Decides whether a page is a news article with a topic of the given ones as a main subject. Each signal adds its weight
 * (the table in `detection/weights.ts`); a page is news, or about a topic, from the sums named there on. `english` is false
 * for an article in a language the engine does not read: such a page can be news and about the topic, yet it is not
 * detected, for automatic mode could show nothing on it. No topics, or one without names: no topic condition.
 */
export function detect(
  signals: PageSignals,
  article: ArticleSummary,
  topics: readonly Topic[],
  english = true,
): Detection {
  const steps = detection(signals, article, topics, english);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps: on a first page most of the time goes into compiling, and a slow machine's turn must end somewhere. */
export function* detection(
  signals: PageSignals,
  article: ArticleSummary,
  topics: readonly Topic[],
  english: boolean,
): Generator<undefined, Detection, undefined> {
  const prose = proseOf(article);
  yield;
  const mentions = topics.map(mentionsOf);
  const newsPoints = newsReasons(signals, article, prose, mentions);
  yield;
  let aboutPoints: DetectionReason[] = [];
  for (const topic of mentions) {
    const points = aboutReasons(signals, prose, topic);
    if (aboutPoints.length === 0 || sum(points) > sum(aboutPoints)) aboutPoints = points;
    yield;
  }
  const news = sum(newsPoints) >= NEWS_FROM;
  const about = mentions.length === 0 || mentions.some(({ any }) => any) || sum(aboutPoints) >= ABOUT_FROM;
  const language: DetectionReason[] = english ? [] : [{ code: 'other-language', for: 'language', weight: -1 }];
  return { detected: news && about && english, news, about, reasons: [...newsPoints, ...aboutPoints, ...language] };
}

function sum(points: readonly DetectionReason[]): number {
  return points.reduce((total, { weight }) => total + weight, 0);
}
