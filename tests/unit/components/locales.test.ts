/** Every string is in the locale files, in every language, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { REASONS } from '../../../core/matching/reasons.ts';
import { languages, messagesOf } from './strings.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

const tables = new Map<string, ReadonlyMap<string, string>>();
beforeAll(async () => {
  for (const language of languages) tables.set(language, await messagesOf(language));
});
const table = (language: string): ReadonlyMap<string, string> => tables.get(language) ?? new Map();
const numbersIn = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join(' ');

describe.each(languages.filter((language) => language !== 'en'))('the strings in %s', (language) => {
  it('are the same as the English ones, no more and no fewer', () => {
    expect([...table(language).keys()].sort()).toEqual([...table('en').keys()].sort());
  });

  it('stand for the same numbers and names', () => {
    const wrong = [...table('en')].filter(
      ([key, english]) => numbersIn(table(language).get(key) ?? '') !== numbersIn(english),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are translated, but for a name and a few signs', () => {
    const same = [...table('en')].filter(([key, english]) => table(language).get(key) === english);
    expect(same.map(([key]) => key).sort()).toEqual([
      'extension_name',
      'match_words_quoted',
      'options_version',
      'source_between',
    ]);
  });
});

describe.each(languages)('in %s', (language) => {
  it.each(REASONS)('the matcher’s reason %s has words', (code) => {
    expect(table(language).get(`match_${code.replaceAll('-', '_')}`)).toBeTruthy();
  });

  it.each(detectionCodes())('the detector’s reason %s has words', (code) => {
    expect(table(language).get(`reason_${code.replaceAll('-', '_')}`)).toBeTruthy();
  });

  it.each(failureNames())('the failure %s has words', (name) => {
    expect(table(language).get(`failure_${name.replaceAll('-', '_')}`)).toBeTruthy();
  });

  it('no message name is one that a browser refuses', () => {
    expect([...table(language).keys()].filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('no two placeholders touch, for Chromium reads `$1$` as the name of another and refuses the whole extension', () => {
    expect([...table(language)].filter(([, message]) => /\$\w*\$/.test(message)).map(([key]) => key)).toEqual([]);
  });

  it('counts and dates alone stand in plural forms, for a bar in a page’s words would split them', () => {
    const plural = [...table('en')].filter(([, message]) => message.includes(' | ')).map(([key]) => key);
    expect(
      plural.every((key) =>
        /^(action_covered|bases_|changes_since|coverage_|claims_announce|facts_|library_|review_|trail_)/.test(key),
      ),
    ).toBe(true);
  });
});

describe('components', () => {
  it.each(filesBelow('components', /\.tsx$/).concat(filesBelow('entrypoints', /\.tsx$/)))(
    '%s has no words of its own',
    (path) => {
      expect(strayWords(read(path))).toEqual([]);
    },
  );

  it('notice when there are some', () => {
    expect(strayWords('const A = () => (\n  <p>\n    Hello there\n  </p>\n);')).toEqual(['Hello there']);
    expect(strayWords("<input placeholder='Search' />")).toEqual(["placeholder='Search'"]);
    expect(strayWords("<b aria-label={a ? 'Yes' : b} />")).toEqual(["'Yes'"]);
  });

  it('say nothing that is in the locale files and used nowhere', () => {
    const code = ['components', 'entrypoints']
      .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
      .map(read)
      .join('\n');
    const config = read('wxt.config.ts');
    const families = [...code.matchAll(/`([a-z_]+)\.([a-z]+_)?\$\{/g)].map(
      ([, family, start = '']) => `${family}_${start}`,
    );
    const unused = [...table('en').keys()].filter((key) => {
      const dotted = key.replace('_', '.');
      return (
        !code.includes(`'${dotted}'`) &&
        !code.includes(`'${key}'`) &&
        !config.includes(`__MSG_${key}__`) &&
        !families.some((family) => key.startsWith(family))
      );
    });
    expect(unused).toEqual([]);
  });
});

/** Text between tags, and literals in the attributes that a reader sees or hears. */
function strayWords(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const between = [...code.matchAll(/(?<=[\w"'}]|\/)>([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu)].map(
    ([, text]) => text?.trim() ?? '',
  );
  const attributes = [
    ...code.matchAll(
      /\b(?:aria-label|title|placeholder|alt|label|summary|legend|words)=(?:"[^"]*\p{L}{2}[^"]*"|'[^']*\p{L}{2}[^']*')/gu,
    ),
  ].map(([text]) => text);
  const computed = [...code.matchAll(/\b(?:aria-label|title|placeholder|alt|label)=\{([^{}]*)\}/gu)].flatMap(
    ([, inside = '']) =>
      [...inside.replace(/i18n\.t\([^()]*\)/g, '').matchAll(/'[^']*\p{Lu}[^']*'/gu)].map(([text]) => text),
  );
  // Names of our own choices and the placeholder that is an address are no words of a language.
  return [...between, ...attributes, ...computed].filter(
    (text) => !/^(?:words="(?:short|full)"|placeholder="example\.com")$/.test(text),
  );
}

/** The detector keeps its codes where it uses them; they are gathered from there. */
function detectionCodes(): string[] {
  const code = filesBelow('core/detection', /\.ts$/).concat('core/detection.ts').map(read).join('\n');
  const named = [...code.matchAll(/(?:\badd\(|\bcode: )'([a-z]+(?:-[a-z]+)*)'/g)];
  return [...new Set(named.map(([, name]) => name ?? ''))].sort();
}

function failureNames(): string[] {
  const union = /export type FailureName =([\s\S]*?);\n/.exec(read('core/result.ts'))?.[1] ?? '';
  return [...union.matchAll(/\| '([a-z-]+)'/g)].map(([, name]) => name ?? '');
}
