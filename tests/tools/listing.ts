/** The texts of the store listings, as `docs/store/` has them: one Markdown file a language, one section for each field of the stores' forms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

export const LISTING_LANGUAGES = ['en', 'zh-CN'] as const;
export type ListingLanguage = (typeof LISTING_LANGUAGES)[number];

/** @returns each section's text by its heading */
export function listing(language: ListingLanguage): ReadonlyMap<string, string> {
  const text = readFileSync(join(ROOT, 'docs', 'store', `${language}.md`), 'utf8');
  return new Map(
    text
      .split('\n## ')
      .slice(1)
      .map((section) => {
        const end = section.indexOf('\n');
        return [section.slice(0, end), section.slice(end).trim()];
      }),
  );
}

/** @returns what stands over each screenshot, in order */
export function captions(language: ListingLanguage): string[] {
  const lines = (listing(language).get('Screenshots') ?? '').split('\n');
  return lines.map((line) => line.replace(/^\d\. /, ''));
}
