import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTurned, parsePolarity } from '../../../../core/polarity/polarity.ts';
import { ATTRIBUTION_CASES, POLARITY_CASES } from './polarity.cases.ts';

const table = (text: string): [string, string][] =>
  text
    .split('\n')
    .filter((line) => line.includes('→'))
    .map((line) => line.trim().split(' → ') as [string, string]);

const groups = Object.entries(POLARITY_CASES).map(([group, cases]) => [group, table(cases)] as const);

function read(text: string): string {
  const { negations, reversals, modality } = parsePolarity(text);
  const show = (letter: string, { kind, scope }: { kind: string; scope: { start: number; end: number } }): string =>
    `${letter} ${kind}[${text.slice(scope.start, scope.end).trim()}]`;
  const cues = [
    ...negations.map((cue) => show('N', cue)),
    ...reversals.map((cue) => show('R', cue)),
    ...modality.map((cue) => show('M', cue)),
  ];
  return cues.join(' ') || '-';
}

describe.each(groups)('polarity: %s', (_group, cases) => {
  it.each(cases)('%s → %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

it('has a table of at least 80 cases', () => {
  expect(groups.flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(80);
});

describe('who says so', () => {
  it.each(table(ATTRIBUTION_CASES))('%s → %s', (text, expected) => {
    const { attribution } = parsePolarity(text);
    const shown = attribution && [attribution.text, attribution.kind, attribution.who?.text ?? '-'].join(' | ');
    expect(shown ?? '-').toBe(expected);
  });
});

describe('a statement is turned round', () => {
  it.each([
    ['TikTok did not cut its target', 'target', true],
    ['TikTok cut its target', 'target', false],
    ['TikTok did not deny that it cut its target', 'target', false],
    ['Plans to open a shop were scrapped', 'shop', true],
    ['It scrapped plans to open a shop', 'shop', true],
    ['It not only opened a shop', 'shop', false],
    ['It did not grow, but it opened a shop', 'shop', false],
    ['Neither Meta nor Snap opened a shop', 'shop', true],
    ['It denied that it would not open a shop', 'shop', false],
  ])('%s: %s → %s', (text, word, turned) => {
    expect(isTurned(parsePolarity(text), text.indexOf(word))).toBe(turned);
  });
});

it('every cue, scope and speaker of any text lies inside it, cues to the letter', () => {
  const words = fc.constantFrom(
    'TikTok',
    'did',
    'not',
    'no',
    'never',
    'nor',
    'neither',
    'scrapped',
    'were',
    'plans to',
    'may',
    'said',
    'according to',
    'the FT',
    'but',
    ',',
    ';',
    '"',
    'denied',
    'é',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      const { negations, reversals, modality, attribution } = parsePolarity(text);
      for (const cue of [...negations, ...reversals, ...modality]) {
        expect(text.slice(cue.start, cue.end)).toBe(cue.text);
        expect(cue.scope.start).toBeGreaterThanOrEqual(0);
        expect(cue.scope.end).toBeGreaterThanOrEqual(cue.scope.start);
        expect(cue.scope.end).toBeLessThanOrEqual(text.length);
      }
      if (attribution?.who) expect(text.slice(attribution.who.start, attribution.who.end)).toBe(attribution.who.text);
    }),
    { numRuns: 500 },
  );
});
