import { mentionsOf } from '../core/mentions.ts';
import type { Topic } from '../core/types.ts';
import { attributeOf, select, textContentOf, titleOf } from './dom.ts';

/**
 * Whether a page could be an article about one of the topics: so cheap that every page can be asked, and so generous that none
 * of ours is missed; the whole reading decides. Reads the titles and, when they are silent, the first paragraphs.
 */
export function couldBeForUs(document: Document, topics: readonly Topic[]): boolean {
  const mentions = topics.map(mentionsOf);
  const times = (text: string): number =>
    mentions.reduce((sum, topic) => sum + (topic.any ? ENOUGH : topic.names(text) + topic.associates(text)), 0);
  const named = titlesOf(document).some((title) => times(title) > 0);
  if (!named && times(openingOf(document)) < ENOUGH) return false;
  return couldBeArticle(document);
}

/** Whether a page has as yet too little in it to judge by: a shell that its scripts will fill. */
export function isShell(document: Document): boolean {
  return select(document, 'h1,article').length === 0 && select(document, 'p').length < FEW;
}

/** Mentions in the opening paragraphs that make up for a title without any. */
const ENOUGH = 3;
const FEW = 3;
const MOST_PARAGRAPHS = 40;
const LONGEST = 600;

function titlesOf(document: Document): string[] {
  const metas = select(document, 'meta[property="og:title"],meta[name="description"],meta[property="og:description"]');
  const headings = select(document, 'h1').slice(0, 3);
  return [
    titleOf(document),
    ...metas.map((meta) => attributeOf(meta, 'content') ?? ''),
    ...headings.map((heading) => textContentOf(heading) ?? ''),
  ].map((text) => text.slice(0, LONGEST));
}

function openingOf(document: Document): string {
  return select(document, 'p')
    .slice(0, MOST_PARAGRAPHS)
    .map((paragraph) => (textContentOf(paragraph) ?? '').slice(0, LONGEST))
    .join('\n');
}

const ARTICLE_SIGNS =
  'article,meta[property="og:type"][content^="article" i],[itemprop="articleBody"],[itemtype*="Article"],meta[property^="article:"],time,[role="article"]';

function couldBeArticle(document: Document): boolean {
  return (
    select(document, ARTICLE_SIGNS).length > 0 ||
    select(document, 'script[type="application/ld+json" i]').some((data) =>
      /Article|BlogPosting|LiveBlog/.test((textContentOf(data) ?? '').slice(0, 50_000)),
    )
  );
}
