import type { Topic } from '../core/types.ts';
import { attributeOf, textContentOf, titleOf } from './dom.ts';

/**
 * Whether a page could be an article about one of the topics: so cheap that every page can be asked, and so generous that none
 * of ours is missed; the whole reading decides. Looks at the titles and, when they are silent, at the first paragraphs.
 * Nearly all of the cost on an ordinary page is compiling, so there is as little here to compile as can be.
 */
export function couldBeForUs(document: Document, topics: readonly Topic[]): boolean {
  if (topics.some(({ names }) => names.length === 0)) return couldBeArticle(document);
  const needles = needlesOf(topics);
  const titles = titlesOf(document);
  const named =
    mentions(titles, needles, 1) ||
    (titles.search(DISGUISED) >= 0 && mentions(titles.normalize('NFKC').replace(DISGUISED, ''), needles, 1)) ||
    mentions(openingOf(document), needles, ENOUGH);
  return named && couldBeArticle(document);
}

/** Whether a page has as yet too little in it to judge by: a shell that its scripts will fill. */
export function isShell(document: Document): boolean {
  return !byTag(document, 'p')[FEW] && !byTag(document, 'h1')[0] && !byTag(document, 'article')[0];
}

/** Mentions in the opening paragraphs that make up for a title without any. */
const ENOUGH = 3;
const FEW = 2;
const MOST_PARAGRAPHS = 24;
const LONGEST = 600;
/** Shorter names are looked for as whole words. */
const SHORT = 5;

/** A topic's names in lower case, written together, apart or with a hyphen; those that another is part of are left out. */
function needlesOf(topics: readonly Topic[]): string[] {
  const needles: string[] = [];
  for (const { names, associates = [] } of topics) {
    for (const name of [...names, ...associates]) {
      const words = name.toLowerCase().split(' ');
      for (const joint of ['', ' ', '-']) {
        const needle = words.join(joint);
        if (!needles.some((shorter) => shorter.length >= SHORT && needle.includes(shorter))) needles.push(needle);
      }
    }
  }
  return needles;
}

/** Whether a text names a topic often enough; a name within another word counts too, which costs a reading now and then. */
function mentions(text: string, needles: readonly string[], enough: number): boolean {
  const lower = text.toLowerCase();
  let count = 0;
  for (const needle of needles) {
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length)) {
      const whole = needle.length >= SHORT || (isApart(lower[at - 1]) && isApart(lower[at + needle.length]));
      if (whole) count += 1;
      if (count >= enough) return true;
    }
  }
  return false;
}

const isApart = (character = ' '): boolean => character.toUpperCase() === character.toLowerCase();

/** Characters that are not seen, and those that NFKC makes letters of. */
const DISGUISED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\uff21-\uff5a]|[\ud835]/g;

function titlesOf(document: Document): string {
  const texts = [titleOf(document), textOf(byTag(document, 'h1')[0])];
  for (const meta of Document.prototype.querySelectorAll.call(document, TITLES))
    texts.push((attributeOf(meta, 'content') ?? '').slice(0, LONGEST));
  return texts.join('\n');
}

/** Asked of the browser: each meta that a script looks at costs more than the browser's search through all of them. */
const TITLES = 'meta[property$="title"],meta[name$="title"],meta[property$="description"],meta[name$="description"]';

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
