/** A page, its claims and what was found on them, as the panel gets them. The page's sentences are invented; the facts are the bundled ones. */
import base from 'virtual:bundled/fact-base';
import type {
  Annotation,
  AnnotationId,
  Comparison,
  Fact,
  FactId,
  Match,
  MatchReason,
  Relation,
} from '../../core/types.ts';
import type { BaseSummary, ExplainedClaim, FactInBase, PageState, PanelView } from '../../messaging/messages.ts';

const { text: article = '', ...source } = base.source;
export const summary: BaseSummary = {
  id: base.id,
  title: base.title,
  version: base.version,
  source,
  facts: base.facts.length,
  own: false,
};
export const factBase = base;

export function factInBase(fact: Fact): FactInBase {
  const quote = fact.quotes?.[0];
  if (!quote) return { fact, base: summary };
  const before = article.slice(Math.max(0, quote.start - 240), quote.start);
  const after = article.slice(quote.end, quote.end + 240);
  return {
    fact,
    base: summary,
    surroundings: { before: `…${before.slice(before.indexOf(' ') + 1)}`, quote: quote.text, after: `${after}…` },
  };
}

export const allFacts = base.facts.map(factInBase);
const facts = Object.fromEntries(allFacts.map((one) => [`${base.id}#${one.fact.id}`, one]));

export const meta = {
  url: 'https://www.example.org/business/2024/02/short-video-ambitions',
  title: 'Short-video app lowers its sights after a hard year in shopping',
  site: 'The Daily Example',
  published: '2024-02-09',
  language: 'en-GB',
};

const match = (
  fact: FactId,
  relation: Relation,
  text: string,
  words: readonly string[],
  comparisons: readonly Comparison[] = [],
  reasons: readonly MatchReason[] = [],
): Match => ({
  base: base.id,
  fact,
  relation,
  score: 0.9,
  comparisons,
  reasons: [{ code: 'names-topic' }, { code: 'says', claimWords: words }, ...reasons],
  claimSpans: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
});

const value = (text: string) => ({ text, start: 0, end: text.length });

const CUT =
  'At an all-hands meeting last September its chief executive told staff that the annual revenue goal had been lowered to $12 billion.';
const COUNTRIES = 'TikTok Shop is now open in seven countries, most of them in Southeast Asia.';
const USERS = 'The app counts more than 1.5 billion monthly users worldwide, according to analysts.';
const SHOPS = 'Sellers in Britain say the shopping arm never understood how people there buy clothes and cosmetics.';
const PLAIN = [
  'The company opened a second data centre outside Dublin in January.',
  'Ms Osei, who sells candles from a garage in Leeds, joined in the spring and left before Christmas.',
  'Rivals spent a combined $3 billion on short video last year.',
];

const sentences: readonly { readonly text: string; readonly matches: readonly Match[] }[] = [
  {
    text: CUT,
    matches: [
      match(
        'revenue-target-cut',
        'differs',
        CUT,
        ['chief executive', 'annual revenue goal', 'lowered to $12 billion'],
        [
          {
            kind: 'quantity',
            result: 'different',
            measure: 'annual revenue target',
            ratio: 1.2,
            claim: value('$12 billion'),
            fact: value('$10 billion'),
          },
          {
            kind: 'period',
            result: 'different',
            claim: { ...value('last September'), from: '2023-09-01', to: '2023-09-30' },
            fact: { ...value('September this year'), from: '2022-09-01', to: '2022-09-30' },
          },
          {
            kind: 'actor',
            result: 'same',
            claim: value('chief executive'),
            fact: value('TikTok Chief Executive Zhou'),
          },
        ],
        [{ code: 'other-value', claimWords: ['$12 billion'], factWords: ['$10 billion'] }],
      ),
      match('staff-blamed', 'related', CUT, ['told staff'], [], [{ code: 'background' }]),
    ],
  },
  { text: PLAIN[0] ?? '', matches: [] },
  {
    text: COUNTRIES,
    matches: [
      match(
        'ecommerce-markets',
        'agrees',
        COUNTRIES,
        ['TikTok Shop', 'seven countries', 'Southeast Asia'],
        [
          {
            kind: 'quantity',
            result: 'same',
            measure: 'countries with TikTok Shop',
            ratio: 1,
            claim: value('seven countries'),
            fact: value('seven countries'),
          },
          { kind: 'place', result: 'same', claim: value('Southeast Asia'), fact: value('Southeast Asia') },
        ],
      ),
    ],
  },
  {
    text: USERS,
    matches: [
      match(
        'dau-goal-2022',
        'related',
        USERS,
        ['1.5 billion monthly users'],
        [
          {
            kind: 'quantity',
            result: 'unlike',
            unlike: 'measure',
            measure: 'monthly users, daily active users',
            ratio: 1.43,
            claim: value('more than 1.5 billion'),
            fact: value('more than 1.05 billion'),
          },
        ],
        [{ code: 'other-measure', claimWords: ['monthly users'], factWords: ['daily active users'] }],
      ),
    ],
  },
  { text: PLAIN[1] ?? '', matches: [] },
  { text: SHOPS, matches: [match('uk-shop-trouble', 'agrees', SHOPS, ['Britain', 'shopping arm never understood'])] },
  { text: PLAIN[2] ?? '', matches: [] },
];

export const claims: readonly ExplainedClaim[] = sentences.map(({ text, matches }, index) => ({
  id: `c${index}`,
  text,
  start: index * 400,
  end: index * 400 + text.length,
  checkworthiness: 0.8,
  claim: true,
  matches,
  nearMisses:
    matches.length > 0
      ? []
      : [
          {
            base: base.id,
            fact: 'us-shop-launch',
            score: 0.31,
            dropped: [{ code: 'missing', factWords: ['TikTok Shop', 'United States'] }],
          },
          {
            base: base.id,
            fact: 'new-businesses',
            score: 0.22,
            dropped: [{ code: 'other-matter', factWords: ['data centre'] }, { code: 'weak' }],
          },
        ],
}));

const state: PageState = {
  meta,
  detection: { detected: true, news: true, about: true, reasons: [] },
  byHand: false,
  phase: 'ready',
  language: 'english',
  claims: claims.map(({ id, start, end, matches }) => ({ id, start, end, relation: matches[0]?.relation ?? 'none' })),
  annotations: [],
  highlightsShown: true,
  textLength: 6_000,
};

export const unlikelyPage: PageState = {
  ...state,
  phase: 'idle',
  claims: [],
  detection: {
    detected: false,
    news: false,
    about: true,
    reasons: [
      { code: 'help', for: 'news', weight: -4, evidence: 'support.example.org' },
      { code: 'instructive', for: 'news', weight: -2, evidence: 'How to change who can comment on your TikTok videos' },
      { code: 'published', for: 'news', weight: 1, evidence: '2024-02-09' },
      { code: 'title', for: 'about', weight: 4, evidence: 'How to change who can comment on your TikTok videos' },
      { code: 'density', for: 'about', weight: 3, evidence: '9 / 22' },
    ],
  },
};

const saved = (index: number, change: Partial<Annotation>): Annotation => ({
  schema: 1,
  id: `urn:uuid:00000000-0000-4000-8000-00000000000${index}` as AnnotationId,
  created: '2026-03-02T09:30:00Z',
  modified: '2026-03-02T09:30:00Z',
  kind: 'passage',
  url: meta.url,
  page: { title: meta.title, site: meta.site, published: meta.published, language: meta.language },
  quote: { exact: PLAIN[1] ?? '', prefix: '', suffix: '' },
  note: '',
  tags: [],
  color: 'yellow',
  ...change,
});

export const annotations: PanelView['annotations'] = [
  {
    ...saved(1, {
      kind: 'claim',
      quote: { exact: CUT, prefix: '', suffix: '' },
      note: 'The FT had $10 billion. Ask where the twelve comes from; perhaps it is the lower end of the old range.',
      tags: ['revenue', 'to check'],
      color: 'blue',
      restsOn: {
        base: base.id,
        baseVersion: base.version,
        fact: 'revenue-target-cut',
        statement: base.facts.find(({ id }) => id === 'revenue-target-cut')?.statement ?? '',
        relation: 'differs',
        comparisons: [],
      },
    }),
    anchored: { id: saved(1, {}).id, state: 'found', span: { start: 0, end: CUT.length }, score: 1 },
  },
  {
    ...saved(2, { color: 'pink', tags: ['sellers'] }),
    anchored: { id: saved(2, {}).id, state: 'changed', span: { start: 1600, end: 1690 }, score: 0.8 },
    now: `${(PLAIN[1] ?? '').replace(/\d+/, '77')}`,
  },
  {
    ...saved(3, { quote: { exact: 'A spokesperson declined to comment on the figures.', prefix: '', suffix: '' } }),
    anchored: { id: saved(3, {}).id, state: 'not-found', score: 0 },
  },
];

export const ready: PanelView = {
  tabId: 1,
  page: state,
  claims,
  facts,
  annotations: [],
  bases: [summary],
  privateWindow: false,
  site: { host: 'example.org', looks: 'when-asked' },
};
