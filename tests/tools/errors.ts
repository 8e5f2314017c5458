/** The worst errors: what a reader was shown, what a careful one would have been, and the nearest reason. */
import type { AnalyzedSentence, FactId, Relation } from '../../core/types.ts';
import type { GoldSentence } from './gold.ts';

type Kind = 'shown without gold' | 'relation wrong' | 'gold not shown' | 'claim flag wrong';

interface Mistake {
  readonly kind: Kind;
  /** A wrong match misleads a reader, a missing one does not: 0 to 1. */
  readonly badness: number;
  readonly sentence: GoldSentence;
  readonly expected: string;
  readonly got: string;
  readonly reason: string;
}

/** A missing pair, and a claim flag, weigh less than what is shown and wrong. */
const MISSED = 0.7;
const FLAG = 0.3;
/** Context shown as more, or more as context. */
const RELATED = 0.6;

/** @returns how many errors there are of each kind, then the `most` worst of all, four lines each */
export function errorLines(
  gold: readonly GoldSentence[],
  answers: readonly AnalyzedSentence[],
  most: number,
): string[] {
  const mistakes = gold.flatMap((sentence, index) => mistakesIn(sentence, answers[index]!));
  const counts = (['shown without gold', 'relation wrong', 'gold not shown', 'claim flag wrong'] as const).map(
    (kind) => `${kind} ${mistakes.filter((one) => one.kind === kind).length}`,
  );
  const worst = mistakes.sort((a, b) => b.badness - a.badness).slice(0, most);
  return [
    `errors: ${counts.join(', ')}`,
    ...worst.flatMap(({ kind, sentence, expected, got, reason }, at) => [
      `${String(at + 1).padStart(3)}. ${kind}: ${sentence.id} “${sentence.text}”`,
      `     expected ${expected}`,
      `     got      ${got}`,
      `     because  ${reason}`,
    ]),
  ];
}

function mistakesIn(sentence: GoldSentence, answer: AnalyzedSentence): Mistake[] {
  const labels = new Map((sentence.gold ?? []).map((label) => [label.fact, label.relation]));
  const found = [...shownWrong(sentence, answer, labels), ...notShown(sentence, answer, labels)];
  if (answer.claim !== sentence.claim) {
    found.push({
      kind: 'claim flag wrong',
      badness: FLAG * Math.abs(answer.checkworthiness - 0.5) * 2,
      sentence,
      expected: sentence.claim ? 'a claim' : 'no claim',
      got: answer.claim ? 'a claim' : 'no claim',
      reason: `check-worthiness ${answer.checkworthiness.toFixed(2)}`,
    });
  }
  return found;
}

type Labels = ReadonlyMap<FactId, Relation>;

function shownWrong(sentence: GoldSentence, { matches }: AnalyzedSentence, labels: Labels): Mistake[] {
  return matches.flatMap(({ fact, relation, score, reasons }): Mistake[] => {
    const label = labels.get(fact);
    if (label === relation) return [];
    const mild = label === 'related' || relation === 'related';
    return [
      {
        kind: label ? 'relation wrong' : 'shown without gold',
        badness: score * (label && mild ? RELATED : 1),
        sentence,
        expected: label ? `${fact} ${label}` : expectation(labels),
        got: `${fact} ${relation} (${score.toFixed(2)})`,
        reason: reasons
          .map(({ code, claimWords = [], factWords = [] }) =>
            [code, quoted(claimWords), quoted(factWords)].filter((part) => part !== '').join(' '),
          )
          .join('; '),
      },
    ];
  });
}

function notShown(sentence: GoldSentence, answer: AnalyzedSentence, labels: Labels): Mistake[] {
  return [...labels].flatMap(([fact, label]): Mistake[] => {
    if (label === 'related' || answer.matches.some((match) => match.fact === fact)) return [];
    const near = answer.nearMisses.find((miss) => miss.fact === fact);
    const others = answer.matches.map((match) => `${match.fact} ${match.relation}`);
    return [
      {
        kind: 'gold not shown',
        badness: MISSED * (1 - (near?.score ?? 0)),
        sentence,
        expected: `${fact} ${label}`,
        got: others.length > 0 ? others.join(', ') : 'nothing',
        reason: near
          ? `${near.score.toFixed(2)} ${near.dropped.map(({ code }) => code).join(', ')}`
          : 'it was no candidate',
      },
    ];
  });
}

const expectation = (labels: Labels): string =>
  labels.size === 0 ? 'nothing' : [...labels].map(([fact, label]) => `${fact} ${label}`).join(', ');

const quoted = (words: readonly string[]): string => (words.length > 0 ? `[${words.join(', ')}]` : '');
