import { wordSet } from '../text/word-set.ts';

/** Words after a country's name or adjective that make it a sort of money. */
export const MONEY_WORDS: ReadonlySet<string> = wordSet(`
  dollar dollars pound pounds yuan yen rupee rupees rupiah ringgit baht dong francs franc peso pesos riyal
  riyals dirham dirhams krona kronor krone kroner lira
`);

/** Words before the name of a language. */
export const LANGUAGE_LEADS: ReadonlySet<string> = wordSet(`
  in into speak speaks spoke speaking learn learning teach fluent from translated
`);

/** Words after the name of a language. */
export const LANGUAGE_TAILS: ReadonlySet<string> = wordSet(`
  language languages speaking speaker speakers subtitles lessons translation dictionary words
`);

/** Prepositions of place: after them the name of a capital is the city, not the government in it. */
export const WHERE_WORDS: ReadonlySet<string> = wordSet(`
  in at near outside around across throughout to from of through visit visited via central downtown north south
  east west greater inner leave left reached based into
`);

/** Verbs by which a thing comes from or goes to a government named by its city: "ordered by Beijing", "talks with Washington". */
export const POWER_WORDS: ReadonlySet<string> = wordSet(`
  by with between against told pressed urged asked persuade convince satisfy appease
`);

/** Words after "Beijing's" that a government has and a city has not. */
export const POWER_NOUNS: ReadonlySet<string> = wordSet(`
  rules rule ban government demands demand pressure crackdown policy policies decision order orders threat threats
  approval plan plans law laws leaders influence support power reach hostility suspicion concerns sanctions
  regulators executive stance response efforts control
`);

/** Words before a family name. */
export const PERSON_TITLES: ReadonlySet<string> = wordSet(`
  mr mrs ms miss dr sir dame lord lady president senator judge professor prof captain
`);

/** Words beside a name that tell a person: "said", "actor". */
export const PERSON_NEIGHBOURS: ReadonlySet<string> = wordSet(`
  said says told who wrote added president actor actress singer star founder director analyst spokesman spokeswoman
  spokesperson influencer creator
`);

/** Words after a city that leave it a city: "London office", "Beijing time", "Washington and". */
export const PLACE_TAILS: ReadonlySet<string> = wordSet(`
  and or but as than while on in at this last next earlier later yesterday today where when for during office offices
  time headquarters based area region court hotel streets street store subsidiary branch team staff hub studio campus
  police flagship shop market listing
`);
