/** Words beside a figure that tell what it is, and what it is not. */

import type { TimeUnit } from '../types.ts';

/** Units of durations and rates. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['seconds', 'second'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** Adjectives and adverbs of rate. */
export const RATE_WORDS: ReadonlyMap<string, TimeUnit> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['annualised', 'year'],
  ['annualized', 'year'],
]);

/** Full and short names of months; short ones count as months only beside a day. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Nouns before a figure that it names rather than counts: "page 12", "Section 230", "season 2". */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'page pages p pp chapter room rooms article section sections paragraph clause title rule flight episode season series channel level version part phase category ' +
    'tier class size grade route highway day week step round item figure fig table note apartment suite platform gate line bus formula group ' +
    'model type lot unit block bill act resolution order case act act verse psalm hashtag area zone district ward boeing airbus covid windows iphone ' +
    'android ios galaxy pixel playstation xbox v ver aged age ages interstate catch vitamin omega gen generation volume vol issue no number http port error code hwy'
  ).split(' '),
);

/** Words after a figure that make it an age, a time or a name. */
export const NOT_COUNT_AFTER: ReadonlySet<string> = new Set(
  'am pm a.m p.m gmt bst est et pt utc cet oclock ad bc bce ce old olds'.split(' '),
);

/** Physical units written short: no kind here measures them. */
export const PHYSICAL_UNITS: ReadonlySet<string> = new Set(
  'km kms kg kgs cm mm ft mph kph kmh gb tb mb kb mbps gbps hz khz mhz ghz kw kwh mw mwh gw gwh v w lb lbs oz ml cl l g mg degrees degree celsius fahrenheit px dpi fps'.split(
    ' ',
  ),
);

/** After "2m" these make it metres. */
export const METRES_AFTER: ReadonlySet<string> = new Set(
  'tall long wide high deep away apart below above thick across sprint race butterfly freestyle backstroke breaststroke relay hurdles dash pool final medley'.split(
    ' ',
  ),
);

/** After the words of an ordinal these make it a period, an idiom or a name rather than a rank. */
export const NOT_RANKED: ReadonlySet<string> = new Set(
  (
    'half quarter time times week weeks month months year years day days decade century season episode chapter round stage phase step steps person people lady ' +
    'hand thing things amendment class aid minister family cousin cousins floor world night nights glance sight step name names language ' +
    'version edition part parts instance instances quarterly two three four five six seven eight nine ten few hundred thousand million billion and or generation ' +
    'party parties trimester anniversary birthday term reading draft attempt date dates love degree nation nations wave opinion thought thoughts nature home straight consecutive successive annual minute minutes'
  ).split(' '),
);

/** Words before an ordinal that let it be a rank. */
export const RANK_BEFORE: ReadonlySet<string> = new Set(
  "the its their his her our only ranked ranks rank came come comes finished finishes finish placed distant poor lowly become became becomes becoming 's".split(
    ' ',
  ),
);

/** Places in a ranking: "the top spot" is number one. */
export const TOP_PLACES: ReadonlySet<string> = new Set(
  'spot spots position place rank ranking slot seat priority'.split(' '),
);

/** Words that can't be part of a noun phrase that is counted. */
export const CLOSED: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its their his her our your my it they he she we you i them him us me who whom whose which what when where why how ' +
    'and or but nor so yet if than as because while whereas although though unless whether since until before after during ' +
    'of in on at to from by for with without within into onto over under above below about around through across between among amid amongst against ' +
    'toward towards upon off out up down per via despite throughout beyond behind near inside outside plus minus versus like including excluding except ' +
    'is are was were be been being am has have had having do does did doing will would can could shall should may might must ought ' +
    "not no never also already still now then there here just only even ever too very much many each every both either neither once again later earlier ago soon isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't hasn't haven't " +
    'said says say told tells according reported reports respectively altogether together apiece worldwide globally nationwide overall today yesterday tomorrow tonight currently ' +
    'use uses used using open opens opened watch watches watched visit visits visited rely relies relied depend depends lives lived spend spent spends ' +
    'come comes came go goes went get gets got make makes made take takes took give gives gave see sees saw want wants need needs needed ' +
    'make keep kept went sell sells sold buy buys bought pay pays paid suffer suffers tune tuned log logged sign signed join joined joins flock flocked turned turn follow followed follows ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'rose fell grew jumped dropped reached hit topped others ones cannot'
  ).split(' '),
);

/** Collective nouns that modify a plural after them: "staff members". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'staff police crew media data audience personnel series'.split(' '),
);

/** Plural nouns without a plural ending, and mass nouns that news counts. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  'people men women children staff personnel police teens folk crew media data criteria phenomena teeth feet mice geese fish sheep aircraft series audience userbase headcount workforce'.split(
    ' ',
  ),
);

/** Nouns in -s that modify the noun after them: "sales jobs", "sports fans". */
export const MODIFIERS_IN_S: ReadonlySet<string> = new Set(
  'sales sports news goods savings arts games electronics communications operations human-resources previous various numerous famous continuous serious business wireless express less plus gas bus ios aws sms gps windows'.split(
    ' ',
  ),
);

/** What is looked for to the left when nothing is counted to the right: "daily active users topped 1bn". */
export const METRIC_NOUNS: ReadonlySet<string> = new Set(
  (
    'users dau daus mau maus downloads installs subscribers subscriptions members customers buyers sellers merchants viewers views followers ' +
    'creators orders items parcels units stores outlets accounts visitors ' +
    'visits listeners streams players gamers readers audience userbase headcount workforce searches'
  ).split(' '),
);

/** People of whom "under 13" gives an age. */
export const AGE_NOUNS: ReadonlySet<string> = new Set(
  'users children people those adults anyone kids teens teenagers girls boys women men minors youngsters viewers everyone pupils accounts americans players persons the'.split(
    ' ',
  ),
);

/** Before a bare four-digit number these make it a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  'in since by of from until till during before after mid early late the its fiscal year for between end through throughout on'.split(
    ' ',
  ),
);

/** After a length of time these make it a moment: "two years ago". */
export const PERIOD_AFTER: ReadonlySet<string> = new Set('ago earlier later before previously prior hence'.split(' '));

/** Before a length of time these make it a period: "the past 12 months". */
export const PERIOD_BEFORE: ReadonlySet<string> = new Set(
  'last past next previous coming preceding following latest first final recent'.split(' '),
);
