/** Currencies by sign, code and word, as ISO 4217 codes. An empty code means money whose currency the text leaves open. */

/** Signs before a figure (or after it, as in "10 €"). */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['元', 'CNY'],
]);

/** Letters glued before a sign: "US$", "S$", "CN¥". The bare sign stands for its usual currency. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['s$', 'SGD'],
  ['sg$', 'SGD'],
  ['hk$', 'HKD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['can$', 'CAD'],
  ['nz$', 'NZD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['cn¥', 'CNY'],
  ['jp¥', 'JPY'],
]);

/** Codes and abbreviations that stand before or after a figure. Those in lower case here are matched whatever their case. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'usd eur gbp jpy cny inr idr sgd myr thb vnd php krw hkd twd aud cad nzd chf sek nok dkk pln czk huf ron try rub uah brl mxn ars clp cop zar ngn kes egp aed sar qar kwd ils pkr bdt lkr'
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()]),
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['rp', 'IDR'],
  ['rm', 'MYR'],
  ['rs', 'INR'],
  ['sfr', 'CHF'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
]);

/** Words after a figure. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['buck', 'USD'],
  ['bucks', 'USD'],
  ['greenbacks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['quid', 'GBP'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['yen', 'JPY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['rupiah', 'IDR'],
  ['rupiahs', 'IDR'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['rand', 'ZAR'],
  ['reais', 'BRL'],
  ['dirham', 'AED'],
  ['dirhams', 'AED'],
  ['riyal', 'SAR'],
  ['riyals', 'SAR'],
  ['shekels', 'ILS'],
  ['lira', 'TRY'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
  ['naira', 'NGN'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['kronor', 'SEK'],
  ['francs', 'CHF'],
  ['pesos', ''],
]);

/** Words that are money only beside a large figure or a word that settles it: "20 pounds" may be a weight, "won" a verb. */
export const CURRENCY_WORDS_IF_LARGE: ReadonlyMap<string, string> = new Map([
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['won', 'KRW'],
]);

/** Below this many, "pounds" are a weight and "won" is a verb. */
export const LARGE_SUM = 1000;

/** Hundredths of a currency: code of the whole. */
export const CENTS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
]);

/** Adjectives before a currency word: "Singapore dollars", "Mexican pesos". A phrase not listed keeps the word's own code. */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'dollars',
    new Map([
      ['us', 'USD'],
      ['u.s.', 'USD'],
      ['american', 'USD'],
      ['singapore', 'SGD'],
      ['hong kong', 'HKD'],
      ['australian', 'AUD'],
      ['canadian', 'CAD'],
      ['new zealand', 'NZD'],
      ['new taiwan', 'TWD'],
      ['taiwan', 'TWD'],
    ]),
  ],
  [
    'pesos',
    new Map([
      ['mexican', 'MXN'],
      ['philippine', 'PHP'],
      ['argentine', 'ARS'],
      ['chilean', 'CLP'],
      ['colombian', 'COP'],
    ]),
  ],
  [
    'pounds',
    new Map([
      ['british', 'GBP'],
      ['sterling', 'GBP'],
      ['egyptian', 'EGP'],
    ]),
  ],
  ['yuan', new Map([['chinese', 'CNY']])],
  ['yen', new Map([['japanese', 'JPY']])],
  [
    'won',
    new Map([
      ['south korean', 'KRW'],
      ['korean', 'KRW'],
    ]),
  ],
  [
    'rupees',
    new Map([
      ['indian', 'INR'],
      ['pakistani', 'PKR'],
      ['sri lankan', 'LKR'],
    ]),
  ],
  ['francs', new Map([['swiss', 'CHF']])],
  ['rand', new Map([['south african', 'ZAR']])],
  ['kronor', new Map([['swedish', 'SEK']])],
  ['rupiah', new Map([['indonesian', 'IDR']])],
]);
