/** Labelled sentences and their pages, as `../shared/gold` and `tests/gold` keep them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactId, Relation } from '../../core/types.ts';

export interface GoldSentence {
  readonly id: string;
  readonly page: string;
  readonly text: string;
  /** Absent in files without labels. */
  readonly claim?: boolean;
  readonly gold?: readonly { readonly fact: FactId; readonly relation: Relation }[];
}

export interface GoldPage {
  readonly page: string;
  readonly title: string;
  readonly lede?: string;
  readonly kind?: string;
  readonly published?: string;
}

export interface GoldSet {
  readonly name: string;
  readonly sentences: readonly GoldSentence[];
  readonly pages: ReadonlyMap<string, GoldPage>;
}

const ROOT = join(import.meta.dirname, '../..');

/** @throws Error naming file and line when a line is no JSON or lacks a key */
export function readGold(name: string, claimsFile: string, pagesFile: string): GoldSet {
  const sentences = readLines(claimsFile, ['id', 'page', 'text']) as unknown as GoldSentence[];
  const pages = readLines(pagesFile, ['page', 'title']) as unknown as GoldPage[];
  return { name, sentences, pages: new Map(pages.map((page) => [page.page, page])) };
}

/** Our own gold, by the style it was written in. */
export function ownGold(): GoldSet[] {
  return ['wire', 'trade', 'agency', 'press', 'web'].map((name) =>
    readGold(name, join(ROOT, `tests/gold/${name}.claims.jsonl`), join(ROOT, `tests/gold/${name}.pages.jsonl`)),
  );
}

/** The sample of held-back data beside the project, where it is there. */
export function sharedGold(): GoldSet | undefined {
  const folder = join(ROOT, '../shared/gold');
  if (!existsSync(join(folder, 'claims.jsonl'))) return undefined;
  return readGold('shared', join(folder, 'claims.jsonl'), join(folder, 'pages.jsonl'));
}

/** Sentences by page, pages in the order they first appear. */
export function byPage(set: GoldSet): { page: GoldPage; sentences: GoldSentence[] }[] {
  const groups = new Map<string, GoldSentence[]>();
  for (const sentence of set.sentences) {
    const group = groups.get(sentence.page);
    if (group) group.push(sentence);
    else groups.set(sentence.page, [sentence]);
  }
  return [...groups].map(([page, sentences]) => ({ page: set.pages.get(page) ?? { page, title: '' }, sentences }));
}

function readLines(file: string, keys: readonly string[]): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, index }) => {
      let row: Record<string, unknown>;
      try {
        row = JSON.parse(line) as Record<string, unknown>;
      } catch {
        throw new Error(`${file}:${index + 1}: not JSON`);
      }
      for (const key of keys) if (typeof row[key] !== 'string') throw new Error(`${file}:${index + 1}: no "${key}"`);
      return row;
    });
}
