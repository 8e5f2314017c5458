import { describe, expect, test } from 'vitest';
import { findHeadline, likenessTo } from '../../../page/headline.ts';
import type { Survey } from '../../../page/survey.ts';

type Spec = readonly [level: number, text: string];

function survey(specs: readonly Spec[]): Survey {
  const blocks = specs.map(([level, text]) => ({ level, text, kind: level > 0 ? 'heading' : 'paragraph' }));
  return { blocks } as unknown as Survey;
}

const likeness = likenessTo([
  'Ministers agree on new rules for apps',
  'Ministers agree on new rules for apps - The Example',
]);

describe('the headline', () => {
  test.each<readonly [string, readonly Spec[], number | undefined]>([
    [
      'is the heading that the title repeats',
      [
        [1, 'The Example'],
        [1, 'Ministers agree on new rules for apps'],
        [0, 'Text.'],
      ],
      1,
    ],
    [
      'may be of the second level',
      [
        [1, 'Politics'],
        [2, 'Ministers agree on new rules for apps'],
        [0, 'Text.'],
      ],
      1,
    ],
    [
      'may differ from the title when it is the first-level one',
      [
        [1, 'How five governments came to one view of apps'],
        [0, 'Text.'],
      ],
      0,
    ],
    [
      'is not the name of the site',
      [
        [1, 'The Example'],
        [0, 'Text.'],
      ],
      undefined,
    ],
    [
      'is not a subheading with other words',
      [
        [2, 'What happens next in the other chamber'],
        [0, 'Text.'],
      ],
      undefined,
    ],
    [
      'is the one nearer to the text of two alike',
      [
        [1, 'Ministers agree on new rules for apps'],
        [1, 'Ministers agree on new rules for apps'],
        [0, 'Text.'],
      ],
      1,
    ],
  ])('%s', (_, specs, index) => {
    expect(findHeadline(survey(specs), likeness, 0, specs.length - 1)).toBe(index);
  });

  test('is alike to a title by its own words, in whatever order and case', () => {
    expect(likenessTo(['Rules for APPS: ministers agree'])('Ministers agree rules')).toBe(1);
    expect(likenessTo([])('Ministers agree')).toBe(0);
    expect(likenessTo(['Ministers agree'])('')).toBe(0);
  });
});
