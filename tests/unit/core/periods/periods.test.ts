import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, monthsRange } from '../../../../core/periods/calendar.ts';
import { comparePeriods, formatPeriod, type Period, parsePeriods } from '../../../../core/periods/index.ts';
import * as cases from './periods.cases.ts';

const { NONE, REFERENCE, ...tables } = cases;

/** The words of each period and what they say. */
function read(text: string, reference?: string): [string, string][] {
  return parsePeriods(text, reference).map((found) => [text.slice(found.start, found.end), formatPeriod(found)]);
}

/** What a period says, apart from its words, its place, and whether a reference was needed. */
function meaning({ from, to, grain, relation, hedge }: Period): object {
  return { from, to, grain, relation, hedge };
}

describe.each(Object.entries(tables))('%s', (_name, table) => {
  it.each(table.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(read(text, REFERENCE)).toEqual(found);
  });
});

describe('no period stands in', () => {
  it.each(NONE)('%s', (text) => {
    expect(read(text, REFERENCE)).toEqual([]);
  });
});

it('has at least 150 cases of its own', () => {
  expect(NONE.length + Object.values(tables).flat().length).toBeGreaterThan(200);
});

describe('without a reference date', () => {
  it.each([
    ['It launched last year.', 'last year'],
    ['It launched in September.', 'September'],
    ['It launched two years ago.', 'two years ago'],
    ['It grew over the past 12 months.', 'the past 12 months'],
    ['It is due by the end of the year.', 'the end of the year'],
    ['It launched on Tuesday.', 'Tuesday'],
  ])('%s names a period of no known days', (text, words) => {
    const [found] = parsePeriods(text);
    expect(found).toMatchObject({ text: words, relative: true });
    expect(found).not.toHaveProperty('from');
    expect(found).not.toHaveProperty('to');
  });

  it.each([
    ['It launched in September 2022.', '2022-09-01', '2022-09-30'],
    ['It grew in Q3 2022.', '2022-07-01', '2022-09-30'],
    ['It is due by the end of 2022.', '2022-10-01', '2022-12-31'],
  ])('%s has its days all the same', (text, from, to) => {
    expect(parsePeriods(text)).toMatchObject([{ from, to, relative: false }]);
  });

  it('a reference that is no date counts as none', () => {
    expect(parsePeriods('It launched last year.', 'soon')).toEqual(parsePeriods('It launched last year.'));
  });
});

describe('a reference less exact than a day is its last day', () => {
  it.each([
    ['2022', '2021-12-01'],
    ['2022-06', '2021-12-01'],
    ['2022-12', '2022-12-01'],
    ['2022-12-05T23:59:00+08:00', '2022-12-01'],
  ])('in %s, "in December" began on %s', (reference, from) => {
    expect(parsePeriods('It launched in December.', reference)[0]?.from).toBe(
      reference === '2022' ? '2022-12-01' : from,
    );
  });
});

const day = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2060, 12, 31) });

describe('a month or weekday alone', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

  it('is never ahead of the reference and at most a year behind', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...months), fc.constantFrom('in', 'last'), (today, month, lead) => {
        const text = lead === 'in' ? `It launched in ${month}.` : `It launched last ${month}.`;
        const from = parsePeriods(text, isoDay(today))[0]?.from ?? '';
        expect(from <= isoDay(today)).toBe(true);
        expect(from > isoDay(today - 400)).toBe(true);
      }),
    );
  });

  it('is never behind it when it will be', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...months, ...weekdays), (today, name) => {
        const lead = weekdays.includes(name) ? 'on' : 'in';
        const to = parsePeriods(`It will launch ${lead} ${name}.`, isoDay(today))[0]?.to ?? '';
        expect(to >= isoDay(today)).toBe(true);
      }),
    );
  });

  it('is one of the last seven days', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...weekdays), (today, name) => {
        const found = parsePeriods(`It launched on ${name}.`, isoDay(today))[0];
        expect(found?.from).toBe(found?.to);
        expect((found?.from ?? '') <= isoDay(today) && (found?.from ?? '') > isoDay(today - 7)).toBe(true);
      }),
    );
  });
});

const relation = fc.constantFrom(undefined, 'in', 'by', 'before', 'since', 'until', 'after') as fc.Arbitrary<
  Period['relation']
>;

/** Any period with days, as a sentence can name it. */
const period = fc
  .record({
    relation,
    days: fc.oneof(
      day.map((at) => ({ from: at, to: at, grain: 'day' as const })),
      day.map((at) => ({ from: at, to: at + 6, grain: 'week' as const })),
      fc
        .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 0, max: 11 }), fc.constantFrom(1, 3, 6, 12))
        .map(([year, month, count]) => ({
          ...monthsRange(year, month - (month % count) + 1, count),
          grain: ({ 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' } as const)[count as 1],
        })),
      fc
        .integer({ min: 190, max: 204 })
        .map((decade) => ({ ...monthsRange(decade * 10, 1, 120), grain: 'range' as const })),
      fc
        .tuple(day, fc.integer({ min: 1, max: 500 }))
        .map(([at, length]) => ({ from: at, to: at + length, grain: 'range' as const }))
        .filter(({ from, to }) => !isCalendarUnit(from, to)),
    ),
  })
  .map(({ relation, days }): Period => {
    return {
      start: 0,
      end: 0,
      text: '',
      from: isoDay(days.from),
      to: isoDay(days.to),
      grain: days.grain,
      ...(relation && { relation }),
      relative: false,
    };
  });

function isCalendarUnit(from: number, to: number): boolean {
  return isoDay(from).endsWith('-01') && isoDay(to + 1).endsWith('-01');
}

describe('a printed period reads as the same period', () => {
  it.each(
    Object.values(tables)
      .flat()
      .map(([text]) => text),
  )('%s', (text) => {
    for (const found of parsePeriods(text, REFERENCE)) {
      expect(parsePeriods(formatPeriod(found)).map(meaning)).toEqual([meaning(found)]);
    }
  });

  it('whatever its grain and relation', () => {
    fc.assert(
      fc.property(period, (made) => {
        expect(parsePeriods(formatPeriod(made)).map(meaning)).toEqual([meaning(made)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a part of it too', () => {
    const parts = fc.constantFrom('early ', 'mid-', 'late ', 'the end of ', 'the start of ');
    const wholes = fc.constantFrom('2022', 'September 2022', 'Q3 2022', 'H2 2021', 'February 2024', 'the 2010s');
    fc.assert(
      fc.property(parts, wholes, fc.constantFrom('in', 'by', 'since'), (part, whole, lead) => {
        const [found] = parsePeriods(`It grew ${lead} ${part}${whole}.`);
        expect(found).toBeDefined();
        expect(parsePeriods(formatPeriod(found as Period)).map(meaning)).toEqual([meaning(found as Period)]);
      }),
    );
  });
});

describe('offsets', () => {
  const carrier = fc
    .array(fc.constantFrom('the app', 'TikTok', '🎉', 'so', '“quoted”', 'é', 'they say', '$9bn', '—'), { maxLength: 6 })
    .map((words) => words.join(' '));
  const phrases = fc.constantFrom(...Object.values(tables).flatMap((table) => table.map(([text]) => text)));

  it('cut the period to the letter, wherever its sentence stands', () => {
    fc.assert(
      fc.property(carrier, phrases, carrier, (before, phrase, after) => {
        const text = `${before}. ${phrase} ${after}`;
        const alone = parsePeriods(phrase, REFERENCE).map((found) => found.text);
        const found = parsePeriods(text, REFERENCE);
        expect(found.map((one) => one.text)).toEqual(alone);
        for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
      }),
    );
  });

  const scraps = fc.constantFrom(
    ...[
      '2022',
      '18',
      ' October ',
      'May',
      ' ',
      ', ',
      '-',
      '/',
      '–',
      ' to ',
      ' and ',
      'between ',
      'last ',
      'this ',
      'the ',
      'end of ',
      'mid-',
      'Q3',
      'H1',
    ],
    ...[
      ' quarter ',
      'third',
      ' half ',
      'of ',
      'year',
      ' ago',
      ' earlier',
      'two ',
      'past ',
      '12 ',
      ' months ',
      'Tuesday',
      "'",
      's',
      '1990s',
      'by ',
      'since ',
      '😀',
      '\ud800',
      '31',
    ],
  );
  const soup = fc
    .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('are in order, apart from one another and inside the text, for any text', () => {
    fc.assert(
      fc.property(soup, fc.option(day.map(isoDay), { nil: undefined }), (text, reference) => {
        let last = 0;
        for (const found of parsePeriods(text, reference)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.text).toBe(text.slice(found.start, found.end));
          expect((found.from ?? '') <= (found.to ?? '')).toBe(true);
          expect(found.relative || found.from !== undefined).toBe(true);
          last = found.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text made to be slow is read to its end', () => {
  it.each([
    '2022',
    '2022-',
    '18 ',
    'October ',
    'October 18, ',
    'the ',
    'the end of ',
    'last ',
    '1 month ',
    'two years ',
    'Q3 ',
    'between 2020 and ',
    'to ',
    "'",
    'May ',
    '12 months to ',
    'third quarter of ',
    'a',
    '😀',
  ])('%j, over and over', (part) => {
    const text = `${part.repeat(Math.ceil(100_000 / part.length))} . It is due by the end of 2022.`;
    expect(read(text, REFERENCE).at(-1)).toEqual(['the end of 2022', 'by the end of 2022']);
  });
});

describe.each([
  ['in 2022', 'in 2022', 'same'],
  ['in Q3 2022', 'from July to September 2022', 'same'],
  ['by year-end', 'by the end of 2022', 'same'],
  ['since 2021', 'from 2021', 'same'],
  ['in September 2022', 'in 2022', 'within'],
  ['in 2022', 'in September 2022', 'contains'],
  ['in late September', 'in September 2022', 'within'],
  ['on 10 November 2022', 'at the end of 2022', 'within'],
  ['since 2021', 'in March 2022', 'contains'],
  ['until 2021', 'in March 2020', 'contains'],
  ['after 2021', 'in March 2022', 'contains'],
  ['before 2021', 'in March 2022', 'apart'],
  ['since 2021', 'since 2023', 'apart'],
  ['in mid-2022', 'by the end of 2022', 'apart'],
  ['in 2022', 'in 2023', 'apart'],
  ['in September 2022', 'in September 2021', 'apart'],
  ['between 2020 and 2021', 'between 2021 and 2022', 'overlap'],
  ['around 2022', 'in January 2023', 'contains'],
])('%s, against %s', (a, b, result) => {
  it(`is ${result}`, () => {
    const [x, y] = [a, b].map((text) => parsePeriods(`It grew ${text}.`, REFERENCE)[0]);
    expect(comparePeriods(x as Period, y as Period)).toBe(result);
  });
});

it('periods of no known days compare as unknown', () => {
  const [last] = parsePeriods('It grew last year.');
  expect(comparePeriods(last as Period, { from: '2022-01-01', to: '2022-12-31' })).toBe('unknown');
});
