import { describe, expect, test } from 'vitest';
import { isCall } from '../../../page/calls.ts';

describe('lines that are not the story’s', () => {
  test.each([
    'Sign up for our morning newsletter.',
    'Subscribe to our newsletter and get the news in your inbox',
    'Want more? Sign up for our weekly newsletter and shop smarter.',
    'Our site is the place for the latest news, so please bookmark our homepage and sign up for our newsletters.',
    'Follow us on TikTok, Instagram and YouTube for more.',
    'Click here',
    'Read the full report here.',
    'READ MORE: Minister resigns after vote',
    'MORE: What we know about the fire',
    'See also: the view from Paris',
    'Advertisement',
    'Story continues below',
    'By Jane Doe',
    'By Jane Doe, in News, Business · 31 Jan 2025, 20:02',
    'Photograph: Jane Doe/Agency',
    'Published 3 hours ago',
    'Updated 12 March',
  ])('%s', (line) => {
    expect(isCall(line)).toBe(true);
  });

  test.each([
    'More than a billion people use the app now.',
    'Read in the light of the ruling, the law means less than it says.',
    'Share prices fell today.',
    'Get-rich schemes have spread through the app, the regulator said.',
    'Follow the money and you will find the owner, he said.',
    'By December 2022, sales had doubled.',
    'By Monday the app had gone.',
    'Published in 1999, the book sold slowly.',
    'Updated rules take effect in June.',
    'Watch makers had a good year.',
    'Teenagers can sign up for an account without a telephone number.',
    'Video makers earn less than before, she said.',
    'Related companies in Ireland paid no tax.',
    'He agreed.',
  ])('but not: %s', (line) => {
    expect(isCall(line)).toBe(false);
  });
});
