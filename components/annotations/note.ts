/** What the reader adds to a saved passage. */
import type { Annotation, HighlightColor } from '../../core/types.ts';

export type Note = Pick<Annotation, 'note' | 'tags' | 'color'>;

export const COLORS: readonly HighlightColor[] = ['yellow', 'green', 'blue', 'pink'];
export const EMPTY_NOTE: Note = { note: '', tags: [], color: 'yellow' };

/** Longest note and tag, in characters; far above what anyone writes, far below what hurts. */
export const MAX_NOTE = 20_000;
export const MAX_TAG = 60;
const MAX_TAGS = 30;

/** @returns the tags of a line separated by commas, Chinese ones included; trimmed, without doubles, in the order typed */
export function tagsOf(line: string): string[] {
  const tags = line.split(/[,，、;；\n]/u).map((tag) =>
    tag
      .replace(/\s{1,20}/gu, ' ')
      .trim()
      .slice(0, MAX_TAG),
  );
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MAX_TAGS);
}

export const tagLine = (tags: readonly string[]): string => tags.join(', ');

/** True when there is nothing in it that would be lost. */
export const isEmpty = ({ note, tags }: Note): boolean => note.trim() === '' && tags.length === 0;
