import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../components/facts/paragraphs.ts';
import { loadFactBase } from '../../../../seeds/bundled.ts';

const base = loadFactBase();
const article = base.source.text ?? '';

describe('paragraphs of an article', () => {
  it('leave out nothing but white space between them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”', '。'), maxLength: 1_500 }),
        (text) => {
          let at = 0;
          for (const { start, end } of paragraphs(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });

  it('cut the bundled article, one line of five thousand characters, into readable pieces', () => {
    const lengths = paragraphs(article).map(({ start, end }) => end - start);
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThan(1_200);
  });

  it.each(base.facts.map((fact) => [fact.id, fact.quotes ?? []] as const))(
    'never tear a quote of %s',
    (_id, quotes) => {
      for (const { start, end } of quotes) {
        const whole = paragraphs(article, quotes).some((part) => part.start <= start && end <= part.end);
        expect(whole).toBe(true);
      }
    },
  );
});
