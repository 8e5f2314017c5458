import type { Figure } from './figure.ts';
import { isFiller } from './hedges.ts';
import { type Lexemes, pastHyphen, wordAt } from './lexemes.ts';
import type { Direction, QuantityRole } from './types.ts';
import {
  CHANGE_AFTER,
  CHANGE_NOUNS,
  CHANGE_VERBS,
  COUNT_CHANGE_AFTER,
  COUNT_CHANGES,
  DOWN_PARTICLE_VERBS,
  NO_ARROW_BEFORE_TO,
  NOT_MONEY_CHANGES,
  PARTICLE_VERBS,
} from './vocabulary/changes.ts';

export interface Role {
  readonly role: QuantityRole;
  readonly direction?: Direction;
}

/** How far back a verb may stand from its "from", "to" or "by". */
const WINDOW = 14;

/**
 * The part a figure plays in a change. `start` is the index of its phrase with the hedge, `next` the index after it.
 * Nothing where the words name no change: then "from X to Y" is a range and "to Y" a goal or a receiver.
 */
export function roleOf(
  all: Lexemes,
  figure: Pick<Figure, 'kind' | 'change'>,
  start: number,
  next: number,
): Role | undefined {
  if (figure.change !== undefined) return { role: 'change', direction: figure.change };
  if (figure.kind === 'ordinal') return arrow(all, start);
  return arrow(all, start) ?? changeAfter(all, figure.kind, next) ?? changeBefore(all, figure.kind, start);
}

/** A change word in the clause before an index: its direction, and whether there is one at all. */
export function changeCue(all: Lexemes, index: number): { readonly direction?: Direction } | undefined {
  for (let at = index - 1; at >= 0 && at >= index - WINDOW; at--) {
    const lexeme = all[at];
    if (lexeme === undefined || CLAUSE_ENDS.has(lexeme.text)) return undefined;
    if (lexeme.kind !== 'word') continue;
    const table = CHANGE_VERBS.has(lexeme.text)
      ? CHANGE_VERBS
      : CHANGE_NOUNS.has(lexeme.text)
        ? CHANGE_NOUNS
        : undefined;
    if (table === undefined || isParticle(all, at)) continue;
    const direction = table.get(lexeme.text);
    return direction === undefined ? {} : { direction };
  }
  return undefined;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);

/** "made up 15% of", "took down 113m clips" and "up to" go nowhere. */
function isParticle(all: Lexemes, index: number): boolean {
  const word = wordAt(all, index);
  if (word === 'down') return DOWN_PARTICLE_VERBS.has(wordAt(all, index - 1));
  if (word !== 'up') return false;
  return wordAt(all, index + 1) === 'to' || PARTICLE_VERBS.has(wordAt(all, index - 1));
}

/** "from X", "to Y" and "by Z" under a change word. */
function arrow(all: Lexemes, start: number): Role | undefined {
  const at = skipFillers(all, start);
  const lead = wordAt(all, at - 1);
  if (lead === 'from') return changeCue(all, at - 1) === undefined ? undefined : { role: 'before' };
  if (lead === 'to') {
    if (NO_ARROW_BEFORE_TO.has(wordAt(all, at - 2))) return undefined;
    return changeCue(all, at - 1) === undefined ? undefined : { role: 'after' };
  }
  if (lead === 'by') {
    const cue = changeCue(all, at - 1);
    return cue === undefined ? undefined : { role: 'change', ...cue };
  }
  return undefined;
}

/** "20 per cent lower", "a 20% cut", "$2 billion less", "15% up on", "200 more sellers". */
function changeAfter(all: Lexemes, kind: Figure['kind'], next: number): Role | undefined {
  if (kind === 'duration') return undefined;
  const at = pastHyphen(all, next);
  const word = wordAt(all, at);
  const direction = CHANGE_AFTER.get(word);
  if (direction === undefined) return takenAway(all, kind, at);
  if (kind === 'count' && !COUNT_CHANGE_AFTER.has(word)) return undefined;
  if (word === 'off' && kind !== 'percent' && !OFF_WHAT.has(wordAt(all, at + 1))) return undefined;
  return { role: 'change', direction };
}

/** "$2bn has been shaved off what it expected", "a fifth was knocked off the target". */
function takenAway(all: Lexemes, kind: Figure['kind'], index: number): Role | undefined {
  if (kind === 'count' || kind === 'ordinal') return undefined;
  let at = index;
  while (at < index + 4 && PASSIVE_WORDS.has(wordAt(all, at))) at++;
  if (at === index || wordAt(all, at + 1) !== 'off') return undefined;
  return { role: 'change', direction: 'down' };
}

const PASSIVE_WORDS: ReadonlySet<string> = new Set('has have had been was were is are being already'.split(' '));

/** "$2bn off its goal", but not "$2bn off Indonesia's coast". */
const OFF_WHAT: ReadonlySet<string> = new Set('the its their his her our a this last what that'.split(' '));

/** "rose 5%", "cut $2bn", "up 7%", "a drop of 20%", "the reduction … at a quarter". */
function changeBefore(all: Lexemes, kind: Figure['kind'], start: number): Role | undefined {
  const at = skipFillers(all, start);
  const lead = wordAt(all, at - 1);
  if (kind === 'duration') return undefined;
  if (lead === 'of') {
    const noun = wordAt(all, at - 2);
    if (CHANGE_NOUNS.has(noun)) return withDirection(CHANGE_NOUNS.get(noun));
    return kind === 'percent' || kind === 'fraction' ? nounOfChange(all, at - 1) : undefined;
  }
  if (lead === 'at' && (kind === 'percent' || kind === 'fraction')) return nounOfChange(all, at - 1);
  if (!CHANGE_VERBS.has(lead) || isParticle(all, at - 1)) return undefined;
  const direction = CHANGE_VERBS.get(lead);
  if (direction === undefined) return undefined;
  if (kind === 'money' && NOT_MONEY_CHANGES.has(lead)) return undefined;
  if (kind === 'count' && !COUNT_CHANGES.has(lead)) return undefined;
  return { role: 'change', direction };
}

function nounOfChange(all: Lexemes, index: number): Role | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
    const noun = wordAt(all, at);
    if (noun === '') return undefined;
    if (CHANGE_NOUNS.has(noun)) return withDirection(CHANGE_NOUNS.get(noun));
  }
  return undefined;
}

function withDirection(direction: Direction | undefined): Role {
  return direction === undefined ? { role: 'change' } : { role: 'change', direction };
}

function skipFillers(all: Lexemes, start: number): number {
  let at = start;
  while (at > start - 3 && isFiller(wordAt(all, at - 1))) at--;
  return at;
}
