import { wordSet } from '../text/word-set.ts';

/** Words that end a speaker's name. */
export const SPEAKER_ENDS: ReadonlySet<string> = wordSet(`
  that which who in on when after as was were is has have had and but told said saying cited reported shows showed
  seen published released where with would
`);

/** Words that cannot stand between a speaker and the verb: before them "reports" and "claims" are no verbs of saying. */
export const NO_SPEAKER: ReadonlySet<string> = wordSet(`
  to it is was were are be been being a an the of for and or that not also i you we in on by with have has had will
  would can could this these there his her their its our my your any some no such many most several new recent
`);

/** What stands between a speaker and the verb. */
export const SPEECH_ADVERBS: ReadonlySet<string> = wordSet(`
  also first has have had later then recently reportedly earlier once still just only repeatedly publicly
`);

/** Words of time after a speaker: "Microsoft last week announced". */
export const SPEECH_TIMES: ReadonlySet<string> = wordSet(`
  last this week month year yesterday today earlier later monday tuesday wednesday thursday friday saturday sunday on
`);

/** Words that begin "who that is" after a name and a comma. */
export const APPOSITION_LEADS: ReadonlySet<string> = wordSet(`
  the a an who whose which its his her their then now head chief founder co-founder director analyst president
  professor managing vice senior global
`);
