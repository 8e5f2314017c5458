import type { QuantityKind } from '../types.ts';
import { type Lexemes, pastHyphen, textAt, wordAt } from './lexemes.ts';
import type { Run } from './nouns.ts';
import type { TimeUnit } from './types.ts';
import { RATE_WORDS, TIME_UNITS } from './vocabulary/contexts.ts';

const WINDOW_AFTER = 7;
const WINDOW_BEFORE = 7;

/** What a figure is counted per: "a day", "each month", "per year", "/day", "monthly", or an adjective before or in its noun. */
export function rateOf(
  all: Lexemes,
  start: number,
  next: number,
  counted: Run | undefined,
  kind: QuantityKind,
): TimeUnit | undefined {
  const beside = rateNext(all, next);
  if (beside !== undefined || kind === 'duration') return beside;
  const inNoun = counted === undefined ? undefined : (rateIn(all, counted) ?? rateNext(all, counted.next));
  return inNoun ?? rateLater(all, Math.max(next, counted?.next ?? 0)) ?? rateBefore(all, start);
}

/** Right after: "$11m a day", "$12bn-a-year", "$2.6m per day", "daily". "A year ago" and "a day later" are moments. */
function rateNext(all: Lexemes, index: number): TimeUnit | undefined {
  const at = pastHyphen(all, index);
  const word = textAt(all, at);
  const direct = RATE_WORDS.get(word);
  if (direct !== undefined) return direct;
  if (word === 'a' || word === 'an' || word === 'per' || word === '/' || word === 'every' || word === 'each') {
    const unitAt = pastHyphen(all, at + 1);
    const unit = TIME_UNITS.get(wordAt(all, unitAt));
    if (unit === undefined || wordAt(all, unitAt).endsWith('s')) return undefined;
    const after = wordAt(all, unitAt + 1);
    if (after === 'before') return SHORT_UNITS.has(unit) ? unit : undefined;
    return MOMENTS.has(after) ? undefined : unit;
  }
  return word === 'p' && wordAt(all, at + 1) === 'a' ? 'year' : undefined;
}

const MOMENTS: ReadonlySet<string> = new Set('ago earlier later after previously prior old'.split(' '));
/** "1bn a day before Christmas" is a rate, "1bn a year before Facebook" a moment. */
const SHORT_UNITS: ReadonlySet<TimeUnit> = new Set(['minute', 'hour', 'day', 'week', 'month'] as const);

/** "daily active users" counts users per day. */
function rateIn(all: Lexemes, run: Run): TimeUnit | undefined {
  for (let at = run.first; at < run.next; at++) {
    const unit = RATE_WORDS.get(wordAt(all, at));
    if (unit !== undefined) return unit;
  }
  const abbreviated = wordAt(all, run.next - 1);
  if (abbreviated === 'daus' || abbreviated === 'dau') return 'day';
  return abbreviated === 'maus' || abbreviated === 'mau' ? 'month' : undefined;
}

/** "150 million Americans use the app every month", "a billion drop in at least once a week": a distributive within the clause. */
function rateLater(all: Lexemes, index: number): TimeUnit | undefined {
  for (let at = index; at < index + WINDOW_AFTER; at++) {
    const lexeme = all[at];
    if (lexeme === undefined || lexeme.kind !== 'word') return undefined;
    if (lexeme.text === 'each' || lexeme.text === 'every' || lexeme.text === 'per') return rateNext(all, at);
    if (lexeme.text === 'once') return rateNext(all, at + 1);
    if (lexeme.text === 'daily' || lexeme.text === 'monthly') return RATE_WORDS.get(lexeme.text);
  }
  return undefined;
}

/** "its annual revenue target of $10bn", "monthly users topped 1bn": an adjective a few words before, in the same clause. */
function rateBefore(all: Lexemes, index: number): TimeUnit | undefined {
  for (let at = index - 1; at >= 0 && at >= index - WINDOW_BEFORE; at--) {
    const lexeme = all[at];
    if (lexeme === undefined || lexeme.kind !== 'word') return undefined;
    if (BREAKS.has(lexeme.text)) return undefined;
    const unit = RATE_WORDS.get(lexeme.text);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

const BREAKS: ReadonlySet<string> = new Set('and but while which who that with as after when in during'.split(' '));
