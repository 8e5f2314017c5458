/** Logistic regression with an L2 penalty, by Newton's method: no chance in it, the same data give the same weights to the last digit. */

import type { Model } from '../../core/matching/decide.ts';
import type { Features } from '../../core/matching/features.ts';

export interface Example {
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
}

const ROUNDS = 25;

/**
 * @param penalty strength of the L2 penalty on every weight but the bias
 * @returns bias and weights; the threshold is set elsewhere
 */
export function fitLogistic(examples: readonly Example[], names: readonly string[], penalty: number): Model {
  const size = names.length + 1;
  const rows = examples.map(({ features }) => Float64Array.from([1, ...names.map((name) => features[name] ?? 0)]));
  const beta = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, index) => {
      const { label, weight } = examples[index]!;
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += beta[at]! * row[at]!;
      const p = 1 / (1 + Math.exp(-sum));
      const curve = weight * p * (1 - p);
      for (let at = 0; at < size; at += 1) {
        const x = row[at]!;
        if (x === 0) continue;
        gradient[at] = gradient[at]! + weight * (label - p) * x;
        const line = hessian[at]!;
        for (let other = 0; other < size; other += 1) line[other] = line[other]! + curve * x * row[other]!;
      }
    });
    for (let at = 0; at < size; at += 1) {
      const pull = at === 0 ? 1e-6 : penalty;
      gradient[at] = gradient[at]! - pull * beta[at]!;
      hessian[at]![at] = hessian[at]![at]! + pull;
    }
    const step = solve(hessian, gradient);
    let largest = 0;
    for (let at = 0; at < size; at += 1) {
      beta[at] = beta[at]! + step[at]!;
      largest = Math.max(largest, Math.abs(step[at]!));
    }
    if (largest < 1e-8) break;
  }
  const weights = Object.fromEntries(names.map((name, at) => [name, Math.round(beta[at + 1]! * 1000) / 1000]));
  return { bias: Math.round(beta[0]! * 1000) / 1000, weights };
}

/** Gaussian elimination with row pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const a = matrix.map((row, at) => Float64Array.from([...row, right[at]!]));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(a[row]![column]!) > Math.abs(a[pivot]![column]!)) pivot = row;
    }
    [a[column], a[pivot]] = [a[pivot]!, a[column]!];
    const head = a[column]![column]! || 1e-12;
    for (let row = column + 1; row < size; row += 1) {
      const factor = a[row]![column]! / head;
      if (factor === 0) continue;
      for (let at = column; at <= size; at += 1) a[row]![at] = a[row]![at]! - factor * a[column]![at]!;
    }
  }
  const x = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = a[row]![size]!;
    for (let at = row + 1; at < size; at += 1) sum -= a[row]![at]! * x[at]!;
    x[row] = sum / (a[row]![row]! || 1e-12);
  }
  return x;
}
