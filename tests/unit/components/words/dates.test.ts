// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ageWords } from '../../../../components/words/ages.ts';
import { distance, formatDate } from '../../../../components/words/dates.ts';
import { chooseLanguage, languageName } from '../../../../components/words/language.ts';
import { speak } from '../strings.ts';

beforeEach(() => speak('en'));

describe('a date', () => {
  it.each([
    ['2022', '2022'],
    ['2022-12', 'December 2022'],
    ['2022-12-05', 'December 5, 2022'],
    ['2022-12-31T23:30:00-08:00', 'December 31, 2022'],
    ['last autumn', 'last autumn'],
    ['2022-13', '2022-13'],
  ])('%s is shown no more precise than it is known: %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  it('is in the reader’s language', async () => {
    await speak('zh_CN');
    expect(formatDate('2022-12')).toBe('2022年12月');
  });
});

describe('the distance of two dates', () => {
  it.each([
    ['2022-12', '2024-02-09', { unit: 'month', count: 14, side: 'before' }],
    ['2022-12', '2022-12-05', { unit: 'month', count: 0, side: 'same' }],
    ['2022-12-05', '2023-01-04', { unit: 'day', count: 30, side: 'before' }],
    ['2022-12-05', '2022-12-05T09:00:00Z', { unit: 'day', count: 0, side: 'same' }],
    ['2022-12', '2026-03', { unit: 'year', count: 3, side: 'before' }],
    ['2022', '2022-12', { unit: 'year', count: 0, side: 'same' }],
    ['2023-03', '2022-12', { unit: 'month', count: 3, side: 'after' }],
  ] as const)('from %s to %s', (first, second, expected) => {
    expect(distance(first, second)).toEqual(expected);
  });

  it('is unknown when one of them is no date', () => {
    expect(distance('2022-12', 'yesterday')).toBeUndefined();
  });
});

describe('how old a source is', () => {
  it.each([
    ['en', '2024-02-09', 'The source is 14 months older than this page'],
    ['en', '2022-11-30', 'The source is 1 month newer than this page'],
    ['en', '2022-12-24', 'The source is from the same month as this page'],
    ['zh_CN', '2024-02-09', '来源比本页早14个月'],
  ])('is said in %s beside a page of %s', async (language, page, words) => {
    await speak(language);
    expect(ageWords('2022-12', page)).toBe(words);
  });

  it('is not said beside a page without a date', () => {
    expect(ageWords('2022-12', undefined)).toBeUndefined();
  });
});

describe('the language of a document', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'fr', 'en'],
    ['en', 'de_AT', 'en'],
    ['zh-CN', 'zh-TW', 'zh-CN'],
  ])('with strings in %s and a browser in %s is %s', (strings, browser, chosen) => {
    expect(chooseLanguage(strings, browser)).toBe(chosen);
  });

  it('has a name in the reader’s words, and a tag that is none is shown as it stands', () => {
    expect(languageName('de')).toBe('German');
    expect(languageName('no such tag!')).toBe('no such tag!');
  });
});
