import type { Annotation } from '../../types.ts';

/** Annotations of one page, in the order in which they stand on it. */
export interface PageOfAnnotations {
  readonly url: string;
  readonly page: Annotation['page'];
  readonly annotations: readonly Annotation[];
}

/** @returns pages in the order of their first annotation; the page's title and date as last saved */
export function byPage(annotations: readonly Annotation[]): PageOfAnnotations[] {
  const pages = new Map<string, Annotation[]>();
  for (const one of annotations) {
    const page = pages.get(one.url);
    if (page) page.push(one);
    else pages.set(one.url, [one]);
  }
  return [...pages].map(([url, all]) => {
    const latest = all.reduce((a, b) => (b.created > a.created ? b : a));
    const order = (one: Annotation) => one.position?.start ?? Number.MAX_SAFE_INTEGER;
    return { url, page: latest.page, annotations: [...all].sort((a, b) => order(a) - order(b)) };
  });
}
