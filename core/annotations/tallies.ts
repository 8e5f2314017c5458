import type { Annotation } from '../types.ts';
import { type Facets, factKey, siteOf } from './shelf.ts';

/** Counts of what there is to filter by, kept as annotations come and go. */
export interface Tallies {
  add(annotation: Annotation, by: 1 | -1): void;
  size(): number;
  facets(): Facets;
}

export function tallies(): Tallies {
  const [sites, tags, facts] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let size = 0;
  let facets: Facets | undefined;
  return {
    add(one, by) {
      size += by;
      facets = undefined;
      change(sites, siteOf(one), by);
      for (const tag of one.tags) change(tags, tag, by);
      if (one.restsOn) change(facts, factKey(one), by);
    },
    size: () => size,
    facets() {
      facets ??= { sites: ranked(sites), tags: ranked(tags), facts: ranked(facts) };
      return facets;
    },
  };
}

function change(counts: Map<string, number>, value: string, by: 1 | -1): void {
  const count = (counts.get(value) ?? 0) + by;
  if (count > 0) counts.set(value, count);
  else counts.delete(value);
}

const ranked = (counts: ReadonlyMap<string, number>) =>
  [...counts].filter(([value]) => value !== '').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
