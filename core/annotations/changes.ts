import { DATE_WORDS, NEGATED_ENDING, NEGATIONS, NUMBER_WORDS } from './loud-words.ts';
import { plainSigns } from './plain.ts';

/** Why a changed word matters most: it may turn the claim round. */
export type Loud = 'figure' | 'date' | 'name' | 'negation';

/** A run of text in the order to read it: what stayed, what stood there, what stands there now. */
export interface ChangeSegment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Only on words that were removed or added. */
  readonly loud?: Loud;
}

/**
 * Compares a passage as saved with the passage as it stands, word by word (longest common subsequence, Hunt and Szymanski's
 * problem, by dynamic programming). Typography and white space are no change.
 *
 * @returns segments whose `same` and `added` texts together are `now`, and whose `same` and `removed` texts read as `was`;
 *   removed comes before added
 */
export function changes(was: string, now: string): ChangeSegment[] {
  const before = units(was);
  const after = units(now);
  let head = 0;
  while (head < before.length && head < after.length && before[head]!.key === after[head]!.key) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail]!.key === after[after.length - 1 - tail]!.key) tail += 1;
  const segments: ChangeSegment[] = after.slice(0, head).map(same);
  segments.push(...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)));
  segments.push(...after.slice(after.length - tail).map(same));
  return joined(segments);
}

/** @returns whether a figure, date, name or negation is among the changes: what a reader must see first */
export const isLoud = (segments: readonly ChangeSegment[]): boolean => segments.some((one) => one.loud !== undefined);

/** A word or sign with the white space after it. */
interface Unit {
  readonly text: string;
  readonly key: string;
  readonly loud?: Loud;
}

/** Words keep inner points, commas and apostrophes, so "1,050.5", "U.S." and "don't" are one. */
const UNIT = /(?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}])\s*|\s+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

function units(text: string): Unit[] {
  let opens = true;
  return [...text.matchAll(UNIT)].map(([unit]) => {
    const key = plainSigns(unit.trim().replace(INVISIBLE, '').normalize('NFC'));
    const loud = loudness(key, opens);
    // A quotation mark neither opens nor closes a sentence by itself.
    if (!QUOTE_MARK.test(key)) opens = SENTENCE_END.test(key);
    return { text: unit, key, ...(loud ? { loud } : {}) };
  });
}

const QUOTE_MARK = /^["'()[\]]$/;
const SENTENCE_END = /^[.!?:]$/;
const FIGURE = /[\p{Nd}%‰\p{Sc}]/u;
const YEAR = /^(?:19|20)\d\d$/;
const CAPITAL = /^\p{Lu}/u;
/** "TikTok", "eBay", "NASA": names wherever they stand. */
const INNER_CAPITAL = /[\p{L}\p{N}]\p{Lu}/u;

/** @param opens the word opens a sentence, where a capital says nothing */
function loudness(key: string, opens: boolean): Loud | undefined {
  const word = key.toLowerCase();
  if (NEGATIONS.has(word) || word.endsWith(NEGATED_ENDING)) return 'negation';
  if (YEAR.test(word) || (DATE_WORDS.has(word) && !(word === 'march' && !CAPITAL.test(key)))) return 'date';
  if (FIGURE.test(word) || NUMBER_WORDS.has(word)) return 'figure';
  // "May" is a month or a verb; with a capital inside a sentence it is a month.
  if (word === 'may') return CAPITAL.test(key) && !opens ? 'date' : undefined;
  return (CAPITAL.test(key) && !opens && key !== 'I') || INNER_CAPITAL.test(key) ? 'name' : undefined;
}

const same = ({ text }: Unit): ChangeSegment => ({ kind: 'same', text });
const removed = ({ text, loud }: Unit): ChangeSegment => ({ kind: 'removed', text, ...(loud ? { loud } : {}) });
const added = ({ text, loud }: Unit): ChangeSegment => ({ kind: 'added', text, ...(loud ? { loud } : {}) });

/** Cells of the table beyond which passages are shown as replaced whole. */
const MOST_CELLS = 4_000_000;

function middle(before: readonly Unit[], after: readonly Unit[]): ChangeSegment[] {
  const width = after.length + 1;
  if (before.length * width > MOST_CELLS) return [...before.map(removed), ...after.map(added)];
  // common[i * width + j]: longest common run of what follows word i before and word j after.
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      common[at] =
        before[i]!.key === after[j]!.key ? common[at + width + 1]! + 1 : Math.max(common[at + width]!, common[at + 1]!);
    }
  }
  const segments: ChangeSegment[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const at = i * width + j;
    if (i < before.length && j < after.length && before[i]!.key === after[j]!.key) {
      segments.push(same(after[j]!));
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || common[at + width]! >= common[at + 1]!)) {
      segments.push(removed(before[i]!));
      i += 1;
    } else {
      segments.push(added(after[j]!));
      j += 1;
    }
  }
  return segments;
}

/** Neighbours of one kind and loudness become one; inside a change, all that went comes before all that came. */
function joined(segments: readonly ChangeSegment[]): ChangeSegment[] {
  const ordered: ChangeSegment[] = [];
  for (let at = 0; at < segments.length; ) {
    if (segments[at]!.kind === 'same') {
      ordered.push(segments[at]!);
      at += 1;
      continue;
    }
    let end = at;
    while (end < segments.length && segments[end]!.kind !== 'same') end += 1;
    const run = segments.slice(at, end);
    ordered.push(...run.filter((one) => one.kind === 'removed'), ...run.filter((one) => one.kind === 'added'));
    at = end;
  }
  const result: ChangeSegment[] = [];
  for (const one of ordered) {
    const last = result.at(-1);
    if (last && last.kind === one.kind && last.loud === one.loud) {
      result[result.length - 1] = { ...last, text: last.text + one.text };
    } else result.push(one);
  }
  return result;
}
