import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../../core/text/sentences.ts';
import { SENTENCE_CASES } from './sentences.cases.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(SENTENCE_CASES))('sentences: %s', (_group, cases) => {
  it.each(cases)('%s', (line) => {
    const text = line.replaceAll(' | ', ' ').replaceAll('¦', '');
    expect(cut(text)).toEqual(line.split(/ \| |¦/).map((sentence) => sentence.trim()));
  });
});

it('has a table of at least 150 cases', () => {
  expect(Object.values(SENTENCE_CASES).flat().length).toBeGreaterThanOrEqual(150);
});

describe('sentences of any text', () => {
  const prose = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '.',
          '. ',
          '? ',
          '! ',
          '…',
          ' ',
          '  ',
          '\n',
          '“',
          '”',
          '"',
          '‘',
          '’',
          '(',
          ')',
          '[1]',
          ', ',
          '; ',
          ': ',
          '•',
        ),
        fc.constantFrom(
          'U.S.',
          'Mr.',
          'No. ',
          'Inc.',
          'p.m.',
          'J.',
          'TikTok',
          'the',
          'The',
          '3.5',
          '1',
          'iPhone',
          'said',
          'é',
          '😀',
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('are in order, do not overlap, hold no space at either end, and leave out nothing but space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const span of sentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('are the same when the block stands between line feeds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(SENTENCE_CASES).flat()), (line) => {
        const text = line.replaceAll(' | ', ' ').replaceAll('¦', '');
        expect(cut(`\n${text}\n`)).toEqual(cut(text));
      }),
    );
  });

  it('reads a block of any length in pieces, without cutting a sentence that has an end nearby', () => {
    const sentence = 'TikTok said on Monday that sales in the U.S. had risen by 3.5 per cent.';
    const block = Array.from({ length: 1000 }, () => sentence).join(' ');
    expect(new Set(cut(block))).toEqual(new Set([sentence]));
  });

  it('never parts the two halves of a character', () => {
    const block = '😀'.repeat(30_001);
    for (const piece of cut(block)) expect(piece.isWellFormed()).toBe(true);
  });
});
