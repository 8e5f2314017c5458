import type { ArticleSummary, PageSignals } from '../detection.ts';
import type { Mentions } from '../mentions.ts';
import type { DetectionReason } from '../types.ts';
import type { Prose } from './prose.ts';
import { ADDRESS, KINDS, LONG, NEWS, PRESS, REPORTING, SCHEMA, SCHEMA_OTHER, SEARCH_KEYS, VOICE } from './weights.ts';

/** Every signal for and against the page being a news article, with its evidence. */
export function newsReasons(
  signals: PageSignals,
  article: ArticleSummary,
  prose: Prose,
  topics: readonly Mentions[],
): DetectionReason[] {
  const found: DetectionReason[] = [];
  const add = (code: string, weight: number, evidence?: string): void => {
    found.push({ code, for: 'news', weight, ...(evidence === undefined ? {} : { evidence }) });
  };
  selfDescription(signals, add);
  address(signals.url, add);
  if (signals.publisherType === 'NewsMediaOrganization') add('publisher-news', NEWS.publisherNews, signals.publisher);
  const press = pressName(signals);
  if (press !== undefined) add('press-name', PRESS.weight, press);
  if (signals.published !== undefined || signals.dated) add('published', NEWS.published, signals.published);
  if (signals.author !== undefined || signals.signed) add('signed', NEWS.signed, signals.author);
  prosePoints(prose, article, add);
  const title = signals.titles[0] ?? '';
  if (INSTRUCTIVE.some((pattern) => pattern.test(title.slice(0, 300).toLowerCase())))
    add('instructive', NEWS.instructive, title);
  const own = ownSite(signals, topics);
  if (own !== undefined) add('own-site', NEWS.own, own);
  return found;
}

type Add = (code: string, weight: number, evidence?: string) => void;

/** Titles of advice, in lower case: bounded, no nesting. */
const INSTRUCTIVE: readonly RegExp[] = [
  /\bhow (?:to|do i|can i)\b/,
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:[a-zß-ɏ-]{1,20} ){0,2}(?:ways|tips|ideas|tricks|steps|hacks|tools|templates|mistakes|strategies|stats|statistics)\b/,
  /\b(?:step[- ]by[- ]step|tutorial|cheat sheet|beginner'?s?|ultimate guide|complete guide|guide to|review:|help cent(?:re|er))\b/,
];

function selfDescription(signals: PageSignals, add: Add): void {
  const own = SCHEMA.find(({ types }) => signals.schema.some((type) => types.includes(type)));
  if (own !== undefined)
    add(
      own.code,
      own.weight,
      signals.schema.find((type) => own.types.includes(type)),
    );
  if (own?.code !== 'schema-news') {
    for (const { code, weight, types } of SCHEMA_OTHER) {
      const type = signals.schema.find((each) => types.includes(each));
      // A plain article may carry a video or stand in a list.
      if (type !== undefined && !(own !== undefined && (code === 'video' || code === 'section')))
        add(code, weight, type);
    }
  }
  const kind = KINDS.find(({ starts }) => signals.kind?.startsWith(starts));
  if (kind !== undefined) add(kind.code, kind.weight, signals.kind);
}

const DATED_ADDRESS = /\/(?:19|20)\d\d[/-](?:\d{1,2}|[a-z]{3})[/-]?/;

function address(url: string, add: Add): void {
  const parsed = URL.parse(url);
  if (parsed === null) return;
  const labels = parsed.hostname.split('.');
  const folders = parsed.pathname
    .toLowerCase()
    .split('/')
    .filter((folder) => folder !== '');
  if (folders.length === 0 || /^(?:index|home|default)(?:\.[a-z]{2,5})?$/.test(folders[0] ?? '')) {
    add('home', NEWS.home, parsed.hostname);
    return;
  }
  for (const { code, weight, hosts = [], folders: words } of ADDRESS) {
    const word =
      labels.slice(0, -1).find((label) => hosts.includes(label)) ??
      folders.slice(0, 3).find((each) => words.includes(each));
    if (word !== undefined) add(code, weight, word);
  }
  if (SEARCH_KEYS.some((key) => parsed.searchParams.has(key))) add('search', -2, parsed.search.slice(0, 80));
  if (DATED_ADDRESS.test(parsed.pathname)) add('dated-address', NEWS.datedAddress, parsed.pathname.slice(0, 80));
  else if (!hasSlug(folders)) add('section-address', NEWS.sectionAddress, parsed.pathname.slice(0, 80));
}

/** An article's address ends in a headline or a number; a section's in a word. */
function hasSlug(folders: readonly string[]): boolean {
  const last = folders.at(-1) ?? '';
  return /\d/.test(last) || (last.match(/[-_]/g)?.length ?? 0) >= 2 || last.length >= 20 || last.endsWith('.html');
}

function prosePoints(prose: Prose, article: ArticleSummary, add: Add): void {
  if (prose.words < LONG.least) add('short', NEWS.short, String(prose.words));
  else if (prose.paragraphs >= LONG.paragraphs && prose.words >= LONG.words)
    add('long', NEWS.long, String(prose.words));
  const rate = prose.reporting.toFixed(1);
  if (prose.reporting >= REPORTING.much) add('reporting', NEWS.muchReporting, rate);
  else if (prose.reporting >= REPORTING.some) add('reporting', NEWS.reporting, rate);
  else if (prose.reporting < REPORTING.none && prose.words >= REPORTING.words)
    add('no-reporting', NEWS.noReporting, rate);
  if (prose.dateline) add('dateline', NEWS.dateline);
  if (article.share < LONG.share) add('sparse', NEWS.sparse, article.share.toFixed(2));
  if (prose.you >= VOICE.you) add('second-person', NEWS.you, prose.you.toFixed(1));
  if (prose.we >= VOICE.we) add('first-person', NEWS.we, prose.we.toFixed(1));
  if (prose.selling >= 1) add('selling', NEWS.selling, prose.selling.toFixed(1));
}

function pressName({ site, publisher, url }: PageSignals): string | undefined {
  const words = `${site ?? ''} ${publisher ?? ''}`.toLowerCase().match(/[a-z]+/g) ?? [];
  const labels = (URL.parse(url)?.hostname ?? '').split('.').slice(0, -1);
  const called = words.find((word) => PRESS.words.includes(word));
  return called ?? labels.find((label) => PRESS.inHosts.some((word) => label.includes(word)));
}

/** The app's own pages and its newsroom bear its name in host or publisher. */
function ownSite(signals: PageSignals, topics: readonly Mentions[]): string | undefined {
  const labels = (URL.parse(signals.url)?.hostname ?? '').split('.').slice(0, -1);
  const bears = (name: string): boolean => topics.some((topic) => topic.is(name));
  return [...labels, signals.publisher ?? '', signals.site ?? ''].find((name) => name !== '' && bears(name));
}
