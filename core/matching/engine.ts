/** The engine: a page's text and the fact bases in; sentences, claims, matches and near misses out. Pure, no clock, no chance. */
import { type FoundSentence, sentencesOfPage, weighed } from '../claims/page-sentences.ts';
import type { NormalisedText } from '../text/normalise.ts';
import type { AnalyzedSentence, PageMeta, PageText } from '../types.ts';
import type { MatchWeights } from './decide.ts';
import { explainPairs } from './explain.ts';
import type { FactIndex } from './fact-index.ts';
import { type PageSentence, type PairedSentence, pairSentences } from './pairs.ts';

/** A fact base ready for matching, with the weights it is judged by. */
export interface ReadyBase {
  readonly index: FactIndex;
  readonly weights: MatchWeights;
}

/** Everything the bases have to say about each sentence of a page, in reading order. Offsets are into `page.text`. */
export function analysePage(page: PageText, bases: readonly ReadyBase[]): AnalyzedSentence[] {
  return [...analyseSlices(page, bases)];
}

/** As `analysePage`, one sentence a step, so that the caller may yield between any two. */
export function* analyseSlices(page: PageText, bases: readonly ReadyBase[]): Generator<AnalyzedSentence> {
  yield* analyse(sentencesOfPage(page), page, bases);
}

/** For sentences that are already cut: those of one page, in reading order. Offsets are as in each sentence's own text. */
export function analyseSentences(
  texts: readonly string[],
  meta: Pick<PageMeta, 'title' | 'lede' | 'published'>,
  bases: readonly ReadyBase[],
): AnalyzedSentence[] {
  const found = texts.map((text) => ({ ...weighed(text), start: 0, end: text.length }));
  return [...analyse(found, meta, bases)];
}

function* analyse(
  found: readonly FoundSentence[],
  meta: Pick<PageMeta, 'title' | 'lede' | 'published'>,
  bases: readonly ReadyBase[],
): Generator<AnalyzedSentence> {
  const inputs = found.map(({ plain, heading, claim }): PageSentence => {
    const input = { text: plain.text, claim };
    return heading === undefined ? input : { ...input, heading };
  });
  const runs: { base: ReadyBase; pairs: Generator<PairedSentence> }[] = bases.map((base) => ({
    base,
    pairs: pairSentences(inputs, meta, base.index, base.weights),
  }));
  for (const { heading: _heading, plain, ...sentence } of found) {
    const explained = runs.map(({ base, pairs }) => {
      const next = pairs.next();
      return next.done
        ? { matches: [], nearMisses: [] }
        : onOriginal(explainPairs(next.value, sentence, base, meta.published), plain);
    });
    yield {
      ...sentence,
      matches: explained.flatMap(({ matches }) => matches).sort((a, b) => b.score - a.score),
      nearMisses: explained.flatMap(({ nearMisses }) => nearMisses).sort((a, b) => b.score - a.score),
    };
  }
}

/** What was found in the plain copy, with its places in the sentence as it stands on the page. */
function onOriginal(
  explained: ReturnType<typeof explainPairs>,
  plain: NormalisedText,
): ReturnType<typeof explainPairs> {
  if (plain.text === plain.source) return explained;
  const matches = explained.matches.map((match) => ({
    ...match,
    claimSpans: match.claimSpans.map((span) => plain.toOriginal(span)),
    comparisons: match.comparisons.map((comparison) => {
      if (!comparison.claim) return comparison;
      const { start, end } = plain.toOriginal(comparison.claim);
      return { ...comparison, claim: { ...comparison.claim, start, end, text: plain.source.slice(start, end) } };
    }),
  }));
  return { ...explained, matches };
}
