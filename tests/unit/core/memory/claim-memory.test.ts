import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../../core/matching/index.ts';
import { claimMemory, type SavedClaim } from '../../../../core/memory/claim-memory.ts';
import { readClaim } from '../../../../core/memory/claim-reading.ts';
import { likeness } from '../../../../core/memory/same-claim.ts';
import { loadLexicon } from '../../../../seeds/bundled.ts';

const lexicon = openLexicon(loadLexicon());
const SAVED: readonly SavedClaim[] = [
  {
    id: 'a',
    address: 'https://one.example/ferries',
    published: '2022-03-01',
    text: 'Norrland Line carried 4.2 million passengers in 2021.',
  },
  {
    id: 'b',
    address: 'https://two.example/vans',
    published: '2024-01-11',
    text: 'Sales of electric vans rose by a fifth in Norway in 2023.',
  },
  { id: 'c', address: 'https://two.example/dam', text: 'The dam holds 12 cubic kilometres of water.' },
];

function remembering(claims: readonly SavedClaim[] = SAVED) {
  const memory = claimMemory(lexicon);
  for (const claim of claims) memory.put(claim);
  return memory;
}

const told = (text: string, address = 'https://other.example/', published: string | undefined = '2024-05-01') =>
  remembering()
    .recall(text, published, address)
    .map(({ id, kind }) => `${id} ${kind}`);

describe('a claim is known again', () => {
  it.each<[string, string, string[]]>([
    ['as a syndicated copy on another site', SAVED[0]!.text, ['a same']],
    [
      'with typographic quotes, spaces and disguises',
      'Norrland  Line carried 4.2\u00a0million pas\u00adsengers in 2021.',
      ['a same'],
    ],
    ['in other words', 'In 2021, 4.2m passengers were carried by Norrland Line.', ['a same']],
    [
      'with another figure, which is shown',
      'Norrland Line carried 3.9 million passengers in 2021.',
      ['a other-figures'],
    ],
    ['but not of another year', 'Norrland Line carried 4.2 million passengers in 2023.', []],
    ['but not denied', 'Norrland Line did not carry 4.2 million passengers in 2021.', []],
    ['but not of someone else', 'Baltic Line carried 4.2 million passengers in 2021.', []],
    ['and nothing else is', 'The weather was fine on Monday and the ferries were on time.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it('under its new address, when a page has moved, and not on its own page', () => {
    expect(told(SAVED[0]!.text, 'https://one.example/ferries-2')).toEqual(['a same']);
    expect(told(SAVED[0]!.text, 'https://one.example/ferries')).toEqual([]);
  });

  it('with both figures, to be set beside one another', () => {
    const [found] = remembering().recall('Norrland Line carried 3.9 million passengers in 2021.', '2024-05-01', '');
    expect(found?.comparisons).toMatchObject([
      {
        result: 'different',
        claim: { text: expect.stringContaining('3.9 million') },
        fact: { text: expect.stringContaining('4.2 million') },
      },
    ]);
  });
});

describe('the memory', () => {
  it('forgets what was removed, and holds a changed claim once', () => {
    const memory = remembering();
    memory.remove('a');
    memory.put({ ...SAVED[1]!, text: 'Sales of electric vans fell by a tenth in Sweden in 2023.' });
    expect(memory.size).toBe(2);
    expect(memory.recall(SAVED[0]!.text, undefined, '')).toEqual([]);
    expect(memory.recall(SAVED[1]!.text, '2024-01-11', '')).toEqual([]);
    expect(memory.recall('Sales of electric vans fell by a tenth in Sweden in 2023.', '2024-01-11', '')).toHaveLength(
      1,
    );
  });

  it('what was put in is found by its own words, whatever else is in there', () => {
    const words = fc.constantFrom(
      'harbour',
      'tunnel',
      'ministry',
      'brewery',
      'orchard',
      'satellite',
      'museum',
      'teachers',
      'river',
      'library',
      'opened',
      'painted',
      'measured',
    );
    const sentence = fc.uniqueArray(words, { minLength: 4, maxLength: 8 }).map((all) => `The ${all.join(' ')} again.`);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }), (texts) => {
        const memory = claimMemory(lexicon);
        for (const [at, text] of texts.entries()) memory.put({ id: `${at}`, text, address: 'x' });
        texts.forEach((text, at) => {
          const best = memory.recall(text, undefined, 'y');
          expect(best.map(({ id }) => id)).toContain(`${at}`);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('two claims are alike from either side', () => {
    const texts = fc.constantFrom(
      ...SAVED.map(({ text }) => text),
      'Norrland Line carried 3.9 million passengers in 2021.',
      'Rents in Dublin went up 6% in 2023.',
      'Rents in Dublin rose by 9 per cent in 2023.',
    );
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [first, second] = [readClaim(a, undefined, lexicon), readClaim(b, undefined, lexicon)];
        expect(likeness(first, second)?.kind).toBe(likeness(second, first)?.kind);
        if (a === b) expect(likeness(first, second)?.kind).toBe('same');
      }),
    );
  });
});
