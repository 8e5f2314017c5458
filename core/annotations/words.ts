/** Cuts text into the words and signs that quotes are compared by. Faster and plainer than reading words for meaning. */

/** Words of a text: `starts[i]` to `ends[i]` is the i-th, and `ids[i]` names it. Only the first `count` entries hold. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
}

/** Names words by number, so that texts read with the same vocabulary can be compared by number. */
export interface Vocabulary {
  /** Plain form (lower case, NFKC, straight apostrophe) → number. */
  readonly ids: Map<string, number>;
  /** Plain form by number. */
  readonly words: string[];
  /** What words that are forms of one another have in common, by number: the first four letters, or "a figure". */
  readonly stems: number[];
  readonly stemIds: Map<string, number>;
  readonly kinds: Uint8Array;
}

export function vocabulary(): Vocabulary {
  return { ids: new Map(), words: [], stems: [], stemIds: new Map([['figure', 0]]), kinds: new Uint8Array(0x10000) };
}

/** Number of the stem that all figures share. */
export const FIGURE_STEM = 0;

/** How many words are read before the work may be put aside. */
const SLICE = 2_000;

/**
 * Reads words in order: runs of letters and digits with the apostrophes, points and commas inside ("don't", "1,050.5"),
 * each Chinese or Japanese character, and each sign that changes a figure ($ € £ ¥ % + and a minus before a digit).
 * Linear. Yields now and then so that the caller may let others work.
 */
export function* readWords(text: string, known: Vocabulary): Generator<undefined, Words> {
  const most = text.length;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const ids = new Int32Array(most);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(known.kinds, text.charCodeAt(at));
    const end = kind === WORD || kind === DIGIT ? wordEnd(known.kinds, text, at) : at + 1;
    if (
      end > at + 1 ||
      kind === WORD ||
      kind === DIGIT ||
      kind === ALONE ||
      (kind === MINUS && isSign(known, text, at))
    ) {
      starts[count] = at;
      ends[count] = end;
      ids[count] = idOf(known, kind === MINUS ? '-' : text.slice(at, end), kind === DIGIT);
      count += 1;
      if (count % SLICE === 0) yield;
    }
    at = end;
  }
  return { count, starts, ends, ids };
}

/** As `readWords`, at once; for quotes. */
export function wordsOf(text: string, known: Vocabulary): Words {
  const reading = readWords(text, known);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** True for white space and for signs that are part of no word. */
export const isPunctuation = (known: Vocabulary, unit: number): boolean => {
  const kind = kindOf(known.kinds, unit);
  return kind === OTHER || kind === APOSTROPHE || kind === POINT || kind === MINUS;
};

const [UNKNOWN, OTHER, WORD, DIGIT, ALONE, INVISIBLE, APOSTROPHE, POINT, MINUS, SPACE] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function kindOf(kinds: Uint8Array, unit: number): number {
  const kind = kinds[unit] ?? UNKNOWN;
  if (kind !== UNKNOWN) return kind;
  const found = classify(String.fromCharCode(unit));
  kinds[unit] = found;
  return found;
}

const DIGITS = /\p{Nd}/u;
const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LETTERS = /[\p{L}\p{M}\p{N}]/u;
const SURROGATE = /[\ud800-\udfff]/;
const SIGNS = /[\p{Sc}%‰+]/u;
const FORMAT = /\p{Cf}/u;

function classify(character: string): number {
  if (DIGITS.test(character)) return DIGIT;
  if (BY_CHARACTER.test(character) || SIGNS.test(character)) return ALONE;
  if (LETTERS.test(character) || SURROGATE.test(character)) return WORD;
  if (FORMAT.test(character)) return INVISIBLE;
  if ("'’ʼ".includes(character)) return APOSTROPHE;
  if (character === '.' || character === ',') return POINT;
  if ('-−–'.includes(character)) return MINUS;
  return character.trim() === '' ? SPACE : OTHER;
}

function wordEnd(kinds: Uint8Array, text: string, start: number): number {
  let end = start + 1;
  let last = kindOf(kinds, text.charCodeAt(start));
  for (let at = end; at < text.length; at += 1) {
    const kind = kindOf(kinds, text.charCodeAt(at));
    if (kind === WORD || kind === DIGIT) {
      last = kind;
      end = at + 1;
    } else if (kind !== INVISIBLE) {
      const next = at + 1 < text.length ? kindOf(kinds, text.charCodeAt(at + 1)) : OTHER;
      const binds =
        (kind === APOSTROPHE && last === WORD && next === WORD) || (kind === POINT && last === DIGIT && next === DIGIT);
      if (!binds) break;
    }
  }
  return end;
}

/** "-5" and "-$5", but neither "2021-5" nor "short-form". */
function isSign(known: Vocabulary, text: string, at: number): boolean {
  const before = at === 0 ? SPACE : kindOf(known.kinds, text.charCodeAt(at - 1));
  const after = kindOf(known.kinds, text.charCodeAt(at + 1));
  return (before === SPACE || before === OTHER) && (after === DIGIT || after === ALONE);
}

const BEYOND_ASCII = /[^\x20-\x7e]/;
const HIDDEN = /\p{Cf}/gu;
const APOSTROPHES = /[’ʼ]/g;

function idOf(known: Vocabulary, written: string, figure: boolean): number {
  const lower = written.toLowerCase();
  const word = BEYOND_ASCII.test(lower) ? lower.replace(HIDDEN, '').normalize('NFKC').replace(APOSTROPHES, "'") : lower;
  const seen = known.ids.get(word);
  if (seen !== undefined) return seen;
  const id = known.words.length;
  known.ids.set(word, id);
  known.words.push(word);
  known.stems.push(figure ? FIGURE_STEM : stemOf(known, word));
  return id;
}

function stemOf(known: Vocabulary, word: string): number {
  const stem = `_${word.length < 4 ? word : word.slice(0, 4)}`;
  const seen = known.stemIds.get(stem);
  if (seen !== undefined) return seen;
  known.stemIds.set(stem, known.stemIds.size);
  return known.stemIds.size - 1;
}
