import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../components/text/segments.ts';

const text = fc.string({ maxLength: 60 });
const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }) }), {
  maxLength: 6,
});

describe('a text cut at spans', () => {
  it('is the whole text, whatever the spans', () => {
    fc.assert(
      fc.property(text, spans, (words, marks) => {
        expect(
          segments(words, marks)
            .map((part) => part.text)
            .join(''),
        ).toBe(words);
      }),
    );
  });

  it('marks exactly the characters that a span covers', () => {
    fc.assert(
      fc.property(text, spans, (words, marks) => {
        for (const part of segments(words, marks)) {
          for (let at = part.at; at < part.at + part.text.length; at += 1) {
            expect(part.marked).toBe(marks.some(({ start, end }) => start <= at && at < end));
          }
        }
      }),
    );
  });

  it('joins spans that touch or overlap', () => {
    expect(
      segments('abcdef', [
        { start: 3, end: 5 },
        { start: 1, end: 3 },
      ]),
    ).toEqual([
      { text: 'a', marked: false, at: 0 },
      { text: 'bcde', marked: true, at: 1 },
      { text: 'f', marked: false, at: 5 },
    ]);
  });
});
