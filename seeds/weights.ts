/** Reads the weights that training printed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { MatchWeights } from '../core/matching/decide.ts';

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const model = v.object({ bias: v.number(), weights: v.record(v.string(), v.number()) });
const judge = v.object({ alone: model, among: model, threshold: unit });
const relation = v.object({ differs: model, differsFrom: unit, related: model, relatedFrom: unit });
const schema = v.object({ framed: judge, plain: judge, relation, plainRelation: relation });

/** @throws Error naming the file, the key and the cure when the file is not what training prints */
export function readWeights(path: string): MatchWeights {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const key = (issue.path ?? []).map((item) => String(item.key)).join('.');
  throw new Error(`${basename(path)}: ${key}: ${issue.message}. Print the file anew: npm run train`);
}
