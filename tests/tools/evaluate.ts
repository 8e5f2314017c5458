/**
 * Runs the engine over sentences and writes what a reader would be shown; prints scores where the sentences carry labels.
 *
 *   npm run -s evaluate -- --claims FILE --pages FILE [--facts FILE] --out FILE [--errors N] [--bare | --auto]
 *   npm run -s evaluate -- --cross-validate
 *
 * `--bare` strips the fact base to its statements; `--auto` makes a new one from its article alone, and maps its facts to those
 * of the sheet by their quotes (see `automatic.ts`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseFactBase } from '../../core/facts/parse.ts';
import { analyseSentences, indexFactBase, openLexicon } from '../../core/matching/index.ts';
import type { AnalyzedSentence, FactBase } from '../../core/types.ts';
import { loadFactBase, loadLexicon, loadWeights } from '../../seeds/bundled.ts';
import { automaticBase, inFactsOf, mappingLines } from './automatic.ts';
import { crossValidate } from './cross-validate.ts';
import { errorLines } from './errors.ts';
import { byPage, type GoldSentence, readGold } from './gold.ts';
import { bareStatements } from './learn.ts';
import { breakdownLines, scoreLines, scoresOf } from './scores.ts';

const USAGE =
  'Usage: npm run -s evaluate -- --claims FILE --pages FILE [--facts FILE] --out FILE [--errors N] [--bare | --auto]';
const MOST_CANDIDATES = 5;

const { values } = parseArgs({
  options: {
    claims: { type: 'string' },
    pages: { type: 'string' },
    facts: { type: 'string' },
    out: { type: 'string' },
    errors: { type: 'string' },
    bare: { type: 'boolean' },
    auto: { type: 'boolean' },
    'cross-validate': { type: 'boolean' },
  },
});

if (values['cross-validate']) crossValidate();
else if (!values.claims || !values.pages) fail(USAGE);
else evaluate(values.claims, values.pages);

function evaluate(claims: string, pages: string): void {
  const set = readGold('given', claims, pages);
  const sheet = baseOf(values.facts);
  const automatic = values.auto ? automaticBase(sheet) : undefined;
  const base = automatic?.base ?? (values.bare ? bareStatements(sheet) : sheet);
  if (automatic) console.log(mappingLines(automatic).join('\n'));
  const ready = indexFactBase(base, { lexicon: openLexicon(loadLexicon()), weights: loadWeights() });
  const answers = new Map<string, AnalyzedSentence>();
  for (const { page, sentences } of byPage(set)) {
    const analysed = analyseSentences(
      sentences.map(({ text }) => text),
      page,
      [ready],
    );
    for (const [at, sentence] of sentences.entries()) {
      const answer = analysed[at]!;
      answers.set(sentence.id, automatic ? inFactsOf(automatic.standsFor, sentence, answer) : answer);
    }
  }
  const inOrder = set.sentences.map((sentence) => answers.get(sentence.id)!);
  if (values.out) writeFileSync(values.out, set.sentences.map((sentence, at) => line(sentence, inOrder[at]!)).join(''));
  if (!set.sentences.every(({ claim, gold }) => typeof claim === 'boolean' && Array.isArray(gold))) {
    console.log(`${set.sentences.length} sentences, no labels, no scores`);
    return;
  }
  console.log(scoreLines(claims, scoresOf(set.sentences, inOrder)).join('\n'));
  console.log(
    breakdownLines(
      set.sentences,
      inOrder,
      sheet.facts.map(({ id }) => id),
    ).join('\n'),
  );
  if (values.errors) console.log(errorLines(set.sentences, inOrder, Number(values.errors)).join('\n'));
}

function baseOf(file: string | undefined): FactBase {
  if (file === undefined) return loadFactBase();
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`${file}: ${(error as Error).message}`);
  }
  const parsed = parseFactBase(json);
  if (parsed.ok) return parsed.value;
  return fail(parsed.problems.map(({ message }) => `${file}: ${message}`).join('\n'));
}

function line({ id }: GoldSentence, { claim, checkworthiness, matches, nearMisses }: AnalyzedSentence): string {
  const candidates = [...matches, ...nearMisses]
    .map(({ fact, score }) => ({ fact, score: round(score) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES);
  const shown = matches.map(({ fact, relation, score }) => ({ fact, relation, score: round(score) }));
  return `${JSON.stringify({ id, claim, checkworthiness: round(checkworthiness), matches: shown, candidates })}\n`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
