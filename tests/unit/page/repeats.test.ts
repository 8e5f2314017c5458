import { describe, expect, test } from 'vitest';
import { type Passage, repeats } from '../../../page/repeats.ts';

const said = 'The plan was shown to regional managers last week, and nobody was surprised.';
const told = '“We are not shrinking,” she told the meeting, “we are growing more slowly than we thought.”';
const of = (place: Passage['place'], text: string): Passage => ({ place, text });

describe('what a page says twice', () => {
  test.each<readonly [string, readonly Passage[], readonly boolean[]]>([
    [
      'a paragraph for narrow screens and again for wide ones',
      [of('running', said), of('running', said)],
      [false, true],
    ],
    ['a pull quote', [of('running', told), of('set-off', 'we are growing more slowly than we thought')], [false, true]],
    [
      'a pull quote before its paragraph',
      [of('set-off', '"We are not shrinking…"'), of('running', told)],
      [false, false],
    ],
    [
      'a pull quote in other quotation marks',
      [of('running', told), of('set-off', told.replaceAll(/[“”]/g, '"'))],
      [false, true],
    ],
    ['a caption that cuts from the text', [of('caption', said), of('running', said)], [true, false]],
    [
      'a caption printed again for a slide show',
      [of('caption', `${said} Photo: Agency`), of('box', said)],
      [false, true],
    ],
    [
      'a quote that stands alone',
      [of('running', told), of('set-off', 'Another matter altogether, he said.')],
      [false, false],
    ],
    ['short sentences', [of('running', 'He agreed.'), of('running', 'He agreed.')], [false, false]],
    [
      'a paragraph in a box that no caption has',
      [of('caption', 'A picture of something'), of('box', said)],
      [false, false],
    ],
  ])('%s', (_, passages, again) => {
    expect(repeats(passages)).toEqual(again);
  });
});
