/** The scores of the matching issue: strict, broad, differs, quiet and claim. */
import type { FactId, Relation } from '../../core/types.ts';
import type { GoldSentence } from './gold.ts';

export interface Answer {
  readonly claim: boolean;
  readonly matches: readonly { readonly fact: FactId; readonly relation: Relation; readonly score: number }[];
}

export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly strict: Rate;
  readonly broad: Rate;
  readonly differs: Rate;
  readonly claim: Rate;
  /** Share of sentences without gold that show nothing. */
  readonly quiet: number;
  /** Of the pairs found: share whose relation is the gold's. */
  readonly relation: number;
  readonly sentences: number;
}

/** Compares answers with labels; both in the same order. */
export function scoresOf(gold: readonly GoldSentence[], answers: readonly Answer[]): Scores {
  const strict = counter();
  const broad = counter();
  const differs = counter();
  const claim = counter();
  let silent = 0;
  let without = 0;
  let right = 0;
  let found = 0;
  gold.forEach((sentence, index) => {
    const answer = answers[index]!;
    const labels = new Map((sentence.gold ?? []).map((label) => [label.fact, label.relation]));
    const shown = new Map(answer.matches.map((match) => [match.fact, match.relation]));
    if (labels.size === 0) {
      without += 1;
      if (shown.size === 0) silent += 1;
    }
    for (const [fact, relation] of shown) {
      const label = labels.get(fact);
      if (label === undefined) strict.wrong += 1;
      else if (label !== 'related') strict.right += 1;
      count(broad, label !== undefined);
      if (relation === 'differs') count(differs, label === 'differs');
      if (label !== undefined) found += 1;
      if (label === relation) right += 1;
    }
    for (const [fact, label] of labels) {
      if (!shown.has(fact)) {
        broad.missed += 1;
        if (label !== 'related') strict.missed += 1;
      }
      if (label === 'differs' && shown.get(fact) !== 'differs') differs.missed += 1;
    }
    if (answer.claim) count(claim, sentence.claim === true);
    else if (sentence.claim) claim.missed += 1;
  });
  return {
    strict: rate(strict),
    broad: rate(broad),
    differs: rate(differs),
    claim: rate(claim),
    quiet: without === 0 ? 1 : silent / without,
    relation: found === 0 ? 1 : right / found,
    sentences: gold.length,
  };
}

/** The table, one line a score. */
export function scoreLines(title: string, scores: Scores): string[] {
  const line = (name: string, { precision, recall, f1 }: Rate): string =>
    `  ${name.padEnd(9)} P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}`;
  return [
    `${title} (${scores.sentences} sentences)`,
    line('strict', scores.strict),
    line('broad', scores.broad),
    line('differs', scores.differs),
    line('claim', scores.claim),
    `  quiet     ${figure(scores.quiet)}   relation right ${figure(scores.relation)}`,
  ];
}

export const figure = (value: number): string => value.toFixed(3);

interface Counter {
  right: number;
  wrong: number;
  missed: number;
}

const counter = (): Counter => ({ right: 0, wrong: 0, missed: 0 });

function count(counter: Counter, right: boolean): void {
  if (right) counter.right += 1;
  else counter.wrong += 1;
}

function rate({ right, wrong, missed }: Counter): Rate {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** One line a fact and one a relation: gold pairs, found, shown without gold. */
export function breakdownLines(
  gold: readonly GoldSentence[],
  answers: readonly Answer[],
  facts: readonly FactId[],
): string[] {
  const rows = new Map<string, { gold: number; found: number; right: number; wrong: number }>();
  const row = (name: string) => {
    const known = rows.get(name) ?? { gold: 0, found: 0, right: 0, wrong: 0 };
    rows.set(name, known);
    return known;
  };
  for (const name of [...facts, 'agrees', 'differs', 'related']) row(name);
  gold.forEach((sentence, index) => {
    const shown = new Map(answers[index]!.matches.map((match) => [match.fact, match.relation]));
    const labels = sentence.gold ?? [];
    for (const { fact, relation } of labels) {
      for (const name of relation === 'related' ? [relation] : [fact, relation]) {
        const entry = row(name);
        entry.gold += 1;
        if (shown.has(fact)) entry.found += 1;
        if (shown.get(fact) === relation) entry.right += 1;
      }
    }
    for (const [fact, relation] of shown) {
      if (labels.some((label) => label.fact === fact)) continue;
      row(fact).wrong += 1;
      row(relation).wrong += 1;
    }
  });
  const lines = [...rows].map(
    ([name, { gold, found, right, wrong }]) =>
      `  ${name.padEnd(24)} gold ${pad(gold)}  found ${pad(found)}  relation right ${pad(right)}  shown without gold ${pad(wrong)}`,
  );
  return ['by fact (agrees and differs), then by relation', ...lines];
}

const pad = (value: number): string => String(value).padStart(3);
