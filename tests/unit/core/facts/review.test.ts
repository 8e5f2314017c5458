import { describe, expect, it } from 'vitest';
import { baseFile, baseFileName } from '../../../../core/facts/base-file.ts';
import { parseFactBase, parseFactBaseText } from '../../../../core/facts/parse.ts';
import { listOf, nextVersion, quotedShare, reviewed, reviewOf } from '../../../../core/facts/review.ts';
import { loadFactBase } from '../../../../seeds/bundled.ts';
import { factBase } from '../../store/bases-for-tests.ts';

const [first, second] = ['It carried 4.2 million passengers in 2021.', 'It plans two new ships.'];
const base = factBase({
  source: { title: 'Ferries', published: '2022-03-01', publisher: 'The Post', text: `${first} ${second}` },
  facts: [
    { id: 'one', statement: first, quotes: [{ text: first, start: 0, end: first.length }] },
    { id: 'two', statement: second, quotes: [{ text: second, start: 43, end: 66 }] },
  ],
});

describe('a review', () => {
  it('that changes nothing gives the same base', () => {
    expect(reviewed(base, reviewOf(base))).toEqual(base);
  });

  it('drops facts and rewords others; the quote stays to the letter', () => {
    const review = {
      ...reviewOf(base),
      dropped: new Set(['one']),
      statements: new Map([['two', ' Two ships are planned. ']]),
    };
    expect(reviewed(base, review).facts).toEqual([{ ...base.facts[1], statement: 'Two ships are planned.' }]);
  });

  it('a statement that is emptied is the source’s sentence again', () => {
    const once = reviewed(base, { ...reviewOf(base), statements: new Map([['one', 'Other words.']]) });
    const again = reviewed(once, { ...reviewOf(once), statements: new Map([['one', '  ']]) });
    expect(again.facts[0]?.statement).toBe(first);
  });

  it('sets what the base is about and where it comes from', () => {
    const review = {
      ...reviewOf(base),
      title: ' Ships ',
      names: 'Norrland Line, the Line,',
      associates: 'Ada Berg；Bo Ek',
      publisher: '',
      url: 'https://a.example/',
    };
    expect(reviewed(base, review)).toMatchObject({
      title: 'Ships',
      topic: { names: ['Norrland Line', 'the Line'], associates: ['Ada Berg', 'Bo Ek'] },
      source: { title: 'Ferries', url: 'https://a.example/' },
    });
    expect(reviewed(base, review).source).not.toHaveProperty('publisher');
  });

  it.each([
    ['title', { title: ' ' }],
    ['source.published', { published: 'in spring' }],
    ['source.url', { url: 'javascript:alert(1)' }],
  ])('what does not hold is told by its name: %s', (path, change) => {
    const parsed = parseFactBase(reviewed(base, { ...reviewOf(base), ...change }));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual([path]);
  });
});

it.each([
  ['a, b', ['a', 'b']],
  ['a，b、c', ['a', 'b', 'c']],
  [' , a,, a', ['a']],
  ['', []],
])('the names in “%s”', (words, names) => expect(listOf(words)).toEqual(names));

it.each([
  ['1.0.0', '1.0.1'],
  ['2.11.9', '2.11.10'],
  ['spring', '1.0.1'],
])('after version %s comes %s', (before, after) => expect(nextVersion(before)).toBe(after));

describe('how much of its text a base quotes', () => {
  it.each<[string, Parameters<typeof factBase>[0], number]>([
    ['all but the space', { source: base.source, facts: base.facts }, 65 / 66],
    [
      'the same words twice count once',
      { source: base.source, facts: [base.facts[0]!, { ...base.facts[0]!, id: 'x' }] },
      42 / 66,
    ],
    ['nothing without a text', { source: { title: 'a', published: '2022' } }, 0],
  ])('%s', (_, changes, share) => expect(quotedShare(factBase(changes))).toBeCloseTo(share, 5));
});

describe('a base as a file', () => {
  it.each([['one of the reader’s', base] as const, ['the bundled one', loadFactBase()] as const])(
    '%s is read back the same, and nothing is left out',
    (_, one) => {
      expect(parseFactBaseText(baseFile(one))).toEqual({ ok: true, value: one, dropped: [] });
    },
  );

  it.each([
    ['Ferries in the north', '1.0.0', 'ferries-in-the-north-1.0.0.json'],
    ['../../etc/passwd', '../1', 'etc-passwd-..1.json'],
    ['渡轮', '1.0.0', /^facts-[0-9a-f]{8}-1\.0\.0\.json$/],
  ])('“%s” has a name that every file system takes', (title, version, name) => {
    expect(baseFileName(factBase({ title, version }))).toMatch(name);
  });
});
