import { describe, expect, it } from 'vitest';
import type { Frame, Group } from '../../../../core/matching/frames.ts';
import { analyseSentences, indexFactBase } from '../../../../core/matching/index.ts';
import { statementFrames } from '../../../../core/matching/statement-frames.ts';
import { readTerms } from '../../../../core/matching/terms.ts';
import { createVocabulary } from '../../../../core/matching/vocabulary.ts';
import type { FactBase } from '../../../../core/types.ts';
import { bakery, lexicon, weights } from './bakery.ts';

const vocabulary = createVocabulary();
const common = { ignored: new Set(['crumbl']), facts: () => 1, total: 5 };

/** Frames as text: `agrees: @shop & @open/@welcome×0.75`. */
function framesOf(statement: string): string[] {
  const told = ({ singles, strengths, figure }: Group): string =>
    figure
      ? '$figure'
      : singles
          .map((id, at) => `${vocabulary.term(id)}${strengths?.[at] === 1 ? '' : `×${strengths?.[at]}`}`)
          .join('/');
  return statementFrames(readTerms(statement, lexicon), lexicon, vocabulary, common).map(
    ({ shows, says, about }: Frame) =>
      `${shows}: ${says.map(told).join(' & ')}${about.length > 0 ? ` about ${about.map(told).join(' & ')}` : ''}`,
  );
}

describe('frames made from a statement', () => {
  it.each<[string, string, string[]]>([
    [
      'things with what happens to them, and with the opposite',
      'Crumble opened shops.',
      ['agrees: @shop & $figure', 'agrees: @shop & @open/@welcome×0.75', 'differs: @shop & @close×0.85'],
    ],
    [
      'places with what happens there',
      'Crumble closed shops in France.',
      expect.arrayContaining(['agrees: #fr & @close about @shop']) as unknown as string[],
    ],
    [
      'two things beside one another',
      'Crumble has a revenue target.',
      expect.arrayContaining(['related: @revenue & @target']) as unknown as string[],
    ],
    ['nothing from the topic’s name alone', 'Crumble, Crumble.', []],
  ])('%s', (_, statement, expected) => {
    expect(framesOf(statement)).toEqual(expected);
  });

  it('keep to their clause: what happens to one thing is not said of another', () => {
    const frames = framesOf('Crumble opened shops, and its revenue was cut.');
    expect(frames).toContain('agrees: @revenue & @cut');
    expect(frames).not.toContain('agrees: @shop & @cut');
  });
});

describe('a fact base of bare statements', () => {
  const bare: FactBase = { ...bakery, facts: bakery.facts.map(({ id, statement }) => ({ id, statement })) };
  const ready = indexFactBase(bare, { lexicon, weights });
  const [shut, opened] = analyseSentences(
    [
      'In March 2023 Crumble shut all of its French branches.',
      'In March 2023 Crumble launched two branches in France.',
    ],
    { title: 'Crumble in France', published: '2023-10-02' },
    [ready],
  );

  it('knows the same told in other words, and shows which', () => {
    expect(shut!.matches).toMatchObject([{ fact: 'leeds-closed', relation: 'agrees' }]);
    expect(shut!.matches[0]!.claimSpans.length).toBeGreaterThan(0);
  });

  it('knows the opposite of what it says', () => {
    expect(opened!.matches).toMatchObject([{ fact: 'leeds-closed', relation: 'differs' }]);
  });
});
