/** Turns judged pairs into what a reader is shown: matches with their reasons, and what came near and why it was dropped. */
import type { ComparisonResult, Match, MatchReason, NearMiss, Relation, Sentence, Span } from '../types.ts';
import type { ReadyBase } from './engine.ts';
import { judgeOf, type Pair, type PairedSentence } from './pairs.ts';
import type { ReasonCode } from './reasons.ts';
import { relationOf } from './relation.ts';
import { type Stance, stanceOf } from './stance.ts';
import { spanOf, type Terms } from './terms.ts';

const MOST_MATCHES = 3;
const MOST_NEAR_MISSES = 5;

/** Matches are for claims alone; everything else a candidate may be is a near miss. */
export function explainPairs(
  { terms, reach, pairs }: PairedSentence,
  sentence: Pick<Sentence, 'claim'>,
  base: ReadyBase,
): { readonly matches: Match[]; readonly nearMisses: NearMiss[] } {
  const matches: Match[] = [];
  const nearMisses: NearMiss[] = [];
  const baseId = base.index.base.id;
  for (const pair of pairs) {
    const fact = base.index.base.facts[pair.fact]!;
    const { threshold } = judgeOf(base.weights, fact);
    const shown = sentence.claim && pair.score >= threshold;
    if (shown && matches.length < MOST_MATCHES) {
      const stance = stanceOf(pair, terms, base.index);
      const relation = relationOf(stance, fact.hints ? base.weights.relation : base.weights.plainRelation);
      matches.push({
        base: baseId,
        fact: fact.id,
        relation,
        score: pair.score,
        comparisons: stance.comparisons,
        reasons: [...reasonsFor(pair, terms, reach, base), ...reasonsOfRelation(pair, terms, relation, stance)],
        claimSpans: claimSpans(pair, terms, base),
      });
    } else if (nearMisses.length < MOST_NEAR_MISSES) {
      const dropped = shown ? [{ code: 'outranked' }] : reasonsAgainst(pair, sentence, base);
      nearMisses.push({ base: baseId, fact: fact.id, score: pair.score, dropped });
    }
  }
  return { matches, nearMisses };
}

function reasonsFor(pair: Pair, terms: Terms, reach: PairedSentence['reach'], base: ReadyBase): MatchReason[] {
  const reasons: MatchReason[] = [];
  reasons.push(reason(reach === 'named' ? 'names-topic' : reach === 'referred' ? 'refers-topic' : 'about-page'));
  const said = claimSpans(pair, terms, base).map((span) => terms.text.slice(span.start, span.end));
  if (said.length > 0) reasons.push({ ...reason(isSaid(pair, base) ? 'says' : 'wording'), claimWords: said });
  for (const { written, read } of terms.corrections) {
    reasons.push({ ...reason('misspelt'), claimWords: [written], factWords: [read] });
  }
  if (pair.fit && pair.fit.borrowed > 0) {
    const words = pair.fit.filled.filter((found) => found.first < 0 && found.term >= 0);
    reasons.push({
      ...reason('context'),
      factWords: words.map((found) => plainTerm(base.index.vocabulary.term(found.term))),
    });
  }
  return reasons;
}

const VALUE_REASONS: Readonly<Record<ComparisonResult, ReasonCode>> = {
  same: 'same-value',
  different: 'other-value',
  unlike: 'other-measure',
};

/** Why it says the same, otherwise, or neither: what was compared, by result, and an outcome that is another one. */
function reasonsOfRelation(
  pair: Pair,
  terms: Terms,
  relation: Relation,
  { comparisons, features }: Stance,
): MatchReason[] {
  const reasons: MatchReason[] = [];
  for (const result of ['same', 'different', 'unlike'] as const) {
    const found = comparisons.filter((one) => one.result === result);
    if (found.length === 0) continue;
    reasons.push({
      ...reason(VALUE_REASONS[result]),
      claimWords: wordsOnce(found.map(({ claim }) => claim?.text ?? '')),
      factWords: wordsOnce(found.map(({ fact }) => fact?.text ?? '')),
    });
  }
  if (relation === 'differs' && (features.differs || features.denied || features.contrasted)) {
    const filled = (features.differs ? pair.fits.differs : pair.fits.agrees)?.filled ?? [];
    const spans = filled.filter(({ first }) => first >= 0).map((found) => spanOf(terms.words, found));
    reasons.push({
      ...reason('other-outcome'),
      claimWords: spans.map(({ start, end }) => terms.text.slice(start, end)),
    });
  }
  if (relation === 'related') reasons.push(reason('background'));
  return reasons;
}

const wordsOnce = (words: readonly string[]): string[] => [...new Set(words.filter((word) => word !== ''))];

function reasonsAgainst(pair: Pair, sentence: Pick<Sentence, 'claim'>, base: ReadyBase): MatchReason[] {
  if (!sentence.claim) return [reason('not-claim')];
  const reasons: MatchReason[] = [];
  if (pair.features.otherOnly) reasons.push(reason('other-company'));
  if (pair.features.unless && pair.fit) {
    reasons.push({
      ...reason('other-matter'),
      factWords: [plainTerm(base.index.vocabulary.term(pair.fit.unless.term))],
    });
  }
  if (pair.features.placeApart) reasons.push(reason('other-place'));
  if (pair.fit && pair.fit.missing > 0) reasons.push(reason('missing'));
  return reasons.length > 0 ? reasons : [{ ...reason('weak'), value: pair.score }];
}

/** A frame of the sheet is filled; one that was made of the statement is but the statement's wording. */
const isSaid = (pair: Pair, { index }: ReadyBase): boolean =>
  pair.fit?.missing === 0 && index.base.facts[pair.fact]!.hints !== undefined;

/** Words of the claim that filled the frame; for a frame made of the statement, or none, also those that say what the fact's nearest wording says. */
function claimSpans(pair: Pair, terms: Terms, base: ReadyBase): Span[] {
  const filled = pair.fit?.missing === 0 ? pair.fit.filled.filter(({ first }) => first >= 0) : [];
  const spans = filled.map((found) => spanOf(terms.words, found));
  const wording = isSaid(pair, base) ? [] : wordingSpans(pair, terms, base);
  const further = wording.filter(({ start, end }) => !spans.some((span) => start < span.end && span.start < end));
  return [...spans, ...further].sort((a, b) => a.start - b.start);
}

/** A term this strong in the sentence says what the wording says. */
const SAID = 0.5;

function wordingSpans({ coverage: { unit } }: Pair, terms: Terms, base: ReadyBase): Span[] {
  if (unit === undefined) return [];
  const { vocabulary } = base.index;
  const spans: Span[] = [];
  let end = 0;
  const hits = terms.hits.filter(({ term, strength }) => {
    const id = strength >= SAID ? vocabulary.get(term) : undefined;
    return id !== undefined && unit.terms.includes(id);
  });
  for (const hit of hits.sort((a, b) => a.first - b.first || b.last - a.last)) {
    const span = spanOf(terms.words, hit);
    if (span.start < end) continue;
    spans.push(span);
    end = span.end;
  }
  return spans;
}

/** `@miss-target` → `miss target`. */
const plainTerm = (term: string): string => term.replace(/^[@#]/, '').replaceAll('-', ' ');

const reason = (code: ReasonCode): MatchReason => ({ code });
