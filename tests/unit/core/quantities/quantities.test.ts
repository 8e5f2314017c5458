import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity, parseQuantities, type Quantity } from '../../../../core/quantities/index.ts';
import { quantity } from './quantities.arbitrary.ts';
import * as plainCases from './quantities.cases.ts';
import * as rangeCases from './ranges.cases.ts';

const { NONE, ...tables } = { ...plainCases, ...rangeCases };

/** The words of each figure and what it says. */
function read(text: string): [string, string][] {
  return parseQuantities(text).map((found) => [text.slice(found.start, found.end), formatQuantity(found)]);
}

/** A quantity without its place. */
function meaning({ start: _start, end: _end, figure: _figure, counted, ...rest }: Quantity): object {
  return { ...rest, counted: counted?.text };
}

describe.each(Object.entries(tables))('%s', (_name, table) => {
  it.each(table.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });
});

describe('no quantity stands in', () => {
  it.each(NONE)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('has at least 150 cases of its own', () => {
  expect(NONE.length + Object.values(tables).flat().length).toBeGreaterThan(300);
});

describe('a printed quantity reads as the same quantity', () => {
  it.each(
    Object.values(tables)
      .flat()
      .map(([text]) => text),
  )('%s', (text) => {
    for (const found of parseQuantities(text)) {
      expect(parseQuantities(formatQuantity(found)).map(meaning)).toEqual([meaning(found)]);
    }
  });

  it('whatever its kind, hedge, role, rate and noun', () => {
    fc.assert(
      fc.property(quantity, (made) => {
        expect(parseQuantities(formatQuantity(made)).map(meaning)).toEqual([meaning(made)]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('offsets', () => {
  const carrier = fc
    .array(fc.constantFrom('the app', 'TikTok', '🎉', 'in Asia', 'so', '“quoted”', 'é', 'and', '—', 'they say'), {
      maxLength: 6,
    })
    .map((words) => words.join(' '));

  it('cut the figure to the letter, wherever it stands', () => {
    fc.assert(
      fc.property(carrier, quantity, carrier, (before, made, after) => {
        const phrase = formatQuantity(made);
        const text = `${before}; ${phrase}. ${after}`;
        const alone = parseQuantities(phrase)[0];
        const found = parseQuantities(text).find((one) => one.start >= before.length);
        expect(found).toBeDefined();
        expect(text.slice(found?.start, found?.end)).toBe(phrase.slice(alone?.start, alone?.end));
        expect(text.slice(found?.figure.start, found?.figure.end)).toBe(
          phrase.slice(alone?.figure.start, alone?.figure.end),
        );
      }),
    );
  });

  const scraps = fc.constantFrom(
    ...[
      '$',
      '1,000',
      '12',
      '12.5',
      'bn',
      'm',
      ' ',
      ' ',
      ' to ',
      '-',
      '–',
      ' and ',
      'between ',
      'from ',
      'at least ',
      'a ',
      'half ',
      'third',
      'million',
    ],
    ...[
      '%',
      ' per cent',
      'twenty',
      ' hundred ',
      'cut ',
      'users',
      ' a day',
      ',',
      '.',
      '½',
      'no. ',
      'top ',
      '1',
      'x',
      ' times',
      '€',
      'RMB ',
      '\u00a0',
      '😀',
      '\ud800',
    ],
  );
  const soup = fc
    .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('are in order, apart from one another and inside the text, for any text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const { start, end, figure, counted, low, value, high } of parseQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(figure.start >= start && figure.end <= end && figure.end > figure.start).toBe(true);
          expect(low <= value && value <= high).toBe(true);
          if (counted !== undefined) expect(text.slice(counted.start, counted.end).toLowerCase()).toBe(counted.text);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text made to be slow is read to its end', () => {
  it.each([
    '9',
    '1,',
    '1,000,',
    '1 000 ',
    '$',
    '-',
    '½',
    'a',
    'one hundred and ',
    'twenty-',
    'million ',
    'between 1 and ',
    'from $1 to ',
    '1, ',
    '1 to ',
    'half a ',
    'at least ',
    'a further ',
    'top 1 ',
    '1 in ',
    'of the ',
    '5 users of ',
    '€',
    'two-',
    "company's ",
  ])('%j, over and over', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const tail = ' and then at least $2bn less.';
    expect(read(text + tail).at(-1)).toEqual(['at least $2bn', 'down at least USD 2 billion']);
  });
});
