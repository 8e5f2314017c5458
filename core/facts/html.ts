/**
 * HTML as passages, without a browser: a base is made of a file that is never rendered, and whose scripts never run. Tags are found
 * as the tokenizer of the HTML standard finds them, as far as text needs it; linear in the file.
 */
import { readLinkedData } from '../linked-data.ts';
import { pageDate } from '../page-date.ts';
import type { BlockKind, IsoDate } from '../types.ts';
import { plainEntities } from './html-entities.ts';
import { type Tag, tokens } from './html-tokens.ts';
import type { Passage } from './plain-text.ts';

/** What a document says of itself in its head. */
export interface HtmlHead {
  readonly title?: string;
  readonly date?: IsoDate;
  readonly author?: string;
  readonly site?: string;
  readonly url?: string;
  readonly language?: string;
}

interface Placed extends Passage {
  readonly within: 'article' | 'main' | 'body';
}

/** The article's passages: those in `article` where there is enough of it, else those in `main`, else all outside the page's furniture. */
export function readHtml(html: string): { readonly passages: readonly Passage[]; readonly head: HtmlHead } {
  const reader = new Reader();
  for (const token of tokens(html)) {
    if (typeof token === 'string') reader.text(token);
    else reader.tag(token);
  }
  return { passages: chosen(reader.finish()), head: reader.head() };
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockKind] => [name, 'heading']),
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['td', 'cell'],
  ['th', 'cell'],
]);
/** Elements that part what stands in them from what stands around them. */
const BLOCKS = new Set(
  `address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** What is in them is no part of what an article says. */
const SKIPPED = new Set(
  'aside button canvas dialog footer form head iframe nav noscript object select svg template'.split(' '),
);
/** Never closed by an end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const ENOUGH = 200;

class Reader {
  readonly #passages: Placed[] = [];
  readonly #meta = new Map<string, string>();
  readonly #scripts: string[] = [];
  #open = '';
  #kind: BlockKind = 'paragraph';
  #skipping: { readonly name: string; depth: number } | undefined;
  #articles = 0;
  #mains = 0;
  #title = '';

  text(text: string): void {
    if (!this.#skipping) this.#open += plainEntities(text);
  }

  tag(tag: Tag): void {
    const { name, closing } = tag;
    if (tag.raw !== undefined) this.#raw(tag);
    if (name === 'meta' || name === 'link' || name === 'html') this.#note(tag);
    if (this.#skipping) {
      if (name !== this.#skipping.name) return;
      this.#skipping.depth += closing ? -1 : 1;
      if (this.#skipping.depth === 0) this.#skipping = undefined;
      return;
    }
    if (BLOCKS.has(name)) this.#close();
    if (SKIPPED.has(name) && !closing && !tag.empty) {
      this.#skipping = { name, depth: 1 };
      return;
    }
    if (name === 'article') this.#articles = Math.max(0, this.#articles + (closing ? -1 : 1));
    if (name === 'main') this.#mains = Math.max(0, this.#mains + (closing ? -1 : 1));
    if (!closing && !VOID.has(name)) this.#kind = KINDS.get(name) ?? (BLOCKS.has(name) ? 'paragraph' : this.#kind);
    else if (closing && KINDS.has(name)) this.#kind = 'paragraph';
  }

  finish(): readonly Placed[] {
    this.#close();
    return this.#passages;
  }

  head(): HtmlHead {
    const linked = readLinkedData(this.#scripts);
    const meta = (...names: readonly string[]) => names.map((name) => this.#meta.get(name)).find((found) => found);
    const date =
      pageDate(linked.published) ??
      pageDate(meta('article:published_time', 'date', 'dc.date', 'pubdate', 'parsely-pub-date'));
    const url = meta('canonical', 'og:url');
    return {
      ...given('title', single(plainEntities(linked.headline ?? meta('og:title') ?? this.#title))),
      ...given('date', date),
      ...given('author', linked.author ?? meta('author')),
      ...given('site', linked.publisher ?? meta('og:site_name')),
      ...given('url', url !== undefined && /^https?:\/\//i.test(url) ? url : undefined),
      ...given('language', meta('lang')),
    };
  }

  #raw({ name, raw = '', attributes }: Tag): void {
    if (name === 'title') this.#title ||= plainEntities(raw);
    if (name === 'script' && attributes().get('type')?.toLowerCase() === 'application/ld+json') this.#scripts.push(raw);
  }

  #note({ name, closing, attributes }: Tag): void {
    if (closing) return;
    const found = attributes();
    const [key, value] =
      name === 'meta'
        ? [found.get('property') ?? found.get('name') ?? found.get('itemprop'), found.get('content')]
        : name === 'link'
          ? [found.get('rel') === 'canonical' ? 'canonical' : undefined, found.get('href')]
          : ['lang', found.get('lang')];
    if (key !== undefined && value !== undefined && !this.#meta.has(key.toLowerCase()))
      this.#meta.set(key.toLowerCase(), single(plainEntities(value)));
  }

  #close(): void {
    const text = single(this.#open);
    this.#open = '';
    const within = this.#articles > 0 ? 'article' : this.#mains > 0 ? 'main' : 'body';
    if (text !== '') this.#passages.push({ kind: this.#kind, text, within });
  }
}

const single = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const given = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]: T });

function chosen(passages: readonly Placed[]): Passage[] {
  const of = (...places: readonly Placed['within'][]) => passages.filter(({ within }) => places.includes(within));
  const isEnough = (some: readonly Placed[]) => some.reduce((sum, { text }) => sum + text.length, 0) >= ENOUGH;
  const [article, main] = [of('article'), of('article', 'main')];
  const best = isEnough(article) ? article : isEnough(main) ? main : passages;
  return best.map(({ kind, text }) => ({ kind, text }));
}
