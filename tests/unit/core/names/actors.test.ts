import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorIndex, compareActors, owners, parseActors } from '../../../../core/names/actors.ts';
import { ACTOR_CASES } from './actors.cases.ts';

const groups = Object.entries(ACTOR_CASES).map(([group, table]) => {
  const cases = table
    .split('\n')
    .filter((line) => line.includes('→'))
    .map((line) => line.trim().split(' → ') as [string, string]);
  return [group, cases] as const;
});
const all = groups.flatMap(([, cases]) => cases);

const read = (text: string): string =>
  parseActors(text)
    .map(({ id, kind, of }) => `${kind === 'unknown' ? '?' : ''}${id}${of === undefined ? '' : `<${of}`}`)
    .join(' ') || '-';

describe.each(groups)('actors: %s', (_group, cases) => {
  it.each(cases)('%s → %s', (text, ids) => {
    expect(read(text)).toBe(ids);
  });
});

it('has a table of at least 150 cases', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
});

describe('an actor in a text', () => {
  it('is cut to the letter, without "the" and without the possessive', () => {
    const text = "the FT asked TikTok's boss and L’Oréal’s staff";
    const actors = parseActors(text);
    expect(actors.map(({ text: cut }) => cut)).toEqual(['FT', 'TikTok', 'boss', 'L’Oréal', 'staff']);
    for (const { start, end, text: cut } of actors) expect(text.slice(start, end)).toBe(cut);
  });

  it('carries its owner', () => {
    expect(parseActors('TikTok and Twitch').map(({ owner }) => owner)).toEqual(['bytedance', 'amazon']);
  });

  it('may be one that a fact base adds, which wins over our own', () => {
    const index = actorIndex([
      { id: 'mobot', kind: 'company', names: ['Mobot', 'the bike shop'], owner: 'acme' },
      { id: 'our-target', kind: 'company', names: ['Target'] },
    ]);
    expect(parseActors('Mobot sold the bike shop to Target', index).map(({ id }) => id)).toEqual([
      'mobot',
      'mobot',
      'our-target',
    ]);
    expect(compareActors('mobot', 'acme', index)).toBe('owned');
  });

  it('is the same actor wherever the words stand, at its new offset', () => {
    const names = fc.constantFrom(
      'TikTok',
      'ByteDance',
      'the Financial Times',
      'Shou Zi Chew',
      'Barnes & Noble',
      "What's App",
    );
    const around = fc.constantFrom('', 'It is so. ', 'they said that ', '(', 'and, ', '"');
    fc.assert(
      fc.property(names, around, around, (name, before, after) => {
        const text = `${before}${name} ${after}`;
        const actor = parseActors(text).find(({ kind }) => kind !== 'unknown');
        expect(actor?.id).toBe(parseActors(name)[0]?.id);
        expect(text.slice(actor!.start, actor!.end)).toBe(name.replace(/^the /, ''));
      }),
    );
  });

  it('cuts any text to the letter, in order', () => {
    const words = fc.constantFrom(
      'TikTok',
      'Tik',
      'Tok',
      'the',
      'FT',
      'X',
      'on',
      'Target',
      'boss',
      'of',
      'Ratna',
      'van',
      "'s",
      '-',
      '. ',
      'é',
      '😀',
      '&',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(' ', '', '\n'), (parts, gap) => {
        const text = parts.join(gap);
        let end = 0;
        for (const actor of parseActors(text)) {
          expect(actor.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(actor.start, actor.end)).toBe(actor.text);
          end = actor.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('two actors', () => {
  it.each([
    ['tiktok', 'tiktok', 'same'],
    ['tiktok', 'bytedance', 'owned'],
    ['bytedance', 'tiktok', 'owner'],
    ['tiktok', 'douyin', 'sibling'],
    ['tiktok-shop', 'bytedance', 'owned'],
    ['tiktok-shop', 'tiktok', 'owned'],
    ['instagram', 'tiktok', 'different'],
    ['instagram', 'facebook', 'sibling'],
    ['youtube', 'alphabet', 'owned'],
    ['shopee', 'sea', 'owned'],
    ['lazada', 'alibaba', 'owned'],
    ['twitch', 'amazon', 'owned'],
    ['whatsapp', 'meta', 'owned'],
    ['shou-zi-chew', 'tiktok', 'owned'],
    ['nobody', 'tiktok', 'different'],
  ])('%s stands to %s as %s', (a, b, relation) => {
    expect(compareActors(a, b)).toBe(relation);
  });

  it('stand to each other the other way round when swapped', () => {
    const turned = {
      same: 'same',
      owned: 'owner',
      owner: 'owned',
      sibling: 'sibling',
      different: 'different',
    } as const;
    const ids = fc.constantFrom(
      'tiktok',
      'tiktok-shop',
      'bytedance',
      'douyin',
      'meta',
      'instagram',
      'reels',
      'google',
      'youtube',
    );
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        expect(compareActors(b, a)).toBe(turned[compareActors(a, b)]);
      }),
    );
  });

  it('have owners up to the top, however the chain is tied', () => {
    expect(owners('tiktok-shop')).toEqual(['tiktok', 'bytedance']);
    const ring = actorIndex([
      { id: 'a', kind: 'company', names: ['Aaa'], owner: 'b' },
      { id: 'b', kind: 'company', names: ['Bbb'], owner: 'a' },
    ]);
    expect(owners('a', ring)).toEqual(['b']);
  });
});
