/** Claims that invented pages made on two facts over three years, as the library would hold them. */
import type { Annotation, AnnotationId, Comparison, Relation } from '../../core/types.ts';
import { factBase } from './page.ts';

interface Said {
  readonly published?: string;
  readonly site: string;
  readonly words: string;
  readonly figure?: string;
  readonly low?: number;
  readonly high?: number;
  readonly relation: Relation;
}

const TARGET: readonly Said[] = [
  said('2022-10-03', 'The Daily Example', 'The target was set at $12 billion.', '$12 billion', 12e9, 12e9, 'differs'),
  said('2022-12-06', 'Example News', 'It cut the goal to $10 billion.', '$10 billion', 10e9, 10e9, 'agrees'),
  said('2022-12-07', 'Morning Example', 'A target of some $10bn remains.', 'some $10bn', 10e9, 10e9, 'agrees'),
  said(
    '2023-02-14',
    'Example Wire',
    'Staff heard of $12 to $14.5 billion.',
    '$12 to $14.5 billion',
    12e9,
    14.5e9,
    'agrees',
  ),
  said('2023-08', 'The Daily Example', 'The aim was lowered to $8 billion.', '$8 billion', 8e9, 8e9, 'differs'),
  said('2024-03-11', 'Example Weekly', 'It had hoped for $16 billion.', '$16 billion', 16e9, 16e9, 'differs'),
  said(undefined, 'A blog', 'Managers spoke of the revenue target.', undefined, undefined, undefined, 'related'),
  said('2024-11-02', 'Example Review', 'In 2022 it cut the goal to $10 billion.', '$10 billion', 10e9, 10e9, 'agrees'),
];
const USERS: readonly Said[] = [
  said('2021-09-27', 'Example Wire', 'It has 1 billion users.', '1 billion', 1e9, 1e9, 'related'),
  said(
    '2022-12-20',
    'The Daily Example',
    'It wants 1.05 billion daily users.',
    '1.05 billion',
    1.05e9,
    1.05e9,
    'agrees',
  ),
  said('2023-05-04', 'Example News', 'It wants 15 million daily users.', '15 million', 15e6, 15e6, 'differs'),
  said('2024-01-30', 'Example Weekly', 'It wants 600 million daily users.', '600 million', 600e6, 600e6, 'differs'),
];

const GOAL = { text: 'more than 1.05 billion', low: 1.05e9 };

export const claimsOverTime: readonly Annotation[] = [
  ...saved('revenue-target-cut', TARGET, 'annual revenue target', 'USD', {
    text: 'to $10 billion',
    low: 10e9,
    high: 10e9,
  }),
  ...saved('dau-goal-2022', USERS.slice(0, 2), 'daily active users', undefined, GOAL),
];
/** Figures so far apart that each magnitude takes the same height. */
export const spreadClaims: readonly Annotation[] = saved('dau-goal-2022', USERS, 'daily active users', undefined, GOAL);

function said(
  published: string | undefined,
  site: string,
  words: string,
  figure: string | undefined,
  low: number | undefined,
  high: number | undefined,
  relation: Relation,
): Said {
  return {
    site,
    words,
    relation,
    ...(published === undefined ? {} : { published }),
    ...(figure === undefined ? {} : { figure }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function saved(
  fact: string,
  claims: readonly Said[],
  measure: string,
  unit: string | undefined,
  source: { text: string; low: number; high?: number },
): Annotation[] {
  const statement = factBase.facts.find(({ id }) => id === fact)?.statement ?? '';
  return claims.map(({ published, site, words, figure, low, high, relation }, at) => {
    const place = (text: string) => ({ text, start: 0, end: text.length });
    const comparison: Comparison | undefined =
      figure === undefined || low === undefined
        ? undefined
        : {
            kind: 'quantity',
            result: relation === 'differs' ? 'different' : 'same',
            measure,
            ratio: low / source.low,
            claim: { ...place(figure), low, ...(high === undefined ? {} : { high }), ...(unit ? { unit } : {}) },
            fact: { ...place(source.text), ...source, ...(unit ? { unit } : {}) },
          };
    return {
      schema: 1,
      id: `urn:uuid:00000000-0000-4000-${fact.length.toString(16).padStart(4, '8')}-${String(at).padStart(12, '0')}` as AnnotationId,
      created: `2026-03-${String(at + 1).padStart(2, '0')}T09:30:00Z`,
      modified: '2026-03-20T09:30:00Z',
      kind: 'claim',
      url: `https://www.example.org/${fact}/${at}`,
      page: { title: words, site, ...(published === undefined ? {} : { published }), language: 'en' },
      quote: { exact: words, prefix: '', suffix: '' },
      note: '',
      tags: [],
      color: 'yellow',
      restsOn: {
        base: factBase.id,
        baseVersion: factBase.version,
        fact,
        statement,
        relation,
        comparisons: comparison ? [comparison] : [],
      },
    };
  });
}
