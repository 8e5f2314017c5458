/** A small world that no code knows: a bakery chain, its fact base and a lexicon for it. */
import { type LexiconData, type MatchWeights, openLexicon } from '../../../../core/matching/index.ts';
import { wordsOf } from '../../../../core/matching/words.ts';
import type { FactBase } from '../../../../core/types.ts';
import { loadWeights } from '../../../../seeds/bundled.ts';

const stems = (form: string): string =>
  form
    .split(' ')
    .map((word) =>
      word === '..' || word.startsWith('=') || /^\p{Lu}{2,}$/u.test(word)
        ? word.replace(/^(?=\p{Lu}{2,}$)/u, '^')
        : wordsOf(word)[0]!.stem,
    )
    .join(' ');

const concept = (
  id: string,
  forms: readonly string[],
  also: readonly string[] = [],
  kin: Pick<LexiconData['concepts'][number], 'is' | 'near' | 'against'> = {},
): LexiconData['concepts'][number] => ({
  id,
  weight: 0.4,
  also,
  ...kin,
  forms: forms.map(stems).join('|'),
});

export const lexiconData: LexiconData = {
  concepts: [
    concept('close', ['close', 'shut', 'shutter', 'bring .. down', 'pull the plug'], [], {
      is: 'event',
      against: ['open'],
    }),
    concept('open', ['open', 'launch', 'open shop with'], [], { is: 'event', near: ['welcome'], against: ['close'] }),
    concept('welcome', ['welcome', 'greet'], [], { is: 'event' }),
    concept('shop', ['shop', 'store', 'branch', 'outlet']),
    concept('corner-shop', ['corner shop'], ['shop']),
    concept('target', ['target', 'goal', 'forecast']),
    concept('revenue', ['revenue', 'sales', 'takings']),
    concept('cut', ['cut', 'slash', 'lower', '=axed'], [], { is: 'event' }),
    concept('bread', ['sourdough', 'loaf', 'BAP']),
    concept('mask', ['live in', 'cut the ribbon', 'openly', 'open shop with']),
  ],
  background: [
    {
      weight: 0,
      stems: ['the', 'a', 'in', 'of', 'to', 'it', 'say', 'year', 'its', 'is', 'was', 'and', 'have']
        .map(stems)
        .join(' '),
    },
  ],
};

export const lexicon = openLexicon(lexiconData);
export const weights: MatchWeights = loadWeights();

export const bakery: FactBase = {
  format: 1,
  id: 'bakery',
  title: 'Crumble in 2023',
  version: '1.0.0',
  source: { title: 'Crumble slows', published: '2023-10' },
  topic: { names: ['Crumble'], associates: ['Ada Ferment'] },
  facts: [
    {
      id: 'target-cut',
      statement: 'Crumble cut its revenue target for 2023 by 20 percent, from $15 million to $12 million.',
      asOf: '2023-09',
      quantities: [
        { text: '20 percent', kind: 'percent', low: 20, high: 20, measure: 'cut of the target', role: 'change' },
        {
          text: '$15 million',
          kind: 'money',
          low: 15e6,
          high: 15e6,
          unit: 'USD',
          measure: 'revenue target',
          role: 'before',
        },
        {
          text: '$12 million',
          kind: 'money',
          low: 12e6,
          high: 12e6,
          unit: 'USD',
          measure: 'revenue target',
          role: 'after',
        },
      ],
      hints: { frames: [{ says: [['revenue'], ['target'], ['cut', '$figure']] }] },
    },
    {
      id: 'leeds-closed',
      statement: 'Crumble closed its shops in France in March 2023.',
      places: ['France'],
      periods: ['March 2023'],
      hints: {
        frames: [
          { about: [['shop'], ['France']], says: [['close']] },
          { about: [['shop'], ['France']], says: [['open']], shows: 'differs' },
        ],
        unless: ['bread'],
      },
    },
  ],
};
