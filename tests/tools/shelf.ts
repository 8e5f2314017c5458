/** A reader's library after some weeks: annotations of invented pages, resting on facts of the bundled base, for pictures. */
import type { Annotation, HighlightColor } from '../../core/types.ts';
import { loadFactBase } from '../../seeds/bundled.ts';
import { byPage, ownGold } from './gold.ts';

const SITES = ['The Harbour Ledger', 'Northern Post', 'The Evening Quay', 'Trade & Tide'];
const COLORS: readonly HighlightColor[] = ['yellow', 'blue', 'green', 'pink'];
const NOTES: readonly (readonly [note: string, ...tags: string[]])[] = [
  ['The other paper has the lower end of the range.', 'revenue', 'to check'],
  ['', 'shops'],
  ['Ask for the date of this.', 'to check'],
  ['Good for the piece on logistics.', 'asia', 'shops'],
  ['', 'advertising'],
  ['Who counted?', 'users'],
];

/** @param count at most one a page of our gold: the first sentence that a fact agrees or differs with */
export function shelfOf(count: number): Annotation[] {
  const base = loadFactBase();
  const statements = new Map(base.facts.map(({ id, statement }) => [id, statement]));
  const pages = ownGold().flatMap((set) => byPage(set));
  const all = pages.flatMap(({ page, sentences }, at): Annotation[] => {
    const found = sentences.find(
      ({ text, gold = [] }) => gold[0] && gold[0].relation !== 'related' && text.length < 220,
    );
    const gold = found?.gold?.[0];
    if (!found || !gold) return [];
    const [note, ...tags] = NOTES[at % NOTES.length]!;
    return [
      {
        schema: 1,
        id: `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        created: dayBefore(at),
        modified: dayBefore(at),
        kind: 'claim',
        url: `https://news-${at % SITES.length}.example/2023/${page.page}`,
        page: { title: page.title, site: SITES[at % SITES.length]!, published: '2023-02-11', language: 'en' },
        quote: { exact: found.text, prefix: '', suffix: '' },
        note,
        tags,
        color: COLORS[at % COLORS.length]!,
        restsOn: {
          base: base.id,
          baseVersion: base.version,
          fact: gold.fact,
          statement: statements.get(gold.fact) ?? '',
          relation: gold.relation,
          comparisons: [],
        },
      },
    ];
  });
  return all.slice(0, count);
}

const dayBefore = (days: number): string => new Date(Date.UTC(2023, 2, 28, 9, 30) - days * 86_400_000).toISOString();
