/** Turns judged pairs into what a reader is shown: matches with their reasons, and what came near and why it was dropped. */
import type { Match, MatchReason, NearMiss, Sentence, Span } from '../types.ts';
import type { ReadyBase } from './engine.ts';
import { judgeOf, type Pair, type PairedSentence } from './pairs.ts';
import type { ReasonCode } from './reasons.ts';
import { relationOf } from './relation.ts';
import { stanceOf } from './stance.ts';
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
      matches.push({
        base: baseId,
        fact: fact.id,
        relation: relationOf(stance, base.weights.relation),
        score: pair.score,
        comparisons: stance.comparisons,
        reasons: reasonsFor(pair, terms, reach, base),
        claimSpans: claimSpans(pair, terms),
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
  const said = claimSpans(pair, terms).map((span) => terms.text.slice(span.start, span.end));
  if (said.length > 0) reasons.push({ ...reason('says'), claimWords: said });
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

/** Words of the claim that filled the frame, else those that cover the fact's wording. */
function claimSpans(pair: Pair, terms: Terms): Span[] {
  const spans: Span[] = [];
  for (const found of pair.fit?.missing === 0 ? pair.fit.filled : []) {
    if (found.first >= 0) spans.push(spanOf(terms.words, found));
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** `@miss-target` → `miss target`. */
const plainTerm = (term: string): string => term.replace(/^[@#]/, '').replaceAll('-', ' ');

const reason = (code: ReasonCode): MatchReason => ({ code });
