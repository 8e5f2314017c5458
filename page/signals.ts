import type { PageSignals } from '../core/detection.ts';
import { readLinkedData } from '../core/linked-data.ts';
import { pageDate } from '../core/page-date.ts';
import { attributeOf, documentElementOf, select, selectFirst, textContentOf, titleOf, urlOf } from './dom.ts';
import type { Steps } from './slices.ts';

/**
 * Reads what a page says of itself outside its article: JSON-LD, Open Graph and other metas, microdata, byline, time. A few
 * queries, one a step, no layout and no style. Every text is cut to 2,000 characters.
 */
export function* readSignals(document: Document): Steps<PageSignals> {
  const scripts = select(document, 'script[type="application/ld+json"]');
  const data = readLinkedData(scripts.map((each) => textContentOf(each) ?? ''));
  yield;
  const metas = metasOf(document);
  const meta = (...keys: string[]): string | undefined => firstOf(keys.map((key) => metas.get(key)));
  yield;
  const schema = [...new Set([...data.types, ...microdataTypes(document)])];
  yield;
  const published =
    firstOf([data.published, meta(...PUBLISHED)].map(pageDate)) ?? pageDate(timeOf(document, 'datePublished'));
  yield;
  const modified =
    firstOf([data.modified, meta(...MODIFIED)].map(pageDate)) ?? pageDate(timeOf(document, 'dateModified'));
  yield;
  const titles = [data.headline, meta('og:title'), meta('twitter:title'), clean(titleOf(document))];
  return defined({
    url: urlOf(document),
    titles: [...new Set(titles.filter((title) => title !== undefined))],
    description: firstOf([meta('og:description', 'description', 'twitter:description'), data.description]),
    site: meta('og:site_name', 'application-name'),
    author: firstOf([data.author, meta(...AUTHOR)].filter((author) => !author?.includes('://'))),
    published,
    modified,
    language: languageOf(document) ?? data.language,
    kind: meta('og:type')?.toLowerCase(),
    schema,
    publisher: data.publisher,
    publisherType: data.publisherType,
    dated: selectFirst(document, 'time') !== null,
    signed: selectFirst(document, BYLINE) !== null,
  });
}

/** What can be said of a page too large to be searched. */
export function leastSignals(document: Document): PageSignals {
  const title = clean(titleOf(document));
  return { url: urlOf(document), titles: title === undefined ? [] : [title], schema: [], dated: false, signed: false };
}

const AUTHOR = ['author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author'];
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'og:article:published_time',
  'date',
  'ptime',
  'pdate',
];
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'last-modified',
  'utime',
  'dcterms.modified',
];
const BYLINE = '[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="Byline"],[class*="author"]';
const LONGEST = 2000;

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of select(document, 'meta').slice(0, 400)) {
    const key = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop');
    const value = clean(attributeOf(element, 'content') ?? attributeOf(element, 'value'));
    if (key !== null && value !== undefined && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), value);
  }
  return metas;
}

/** A time of microdata, or the page's first time of all: a date line stands above the story it dates. */
function timeOf(document: Document, property: string): string | undefined {
  const named = selectFirst(document, `[itemprop~="${property}"]`);
  const own = named && (attributeOf(named, 'datetime') ?? attributeOf(named, 'content') ?? textContentOf(named));
  if (own) return clean(own);
  if (property !== 'datePublished') return undefined;
  const first = selectFirst(document, 'article time[datetime],main time[datetime],[pubdate][datetime]');
  return first === null ? undefined : clean(attributeOf(first, 'datetime'));
}

function languageOf(document: Document): string | undefined {
  const root = documentElementOf(document);
  const declared = root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  return declared?.trim().replace('_', '-').slice(0, 35) || undefined;
}

function microdataTypes(document: Document): string[] {
  const types = select(document, '[itemscope][itemtype]:not([itemprop])').slice(0, 50);
  return types.map((element) => attributeOf(element, 'itemtype')?.slice(0, 200).split('/').at(-1) ?? '').filter(isMain);
}

/** Types that a site puts around every page say nothing of this one. */
function isMain(type: string): boolean {
  return (
    type !== '' &&
    !/^(?:WebPage|WebSite|WP[A-Z]|Organization|Person|ImageObject|BreadcrumbList|SiteNavigation|Comment)/.test(type)
  );
}

function clean(text: string | null | undefined): string | undefined {
  return text?.slice(0, LONGEST).replace(/\s+/g, ' ').trim() || undefined;
}

function firstOf<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}

type Loose<Shape> = { [Key in keyof Shape]: Shape[Key] | undefined };

function defined(signals: Loose<PageSignals>): PageSignals {
  return Object.fromEntries(
    Object.entries(signals).filter(([, value]) => value !== undefined),
  ) as unknown as PageSignals;
}
