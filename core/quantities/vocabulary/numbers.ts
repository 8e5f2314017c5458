/** Number words of English, as data. */

/** Cardinals below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...enumerate('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0, 1),
  ...enumerate('sixteen seventeen eighteen nineteen', 16, 1),
  ...enumerate('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);

/** Powers of ten, spelled out: usable after digits and words alike. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lac', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
]);

/** Short forms: only after digits. Those of one letter are decided by what stands around them. */
export const SCALE_SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['th', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mio', 6],
  ['mm', 6],
  ['cr', 7],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['t', 12],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
]);

/** "hundreds", "millions": the exponent of the unit that is counted loosely. */
export const SCALE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['dozens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['lakhs', 5],
  ['millions', 6],
  ['crores', 7],
  ['billions', 9],
  ['trillions', 12],
]);

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

/** "first" is 1. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_WORDS.map((word, index): [string, number] => [word, index + 1]).concat([['twentieth', 20]]),
);

/** "third" and "thirds" are parts of three; "second" is not a fraction. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...ORDINAL_WORDS.slice(2).flatMap((word, index): [string, number][] => [
    [word, index + 3],
    [`${word}s`, index + 3],
  ]),
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
]);

/** Characters that are a fraction by themselves: numerator and denominator. */
export const FRACTION_SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅒', [1, 10]],
]);

/** Words that say a multiple by themselves: the factor and whether they assert a change. */
export const MULTIPLES: ReadonlyMap<string, readonly [factor: number, change: boolean]> = new Map([
  ['twice', [2, false]],
  ['thrice', [3, false]],
  ...(
    [
      ['doubl', 2],
      ['tripl', 3],
      ['trebl', 3],
      ['quadrupl', 4],
      ['quintupl', 5],
    ] as const
  ).flatMap(([stem, factor]): [string, readonly [number, boolean]][] => [
    [`${stem}e`, [factor, true]],
    [`${stem}es`, [factor, true]],
    [`${stem}ed`, [factor, true]],
    [`${stem}ing`, [factor, true]],
  ]),
  ['halve', [0.5, true]],
  ['halves', [0.5, true]],
  ['halved', [0.5, true]],
  ['halving', [0.5, true]],
]);

function enumerate(words: string, from: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, from + step * index]);
}
