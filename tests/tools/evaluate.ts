/**
 * Runs the engine over sentences and writes what a reader would be shown; prints scores where the sentences carry labels.
 *
 *   npm run -s evaluate -- --claims FILE --pages FILE [--facts FILE] --out FILE [--errors N] [--bare]
 *   npm run -s evaluate -- --cross-validate
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseFactBase } from '../../core/facts/parse.ts';
import { analyseSentences, indexFactBase, openLexicon } from '../../core/matching/index.ts';
import type { AnalyzedSentence, FactBase } from '../../core/types.ts';
import { loadFactBase, loadLexicon, loadWeights } from '../../seeds/bundled.ts';
import { crossValidate } from './cross-validate.ts';
import { errorLines } from './errors.ts';
import { byPage, type GoldSentence, readGold } from './gold.ts';
import { bareStatements } from './learn.ts';
import { breakdownLines, scoreLines, scoresOf } from './scores.ts';

const USAGE =
  'Usage: npm run -s evaluate -- --claims FILE --pages FILE [--facts FILE] --out FILE [--errors N] [--bare]';
const MOST_CANDIDATES = 5;

const { values } = parseArgs({
  options: {
    claims: { type: 'string' },
    pages: { type: 'string' },
    facts: { type: 'string' },
    out: { type: 'string' },
    errors: { type: 'string' },
    bare: { type: 'boolean' },
    'cross-validate': { type: 'boolean' },
  },
});

if (values['cross-validate']) crossValidate();
else if (!values.claims || !values.pages) fail(USAGE);
else evaluate(values.claims, values.pages);

function evaluate(claims: string, pages: string): void {
  const set = readGold('given', claims, pages);
  const base = values.bare ? bareStatements(baseOf(values.facts)) : baseOf(values.facts);
  const ready = indexFactBase(base, { lexicon: openLexicon(loadLexicon()), weights: loadWeights() });
  const answers = new Map<string, AnalyzedSentence>();
  for (const { page, sentences } of byPage(set)) {
    const analysed = analyseSentences(
      sentences.map(({ text }) => text),
      page,
      [ready],
    );
    for (const [at, { id }] of sentences.entries()) answers.set(id, analysed[at]!);
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
      base.facts.map(({ id }) => id),
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
