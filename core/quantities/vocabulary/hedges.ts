/** Words around a figure that bound it. Words are separated by spaces, signs stand as words. */

import type { Hedge } from '../types.ts';

export type HedgePhrases = readonly [hedge: Hedge, phrases: readonly string[]];

/** Phrases before a figure. */
export const HEDGES_BEFORE: readonly HedgePhrases[] = [
  phrases(
    'at-least',
    'at least | at the very least | no less than | no fewer than | not less than | not fewer than | ' +
      'no lower than | a minimum of | minimum of | a minimum | at a minimum | ≥',
  ),
  phrases(
    'at-most',
    'at most | at the most | at the very most | no more than | not more than | no higher than | ' +
      'no greater than | a maximum of | maximum of | capped at | at max | ≤',
  ),
  phrases('up-to', 'up to | as much as | as many as | as high as'),
  phrases(
    'just-over',
    'just over | just above | just more than | just past | slightly more than | slightly over | ' +
      'slightly above | a little more than | a little over | a bit more than | a bit over | a touch over | ' +
      'a shade over | little more than | not much more than',
  ),
  phrases(
    'nearly',
    'nearly | almost | approaching | approached | approaches | nearing | neared | nears | not quite | ' +
      'just under | just below | just short of | just shy of | just less than | shy of | slightly less than | ' +
      'slightly under | slightly below | slightly short of | a little less than | a little under | ' +
      'a little below | a little short of | a bit less than | a bit under | a touch under | a shade under | ' +
      'a whisker under | a whisker short of | a hair under | narrowly below | narrowly under | ' +
      'little less than | the best part of | getting on for | well-nigh | virtually | practically',
  ),
  phrases(
    'over',
    'more than | much more than | far more than | well more than | over | well over | far over | ' +
      'comfortably over | easily over | above | well above | far above | in excess of | well in excess of | ' +
      'upwards of | upward of | north of | well north of | exceeding | exceeded | exceeds | exceed | ' +
      'topping | topped | tops | topped the | surpassing | surpassed | surpasses | surpass | surpassed the | ' +
      'surpass the | surpassing the | passing | passed | passed the | pass the | to pass | crossing the | ' +
      'crossing | crossed | crossed the | crosses | cross | cross the | breached | breaching | breached the | ' +
      'broke through | broken through | cleared | clear | clearing | eclipsed | greater than | higher than | bigger than | ' +
      'larger than | better than | beyond | past the | >',
  ),
  phrases(
    'under',
    'less than | much less than | far less than | well under | well below | far below | far less than | ' +
      'under | below | fewer than | far fewer than | lower than | smaller than | short of | well short of | ' +
      'far short of | south of | beneath | <',
  ),
  phrases(
    'closer-to',
    'closer to | nearer to | nearer | more like | much closer to | more in the region of | closer to the',
  ),
  phrases(
    'about',
    'about | around | round about | roughly | approximately | approx | approx . | some | circa | c . | ' +
      'ca . | ~ | ≈ | ± | an estimated | estimated | estimated at | estimated at about | in the region of | ' +
      'in the area of | in the order of | on the order of | in the neighbourhood of | ' +
      'in the neighborhood of | in the ballpark of | in the vicinity of | something like | somewhere around | ' +
      'somewhere near | somewhere in the region of | more or less | close to | near | near to | near the | ' +
      'close to the | give or take | an approximate | the equivalent of about',
  ),
];

/** Phrases after a figure. "+" must touch it. */
export const HEDGES_AFTER: readonly HedgePhrases[] = [
  phrases(
    'at-least',
    '+ | - plus | plus | or more | or above | or higher | or over | or greater | and more | and above | ' +
      'and over | and up | at least | at the very least | and counting | minimum | upwards',
  ),
  phrases('at-most', 'or less | or fewer | or lower | or under | or below | and under | at most | at the most | tops'),
  phrases('about', 'or so | - ish | ish | - odd | or thereabouts | give or take | or around that | , give or take'),
];

/** Adverbs that may stand between a hedge or a verb and its figure and say nothing on the bounds. */
export const FILLERS: ReadonlySet<string> = new Set(
  'only just merely barely even now still already a further another additional extra whopping massive mere staggering record full total whole modest huge hefty'.split(
    ' ',
  ),
);

function phrases(hedge: Hedge, list: string): HedgePhrases {
  return [hedge, list.split(' | ')];
}
