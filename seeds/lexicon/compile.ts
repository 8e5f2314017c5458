/** Compiles the lexicon's themes and the background table into what the matcher opens. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type BackgroundBand, type ConceptData, type LexiconData, MASK } from '../../core/matching/lexicon.ts';
import { wordsOf } from '../../core/matching/words.ts';
import { readSheetFile } from '../sheet-file.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const BACKGROUND = join(FOLDER, 'background.txt');

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a concept is lower-case words joined by hyphens'));
const list = v.pipe(
  v.string('must be text: forms parted by commas'),
  v.transform((text) => text.split(',').map((form) => form.trim())),
  v.check((forms) => forms.every((form) => form !== ''), 'there is an empty form (two commas, or a comma at the end)'),
);
const entry = v.strictObject({
  say: list,
  also: v.optional(list),
  is: v.optional(v.picklist(['event', 'setting'], 'must be event or setting; a thing says nothing')),
  near: v.optional(list),
  against: v.optional(list),
});
const theme = v.record(id, entry);
type Entry = v.InferOutput<typeof entry>;

/** The files whose change must rebuild. */
export const lexiconFiles: readonly string[] = [...themeFiles(), BACKGROUND];

/**
 * @returns every concept with its forms stemmed and its rarity, and the background's weights
 * @throws DataFileError naming file, line and cure for a wrong shape, a concept in two files, a relative that is no concept
 */
export function compileLexicon(): LexiconData {
  const bands = readBackground();
  const frequency = new Map(bands.flatMap(({ share, stems }) => stems.map((stem): [string, number] => [stem, share])));
  const concepts = new Map<string, Entry>();
  const later: (() => void)[] = [];
  for (const path of themeFiles()) {
    const file = readSheetFile(path, readFileSync(path, 'utf8'));
    const parsed = v.safeParse(theme, file.data);
    if (!parsed.success) {
      return file.fail(
        parsed.issues.map((issue) => ({
          path: (issue.path ?? []).map((item) => item.key as string),
          reason: issue.message,
          cure: 'Compare with the concepts around it',
        })),
      );
    }
    for (const [concept, one] of Object.entries(parsed.output)) {
      if (concepts.has(concept)) {
        file.fail([{ path: [concept], reason: `concept "${concept}" is in another file too`, cure: 'Merge the two' }]);
      }
      concepts.set(concept, one);
      for (const other of [...(one.also ?? []), ...(one.near ?? []), ...(one.against ?? [])]) {
        later.push(() => {
          if (concepts.has(other)) return;
          file.fail([{ path: [concept], reason: `"${other}" is no concept`, cure: 'Name one, or mend the name' }]);
        });
      }
    }
  }
  for (const check of later) check();
  return {
    concepts: [...concepts].map(([concept, one]) => compileConcept(concept, one, frequency)),
    background: bands.map(({ share, stems }): BackgroundBand => ({ weight: rarity(share), stems: stems.join(' ') })),
  };
}

/** 0 for what stands in most sentences, 1 for what stands in one of a million. */
export function rarity(share: number): number {
  const scaled = -Math.log10(Math.max(share, 1e-6)) / 6;
  return Math.round(Math.min(1, Math.max(0, (scaled - 0.15) / 0.6)) * 100) / 100;
}

function compileConcept(
  concept: string,
  { say, also = [], is, near, against }: Entry,
  frequency: ReadonlyMap<string, number>,
): ConceptData {
  const forms = new Set(say.map(compileForm));
  let share = 0;
  for (const form of forms) share += shareOf(form, frequency);
  return {
    id: concept,
    weight: concept === MASK ? 0 : rarity(share),
    also,
    ...(is && { is }),
    ...(near && { near }),
    ...(against && { against }),
    forms: [...forms].join('|'),
  };
}

/** Words → stems; a form in capitals and one with `=` keep their letters. */
function compileForm(form: string): string {
  return form
    .split(' ')
    .flatMap((word) => {
      if (word === '..') return ['..'];
      if (word.startsWith('=')) return [word];
      if (/^\p{Lu}{2,}s?$/u.test(word)) return [`^${word}`];
      return wordsOf(word).map((piece) => piece.stem);
    })
    .join(' ');
}

/** Share of sentences with the form: its rarest word's, and less for each further word. */
function shareOf(form: string, frequency: ReadonlyMap<string, number>): number {
  const words = form.split(' ').filter((word) => word !== '..');
  const shares = words.map((word) => frequency.get(word.replace(/^[=^]/, '').toLowerCase()) ?? 2e-5);
  return Math.min(...shares, 1) * 0.1 ** (words.length - 1);
}

function themeFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(FOLDER, name));
}

/** One band a line: the share of sentences, a tab, the stems. Lines that start with # are remarks. */
function readBackground(): { share: number; stems: string[] }[] {
  return readFileSync(BACKGROUND, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => {
      const [share, stems] = line.split('\t');
      if (stems === undefined || !(Number(share) > 0)) {
        throw new Error(
          `${basename(BACKGROUND)}:${number}: a band is a share, a tab and stems. Remake it: npm run train -- --background`,
        );
      }
      return { share: Number(share), stems: stems.split(' ') };
    });
}
