import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces, parsePlaces } from '../../../../core/names/places.ts';
import { PLACE_CASES } from './places.cases.ts';

const groups = Object.entries(PLACE_CASES).map(([group, table]) => {
  const cases = table
    .split('\n')
    .filter((line) => line.includes('→'))
    .map((line) => line.trim().split(' → ') as [string, string]);
  return [group, cases] as const;
});
const all = groups.flatMap(([, cases]) => cases);

const read = (text: string): string =>
  parsePlaces(text)
    .map(({ id, metonym }) => `${id}${metonym ? '!' : ''}`)
    .join(' ') || '-';

describe.each(groups)('places: %s', (_group, cases) => {
  it.each(cases)('%s → %s', (text, ids) => {
    expect(read(text)).toBe(ids);
  });
});

it('has a table of at least 150 cases', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
});

describe('a place in a text', () => {
  it('is cut to the letter, without "the" and without the possessive', () => {
    const text = "in the Middle East, Britain's rules and south-east Asian users";
    expect(parsePlaces(text).map(({ text: cut }) => cut)).toEqual(['Middle East', 'Britain', 'south-east Asian']);
    for (const { start, end, text: cut } of parsePlaces(text)) expect(text.slice(start, end)).toBe(cut);
  });

  it('tells the name from the people', () => {
    expect(parsePlaces('British users in Britain').map(({ form }) => form)).toEqual(['adjective', 'name']);
  });

  it('knows what holds it', () => {
    expect(parsePlaces('Jakarta')[0]?.within).toEqual(['id', 'southeast-asia', 'asia', 'apac', 'world']);
  });

  const neutral = fc.constantFrom('', 'It is so. ', 'she said that ', 'users (', 'and, ', '"');
  it('is the same place wherever the words stand, at its new offset', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Indonesia', 'the UK', 'Southeast Asia', 'Saudi Arabia', 'Vietnam', 'Europe'),
        neutral,
        neutral,
        (name, before, after) => {
          const text = `${before}${name} ${after}`;
          const [place] = parsePlaces(text);
          expect(place?.id).toBe(parsePlaces(name)[0]?.id);
          expect(text.slice(place!.start, place!.end)).toBe(name.replace(/^the /, ''));
        },
      ),
    );
  });

  it('cuts any text to the letter, in order', () => {
    const words = fc.constantFrom(
      'US',
      'us',
      'U.S.',
      'the',
      'West',
      'Gulf',
      'of',
      'Mexico',
      'York',
      'New',
      "'s",
      '-',
      '. ',
      'Asia',
      'South',
      'east',
      '$',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(' ', '', '\n'), (parts, gap) => {
        const text = parts.join(gap);
        let end = 0;
        for (const place of parsePlaces(text)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(place.start, place.end)).toBe(place.text);
          end = place.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('two places', () => {
  it.each([
    ['id', 'id', 'same'],
    ['id', 'southeast-asia', 'within'],
    ['southeast-asia', 'id', 'contains'],
    ['jakarta', 'southeast-asia', 'within'],
    ['gb', 'europe', 'within'],
    ['gb', 'eu', 'different'],
    ['fr', 'eu', 'within'],
    ['london', 'gb', 'within'],
    ['england', 'gb', 'within'],
    ['us', 'gb', 'different'],
    ['us', 'north-america', 'within'],
    ['seattle', 'us', 'within'],
    ['sa', 'middle-east', 'within'],
    ['gulf', 'middle-east', 'within'],
    ['eg', 'mena', 'within'],
    ['middle-east', 'southeast-asia', 'different'],
    ['us', 'west', 'within'],
    ['cn', 'west', 'different'],
    ['vn', 'id', 'different'],
    ['hk', 'greater-china', 'within'],
    ['kr', 'korea', 'within'],
    ['gb', 'world', 'within'],
    ['world', 'southeast-asia', 'contains'],
    ['beijing', 'cn', 'within'],
    ['atlantis', 'atlantis', 'same'],
    ['atlantis', 'gb', 'different'],
  ])('%s stands to %s as %s', (a, b, relation) => {
    expect(comparePlaces(a, b)).toBe(relation);
  });

  it('stand to each other the other way round when swapped', () => {
    const turned = { same: 'same', within: 'contains', contains: 'within', different: 'different' } as const;
    const ids = ['us', 'gb', 'id', 'southeast-asia', 'asia', 'europe', 'eu', 'world', 'london', 'gulf', 'mena', 'west'];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (a, b) => {
        expect(comparePlaces(b, a)).toBe(turned[comparePlaces(a, b)]);
      }),
    );
  });
});
