/** The library's order: what can be asked of it, and how its annotations are named and told apart. */
import type { AnchorState, Annotation, HighlightColor, IsoDate, Relation } from '../types.ts';

export type Order = 'newest' | 'oldest' | 'published' | 'site' | 'best';
export type Grouping = 'none' | 'page' | 'fact';
/** What became of it when its page was last looked at; `never`: not looked at since it was saved. */
export type LastSeen = AnchorState | 'never';

/** What must hold of an annotation to be shown; absent conditions let all pass. */
export interface Filter {
  readonly site?: string;
  readonly tag?: string;
  /** `base#fact`, or `none` for those that rest on no fact. */
  readonly fact?: string;
  readonly relation?: Relation;
  readonly color?: HighlightColor;
  readonly kind?: Annotation['kind'];
  readonly state?: LastSeen;
  /** The fact it rests on says something else by now, or is gone. */
  readonly standing?: 'changed';
  /** Saved on or after, and on or before, this day (`2022-12-05`), by the reader's own calendar. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** All that decides what is listed and in which order. */
export interface Ask {
  readonly binned: boolean;
  readonly query: string;
  readonly filter: Filter;
  readonly order: Order;
  readonly grouping: Grouping;
}

/** A line of the list: a heading with the number of annotations under it, or an annotation. */
export type Line =
  | { readonly kind: 'heading'; readonly key: string; readonly first: Annotation; readonly count: number }
  | { readonly kind: 'annotation'; readonly annotation: Annotation };

/** Values to filter by, each with how many annotations have it, most first. */
export interface Facets {
  readonly sites: readonly (readonly [string, number])[];
  readonly tags: readonly (readonly [string, number])[];
  readonly facts: readonly (readonly [string, number])[];
}

export const NO_FACT = 'none';

export function factKey({ restsOn }: Pick<Annotation, 'restsOn'>): string {
  return restsOn ? `${restsOn.base}#${restsOn.fact}` : NO_FACT;
}

/** The site's host without `www.`; what it calls itself changes more often. */
export function siteOf({ url }: Pick<Annotation, 'url'>): string {
  // Cut by hand: a library of a hundred thousand asks this often, and parsing addresses is slow.
  const from = url.indexOf('://');
  if (from < 0) return '';
  const start = from + 3;
  let end = start;
  while (end < url.length && !'/?#:'.includes(url[end]!)) end += 1;
  const host = url.slice(start, end);
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** Newest first; of one instant by id, so that the order is the same every time. */
export const newestFirst = (a: Annotation, b: Annotation): number => byText(b.created, a.created) || byText(b.id, a.id);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
