import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFact, makeFactBase } from '../../../../core/facts/make.ts';
import { parseFactBase } from '../../../../core/facts/parse.ts';
import { proposeTopicNames } from '../../../../core/facts/topic-names.ts';
import { anyPage, BAKERY, pageOf } from './articles.ts';

const details = { id: 'loaf', made: '2026-01-02' };

describe('a fact base made of an article', () => {
  const base = makeFactBase(BAKERY, details);

  it('has a fact for each claim, in the words of the sentence', () => {
    expect(base.facts.map(({ statement }) => statement)).toEqual([
      'The chain Brotwerk opened 40 shops in Germany in March 2024, bringing its total to 310.',
      'Brotwerk cut its sales target from $2.5 billion to $2 billion, according to Anna Feld, its finance chief.',
      'Managers of Brotwerk say it serves more than 1.2 million customers a day since last year.',
    ]);
  });

  it('keeps what the page says of itself', () => {
    expect(base.source).toEqual({
      title: 'Brotwerk bakes on',
      published: '2024-05-03',
      publisher: 'The Daily Loaf',
      author: 'B. Aker',
      url: 'https://news.example/a',
      text: BAKERY.text,
    });
    expect(base).toMatchObject({ format: 1, id: 'loaf', title: 'Brotwerk bakes on', version: '1.0.0' });
    expect(base.topic).toEqual({ names: ['Brotwerk'] });
  });

  it('types figures, dates, places, names and speakers of each', () => {
    const [opened, cut, serves] = base.facts;
    expect(opened).toMatchObject({
      asOf: '2024-03',
      places: ['Germany'],
      actors: ['Brotwerk'],
      periods: ['March 2024'],
      quantities: [
        { text: '40', kind: 'count', low: 40, high: 40, unit: 'shops', measure: 'shops' },
        { text: '310', kind: 'count', low: 310, high: 310 },
      ],
    });
    expect(cut).toMatchObject({
      asOf: '2024-05-03',
      attribution: 'Anna Feld',
      quantities: [
        { text: '$2.5 billion', kind: 'money', unit: 'USD', low: 2.5e9, role: 'before' },
        { text: '$2 billion', kind: 'money', unit: 'USD', low: 2e9, role: 'after' },
      ],
    });
    expect(serves).toMatchObject({
      periods: ['since last year'],
      quantities: [{ text: 'more than 1.2 million', low: 1.2e6, measure: 'customers per day' }],
    });
    expect(serves!.quantities![0]).not.toHaveProperty('high');
  });

  it('takes the reader’s word over the page’s', () => {
    const made = makeFactBase(BAKERY, { ...details, title: 'Mine', names: [], publisher: 'Loaf', published: '2023' });
    expect(made).toMatchObject({
      title: 'Mine',
      topic: { names: [] },
      source: { title: 'Brotwerk bakes on', publisher: 'Loaf', published: '2023' },
    });
  });

  it('is dated by the day it is made when nothing else dates it', () => {
    const { published: _, ...undated } = BAKERY;
    expect(makeFactBase(undated, details).source.published).toBe('2026-01-02');
  });

  it('names a sentence the same whatever stands around it', () => {
    const later = makeFactBase(pageOf(['Bread sold for $3 in Berlin in 2020.', ...BAKERY.text.split('\n')]), details);
    const ids = later.facts.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(base.facts.map(({ id }) => id)));
  });

  it('says a sentence that stands twice once', () => {
    const twice = makeFactBase(pageOf([...BAKERY.text.split('\n'), ...BAKERY.text.split('\n')]), details);
    expect(twice.facts).toHaveLength(base.facts.length);
  });

  it('makes a fact of any passage, claim or not', () => {
    const start = BAKERY.text.indexOf('Isn’t');
    const fact = makeFact(BAKERY, { start: start - 1, end: start + 19 });
    expect(fact).toMatchObject({ statement: 'Isn’t bread lovely?', quotes: [{ text: 'Isn’t bread lovely?', start }] });
    expect(makeFact(BAKERY, { start: 5, end: 5 })).toBeUndefined();
    const again = base.facts.map(({ quotes }) =>
      makeFact({ text: base.source.text!, published: '2024-05-03' }, quotes![0]!),
    );
    expect(again).toEqual(base.facts);
  });

  it('cuts every quote and figure from its source to the letter, whatever the page', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { source, facts } = makeFactBase(page, details);
        for (const { quotes, quantities } of facts) {
          const [quote] = quotes!;
          expect(source.text!.slice(quote!.start, quote!.end)).toBe(quote!.text);
          for (const { text } of quantities ?? []) expect(quote!.text).toContain(text);
        }
      }),
    );
  });

  it('is accepted as it is by whoever imports it', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const made = makeFactBase(page, details);
        fc.pre(made.facts.length > 0);
        const parsed = parseFactBase(JSON.parse(JSON.stringify(made)));
        expect(parsed).toEqual({ ok: true, value: made, dropped: [] });
      }),
    );
  });

  it('leaves out what goes beyond the limits of the format', () => {
    const line = 'TikTok said 3 million sellers joined in 2021.';
    const long = pageOf([...Array.from({ length: 15_000 }, (_, at) => `${line} ${at}`), 'x'.repeat(600_000)]);
    const made = makeFactBase(long, details);
    expect(made.source.text!.length).toBeLessThanOrEqual(500_000);
    expect(made.facts.length).toBeLessThanOrEqual(2_000);
    expect(parseFactBase(made).ok).toBe(true);
  });
});

describe('the names proposed for a topic', () => {
  it.each([
    ['the one in title and text', BAKERY, 'Brotwerk'],
    [
      'the company, not its people’s roles',
      pageOf(['ByteDance said staff left.', 'ByteDance hired a boss.']),
      'ByteDance',
    ],
  ])('begin with %s', (_, page, first) => {
    expect(proposeTopicNames(page)[0]).toBe(first);
  });

  it('are none when the text names nobody twice', () => {
    expect(proposeTopicNames(pageOf(['it rained all day.']))).toEqual([]);
  });

  it('are few, and never the site’s own', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const names = proposeTopicNames(page);
        expect(names.length).toBeLessThanOrEqual(6);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
    expect(proposeTopicNames(pageOf(['Reuters said so.', 'Reuters again.'], { site: 'Reuters' }))).toEqual([]);
  });
});
