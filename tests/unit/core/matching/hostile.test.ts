import { describe, expect, it } from 'vitest';
import { analyseSentences, indexFactBase } from '../../../../core/matching/index.ts';
import { readTerms } from '../../../../core/matching/terms.ts';
import { hostileSentences } from '../../../bench/hostile.ts';
import { bakery, lexicon, weights } from './bakery.ts';

const ready = indexFactBase(bakery, { lexicon, weights });

describe('hostile text', () => {
  it('is answered, whatever it is, with spans inside the sentence', () => {
    for (const { text } of hostileSentences(50)) {
      const [sentence] = analyseSentences([text], { title: 'Crumble' }, [ready]);
      for (const { claimSpans } of sentence!.matches) {
        for (const { start, end } of claimSpans) expect(start >= 0 && end <= text.length && start < end).toBe(true);
      }
    }
  });

  it('gives work in proportion to its length and never more than a bound', () => {
    for (const { text } of hostileSentences(50)) {
      const whole = readTerms(text, lexicon).hits.length;
      const half = readTerms(text.slice(0, text.length / 2), lexicon).hits.length;
      expect(whole).toBeLessThanOrEqual(8_000);
      expect(whole).toBeLessThanOrEqual(4 * half + 40);
    }
  });
});
