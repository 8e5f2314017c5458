/** The engine: a page's text and the fact bases in; sentences, claims, matches and near misses out. Pure, no clock, no chance. */
import { type FoundSentence, sentencesOfBlocks, weighed } from '../claims/page-sentences.ts';
import type { NormalisedText } from '../text/normalise.ts';
import type { AnalyzedSentence, Match, NearMiss, PageMeta, PageText } from '../types.ts';
import { pageTerms } from './context.ts';
import type { MatchWeights } from './decide.ts';
import { explainPairs } from './explain.ts';
import type { FactIndex } from './fact-index.ts';
import { type FoundFacts, openRun, type PageSentence } from './pairs.ts';
import { pageReader } from './reading.ts';

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
  for (const step of analysisSteps(page, bases)) if (step) yield step;
}

/** As `analyseSlices`, with a step after each base too: fifty of them take longer over one sentence than others may wait. */
export function* analysisSteps(
  page: PageText,
  bases: readonly ReadyBase[],
): Generator<AnalyzedSentence | undefined, void, undefined> {
  const found: FoundSentence[] = [];
  for (const sentences of sentencesOfBlocks(page)) {
    found.push(...sentences);
    yield undefined;
  }
  yield* analyse(found, page, bases);
}

/** For sentences that are already cut: those of one page, in reading order. Offsets are as in each sentence's own text. */
export function analyseSentences(
  texts: readonly string[],
  meta: Pick<PageMeta, 'title' | 'lede' | 'published'>,
  bases: readonly ReadyBase[],
): AnalyzedSentence[] {
  const found = texts.map((text) => ({ ...weighed(text), start: 0, end: text.length }));
  return [...analyse(found, meta, bases)].filter((step) => step !== undefined);
}

/** Facts without frames that are judged for one sentence, over all bases: those that share most with it. */
const MOST_PLAIN = 60;

function* analyse(
  found: readonly FoundSentence[],
  meta: Pick<PageMeta, 'title' | 'lede' | 'published'>,
  bases: readonly ReadyBase[],
): Generator<AnalyzedSentence | undefined, void, undefined> {
  const inputs = found.map(({ plain, heading, claim }): PageSentence => {
    const input = { text: plain.text, claim };
    return heading === undefined ? input : { ...input, heading };
  });
  const lexicons = new Set(bases.map(({ index }) => index.lexicon));
  const readers = new Map([...lexicons].map((lexicon) => [lexicon, pageReader(lexicon, pageTerms(meta, lexicon))]));
  const runs = bases.map(({ index, weights }) => openRun(inputs, meta, index, weights, readers.get(index.lexicon)!));
  for (const [at, { heading: _heading, plain, ...sentence }] of found.entries()) {
    const worthALook = runs.map((run) => run.find(inputs[at]!));
    const floor = floorOf(worthALook);
    const matches: Match[] = [];
    const nearMisses: NearMiss[] = [];
    for (const [place, run] of runs.entries()) {
      const pairs = run.judge(worthALook[place]!, floor);
      const explained = onOriginal(explainPairs(pairs, sentence, bases[place]!), plain);
      matches.push(...explained.matches);
      nearMisses.push(...explained.nearMisses);
      if (runs.length > 1) yield undefined;
    }
    const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score;
    yield { ...sentence, matches: matches.sort(byScore), nearMisses: nearMisses.sort(byScore) };
  }
}

/** The weight from which on a fact is judged, so that it is not more than `MOST_PLAIN` of them, ties apart. */
function floorOf(found: readonly FoundFacts[]): number {
  if (found.length === 1) return 0;
  const weights = found.flatMap(({ candidates }) => candidates.map(({ weight }) => weight)).filter(Number.isFinite);
  return weights.length > MOST_PLAIN ? weights.sort((a, b) => b - a)[MOST_PLAIN - 1]! : 0;
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
