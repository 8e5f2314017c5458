/** Words that say a figure went up or down, or changed. Verbs are given as forms, since English forms them by rule only in part. */

import type { Direction } from '../types.ts';

const UP_VERBS =
  'rise rises rose risen rising raise raises raised raising grow grows grew grown growing increase increases increased increasing ' +
  'climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge surges surged surging soar soars soared soaring ' +
  'lift lifts lifted lifting boost boosts boosted boosting expand expands expanded expanding widen widens widened widening ' +
  'swell swells swelled swollen swelling balloon balloons ballooned ballooning hike hikes hiked hiking leap leaps leapt leaped leaping ' +
  'rocket rockets rocketed rocketing skyrocket skyrocketed skyrocketing spike spikes spiked spiking upgrade upgraded advance advanced ' +
  'accelerate accelerated improve improves improved improving bump bumped bumping add adds added adding push pushes pushed pushing ' +
  'upped upping up higher upward upwards mushroom mushroomed shoot shot beat beats overshoot overshot exceed exceeds exceeded outperform outperformed';
const DOWN_VERBS =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing ' +
  'cut cuts cutting slash slashes slashed slashing lower lowers lowered lowering reduce reduces reduced reducing shrink shrinks shrank shrunk shrinking ' +
  'trim trims trimmed trimming slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble tumbles tumbled tumbling ' +
  'dip dips dipped dipping sink sinks sank sunk sinking ease eases eased easing slump slumps slumped slumping narrow narrows narrowed narrowing ' +
  'shave shaves shaved shaven shaving lop lops lopped lopping pare pares pared paring prune pruned downgrade downgrades downgraded downgrading ' +
  'contract contracted contracting dwindle dwindled dwindling crash crashed collapse collapsed plummet plummets plummeted plummeting ' +
  'shed sheds shedding lose loses lost losing knock knocked knocking wipe wiped wiping axe axed chop chopped curb curbed miss misses missed missing undershoot undershot ' +
  'down downward downwards';
const OTHER_VERBS =
  'change changes changed changing revise revises revised revising adjust adjusts adjusted adjusting reset resets move moves moved moving ' +
  'shift shifts shifted shifting go goes went gone going take takes took taken taking bring brings brought bringing';

/** Any word that makes "from X", "to Y" and "by Z" a change. */
export const CHANGE_VERBS: ReadonlyMap<string, Direction | undefined> = new Map([
  ...forms(UP_VERBS, 'up'),
  ...forms(DOWN_VERBS, 'down'),
  ...forms(OTHER_VERBS, undefined),
]);

/** Nouns of change: "a drop of 20%", "growth of 5%", "the reduction … at a quarter". */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction | undefined> = new Map([
  ...forms(
    'rise rises growth increase increases jump gain gains surge boost hike leap climb uptick upturn improvement expansion uplift spike advance',
    'up',
  ),
  ...forms(
    'fall falls drop drops decline declines decrease decreases cut cuts reduction reductions dip slump plunge slide slip downgrade shortfall contraction',
    'down',
  ),
  ...forms('change changes difference revision adjustment swing', undefined),
]);

/** Words right after a figure that make it a change: "20 per cent lower", "$2 billion less", "a 20% cut". */
export const CHANGE_AFTER: ReadonlyMap<string, Direction> = new Map([
  ...forms(
    'more higher above up increase increases rise rises growth jump gain surge boost hike leap uptick improvement bigger larger greater faster extra better ahead',
    'up',
  ),
  ...forms(
    'less lower fewer below beneath down off cut cuts reduction drop decline decrease fall falls slump plunge dip slide downgrade smaller worse behind short slower shortfall cheaper contraction haircut',
    'down',
  ),
]);

/** Of those, the ones that also make a plain count a change: "200 more sellers". */
export const COUNT_CHANGE_AFTER: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'extra', 'short']);

/** Verbs right before a count that change by it; others name it whole ("dropped 100 new products"). */
export const COUNT_CHANGES: ReadonlySet<string> = new Set(
  'add adds added adding lose loses lost losing gain gains gained gaining shed sheds shedding cut cuts cutting up down'.split(
    ' ',
  ),
);

/** Verbs right before a sum of money that spend, raise or take it rather than change by it: "raised $2bn in funding". */
export const NOT_MONEY_CHANGES: ReadonlySet<string> = new Set(
  'raise raises raised raising take takes took taken taking bring brings brought bringing lose loses lost losing go goes went move moved shed push pushed shot shoot drop dropped dropping contract back boost scale lift lifted advance advanced gain gained sink sinks sank sunk sinking'.split(
    ' ',
  ),
);

/** Words before "to" that make it no arrow: "thanks to 2m users", "available to". */
export const NO_ARROW_BEFORE_TO: ReadonlySet<string> = new Set(
  'thanks due according access available compared relative addition owing related sold gave given offered next prior subject equal equivalent exposed belongs belonging open linked tied paid sent listening spoke'.split(
    ' ',
  ),
);

/** Verbs whose "up" goes nowhere: "made up 15% of", "signed up 5m". */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'make makes made making take takes took set sets sign signs signed signing end ends ended open opened pick picked turn turned come came show showed use used give gives gave given giving get gets got put puts keep kept hold holds held catch caught break broke start started wake woke link linked team teamed snap snapped buy bought eat ate rack racked clear cleared stand stood lock locked wind wound live lives back backed clock clocked notch notched chalk chalked pile piled sum summed build built line lined'.split(
    ' ',
  ),
);

/** The same for "down". */
export const DOWN_PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'take takes took taken taking turn turns turned turning track tracked strike struck shut close closed break broke hunt hunted hand handed bring brought'.split(
    ' ',
  ),
);

/** Words near "from X to Y" that make it a range rather than a change. */
export const RANGE_CUES: ReadonlySet<string> = new Set(
  'range ranges ranged ranging somewhere anywhere vary varies varied varying between estimates estimate priced prices pencilled anything'.split(
    ' ',
  ),
);

function forms(words: string, direction: Direction): [string, Direction][];
function forms(words: string, direction: Direction | undefined): [string, Direction | undefined][];
function forms(words: string, direction: Direction | undefined): [string, Direction | undefined][] {
  return words.split(' ').map((word) => [word, direction]);
}
