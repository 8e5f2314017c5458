import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalogue, catalogue } from '../../../../core/annotations/catalogue.ts';
import type { Listing } from '../../../../core/annotations/listing.ts';
import {
  type Ask,
  type Filter,
  factKey,
  type Grouping,
  NO_FACT,
  newestFirst,
  type Order,
  siteOf,
} from '../../../../core/annotations/shelf.ts';
import type { Annotation, Fact, Relation } from '../../../../core/types.ts';

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

const EVERYTHING: Ask = { binned: false, query: '', filter: {}, order: 'newest', grouping: 'none' };

function list(from: Catalogue, ask: Partial<Ask> = {}): Listing {
  const steps = from.list({ ...EVERYTHING, ...ask });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
const listed = (from: Catalogue, ask: Partial<Ask> = {}): Annotation[] => list(from, ask).between();

function holding(...all: Annotation[]): Catalogue {
  const made = catalogue();
  made.put(all);
  return made;
}

describe('searching the library', () => {
  const target = annotation({ exact: 'The revenue target was cut to $10 billion.', tags: ['money'] });
  const warehouse = annotation({ exact: 'Warehouses opened in Seattle.', note: 'ask Zoë about café leases' });
  const seller = annotation({
    exact: '店主在直播间卖货',
    title: 'Live sellers of Jakarta',
    url: 'https://paper.example/x',
  });
  const library = holding(target, warehouse, seller);

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
  ])('finds by %s', (_, query, expected) => expect(listed(library, { query })).toEqual(expected));

  it('an empty query is no search', () => expect(list(library, { query: '  … ' }).count).toBe(3));

  it('ranks whole words before parts', () => {
    const part = annotation({ exact: 'retargeted ads' });
    expect(listed(holding(part, target), { query: 'target', order: 'best' })).toEqual([target, part]);
  });

  it('follows changes and deletions', () => {
    const own = holding(target);
    own.put([{ ...target, note: 'rechecked' }]);
    expect(list(own, { query: 'rechecked' }).count).toBe(1);
    own.put([{ ...target, note: 'once more' }]);
    expect(list(own, { query: 'rechecked' }).count).toBe(0);
    own.remove([target.id]);
    expect(list(own).count).toBe(0);
    expect(own.counts()).toEqual({ saved: 0, binned: 0 });
  });

  it('lets others in between, and what is stopped leaves no trace', () => {
    const own = holding(...Array.from({ length: 40 }, (_, at) => annotation({ exact: `word${at}` })));
    own.list({ ...EVERYTHING, query: 'word' }).next();
    expect(list(own, { query: 'word7' }).count).toBe(1);
  });
});

describe('the shelf', () => {
  const older = annotation({ created: '2023-01-02T10:00:00.000Z', tags: ['a'], relation: 'differs' });
  const newer = annotation({ created: '2023-03-02T10:00:00.000Z', url: 'https://b.example/', color: 'blue' });
  const library = holding(newer, older);
  library.look([{ id: older.id, state: 'changed', looked: '2023-04-01T00:00:00.000Z' }]);

  it.each<[string, Filter, Annotation[]]>([
    ['site', { site: 'news.example' }, [older]],
    ['tag', { tag: 'a' }, [older]],
    ['fact', { fact: factKey(older) }, [older]],
    ['no fact', { fact: NO_FACT }, [newer]],
    ['relation', { relation: 'differs' }, [older]],
    ['colour', { color: 'blue' }, [newer]],
    ['what became of it', { state: 'changed' }, [older]],
    ['never looked at since', { state: 'never' }, [newer]],
    ['first day', { from: '2023-02-01' }, [newer]],
    ['last day', { until: '2023-02-01' }, [older]],
    ['nothing', {}, [newer, older]],
  ])('is filtered by %s', (_, filter, expected) => expect(listed(library, { filter })).toEqual(expected));

  it('shows what is in the bin apart', () => {
    const own = holding(newer, { ...older, deleted: '2023-04-01T00:00:00.000Z' });
    expect(listed(own)).toEqual([newer]);
    expect(listed(own, { binned: true }).map((one) => one.id)).toEqual([older.id]);
    expect(own.counts()).toEqual({ saved: 1, binned: 1 });
    own.put([older]);
    expect(own.counts()).toEqual({ saved: 2, binned: 0 });
  });

  it('puts pages without a date last when sorted by the date of the page', () => {
    const dated = annotation({ page: { title: 'x', published: '2020-01-01' } });
    expect(listed(holding(newer, dated), { order: 'published' })[0]).toBe(dated);
  });

  it('groups by page and by fact', () => {
    const own = holding(older, newer, annotation({ created: '2022-01-01T00:00:00.000Z' }));
    const heads = (grouping: Grouping) => {
      const made = list(own, { grouping });
      return Array.from({ length: made.length }, (_, at) => {
        const line = made.line(at)!;
        return line.kind === 'heading' ? line.count : '-';
      });
    };
    expect(heads('page')).toEqual([1, '-', 2, '-', '-']);
    expect(heads('fact')).toEqual([2, '-', '-', 1, '-']);
  });

  it('counts what there is to filter by', () => {
    expect(library.facets(false)).toEqual({
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

describe('a listing', () => {
  const one = fc.record({
    created: fc.date({ min: new Date('2020-01-01'), max: new Date('2025-01-01'), noInvalidDate: true }),
    published: fc.option(fc.constantFrom('2021', '2021-05', '2021-05-06', '2023-01-01'), { nil: undefined }),
    url: fc.constantFrom('https://a.example/1', 'https://a.example/2', 'https://b.example/1'),
    relation: fc.constantFrom<Relation | undefined>('agrees', undefined),
  });
  const made = fc.array(one, { maxLength: 40 }).map((all) =>
    all.map(({ created, published, relation, url }) =>
      annotation({
        created: created.toISOString(),
        url,
        page: { title: 'x', ...(published ? { published } : {}) },
        ...(relation ? { relation } : {}),
      }),
    ),
  );

  /** The orders, said the plain way. */
  const plainly: Record<Exclude<Order, 'best'>, (a: Annotation, b: Annotation) => number> = {
    newest: newestFirst,
    oldest: (a, b) => newestFirst(b, a),
    published: (a, b) => text(b.page.published ?? '', a.page.published ?? '') || newestFirst(a, b),
    site: (a, b) => text(siteOf(a), siteOf(b)) || text(a.url, b.url) || newestFirst(a, b),
  };

  it.each(['newest', 'oldest', 'published', 'site'] as const)('by %s is in order, however it came', (order) => {
    fc.assert(
      fc.property(made, fc.nat(40), (all, cut) => {
        const library = catalogue();
        library.put(all.slice(0, cut));
        list(library);
        library.put(all.slice(cut));
        expect(listed(library, { order }).map((a) => a.id)).toEqual([...all].sort(plainly[order]).map((a) => a.id));
      }),
    );
  });

  it('knows the line of each annotation, grouped or not', () => {
    fc.assert(
      fc.property(made, fc.constantFrom<Grouping>('none', 'page', 'fact'), (all, grouping) => {
        const own = list(holding(...all), { grouping });
        expect(own.between()).toHaveLength(all.length);
        for (const each of all) {
          const line = own.line(own.lineOf(each.id));
          expect(line?.kind === 'annotation' && line.annotation.id).toBe(each.id);
        }
      }),
    );
  });
});

describe('a fact that changed', () => {
  const fact: Fact = {
    id: 'f',
    statement: 'The target was cut to $10 billion.',
    quantities: [{ text: 'to $10 billion', kind: 'money', low: 10e9, high: 10e9, unit: 'USD' }],
  };
  const saved = annotation({
    restsOn: {
      base: 'b',
      baseVersion: '1',
      fact: 'f',
      statement: fact.statement,
      relation: 'differs',
      comparisons: [
        {
          kind: 'quantity',
          result: 'different',
          claim: { text: '$12 billion', start: 0, end: 11, low: 12e9, high: 12e9, unit: 'USD' },
          fact: { text: 'to $10 billion', start: 0, end: 14, low: 10e9, high: 10e9, unit: 'USD' },
        },
      ],
    },
  });
  const loose = annotation();

  it.each<[string, Fact | undefined, boolean]>([
    ['is as it was', fact, false],
    ['has another date, no more', { ...fact, asOf: '2024' }, false],
    ['is worded otherwise', { ...fact, statement: 'The target was lowered to $10 billion.' }, true],
    ['has another figure', { ...fact, quantities: [{ ...fact.quantities![0]!, low: 9e9, high: 9e9 }] }, true],
    ['is gone', undefined, true],
  ])('lists what rests on it when it %s', (_, now, shown) => {
    const library = holding(saved, loose);
    expect(listed(library, { filter: { standing: 'changed' } })).toEqual([]);
    library.setFacts(new Map(now ? [['b#f', now]] : []));
    expect(listed(library, { filter: { standing: 'changed' } })).toEqual(shown ? [saved] : []);
  });
});

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
