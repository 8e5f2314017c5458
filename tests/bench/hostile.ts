/** Sentences made to be slow, all of one length, and plain ones to set beside them. No chance: the same every time. */

const LENGTH = 10_000;

export interface Hostile {
  readonly kind: string;
  readonly text: string;
}

/** Ways to be slow; each takes a number that varies it. */
const KINDS: readonly (readonly [kind: string, make: (seed: number) => string])[] = [
  ['no spaces', (seed) => 'x'.repeat(seed % 7 || 1)],
  ['one long word of names', () => 'TikTokByteDance'],
  ['repeated figures', (seed) => `$${seed % 97}.${seed % 7}bn `],
  ['figures without spaces', (seed) => `${seed}1,000,000.5%`],
  ['ranges', (seed) => `from $${seed % 9}bn to $${seed % 11}bn to `],
  ['nested quotes', () => '“‘"('],
  ['combining marks', () => `a${'\u0301'.repeat(40)}`],
  ['zero width', () => 'T\u200bi\u200bk\u200bT\u200bo\u200bk '],
  ['abbreviations', () => 'U.S. Mr. a.m. '],
  ['full stops', () => '. '],
  ['white space', () => ' \u00a0\t'],
  ['hyphens', (seed) => `live-${seed}-stream-`],
  ['places', () => 'Indonesia Vietnam Jakarta Britain '],
  ['concepts', () => 'cut target revenue sales goal lower forecast '],
  ['gaps', () => 'bring '],
  ['negations', () => 'not never no '],
  ['dates', (seed) => `in September ${2000 + (seed % 30)}, `],
  ['months', () => 'May '],
  ['misspelt names', (seed) => `Tiktoc${String.fromCharCode(97 + (seed % 26))} Bytedanse `],
  ['brackets', () => '((((('],
  ['apostrophes', () => "'s'"],
  ['surrogates', () => '\ud83d\ude00\ud83d'],
  ['right to left', () => '\u202eTikTok \u0627\u0644'],
  ['letters of many scripts', () => 'Тikтоk 抖音 틱톡 '],
  ['number words', () => 'twenty-one hundred thousand million '],
];

export function hostileSentences(count: number): Hostile[] {
  return Array.from({ length: count }, (_, seed) => {
    const [kind, make] = KINDS[seed % KINDS.length]!;
    return { kind, text: filled((at) => make(seed * 31 + at)) };
  });
}

const WORDS =
  'the company said its online shop grew in Britain last year while sellers and staff waited for more orders from users who watch short videos every day and rarely buy'.split(
    ' ',
  );

/** News-like words in changing order. */
export function plainSentences(count: number): string[] {
  return Array.from({ length: count }, (_, seed) =>
    filled((at) => `${WORDS[(seed * 17 + at * ((seed % 5) + 1)) % WORDS.length]} `),
  );
}

function filled(piece: (at: number) => string): string {
  let text = '';
  for (let at = 0; text.length < LENGTH; at += 1) text += piece(at);
  return text.slice(0, LENGTH);
}
