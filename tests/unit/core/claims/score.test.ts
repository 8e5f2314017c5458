import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreClaim } from '../../../../core/claims/score.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

describe('a sentence that states what one could check is a claim', () => {
  it.each([
    'Ferry traffic between Calais and Dover fell by 12 per cent in the first half of 2023.',
    'The airport closed for three hours on Sunday night after a drone was seen near the runway.',
    'Heathrow is the busiest airport in Europe.',
    'The council has bought eleven electric buses from a Chinese maker.',
    'Unilever, which owns Dove, said that it had raised prices by a tenth.',
    'Two former ministers told the inquiry that they had never seen the memo.',
    'The bridge was built in 1890 and can carry trains of up to 200 tonnes.',
    'Unemployment rose because car makers shut plants in Bavaria and Saxony.',
    'According to the filing, the chain lost £4m on its cafés.',
    '"We sold 4,000 pairs in a week and had to close the site," founder Ann Lee told the BBC.',
    'Spain now exports more olive oil than Italy and Greece together.',
    'No British club has won the cup since 2008.',
    'Sales fell.',
    'When the plant opened in 1962, it employed 9,000 people.',
    'Norway bans the sale of new petrol cars from next year.',
    'The regulator fined the bank €20m over poor controls.',
  ])('%s', (text) => {
    expect(scoreClaim(text).claim).toBe(true);
  });
});

describe('a question, an opinion, an order, chat, sign-up or credit line is none', () => {
  it.each([
    'Can the airport, which lost a fifth of its passengers in 2023, ever win back the airlines that left for Gatwick?',
    'Who would want to live next to a runway that is used 600 times a day?',
    'I have flown from here since I was a child and, frankly, I would not miss it for a minute.',
    'In my view the whole plan is a sad and silly waste of good farmland.',
    'You should pack a jumper, because you never know what our summers have in store for you.',
    'Heat the oil in a large pan and stir in the onions until they are soft.',
    'Subscribe to our travel newsletter and never miss a bargain again.',
    'Sign up here.',
    'Photograph: Jane Doe/Getty Images',
    'Additional reporting by Tom Smith in Paris.',
    'The airline declined to comment.',
    'A spokesman for the airport did not respond to several requests for comment on Friday.',
    '“It makes me so happy to see them all together again,” she said.',
    'What a week!',
    'Read more: ten beaches that you have never heard of',
    'Please do not feed the ducks.',
    'Thanks for reading, and see you next week.',
    'We are looking for a friendly cook who loves working in a small team.',
    'Click the button below to download our free guide.',
    'Let us hope that it never comes to that.',
  ])('%s', (text) => {
    expect(scoreClaim(text).claim).toBe(false);
  });
});

describe('the score', () => {
  it('says by which signals it came about, strongest first', () => {
    const { checkworthiness, signals } = scoreClaim('Sales of the app rose by 5% to $2bn in 2022, the company said.');
    expect(signals.map(({ name }) => name)).toEqual(expect.arrayContaining(['figure', 'year', 'business']));
    const strengths = signals.map(({ weight }) => Math.abs(weight));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(checkworthiness).toBeGreaterThan(0.9);
  });

  it('is lower in a caption or a table cell than in a paragraph', () => {
    const text = 'The plant in Leeds opened in May';
    const score = (blockKind: 'paragraph' | 'caption' | 'cell'): number =>
      scoreClaim(text, { blockKind }).checkworthiness;
    expect(score('caption')).toBeLessThan(score('paragraph'));
    expect(score('cell')).toBeLessThan(score('caption'));
  });

  it('of nothing is nothing', () => {
    expect(scoreClaim('')).toEqual({ checkworthiness: 0, claim: false, signals: [] });
    expect(scoreClaim(' \n')).toEqual({ checkworthiness: 0, claim: false, signals: [] });
  });

  it('of any text lies between 0 and 1 and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { checkworthiness } = scoreClaim(text);
        expect(checkworthiness).toBeGreaterThanOrEqual(0);
        expect(checkworthiness).toBeLessThanOrEqual(1);
        expect(scoreClaim(text).checkworthiness).toBe(checkworthiness);
      }),
    );
  });

  it('takes names that objects are born with as words like others', () => {
    expect(() => scoreClaim('The constructor and __proto__ of hasOwnProperty toString fell by 5%.')).not.toThrow();
  });
});

describe('on labelled sentences', () => {
  const measure = (paths: readonly string[]): number => {
    const rows = paths.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { text: string; claim: boolean }),
    );
    const right = rows.filter(({ text, claim }) => claim && scoreClaim(text).claim).length;
    const shown = rows.filter(({ text }) => scoreClaim(text).claim).length;
    return (2 * right) / (shown + rows.filter(({ claim }) => claim).length);
  };

  it('of our own the F1 is at least 0.92', () => {
    expect(measure(globSync(`${root}/tests/gold/*.claims.jsonl`))).toBeGreaterThanOrEqual(0.92);
  });

  const heldBack = `${root}/../shared/gold/claims.jsonl`;
  if (!existsSync(heldBack)) console.log('held-back sample of labelled sentences: not here, not measured');
  it.runIf(existsSync(heldBack))('held back from training the F1 is at least 0.92', () => {
    expect(measure([heldBack])).toBeGreaterThanOrEqual(0.92);
  });
});

describe('a line that names a writer, a place or a paper, and a date, is none', () => {
  it.each([
    'The Harbour Gazette, 3 March 2026',
    'By Ada Berg, Harbour correspondent',
    'LONDON, 5 December 2022',
    'Oslo – March 2024',
    'Published 3 March 2026, 10:45',
    'Last updated: 7 May 2021 18:02 GMT',
    'By Jon Vik and Ida Lund | 12 October 2023',
    '14 June 2020',
  ])('%s', (text) => {
    expect(scoreClaim(text).claim).toBe(false);
  });

  it.each([
    'Norway bans the sale of new petrol cars from March 2026',
    'Airline Cuts 400 Jobs in December 2022',
    'By March 2024 the plant had shed 900 workers',
    'The bridge opened on 3 March 1890',
    'Ferry traffic fell 12%, March 2024',
  ])('but a statement with a date may be one: %s', (text) => {
    expect(scoreClaim(text).claim).toBe(true);
  });
});
