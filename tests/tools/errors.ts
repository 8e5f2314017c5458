/** The worst errors: sentences whose answer is furthest from the label. */
import type { AnalyzedSentence } from '../../core/types.ts';
import type { GoldSentence } from './gold.ts';

interface Mistake {
  readonly badness: number;
  readonly text: string;
}

/** @returns up to `most` errors of each kind, worst first: shown without gold, gold not shown, relation wrong, claim flag wrong */
export function errorLines(
  gold: readonly GoldSentence[],
  answers: readonly AnalyzedSentence[],
  most: number,
): string[] {
  const shown: Mistake[] = [];
  const missed: Mistake[] = [];
  const relation: Mistake[] = [];
  const claim: Mistake[] = [];
  gold.forEach((sentence, index) => {
    const answer = answers[index]!;
    const labels = new Map((sentence.gold ?? []).map((label) => [label.fact, label.relation]));
    const where = `${sentence.id} “${sentence.text}”`;
    for (const match of answer.matches) {
      const label = labels.get(match.fact);
      const because = match.reasons.flatMap(({ claimWords = [], factWords = [] }) => [...claimWords, ...factWords]);
      const line = `${match.score.toFixed(2)} ${match.fact} ${match.relation} [${because.join(', ')}]`;
      if (!label) shown.push({ badness: match.score, text: `${line} ← ${where}` });
      else if (label !== match.relation) relation.push({ badness: match.score, text: `${line} ≠ ${label} ← ${where}` });
    }
    for (const [fact, label] of labels) {
      if (label === 'related' || answer.matches.some((match) => match.fact === fact)) continue;
      const near = answer.nearMisses.find((miss) => miss.fact === fact);
      const because = near ? near.dropped.map(({ code }) => code).join(', ') : 'no candidate';
      const score = near?.score ?? 0;
      missed.push({ badness: 1 - score, text: `${score.toFixed(2)} ${fact} ${label} [${because}] ← ${where}` });
    }
    if (answer.claim !== sentence.claim) {
      claim.push({
        badness: Math.abs(answer.checkworthiness - 0.5),
        text: `${answer.checkworthiness.toFixed(2)} is ${sentence.claim ? 'a claim' : 'no claim'} ← ${where}`,
      });
    }
  });
  return [
    ...section('shown without gold', shown, most),
    ...section('gold not shown', missed, most),
    ...section('relation wrong', relation, most),
    ...section('claim flag wrong', claim, most),
  ];
}

function section(title: string, mistakes: readonly Mistake[], most: number): string[] {
  const worst = [...mistakes].sort((a, b) => b.badness - a.badness).slice(0, most);
  return [`${title}: ${mistakes.length}`, ...worst.map(({ text }) => `  ${text}`)];
}
