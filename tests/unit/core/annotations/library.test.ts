import { describe, expect, it } from 'vitest';
import { libraryIndex } from '../../../../core/annotations/library-index.ts';
import { arranged, facetsOf, factKey, grouped, NO_FACT, siteOf } from '../../../../core/annotations/shelf.ts';
import type { Annotation, Relation } from '../../../../core/types.ts';

let count = 0;
function annotation(
  changes: Partial<Annotation> & { exact?: string; title?: string; relation?: Relation } = {},
): Annotation {
  count += 1;
  const { exact = 'It set a target.', title = 'A page', relation, ...rest } = changes;
  return {
    schema: 1,
    id: `urn:uuid:00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    created: `2023-01-${String((count % 28) + 1).padStart(2, '0')}T12:00:00.000Z`,
    modified: '2023-02-01T12:00:00.000Z',
    kind: 'passage',
    url: 'https://www.news.example/a',
    page: { title },
    quote: { exact, prefix: '', suffix: '' },
    note: '',
    tags: [],
    color: 'yellow',
    ...(relation
      ? { restsOn: { base: 'b', baseVersion: '1', fact: 'f', statement: 'A fact.', relation, comparisons: [] } }
      : {}),
    ...rest,
  };
}

describe('searching the library', () => {
  const target = annotation({ exact: 'The revenue target was cut to $10 billion.', tags: ['money'] });
  const warehouse = annotation({ exact: 'Warehouses opened in Seattle.', note: 'ask Zoë about café leases' });
  const seller = annotation({
    exact: '店主在直播间卖货',
    title: 'Live sellers of Jakarta',
    url: 'https://paper.example/x',
  });
  const index = libraryIndex();
  index.put([target, warehouse, seller]);
  const ids = (query: string) => [...(index.search(query)?.keys() ?? [])];

  it.each([
    ['a word of the quote', 'revenue', [target]],
    ['the beginning of a word', 'wareh', [warehouse]],
    ['a part of a word', 'enue', [target]],
    ['any order of words', 'cut target', [target]],
    ['a tag', 'money', [target]],
    ['the note, accents or not', 'zoe cafe', [warehouse]],
    ['the title', 'sellers', [seller]],
    ['the site', 'paper.example', [seller]],
    ['a figure', '10', [target]],
    ['Chinese characters', '卖货', [seller]],
    ['a letter left out', 'warehuses', [warehouse]],
    ['letters exchanged', 'reveune', [target]],
    ['a wrong letter', 'warekouses', [warehouse]],
    ['words that are not together anywhere', 'revenue seattle', []],
    ['nothing like it', 'xylophone', []],
    ['markup and regex signs', '<xyz>(.*+[', []],
    ['a name of an object', '__proto__ constructor', []],
  ])('finds by %s', (_, query, expected) => expect(ids(query)).toEqual(expected.map((one) => one.id)));

  it('an empty query is no search', () => expect(index.search('  … ')).toBeUndefined());

  it('ranks whole words before parts', () => {
    const part = annotation({ exact: 'retargeted ads' });
    const own = libraryIndex();
    own.put([part, target]);
    const found = own.search('target')!;
    expect(found.get(target.id)!).toBeGreaterThan(found.get(part.id)!);
  });

  it('follows changes and deletions', () => {
    const own = libraryIndex();
    own.put([target]);
    own.put([{ ...target, note: 'rechecked' }]);
    expect(own.search('rechecked')?.size).toBe(1);
    own.remove([target.id]);
    expect(own.search('rechecked')?.size).toBe(0);
  });
});

describe('the shelf', () => {
  const older = annotation({ created: '2023-01-02T10:00:00.000Z', tags: ['a'], relation: 'differs' });
  const newer = annotation({ created: '2023-03-02T10:00:00.000Z', url: 'https://b.example/', color: 'blue' });
  const all = [newer, older];

  it.each([
    ['site', { site: 'news.example' }, [older]],
    ['tag', { tag: 'a' }, [older]],
    ['fact', { fact: factKey(older) }, [older]],
    ['no fact', { fact: NO_FACT }, [newer]],
    ['relation', { relation: 'differs' }, [older]],
    ['colour', { color: 'blue' }, [newer]],
    ['first day', { from: '2023-02-01' }, [newer]],
    ['last day', { until: '2023-02-01' }, [older]],
    ['nothing', {}, [newer, older]],
  ] as const)('is filtered by %s', (_, filter, expected) => expect(arranged(all, filter, 'newest')).toEqual(expected));

  it('puts pages without a date last when sorted by the date of the page', () => {
    const dated = annotation({ page: { title: 'x', published: '2020-01-01' } });
    expect(arranged([newer, dated], {}, 'published')[0]).toBe(dated);
  });

  it('groups by page and by fact', () => {
    const lines = grouped([older, newer, annotation({})], 'page');
    expect(lines.map((line) => (line.kind === 'heading' ? line.count : '-'))).toEqual([2, '-', '-', 1, '-']);
    expect(grouped(all, 'fact').filter((line) => line.kind === 'heading')).toHaveLength(2);
  });

  it('counts what there is to filter by', () => {
    expect(facetsOf(all)).toEqual({
      sites: [
        ['b.example', 1],
        ['news.example', 1],
      ],
      tags: [['a', 1]],
      facts: [['b#f', 1]],
    });
  });

  it.each([
    ['https://www.a.example/x', 'a.example'],
    ['http://a.example:8080', 'a.example'],
    ['https://a.example?x', 'a.example'],
    ['nothing', ''],
  ])('names the site of %s', (url, site) => expect(siteOf(annotation({ url }))).toBe(site));
});
