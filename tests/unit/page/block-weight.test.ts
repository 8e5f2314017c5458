import { describe, expect, test } from 'vitest';
import { weigh } from '../../../page/block-weight.ts';
import { runAtOnce } from '../../../page/slices.ts';
import type { Region, Survey } from '../../../page/survey.ts';

const SENTENCE = 'The office said on Tuesday that prices had fallen for the third month in a row. ';
const LONG = SENTENCE.repeat(2).trim();

interface Spec {
  readonly text: string;
  readonly kind?: string;
  readonly linked?: number;
  readonly region?: number;
}

function weights(specs: readonly Spec[], regions: readonly Partial<Region>[] = []) {
  const blocks = specs.map((spec) => ({ kind: 'paragraph', linked: 0, region: -1, container: 0, ...spec }));
  const filled = regions.map((region) => ({ article: false, doubtful: false, parent: -1, ...region }));
  return runAtOnce(weigh({ blocks, regions: filled, containers: [{ name: 'div' }] } as unknown as Survey));
}

describe('the weight of a block', () => {
  test.each<readonly [string, Spec, boolean]>([
    ['a sentence', { text: SENTENCE.trim() }, true],
    ['a short sentence', { text: 'That now looks most unlikely.' }, true],
    ['a sentence with a few links', { text: LONG, linked: 40 }, true],
    ['a list item with a full stop', { text: SENTENCE.trim(), kind: 'list-item' }, true],
    ['a label', { text: 'Listen to this article' }, false],
    ['a date', { text: '21 May 2025' }, false],
    ['a headline that is a link', { text: LONG, linked: LONG.length }, false],
    [
      'a list item without a full stop',
      { text: 'Chicken with rice and a long name for a dish that nobody orders on Mondays', kind: 'list-item' },
      false,
    ],
    ['a heading', { text: LONG, kind: 'heading' }, false],
    ['a table cell', { text: LONG, kind: 'cell' }, false],
    [
      'a call to subscribe',
      { text: 'Sign up for our newsletter to get the news of the day in your inbox every morning.' },
      false,
    ],
  ])('%s', (_, spec, prose) => {
    expect(weights([spec]).prose[0]! > 0).toBe(prose);
  });

  test('is nothing in furniture, unless most of the page is in it', () => {
    expect(weights([{ text: LONG }, { text: LONG, region: 0 }], [{}]).prose[1]).toBe(0);
    const swallowed = weights([{ text: LONG }, ...Array(3).fill({ text: LONG, region: 0 })], [{}]);
    expect(swallowed.prose.every((weight) => weight > 0)).toBe(true);
  });

  test('counts in a region of doubtful name that holds a story', () => {
    const page = [...Array(5).fill({ text: LONG }), ...Array(3).fill({ text: LONG, region: 0 })];
    expect(weights(page, [{ doubtful: true }]).furniture[6]).toBe(false);
    expect(weights(page, [{ doubtful: false }]).furniture[6]).toBe(true);
  });

  test('counts in no part of furniture', () => {
    const page = [...Array(9).fill({ text: LONG }), ...Array(3).fill({ text: LONG, region: 1 })];
    expect(weights(page, [{}, { parent: 0, doubtful: true }]).furniture[10]).toBe(true);
  });
});
