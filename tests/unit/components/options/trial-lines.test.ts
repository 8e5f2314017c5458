import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_LINES } from '../../../../components/welcome/example-page.ts';
import { analyseSentences, indexFactBase, openLexicon, type ReadyBase } from '../../../../core/matching/index.ts';
import { type Sensitivity, withSensitivity } from '../../../../core/matching/sensitivity.ts';
import type { Relation } from '../../../../core/types.ts';
import { TRIAL_LINES } from '../../../../entrypoints/options/trial-lines.ts';
import { bundledSets, loadFactBase } from '../../../../seeds/bundled.ts';

type Resources = Parameters<typeof indexFactBase>[1];

let base: ReadyBase;
let weights: Resources['weights'];
beforeAll(() => {
  const lexicon = openLexicon(bundledSets.lexicon?.load() as Parameters<typeof openLexicon>[0]);
  weights = bundledSets.weights?.load() as Resources['weights'];
  base = indexFactBase(loadFactBase(), { lexicon, weights });
});

const relationsOf = (text: string, sensitivity: Sensitivity = 'normal'): Relation[] => {
  const ready = [{ ...base, weights: withSensitivity(weights, sensitivity) }];
  return analyseSentences([text], { title: '' }, ready).flatMap(({ matches }) =>
    matches.map(({ relation }) => relation),
  );
};
const shown = (sensitivity: Sensitivity): string[] =>
  TRIAL_LINES.filter((text) => relationsOf(text, sensitivity).length > 0);

describe('the sentences beside the setting for sensitivity', () => {
  it('show more the wider it is set', () => {
    const [strict, normal, wide] = [shown('strict'), shown('normal'), shown('wide')];
    expect(normal).toEqual(expect.arrayContaining(strict));
    expect(wide).toEqual(expect.arrayContaining(normal));
    expect(strict.length).toBeLessThan(wide.length);
  });

  it('begin with one that is always shown and end with one that never is', () => {
    expect(shown('strict')).toContain(TRIAL_LINES[0]);
    expect(shown('wide')).not.toContain(TRIAL_LINES.at(-1));
  });
});

describe('the lines on the welcome page', () => {
  it('are one on which the source says otherwise, one on which it has nothing, one on which it says the same', () => {
    expect(EXAMPLE_LINES.map((text) => relationsOf(text)[0])).toEqual(['differs', undefined, 'agrees']);
  });
});
