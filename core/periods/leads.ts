import { isHyphen, type Lexemes, textAt, wordAt } from '../quantities/lexemes.ts';
import type { Moment, Reading } from './moments.ts';
import type { Part } from './narrow.ts';
import type { PeriodRelation } from './types.ts';
import { PARTS, RELATIONS } from './vocabulary.ts';

/** The part of a period that the words before it pick out. */
export interface PartFound {
  readonly part?: Part;
  /** Index of the first lexeme of the phrase. */
  readonly first: number;
}

/** "the end of", "late", "mid-" before a period, with the article between them passed over. */
export function partBefore(all: Lexemes, reading: Reading): PartFound {
  const { first, hedge } = reading;
  const found = phraseBefore(PART_PHRASES, all, first) ?? phraseBefore(PART_PHRASES, all, pastArticle(all, first));
  if (found !== undefined) return { part: found.means, first: found.first };
  return hedge === undefined ? { first } : { part: hedge, first };
}

/**
 * The preposition before a phrase; an article may stand between. "Down from a year ago" compares and says nothing on when
 * something began; "from March to May" and "between March and May" are "in".
 */
export function relationBefore(all: Lexemes, moment: Moment, first: number): PeriodRelation | undefined {
  const lead = wordAt(all, first - 1);
  if (moment.kind === 'shift' && moment.by < 0 && lead === 'from') return undefined;
  if (moment.kind === 'range' && (lead === 'from' || lead === 'between')) return 'in';
  return phraseBefore(RELATION_PHRASES, all, pastArticle(all, first))?.means;
}

function pastArticle(all: Lexemes, first: number): number {
  return wordAt(all, first - 1) === 'the' ? first - 1 : first;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/** Phrases by their last word, longest first. */
type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

function tableOf<T>(list: readonly (readonly [words: string, means: T])[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, means] of list) {
    const words = phrase.split(' ');
    const key = words.at(-1) ?? '';
    table.set(key, [...(table.get(key) ?? []), { words, means }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const PART_PHRASES = tableOf(PARTS);
const RELATION_PHRASES = tableOf(RELATIONS);

function phraseBefore<T>(table: PhraseTable<T>, all: Lexemes, index: number): { first: number; means: T } | undefined {
  for (const { words, means } of table.get(plainText(all, index - 1)) ?? []) {
    const first = index - words.length;
    if (words.every((word, offset) => plainText(all, first + offset) === word)) return { first, means };
  }
  return undefined;
}

/** Hyphens of every kind as one. */
function plainText(all: Lexemes, index: number): string {
  return isHyphen(all[index]) ? '-' : textAt(all, index);
}
