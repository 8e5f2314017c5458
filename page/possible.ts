import type { Topic } from '../core/types.ts';
import { attributeOf, textContentOf, titleOf } from './dom.ts';

/**
 * Whether a page could be an article about one of the topics: so cheap that every page can be asked, and so generous that none
 * of ours is missed; the whole reading decides. Looks at the titles and, when they are silent, at the first paragraphs.
 */
export function couldBeForUs(document: Document, topics: readonly Topic[]): boolean {
  return (
    (mentions(titlesOf(document), topics) > 0 || mentions(openingOf(document), topics) >= ENOUGH) &&
    couldBeArticle(document)
  );
}

/** Whether a page has as yet too little in it to judge by: a shell that its scripts will fill. */
export function isShell(document: Document): boolean {
  return !byTag(document, 'p')[FEW] && !byTag(document, 'h1')[0] && !byTag(document, 'article')[0];
}

/** Mentions in the opening paragraphs that make up for a title without any. */
const ENOUGH = 3;
const FEW = 2;
const MOST_PARAGRAPHS = 40;
const LONGEST = 600;
/** Shorter names are looked for as whole words. */
const SHORT = 5;

/** How often a text names a topic, whatever the case and the blanks or hyphens in the name; also within other words, which costs a reading now and then. */
function mentions(text: string, topics: readonly Topic[]): number {
  const plain = (ASCII.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '')).toLowerCase();
  let count = 0;
  for (const { names, associates = [] } of topics) {
    if (names.length === 0) return ENOUGH;
    for (const name of [...names, ...associates]) {
      const words = name.toLowerCase().split(' ');
      if (name.length < SHORT) count += plain.split(/\W+/).filter((word) => word === words.join('')).length;
      else
        for (const joint of words.length > 1 ? [' ', '-', ''] : [''])
          count += plain.split(words.join(joint)).length - 1;
    }
  }
  return count;
}

const ASCII = /^[\n\x20-\x7e]*$/;
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u034f\ufe00-\ufe0f]/g;

function titlesOf(document: Document): string {
  const texts = [titleOf(document), textOf(byTag(document, 'h1')[0])];
  const head = byTag(document, 'head')[0];
  const metas = head ? Element.prototype.getElementsByTagName.call(head, 'meta') : [];
  for (const meta of metas) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '';
    if (name.endsWith('title') || name.endsWith('description'))
      texts.push((attributeOf(meta, 'content') ?? '').slice(0, LONGEST));
  }
  return texts.join('\n');
}

function openingOf(document: Document): string {
  const paragraphs = byTag(document, 'p');
  const texts: string[] = [];
  for (let at = 0; at < MOST_PARAGRAPHS && paragraphs[at]; at += 1) texts.push(textOf(paragraphs[at]));
  return texts.join('\n');
}

const ARTICLE_SIGNS =
  'article,meta[property="og:type"][content^="article" i],[itemprop="articleBody"],[itemtype*="Article"],meta[property^="article:"],time,[role="article"]';

function couldBeArticle(document: Document): boolean {
  if (Document.prototype.querySelector.call(document, ARTICLE_SIGNS)) return true;
  for (const script of byTag(document, 'script')) {
    if (attributeOf(script, 'type')?.toLowerCase() !== 'application/ld+json') continue;
    if (/Article|BlogPosting|LiveBlog/.test((textContentOf(script) ?? '').slice(0, 50_000))) return true;
  }
  return false;
}

/** Found while they are walked, so that the first few of many cost little. */
const byTag = (document: Document, name: string): HTMLCollectionOf<Element> =>
  Document.prototype.getElementsByTagName.call(document, name);

const textOf = (element: Element | undefined): string =>
  element ? (textContentOf(element) ?? '').slice(0, LONGEST) : '';
