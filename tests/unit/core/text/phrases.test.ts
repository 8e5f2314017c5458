import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseIndex } from '../../../../core/text/phrases.ts';
import { pieces, tokenise } from '../../../../core/text/tokens.ts';

const index = phraseIndex([
  { phrase: 'US', value: 'us' },
  { phrase: 'United States', value: 'us' },
  { phrase: 'the West', value: 'west' },
  { phrase: 'West Ham', value: 'club' },
  { phrase: 'TikTok', value: 'tiktok', anyCase: true },
  { phrase: 'TikTok Shop', value: 'shop', anyCase: true },
  { phrase: 'Facebook Messenger', value: 'messenger' },
  { phrase: 'Facebook', value: 'facebook' },
  { phrase: 'Washington, D.C.', value: 'washington' },
  { phrase: 'no longer', value: 'ended' },
  { phrase: 'Barnes & Noble', value: 'shop' },
  { phrase: "What's App", value: 'whatsapp' },
]);

const first = (text: string): string | undefined => index.find(text, pieces(tokenise(text)), 0)?.value;

describe('a phrase at a word of a text', () => {
  it.each([
    ['US goods', 'us'],
    ['us', undefined],
    ['Us', undefined],
    ['United States', 'us'],
    ['united states', undefined],
    ['UNITED STATES', 'us'],
    ['the West', 'west'],
    ['The West', 'west'],
    ['the west', undefined],
    ['tiktok', 'tiktok'],
    ['TikTok shop', 'shop'],
    ['TikTok shops', 'tiktok'],
    ['TikTok, Shop', 'tiktok'],
    ['TikTok. Shop', 'tiktok'],
    ['TikTok’s Shop', 'shop'],
    ['TikTok-Shop', 'shop'],
    ['Facebook, Messenger', 'facebook'],
    ['Facebook Messenger', 'messenger'],
    ['Washington, D.C.', 'washington'],
    ['Washington D.C.', 'washington'],
    ['Washington. D.C.', undefined],
    ['No longer', 'ended'],
    ['Barnes & Noble', 'shop'],
    ['What’s App', 'whatsapp'],
    ['Ham', undefined],
  ])('%s → %s', (text, value) => {
    expect(first(text)).toBe(value);
  });

  it('is the longest that begins there, however many words follow', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('TikTok', 'Shop', 'the', 'West', 'Ham', 'no', 'longer')), (words) => {
        const text = words.join(' ');
        const tokens = tokenise(text);
        tokens.forEach((_, at) => {
          const hit = index.find(text, tokens, at);
          if (words[at] === 'TikTok') expect(hit?.value).toBe(words[at + 1] === 'Shop' ? 'shop' : 'tiktok');
          if (hit !== undefined) expect(at + hit.length).toBeLessThanOrEqual(tokens.length);
        });
      }),
    );
  });
});
