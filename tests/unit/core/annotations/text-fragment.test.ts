import { describe, expect, it } from 'vitest';
import { passageAddress } from '../../../../core/annotations/text-fragment.ts';

const at = (exact: string, prefix = '', url = 'https://a.example/b') =>
  passageAddress({ url, quote: { exact, prefix, suffix: '' } });

describe('the address of a passage', () => {
  it.each([
    ['short words', at('Sales fell by a third.'), 'https://a.example/b#:~:text=Sales%20fell%20by%20a%20third.'],
    [
      'signs of the directive',
      at('well-known, so & so on'),
      'https://a.example/b#:~:text=well%2Dknown%2C%20so%20%26%20so%20on',
    ],
    ['few words', at('$12 billion', 'the target was '), 'https://a.example/b#:~:text=was-,%2412%20billion'],
    [
      'a long passage',
      at(`one two three four five ${'filler words '.repeat(30)}six seven eight nine ten`),
      'https://a.example/b#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
    ],
    ['an address that is not of the web', at('words', '', 'javascript:alert(1)'), undefined],
  ])('for %s', (_, address, expected) => expect(address).toBe(expected));
});
