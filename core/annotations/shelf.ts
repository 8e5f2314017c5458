/** The library's order: what is shown, how it is sorted, what stands together. */
import type { Annotation, AnnotationId, HighlightColor, IsoDate, Relation } from '../types.ts';

export type Order = 'newest' | 'oldest' | 'published' | 'site' | 'best';
export type Grouping = 'none' | 'page' | 'fact';

/** What must hold of an annotation to be shown; absent conditions let all pass. */
export interface Filter {
  readonly site?: string;
  readonly tag?: string;
  /** `base#fact`, or `none` for those that rest on no fact. */
  readonly fact?: string;
  readonly relation?: Relation;
  readonly color?: HighlightColor;
  readonly kind?: Annotation['kind'];
  /** Saved on or after, and on or before, this day (`2022-12-05`), by the reader's own calendar. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
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

export function factKey({ restsOn }: Annotation): string {
  return restsOn ? `${restsOn.base}#${restsOn.fact}` : NO_FACT;
}

/** The site's host without `www.`; what it calls itself changes more often. */
export function siteOf({ url }: Annotation): string {
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
export const newestFirst = (a: Annotation, b: Annotation): number => byText(b.created, a.created) || byText(a.id, b.id);

/**
 * @param all newest first
 * @param found what a search found, with how well each fits; undefined when nothing is searched for
 * @returns the annotations to show, in order
 */
export function arranged(
  all: readonly Annotation[],
  filter: Filter,
  order: Order,
  found?: ReadonlyMap<AnnotationId, number>,
): Annotation[] {
  const everything = Object.keys(filter).length === 0;
  const shown = all.filter((one) => (!found || found.has(one.id)) && (everything || passes(one, filter)));
  switch (order) {
    case 'newest':
      return shown;
    case 'oldest':
      return shown.reverse();
    case 'best':
      return found ? bestFirst(shown, found) : shown;
    case 'published':
      // Pages without a date come last. Sorting is stable: of one date, newest first.
      return shown.sort((a, b) => byText(b.page.published ?? '', a.page.published ?? ''));
    case 'site':
      return shown.sort((a, b) => byText(siteOf(a), siteOf(b)) || byText(a.url, b.url));
  }
}

/** Fits in hundredths, each a shelf of its own: no sorting, for it runs at every keystroke. */
function bestFirst(shown: readonly Annotation[], found: ReadonlyMap<AnnotationId, number>): Annotation[] {
  const shelves: Annotation[][] = Array.from({ length: 101 }, () => []);
  for (const one of shown) shelves[100 - Math.round(100 * Math.min(1, found.get(one.id) ?? 0))]!.push(one);
  return shelves.flat();
}

/** Puts headings between; groups stand in the order of their first annotation. */
export function grouped(annotations: readonly Annotation[], grouping: Grouping): Line[] {
  if (grouping === 'none') return annotations.map((annotation) => ({ kind: 'annotation', annotation }));
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const key = grouping === 'page' ? annotation.url : factKey(annotation);
    const group = groups.get(key);
    if (group) group.push(annotation);
    else groups.set(key, [annotation]);
  }
  const lines: Line[] = [];
  for (const [key, members] of groups) {
    lines.push({ kind: 'heading', key, first: members[0]!, count: members.length });
    for (const annotation of members) lines.push({ kind: 'annotation', annotation });
  }
  return lines;
}

export function facetsOf(all: readonly Annotation[]): Facets {
  const [sites, tags, facts] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const one of all) {
    count(sites, siteOf(one));
    for (const tag of one.tags) count(tags, tag);
    if (one.restsOn) count(facts, factKey(one));
  }
  const ranked = (counts: Map<string, number>) =>
    [...counts].filter(([value]) => value !== '').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { sites: ranked(sites), tags: ranked(tags), facts: ranked(facts) };
}

function passes(one: Annotation, filter: Filter): boolean {
  if (filter.site !== undefined && siteOf(one) !== filter.site) return false;
  if (filter.tag !== undefined && !one.tags.includes(filter.tag)) return false;
  if (filter.fact !== undefined && factKey(one) !== filter.fact) return false;
  if (filter.relation !== undefined && one.restsOn?.relation !== filter.relation) return false;
  if (filter.color !== undefined && one.color !== filter.color) return false;
  if (filter.kind !== undefined && one.kind !== filter.kind) return false;
  if (filter.from === undefined && filter.until === undefined) return true;
  const day = localDay(one.created);
  return (filter.from === undefined || day >= filter.from) && (filter.until === undefined || day <= filter.until);
}

function localDay(instant: IsoDate): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
