import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../core/matching/words.ts';
import { lexicon } from './bakery.ts';

const named = (text: string): string[] =>
  lexicon
    .find(wordsOf(text))
    .filter(({ strength }) => strength === 1)
    .map(({ concept }) => concept);

describe('the lexicon finds concepts', () => {
  it.each([
    ['inflected', 'The chain closed nine stores', ['close', 'shop']],
    ['to the letter only where the form says so', 'It axed the axe', ['cut']],
    ['in capitals where the form is in capitals', 'A BAP is no bap', ['bread']],
    ['with words between the two halves of a form', 'That brought the whole house down', ['close']],
    ['not across a denial', 'That brought no house down', []],
    ['though a mask has the same stem', 'It opened', ['open']],
    ['not when too many words stand between', 'It brings one two three four five six seven down', []],
    ['both the longer form and the shorter one inside it', 'a corner shop', ['corner-shop', 'shop']],
    ['not inside a form that masks', 'She cut the ribbon', []],
    ['its own where a mask is as long', 'Open shop with care', ['open']],
    ['none in other words', 'Nothing to see here', []],
  ])('%s', (_, text, concepts) => {
    expect(named(text).sort()).toEqual([...concepts].sort());
  });

  it('half names what a concept says it half names', () => {
    const hit = lexicon
      .find(wordsOf('corner shops'))
      .find(({ concept, strength }) => concept === 'shop' && strength < 1);
    expect(hit?.strength).toBeCloseTo(0.6);
  });

  it('takes words that nothing knows for rare', () => {
    expect(lexicon.weight('zymurgy')).toBeGreaterThan(0.9);
    expect(lexicon.weight('the')).toBe(0);
  });
});
