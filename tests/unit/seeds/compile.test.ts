import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFactBase } from '../../../seeds/bundled.ts';
import { compileFactBase } from '../../../seeds/compile.ts';
import { isIsoDate } from '../../../seeds/iso-date.ts';

const sheet = readFileSync(new URL('../../../seeds/tiktok-2022.facts.yaml', import.meta.url), 'utf8');
const article = readFileSync(new URL('../../../seeds/tiktok-2022.txt', import.meta.url), 'utf8');

/** Compiles a changed copy of the real sheet and returns the message of its failure. */
function breakage(change: (sheet: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-sheet-'));
  const changed = change(sheet);
  expect(changed).not.toBe(sheet);
  writeFileSync(join(folder, 'sheet.yaml'), changed);
  writeFileSync(join(folder, 'tiktok-2022.txt'), article);
  try {
    compileFactBase(join(folder, 'sheet.yaml'));
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true });
  }
  throw new Error('the broken sheet compiled');
}

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('the bundled fact base', () => {
  const base = loadFactBase();

  it('carries exactly the eighteen fixed ids', () => {
    expect(base.facts.map((fact) => fact.id)).toEqual([
      'dau-goal-2022',
      'billion-dau-club',
      'overseas-breakout',
      'offline-books',
      'ai-green-screen',
      'new-businesses',
      'ecommerce-top-priority',
      'ecommerce-markets',
      'us-shop-launch',
      'traffic-not-conversion',
      'uk-shop-trouble',
      'sea-growth-immature',
      'growth-bottleneck',
      'revenue-target-cut',
      'staff-blamed',
      'live-after-ecommerce',
      'live-priority',
      'middle-east-live',
    ]);
  });

  it('quotes the article to the letter, at the offsets it names', () => {
    expect(base.source.text).toBe(article);
    for (const fact of base.facts) {
      expect(fact.quotes?.length).toBeGreaterThan(0);
      for (const quote of fact.quotes ?? []) expect(article.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('says everything a reader needs about each fact', () => {
    for (const fact of base.facts) {
      expect(fact.statement).toMatch(/^\S.*\.$/);
      expect(isIsoDate(fact.asOf ?? '')).toBe(true);
      expect(fact.attribution).toBeTruthy();
      expect(fact.actors?.length).toBeGreaterThan(0);
      expect(fact.aliases?.length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('a broken fact sheet fails the build with file, line and cure', () => {
  const cases: [string, (s: string) => string, (s: string) => number, RegExp][] = [
    [
      'a quote that is not in the article to the letter',
      (s) =>
        s.replace('- cross-border e-commerce is the top priority\n', '- cross-border ecommerce is the top priority\n'),
      (s) => lineOf(s, 'cross-border ecommerce is the top priority'),
      /fact "ecommerce-top-priority": this quote is not in tiktok-2022\.txt to the letter.*Copy the words/,
    ],
    [
      'a missing id',
      (s) => s.replace('  - id: staff-blamed\n    statement', '  - statement'),
      (s) => lineOf(s, '- statement'),
      /id is missing\. Add it/,
    ],
    [
      'a fixed id without a fact',
      (s) => s.replace('  - id: staff-blamed\n', '  - id: staff-praised\n'),
      (s) => lineOf(s, '- staff-blamed'),
      /id "staff-blamed" has no fact\. Write the fact/,
    ],
    [
      'a doubled id',
      (s) => s.replace('  - id: staff-blamed\n', '  - id: live-priority\n'),
      (s) => s.slice(0, s.lastIndexOf('- id: live-priority')).split('\n').length,
      /id "live-priority" is used twice\. Give one/,
    ],
    [
      'a quantity that is not in its quote',
      (s) => s.replace('text: seven countries', 'text: nine countries'),
      (s) => lineOf(s, 'text: nine countries'),
      /fact "ecommerce-markets": the quantity "nine countries" is not in its quotes\. Write the figure/,
    ],
    [
      'a malformed date',
      (s) => s.replace('asOf: 2022-09', 'asOf: 2022-13'),
      (s) => lineOf(s, 'asOf: 2022-13'),
      /"2022-13" is not a date\. Write it as/,
    ],
    ['a sheet that is not YAML', (s) => s.replace('title: TikTok', 'title: "TikTok'), () => 0, /not readable as YAML/],
    [
      'an unknown key',
      (s) => s.replace('    attribution: Xiaguang', '    atribution: Xiaguang'),
      () => 0,
      /atribution/,
    ],
  ];
  it.each(cases)('%s', (_name, change, line, message) => {
    const text = breakage(change);
    expect(text).toMatch(message);
    const expected = line(change(sheet));
    expect(text).toMatch(expected > 0 ? new RegExp(`^sheet\\.yaml:${expected}: `, 'm') : /^sheet\.yaml:\d+: /);
  });

  it('names every problem at once', () => {
    const text = breakage((s) => s.replace('asOf: 2022-09', 'asOf: 22-9').replace('text: 20%', 'text: 25%'));
    expect(text.split('\n')).toHaveLength(2);
  });
});
