/** The figures that anchoring promises, each on passages of our own news text. */
import { afterAll, describe, expect, it } from 'vitest';
import { type Anchorable, anchorAll } from '../../../../core/annotations/anchor.ts';
import { changes, isLoud } from '../../../../core/annotations/changes.ts';
import type { Anchored, Span } from '../../../../core/types.ts';
import { chances } from './chances.ts';
import {
  goldStories,
  marketReport,
  type Passage,
  pageOf,
  passages,
  replaceWords,
  rewritten,
  type Story,
  saved,
  spanOf,
  wordsAt,
} from './news.ts';

const ordinary = passages(goldStories(), 260);
const lookAlike = passages(
  Array.from({ length: 8 }, (_, seed) => marketReport(seed + 1)),
  240,
);

/** What is promised of a set. Among look-alikes it is better to answer "not found" more often than to guess. */
interface Promises {
  /** Least share in the right place with a fifth of the words replaced. */
  readonly fifth: number;
  /** Least share in the right place beside a teaser. */
  readonly original: number;
  /** Most places that are wrong where nothing tells a passage from its brother next door, as when a paragraph is gone. */
  readonly guesses: number;
}

const SETS: readonly (readonly [string, readonly Passage[], Promises])[] = [
  ['ordinary news', ordinary, { fifth: 0.95, original: 0.95, guesses: 0 }],
  ['a report of look-alike sentences', lookAlike, { fifth: 0.8, original: 0.75, guesses: 12 }],
];

interface Outcome {
  readonly passage: Passage;
  readonly found: Anchored;
  readonly right: boolean;
}

/** Anchors one passage on an edited page and says whether the place is right: the edited sentence, give or take its ends. */
function outcome(passage: Passage, after: Story, expected: Span | undefined): Outcome {
  const [found] = anchorAll(pageOf(after), [saved(passage)]);
  return { passage, found: found!, right: matches(found!.span, expected) };
}

function matches(span: Span | undefined, expected: Span | undefined): boolean {
  if (!span || !expected) return span === expected;
  const shared = Math.min(span.end, expected.end) - Math.max(span.start, expected.start);
  return shared > 0.8 * (expected.end - expected.start) && shared > 0.8 * (span.end - span.start);
}

const edited = (passage: Passage, words: string): Outcome =>
  outcome(passage, rewritten(passage, words), spanOf(rewritten(passage, words), passage.paragraph, passage.sentence));

const share = (outcomes: readonly Outcome[], good: (one: Outcome) => boolean): number =>
  outcomes.filter(good).length / outcomes.length;
const right = (outcomes: readonly Outcome[]): number => share(outcomes, (one) => one.right);
const misplaced = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ found, right: at }) => found.span && !at)
    .map(({ passage, found }) => `${found.state}: ${wordsAt(passage)}`);

/** The figures as they came out, printed at the end. */
const lines: string[] = [];
afterAll(() => console.log(['Anchoring, in passages:', ...lines].join('\n')));

function tell(set: string, edit: string, outcomes: readonly Outcome[]): void {
  const inPlace = outcomes.filter((one) => one.right).length;
  const states = ['found', 'changed', 'unsure', 'not-found'] as const;
  const counts = states.map((state) => `${outcomes.filter(({ found }) => found.state === state).length} ${state}`);
  const wrong = misplaced(outcomes).length;
  lines.push(
    `  ${set}, ${edit}: ${inPlace} of ${outcomes.length} right, ${wrong} in a wrong place (${counts.join(', ')})`,
  );
}

describe.each(SETS)('on %s', (name, set, promises) => {
  it(`has at least 200 passages`, () => expect(set.length).toBeGreaterThanOrEqual(200));

  it('finds every passage of an unchanged page where it was', () => {
    const at = ({ story, paragraph, sentence }: Passage) => spanOf(story, paragraph, sentence);
    const outcomes = set.map((passage) => outcome(passage, passage.story, at(passage)));
    tell(name, 'page unchanged', outcomes);
    for (const { passage, found } of outcomes) {
      expect(found).toEqual({
        id: found.id,
        state: 'found',
        score: 1,
        span: spanOf(passage.story, passage.paragraph, passage.sentence),
      });
    }
  });

  it('finds every passage exactly when text was added before it', () => {
    const added = [
      ['A correction was added to this report on Friday.'],
      ['It concerns the second chart.', 'We regret it.'],
    ];
    const outcomes = set.map((passage) => {
      const after = [...added, ...passage.story];
      return outcome(passage, after, spanOf(after, passage.paragraph + 2, passage.sentence));
    });
    tell(name, 'text added before', outcomes);
    for (const { passage, found } of outcomes) {
      const after = [...added, ...passage.story];
      expect(found).toMatchObject({ state: 'found', span: spanOf(after, passage.paragraph + 2, passage.sentence) });
    }
  });

  it.each([
    ['curly quotes made straight', (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ['straight quotes made curly', (text: string) => text.replaceAll("'", '’')],
    ['spaces doubled', (text: string) => text.replaceAll(' ', '  ')],
    ['hard spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['soft hyphens in long words', (text: string) => text.replace(/([a-z]{5})([a-z]{4})/g, '$1\u00ad$2')],
  ])('finds the same words with %s on the whole page', (what, edit) => {
    const outcomes = set.map((passage) => {
      const after = passage.story.map((sentences) => sentences.map(edit));
      return outcome(passage, after, spanOf(after, passage.paragraph, passage.sentence));
    });
    tell(name, what, outcomes);
    expect(right(outcomes)).toBeGreaterThanOrEqual(0.99);
    expect(share(outcomes, ({ found }) => found.state === 'found')).toBeGreaterThanOrEqual(0.99);
  });

  it('finds 99 of 100 when one word was changed, and says it changed', () => {
    const chance = chances(7);
    const outcomes = set.map((passage) => edited(passage, replaceWords(wordsAt(passage), 0, chance)));
    tell(name, 'one word changed', outcomes);
    expect(right(outcomes)).toBeGreaterThanOrEqual(0.99);
    expect(share(outcomes, ({ found }) => found.state === 'changed')).toBeGreaterThanOrEqual(0.99);
    expect(misplaced(outcomes)).toEqual([]);
  });

  it('finds 95 of 100 when a fifth of the words was replaced', () => {
    const chance = chances(11);
    const outcomes = set.map((passage) => edited(passage, replaceWords(wordsAt(passage), 0.2, chance)));
    tell(name, 'a fifth of the words replaced', outcomes);
    expect(right(outcomes)).toBeGreaterThanOrEqual(promises.fifth);
    expect(misplaced(outcomes)).toEqual([]);
  });

  it('never takes a wrong place when two fifths of the words were replaced', () => {
    const chance = chances(13);
    const outcomes = set.map((passage) => edited(passage, replaceWords(wordsAt(passage), 0.4, chance)));
    tell(name, 'two fifths of the words replaced', outcomes);
    expect(misplaced(outcomes)).toEqual([]);
  });

  it.each([0.2, 0.4])('never takes a wrong place when %d of all words of the page were replaced', (part) => {
    const chance = chances(17);
    const outcomes = set.map((passage) => {
      const after = passage.story.map((sentences) => sentences.map((text) => replaceWords(text, part, chance)));
      return outcome(passage, after, spanOf(after, passage.paragraph, passage.sentence));
    });
    tell(name, `${part} of all words of the page replaced`, outcomes);
    expect(misplaced(outcomes).length).toBeLessThanOrEqual(promises.guesses);
  });

  it('says that a deleted sentence is not there', () => {
    const outcomes = set.map((passage) => outcome(passage, rewritten(passage), undefined));
    tell(name, 'sentence deleted', outcomes);
    expect(misplaced(outcomes)).toEqual([]);
  });

  it('says that a sentence is not there when its whole paragraph was deleted', () => {
    const outcomes = set.map((passage) =>
      outcome(
        passage,
        passage.story.filter((_, at) => at !== passage.paragraph),
        undefined,
      ),
    );
    tell(name, 'paragraph deleted', outcomes);
    expect(misplaced(outcomes).length).toBeLessThanOrEqual(promises.guesses);
  });

  it('never takes an exact copy in a teaser for the edited original', () => {
    const chance = chances(19);
    const certain: string[] = [];
    const outcomes: Outcome[] = [];
    let original = 0;
    for (const passage of set) {
      const words = replaceWords(wordsAt(passage), chance() < 0.5 ? 0 : 0.2, chance);
      const teaser = ['Read more', wordsAt(passage), 'Share this story with a friend.'];
      const before = [teaser, ...rewritten(passage, words)];
      const after = [...rewritten(passage, words), teaser];
      for (const [story, at] of [
        [before, passage.paragraph + 1],
        [after, passage.paragraph],
      ] as const) {
        const one = outcome(passage, story, spanOf(story, at, passage.sentence));
        const { found, right: inPlace } = one;
        outcomes.push(one);
        if (inPlace) original += 1;
        else if (found.span && found.state !== 'unsure') certain.push(`${found.state}: ${wordsAt(passage)}`);
      }
    }
    tell(name, 'exact copy in a teaser, original edited', outcomes);
    expect(certain).toEqual([]);
    expect(original / (2 * set.length)).toBeGreaterThanOrEqual(promises.original);
  });
});

describe('one word that matters', () => {
  const NAMES = /\b(?:TikTok|ByteDance|Brazil|Kenya|Norway|Poland|Mexico|Japan)\b/;
  const MATTERS: readonly (readonly [string, (text: string) => string])[] = [
    ['a figure', (text) => text.replace(/\d+(?:\.\d+)?(?= (?:per cent|billion|people|million))/, '77')],
    [
      'a date',
      (text) =>
        text.replace(/\b(?:2022|Tuesday|September|December|October)\b/, (word) =>
          word === '2022' ? '2019' : 'Sunday',
        ),
    ],
    ['a name', (text) => text.replace(NAMES, 'Ruritania')],
    [
      'a "not" put in',
      (text) => text.replace(/\b(?:is|was|are|were|will|has|had|declined|rose)\b/, (verb) => `${verb} not`),
    ],
    ['a "not" taken out', (text) => text.replace(/ not\b/, '')],
  ];

  it.each(MATTERS)('%s: found in its place and flagged as changed, every time', (what, edit) => {
    const all = [...ordinary, ...lookAlike].filter((passage) => edit(wordsAt(passage)) !== wordsAt(passage));
    expect(all.length).toBeGreaterThan(10);
    const outcomes = all.map((passage) => edited(passage, edit(wordsAt(passage))));
    tell('both', `${what}${what.startsWith('a "not"') ? '' : ' changed'}`, outcomes);
    expect(share(outcomes, ({ passage }) => isLoud(changes(wordsAt(passage), edit(wordsAt(passage)))))).toBe(1);
    expect(share(outcomes, ({ found, right: at }) => at && found.state === 'changed')).toBe(1);
  });
});

describe('all annotations of a page at once', () => {
  it('answers in the order given, each as it would alone', () => {
    const [story] = goldStories();
    const chosen = passages([story!], 30);
    const wanted: Anchorable[] = chosen.map((passage, at) => saved(passage, at));
    const after = [['A line that was not there before.'], ...story!];
    const together = anchorAll(pageOf(after), wanted);
    expect(together.map((one) => one.id)).toEqual(wanted.map((one) => one.id));
    expect(together.map((one) => one.span)).toEqual(
      chosen.map((passage) => spanOf(after, passage.paragraph + 1, passage.sentence)),
    );
  });
});
