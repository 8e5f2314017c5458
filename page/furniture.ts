/** What of a page's markup is not an article: data, and the two questions asked of it. */
import type { BlockKind } from '../core/types.ts';

/** How the walk treats an element by its name. Names that are not here run on in their line, as browsers do by default. */
export type Role = 'skip' | 'void' | 'block' | 'break' | 'furniture' | BlockKind;

const ROLES: ReadonlyMap<string, Role> = new Map(
  (
    [
      [
        'skip',
        'script style noscript template head title svg math canvas iframe frame object audio video map picture ' +
          'button select textarea option datalist progress meter rp rt',
      ],
      ['void', 'img wbr input embed area link meta base param source track'],
      [
        'block',
        'address article body center details div dl fieldset form header hgroup hr html main ol p pre search dialog section ' +
          'summary table tbody tfoot thead tr ul legend',
      ],
      ['furniture', 'nav footer aside menu form'],
      ['break', 'br'],
      ['heading', 'h1 h2 h3 h4 h5 h6'],
      ['list-item', 'li dd dt'],
      ['quote', 'blockquote'],
      ['caption', 'figure figcaption caption'],
      ['cell', 'td th'],
    ] as const
  ).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);

/** The role of an element's local name; undefined for what runs on in its line. */
export function roleOf(localName: string): Role | undefined {
  return ROLES.get(localName);
}

/** Whether an attribute's value says that nobody sees its element; `hidden` does so with any. */
export function hidesBy(attribute: 'aria-hidden' | 'style', value: string | null): boolean {
  if (value === null) return false;
  return attribute === 'style' ? HIDING_STYLE.test(value) : value.toLowerCase() === 'true';
}

const HIDING_STYLE = /(?:^|[;\s])(?:display ?: ?none|visibility ?: ?hidden)/i;

const LANDMARKS: ReadonlySet<string> = new Set(
  'navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist status doc-footnote'.split(
    ' ',
  ),
);

/**
 * Words in class names and ids that name the furniture of news sites. Compared word by word, so that `ad` is not found in
 * `headline`. A region named so is still read when most of the page's text is in it: names are hints.
 */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adslot adunit dfp gpt sponsor sponsored sponsors outbrain taboola promo promos ' +
    'promotion promoted related recirc recirculation recommended recommendation recommendations trending mostread morefrom upnext ' +
    'newsletter newsletters signup comment comments disqus coral viafoura ' +
    'cookie cookies consent gdpr cmp onetrust didomi ' +
    'nav navbar navigation breadcrumb breadcrumbs footer masthead pagination pager ' +
    'byline addthis embed tweet twitter instagram facebook tiktok youtube donation donate'
  ).split(' '),
);

/** Words that name furniture as often as the wrapper of an article: of subscribers' articles, of articles with a video. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  (
    'affiliate commerce share sharing shares sharebar social socials follow popular teaser teasers subscribe subscription subscriptions paywall regwall ' +
    'piano registration login discussion privacy menu sidebar skip toolbar author authors bio contributor contributors dateline ' +
    'timestamp pubdate tags tag topics keywords taglist credit credits gallery slideshow carousel lightbox player video ' +
    'popup modal overlay tooltip notification toast banner ' +
    'disclaimer copyright corrections feedback survey poll quiz rating ratings print printonly'
  ).split(' '),
);

/** Two words in a row. */
const PAIRS: ReadonlySet<string> = new Set(
  'more from|also read|read next|up next|see also|most read|most popular|sign up|site header|page header|social media|author bio|about author|story footer|article footer|article tags|article meta|entry meta|post meta|meta data|call action|sr only|visually hidden|screen reader|sign in|log in'.split(
    '|',
  ),
);

/** Class names, whole, by which style sheets hide things. */
const HIDDEN = /(?:^|\s)(?:hidden|hide|is-hidden|u-hidden|d-none|invisible|visuallyhidden|assistive-text)(?:\s|$)/i;

/** What comes after these stands in or beside the element, or does not: `has-sidebar`, `no-share`. */
const MODIFIERS: ReadonlySet<string> = new Set('has have with without no not show hide enable enabled'.split(' '));

/** Words that say "this is the article" and outweigh a hint in the same name (`article-body--has-newsletter`). */
const ARTICLE_WORDS: ReadonlySet<string> = new Set('articlebody storybody bodytext maincontent bodycopy'.split(' '));

/** What containers made by one template have in common. Class names with figures in them are numbered or hashed by a build. */
export function lookOf(localName: string, classNames: string): string {
  const names = classNames.split(/\s/).filter((name) => name !== '' && !/\d/.test(name));
  return `${localName} ${names.join(' ')}`;
}

/**
 * How surely a class name, id or role names furniture: `sure`, `doubtful`, or undefined. `names` is class and id in one
 * string; only the first 300 characters are read.
 */
export function furnitureOf(names: string, landmark: string): 'sure' | 'doubtful' | undefined {
  if (LANDMARKS.has(landmark)) return 'sure';
  const start = names.slice(0, 300);
  if (HIDDEN.test(start)) return 'sure';
  let previous = '';
  let found: 'sure' | 'doubtful' | undefined;
  const spaced = start.replace(CAMEL, '$1 $2').toLowerCase();
  WORD.lastIndex = 0;
  for (let match = WORD.exec(spaced); match !== null; match = WORD.exec(spaced)) {
    const word = match[1]!;
    if (ARTICLE_WORDS.has(word) || ARTICLE_WORDS.has(previous + word)) return undefined;
    if (MODIFIERS.has(previous)) previous = '';
    else if (FURNITURE.has(word) || PAIRS.has(`${previous} ${word}`)) found = 'sure';
    else if (DOUBTFUL.has(word)) found ??= 'doubtful';
    previous = word;
  }
  return found;
}

const CAMEL = /([a-z])([A-Z])/g;
/** A word and maybe its number; not the letters inside a random id (`ad6ed79d`). */
const WORD = /(?<![a-z0-9])([a-z]+)\d{0,2}(?![a-z0-9])/g;
