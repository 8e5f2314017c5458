/**
 * Trains the check-worthiness model on the labelled sentences of `tests/gold/*.claims.jsonl` and reprints
 * `core/claims/weights.json`. Deterministic: L2-regularised logistic regression by Newton's method. Prints
 * precision, recall and F1 cross-validated by page, and on the held-back sample when it is there.
 *
 *   node tests/tools/train-claims.ts           train and write
 *   node tests/tools/train-claims.ts --check   fail when the written weights differ from what the data gives
 *   node tests/tools/train-claims.ts --errors  list the sentences that cross-validation gets wrong
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimModel } from '../../core/claims/score.ts';
import { signalsOf } from '../../core/claims/signals.ts';

interface Example {
  readonly page: string;
  readonly text: string;
  readonly claim: boolean;
  readonly signals: ReadonlyMap<string, number>;
}

const ROOT = join(import.meta.dirname, '../..');
const GOLD = join(ROOT, 'tests/gold');
const HELD_BACK = join(ROOT, '../shared/gold/claims.jsonl');
const WEIGHTS = join(ROOT, 'core/claims/weights.json');
const FOLDS = 10;
/** Strength of the penalty, chosen by cross-validation on the project's own gold. */
const PENALTY = 1;
const STEPS = 8;

const args = new Set(process.argv.slice(2));
const examples = readdirSync(GOLD)
  .filter((name) => name.endsWith('.claims.jsonl'))
  .sort()
  .flatMap((name) => read(join(GOLD, name)));

const scored = crossValidated(examples);
const threshold = bestThreshold(scored);
const model = train(examples, threshold);
report(`own gold, cross-validated by page (${examples.length} sentences)`, scored, threshold);
report(
  'own gold, fitted',
  examples.map((example) => ({ example, score: score(model, example) })),
  threshold,
);
if (existsSync(HELD_BACK)) {
  const held = read(HELD_BACK).map((example) => ({ example, score: score(model, example) }));
  report(`held-back sample, trained on own gold (${held.length} sentences)`, held, threshold);
  if (args.has('--errors')) printErrors(held, threshold);
} else {
  console.log('held-back sample: not here, skipped');
}
if (args.has('--errors')) printErrors(scored, threshold);

const printed = `${JSON.stringify(model, null, 2)}\n`;
if (args.has('--check')) {
  if (readFileSync(WEIGHTS, 'utf8') !== printed) {
    console.error('core/claims/weights.json is not what the gold gives; run node tests/tools/train-claims.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(WEIGHTS, printed);
}

function read(path: string): Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { page: string; text: string; claim: boolean })
    .map(({ page, text, claim }) => ({ page, text, claim, signals: signalsOf(text) }));
}

interface Scored {
  readonly example: Example;
  readonly score: number;
}

/** Each page is scored by a model that saw nothing of it. */
function crossValidated(all: readonly Example[]): Scored[] {
  const pages = [...new Set(all.map(({ page }) => page))].sort();
  const foldOf = new Map(pages.map((page, index) => [page, index % FOLDS]));
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const trained = train(
      all.filter(({ page }) => foldOf.get(page) !== fold),
      0.5,
    );
    return all
      .filter(({ page }) => foldOf.get(page) === fold)
      .map((example) => ({ example, score: score(trained, example) }));
  });
}

function score({ bias, weights }: ClaimModel, { signals }: Example): number {
  let sum = bias;
  for (const [name, value] of signals) sum += (Object.hasOwn(weights, name) ? weights[name]! : 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** Newton's method: the penalised likelihood has one peak, reached in a few steps from zero. */
function train(all: readonly Example[], threshold: number): ClaimModel {
  const names = [...new Set(all.flatMap(({ signals }) => [...signals.keys()]))].sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const rows = all.map(({ signals, claim }) => ({
    claim: claim ? 1 : 0,
    // The last column is the bias, which the penalty leaves alone.
    cells: [
      ...[...signals].map(([name, value]): [number, number] => [column.get(name)!, value]),
      [names.length, 1] as const,
    ],
  }));
  const size = names.length + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, index) => (index < names.length ? PENALTY * weight : 0));
    const curvature = Array.from({ length: size }, (_, index) => {
      const row = new Float64Array(size);
      row[index] = index < names.length ? PENALTY : 1e-9;
      return row;
    });
    for (const { claim, cells } of rows) {
      let sum = 0;
      for (const [index, value] of cells) sum += weights[index]! * value;
      const likely = 1 / (1 + Math.exp(-sum));
      for (const [index, value] of cells) {
        gradient[index]! += (likely - claim) * value;
        for (const [other, by] of cells) curvature[index]![other]! += likely * (1 - likely) * value * by;
      }
    }
    const change = solved(curvature, gradient);
    for (let index = 0; index < size; index += 1) weights[index]! -= change[index]!;
  }
  const rounded = names.map((name, index): [string, number] => [name, Number(weights[index]!.toFixed(3))]);
  return { bias: Number(weights[names.length]!.toFixed(3)), threshold, weights: Object.fromEntries(rounded) };
}

/** Solves `matrix` x = `right` by Gaussian elimination; the matrix is symmetric and positive definite. */
function solved(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      if (factor === 0) continue;
      for (let cell = pivot; cell < size; cell += 1) matrix[row]![cell]! -= factor * matrix[pivot]![cell]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let cell = row + 1; cell < size; cell += 1) right[row]! -= matrix[row]![cell]! * right[cell]!;
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}

/** The middle of the thresholds that are as good as the best: the peak is flat, and its middle is steady. */
function bestThreshold(all: readonly Scored[]): number {
  const tried = Array.from({ length: 41 }, (_, step) => 0.3 + step / 100);
  const f1s = tried.map((threshold) => measure(all, threshold).f1);
  const best = Math.max(...f1s);
  const good = tried.filter((_, step) => f1s[step]! >= best - 0.001);
  return Number(((good[0]! + good[good.length - 1]!) / 2).toFixed(2));
}

function measure(all: readonly Scored[], threshold: number): { precision: number; recall: number; f1: number } {
  const shown = all.filter(({ score }) => score >= threshold);
  const right = shown.filter(({ example }) => example.claim).length;
  const precision = right / shown.length;
  const recall = right / all.filter(({ example }) => example.claim).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function report(title: string, all: readonly Scored[], threshold: number): void {
  const { precision, recall, f1 } = measure(all, threshold);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
  console.log(`${title}: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]} at ${threshold}`);
}

function printErrors(all: readonly Scored[], threshold: number): void {
  for (const { example, score } of [...all].sort((a, b) => a.score - b.score)) {
    if (score >= threshold !== example.claim) {
      console.log(`${example.claim ? 'missed' : 'wrong '} ${score.toFixed(2)} ${example.page} ${example.text}`);
    }
  }
}
