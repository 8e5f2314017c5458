/** English words whose change turns a claim round. Data; lower case, straight apostrophes. */

/** Words that deny, or take back. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  ...['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'cannot', 'hardly', 'barely'],
  ...['deny', 'denies', 'denied', 'denying', 'fail', 'fails', 'failed', 'refuse', 'refuses', 'refused', 'rejected'],
  ...['dropped', 'scrapped', 'cancelled', 'canceled', 'abandoned', 'halted', 'retracted', 'withdrew', 'false', 'wrong'],
  ...['unable', 'unlikely', 'unwilling', 'impossible', 'despite', 'instead', 'lack', 'lacks', 'lacked'],
]);

export const NEGATED_ENDING = "n't";

/** Figures in words. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty'],
  ...[
    'fifty',
    'sixty',
    'seventy',
    'eighty',
    'ninety',
    'hundred',
    'thousand',
    'million',
    'billion',
    'trillion',
    'dozen',
  ],
  ...['hundreds', 'thousands', 'millions', 'billions', 'trillions', 'dozens', 'half', 'third', 'quarter', 'fifth'],
  ...['double', 'doubled', 'triple', 'tripled', 'twice', 'thrice', 'quadrupled', 'halved', 'mn', 'bn', 'tn', 'percent'],
  ...[
    'first',
    'second',
    'fourth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'all',
    'most',
    'some',
    'few',
    'several',
  ],
]);

/** Days and months, and words that place an event in time. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'wed', 'thu', 'fri'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'today', 'yesterday'],
  ...[
    'tomorrow',
    'tonight',
    'week',
    'weeks',
    'month',
    'months',
    'year',
    'years',
    'decade',
    'decades',
    'since',
    'until',
  ],
]);
