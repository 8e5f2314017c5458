import { describe, expect, it } from 'vitest';
import { analysePage, analyseSentences, indexFactBase, REASONS } from '../../../../core/matching/index.ts';
import type { AnalyzedSentence, PageText } from '../../../../core/types.ts';
import { bakery, lexicon, weights } from './bakery.ts';

const ready = indexFactBase(bakery, { lexicon, weights });
const TITLE = 'Crumble feels the pinch';
const analyse = (text: string, title = TITLE): AnalyzedSentence => analyseSentences([text], { title }, [ready])[0]!;
const shown = (text: string, title = TITLE): string[] =>
  analyse(text, title).matches.map(({ fact, relation }) => `${fact} ${relation}`);

describe('a sentence on a fact is matched', () => {
  it.each([
    [
      'in other words',
      'Crumble slashed its sales goal for the year to $12 million, a fifth less than planned.',
      ['target-cut agrees'],
    ],
    [
      'through "the company" on a page about the topic',
      'The company lowered its revenue forecast to $12 million.',
      ['target-cut agrees'],
    ],
    [
      'with the name misspelt',
      'Crumbel slashed its sales goal for the year from $15 million to $12 million.',
      ['target-cut agrees'],
    ],
    [
      'as differing when the new figure is another',
      'Crumble cut its revenue target from $15 million to $9 million.',
      ['target-cut differs'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    [
      'on a page about another company that the sentence means',
      'The company lowered its revenue forecast to $12 million.',
      'Loafers Ltd slows',
    ],
    ['when it is a question', 'What should one think of a target cut?', TITLE],
    ['when it has nothing of the fact', 'Crumble hired a new head of marketing from a rival on Tuesday.', TITLE],
  ])('but nothing is shown %s', (_, text, title) => {
    expect(shown(text, title)).toEqual([]);
  });

  it('matches without a topic condition when the base names none', () => {
    const anyone = indexFactBase({ ...bakery, topic: { names: [] } }, { lexicon, weights });
    const text = 'The company lowered its revenue forecast to $12 million.';
    expect(analyseSentences([text], { title: 'Loafers Ltd slows' }, [anyone])[0]!.matches).toHaveLength(1);
  });
});

describe('a match explains itself', () => {
  const text = 'Crumble slashed its sales goal from $15 million to $9 million.';
  const [match] = analyse(text).matches;

  it('with spans that cut the sentence to the letter', () => {
    expect(match!.claimSpans.map(({ start, end }) => text.slice(start, end))).toContain('sales');
  });

  it('with both sides of each figure', () => {
    const other = match!.comparisons.find(({ result }) => result === 'different');
    expect(other?.claim?.text).toContain('$9 million');
    expect(other?.fact?.text).toBe('$12 million');
    expect(other?.ratio).toBeCloseTo(0.75);
  });

  it('with codes from the one list', () => {
    const codes = [...match!.reasons, ...analyse(text).nearMisses.flatMap(({ dropped }) => dropped)].map(
      ({ code }) => code,
    );
    for (const code of codes) expect(REASONS).toContain(code);
  });

  it('with what was compared, and with the outcome that is another one', () => {
    const codes = (one: string): string[] => analyse(one).matches[0]!.reasons.map(({ code }) => code);
    expect(codes('Crumble slashed its sales goal from $15 million to $9 million.')).toEqual(
      expect.arrayContaining(['same-value', 'other-value']),
    );
    expect(codes('Crumble has opened shops in France and closed none.')).toContain('other-outcome');
  });

  it('with the words of the fact’s wording where its sheet gives no frame', () => {
    const bare = { ...bakery, facts: bakery.facts.map(({ id, statement }) => ({ id, statement })) };
    const plain = indexFactBase(bare, { lexicon, weights });
    const one = 'Crumble closed its shops in France in March 2023.';
    const [found] = analyseSentences([one], { title: TITLE }, [plain])[0]!.matches;
    const wording = found!.reasons.find(({ code }) => code === 'wording');
    expect(wording?.claimWords).toEqual(expect.arrayContaining(['closed', 'shops']));
  });

  it('in places of the page even where the page disguises its letters', () => {
    const disguised = text.replace('sales', 's\u200bales');
    const [found] = analyse(disguised).matches;
    expect(found!.claimSpans.map(({ start, end }) => disguised.slice(start, end))).toContain('s\u200bales');
  });
});

describe('a page is read in reading order', () => {
  const lines = [
    'Crumble shrinks abroad',
    'Crumble has shops in France.',
    'It shut all of them in March 2023, the chain said on Friday.',
  ];
  const text = lines.join('\n');
  const starts = [0, lines[0]!.length + 1, lines[0]!.length + lines[1]!.length + 2];
  const page: PageText = {
    url: 'https://news.example/crumble',
    title: 'Crumble shrinks',
    text,
    blocks: lines.map((line, at) => ({
      kind: at === 0 ? 'heading' : 'paragraph',
      start: starts[at]!,
      end: starts[at]! + line.length,
    })),
  };

  it('with offsets into the page and the sentence before as context', () => {
    const sentences = analysePage(page, [ready]);
    for (const sentence of sentences) expect(page.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(sentences.at(-1)!.matches.map(({ fact }) => fact)).toEqual(['leeds-closed']);
  });
});
