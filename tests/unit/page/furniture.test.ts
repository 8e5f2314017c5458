import { describe, expect, test } from 'vitest';
import { furnitureOf, hidesBy, lookOf } from '../../../page/furniture.ts';

describe('names of page furniture', () => {
  test.each([
    'ad-slot ',
    'c-ad c-ad--sticky',
    'adUnit',
    'relatedStories',
    'article__related',
    'newsletter-signup',
    'comments__section',
    'site-footer',
    'twitter-tweet',
    'tiktok-embed',
    'visually-hidden',
    'sr-only',
    'col-12 hidden',
    ' outbrain_widget_1',
    ' ad2',
  ])('are sure in "%s"', (names) => {
    expect(furnitureOf(names, '')).toBe('sure');
  });

  test.each(['share-bar', 'paywall-content', 'video-article', 'tagList', 'author-name'])(
    'are doubtful in "%s"',
    (names) => {
      expect(furnitureOf(names, '')).toBe('doubtful');
    },
  );

  test.each([
    'headline',
    'shadow-box',
    'readability',
    'article-body',
    'article-body--has-newsletter',
    'storyBody related',
    ' ad6ed79d-88fd-4c8e-a27a-ff8349c9446f',
    'loading',
    'breadth',
    'elementor-hidden-mobile',
    'entry no-share',
    'page has-sidebar with-comments',
    '',
  ])('are not seen in "%s"', (names) => {
    expect(furnitureOf(names, '')).toBeUndefined();
  });

  test('can be said by a landmark role alone', () => {
    expect(furnitureOf('', 'navigation')).toBe('sure');
    expect(furnitureOf('', 'main')).toBeUndefined();
  });
});

describe('the look of a container', () => {
  test('leaves out numbers and hashes that a build gave it', () => {
    expect(lookOf('div', 'text css-1x2y3z block-17 wide')).toBe(lookOf('div', 'text  wide'.replace('  ', ' css-9a ')));
    expect(lookOf('div', 'text')).not.toBe(lookOf('section', 'text'));
    expect(lookOf('div', 'b1')).toBe('div ');
  });
});

describe('attributes that hide', () => {
  test.each([
    ['aria-hidden', 'true', true],
    ['aria-hidden', 'TRUE', true],
    ['aria-hidden', 'false', false],
    ['aria-hidden', null, false],
    ['style', null, false],
    ['style', 'display:none', true],
    ['style', 'color: red; display: none !important', true],
    ['style', 'visibility:hidden', true],
    ['style', 'backface-visibility:hidden', false],
    ['style', 'overflow:hidden', false],
    ['style', 'display:block', false],
  ] as const)('%s="%s": %s', (attribute, value, hides) => {
    expect(hidesBy(attribute, value)).toBe(hides);
  });
});
