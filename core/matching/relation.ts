/** How a matched sentence stands to its fact: does it say the same, say otherwise, or speak of the matter only? */
import { isTurned, type Polarity, parsePolarity } from '../polarity/polarity.ts';
import type { Comparison, IsoDate, Relation, UnitInterval } from '../types.ts';
import { logistic, logit, type Model } from './decide.ts';
import type { FactIndex } from './fact-index.ts';
import type { Features } from './features.ts';
import type { FigureFound } from './figures.ts';
import { comparePeriodsOf } from './moments.ts';
import type { Pair } from './pairs.ts';
import { spanOf, type Terms } from './terms.ts';

/** Two steps: otherwise or not; if not, the same or mere background. */
export interface RelationJudge {
  readonly differs: Model;
  readonly differsFrom: UnitInterval;
  readonly related: Model;
  readonly relatedFrom: UnitInterval;
}

/** What is compared beyond the terms, with the signs that follow from it. */
export interface Stance {
  readonly features: Features;
  readonly comparisons: readonly Comparison[];
}

/** Reads polarity and periods of a sentence and sets them, with figures and frames, beside the fact. */
export function stanceOf(pair: Pair, terms: Terms, index: FactIndex, published: IsoDate | undefined): Stance {
  const polarity = parsePolarity(terms.text, terms.words);
  const periods = comparePeriodsOf(terms.text, index.detail(pair.fact).periods(), published);
  const figures = pair.figures.map(({ comparison }) => comparison);
  const comparisons = [...figures, ...periods];
  return { features: stanceFeatures(pair, terms, polarity, comparisons), comparisons };
}

/** A figure in the same part, or a sharp date, that is another one settles it; the rest is weighed. */
export function relationOf({ features }: Stance, judge: RelationJudge): Relation {
  if (features.figureClash || features.periodClash) return 'differs';
  if (logistic(logit(judge.differs, features)) >= judge.differsFrom) return 'differs';
  if (logistic(logit(judge.related, features)) >= judge.relatedFrom) return 'related';
  return features.figureUnmet ? 'differs' : 'agrees';
}

function stanceFeatures(pair: Pair, terms: Terms, polarity: Polarity, comparisons: readonly Comparison[]): Features {
  const count = (kind: Comparison['kind'], result: Comparison['result']): number =>
    Math.min(2, comparisons.filter((one) => one.kind === kind && one.result === result).length);
  const { agrees, differs, related } = pair.shown;
  const turned = turnedShare(pair, terms, polarity);
  const doubts = terms.hits.filter(({ term, strength }) => term === '@deny' && strength === 1).length;
  const says = (kind: string): number => (polarity.negations.some((cue) => cue.kind === kind) ? 1 : 0);
  return {
    agrees: agrees > 0 ? 1 : 0,
    differs: differs > 0 ? 1 : 0,
    related: related > 0 ? 1 : 0,
    onlyDiffers: differs > 0 && agrees === 0 ? 1 : 0,
    onlyRelated: related > 0 && agrees === 0 && differs === 0 ? 1 : 0,
    nothing: agrees + differs + related === 0 ? 1 : 0,
    turned,
    turnedAgrees: agrees > 0 && differs === 0 ? turned : 0,
    turnedDiffers: differs > 0 && agrees === 0 ? turned : 0,
    negations: Math.min(2, polarity.negations.length),
    reversals: Math.min(2, polarity.reversals.length),
    instead: says('instead'),
    never: says('never'),
    claimed: polarity.attribution?.kind === 'claimed' ? 1 : 0,
    plan: polarity.modality.some((cue) => cue.kind === 'plan') ? 1 : 0,
    rumour: polarity.modality.some((cue) => cue.kind === 'rumour') ? 1 : 0,
    possible: polarity.modality.some((cue) => cue.kind === 'possibility' || cue.kind === 'condition') ? 1 : 0,
    doubts: Math.min(1, doubts),
    figureSame: count('quantity', 'same'),
    figureOther: count('quantity', 'different'),
    figureOtherOnly: count('quantity', 'same') === 0 ? count('quantity', 'different') : 0,
    figureClash: pair.figures.some(clashes) ? 1 : 0,
    figureUnmet: pair.figures.some((one) => isUnmet(one, pair.figures)) ? 1 : 0,
    figureUnlike: count('quantity', 'unlike'),
    periodSame: count('period', 'same'),
    periodOther: count('period', 'different'),
    periodOtherOnly: count('period', 'same') === 0 ? count('period', 'different') : 0,
    periodClash: count('period', 'same') === 0 && comparisons.some(isSharpClash) ? 1 : 0,
    placeSame: pair.features.placeSame ?? 0,
    placeApart: pair.features.placeApart ?? 0,
    coverage: pair.coverage.share,
    strength: pair.fit?.strength ?? 0,
    borrowed: pair.features.borrowed ?? 0,
    others: pair.features.others ?? 0,
    otherOnly: pair.features.otherOnly ?? 0,
    score: Math.max(-4, Math.min(4, pair.alone)),
    question: terms.text.trimEnd().endsWith('?') ? 1 : 0,
  };
}

/** The figure plays the same part on both sides (what it was cut to, by how much) and is another one. */
function clashes({ quantity, figure, comparison }: FigureFound): boolean {
  return comparison.result === 'different' && quantity.role !== undefined && quantity.role === figure.role;
}

/** The claim gives another figure for what the fact measures, and nowhere the fact's own. */
function isUnmet({ figure, comparison }: FigureFound, all: readonly FigureFound[]): boolean {
  if (comparison.result !== 'different') return false;
  return !all.some((other) => other.figure === figure && other.comparison.result !== 'different');
}

/** The fact's period is sharper than a year, and the claim's is another one. */
function isSharpClash({ kind, result, fact }: Comparison): boolean {
  if (kind !== 'period' || result !== 'different' || !fact?.from || !fact.to) return false;
  return Date.parse(fact.to) - Date.parse(fact.from) < SHARP_DAYS * 86_400_000;
}

const SHARP_DAYS = 200;

/** Share of the words that filled the frame on which an odd number of negations bear. */
function turnedShare(pair: Pair, terms: Terms, polarity: Polarity): number {
  if (polarity.negations.length + polarity.reversals.length === 0) return 0;
  const filled = (pair.fit?.missing === 0 ? pair.fit.filled : []).filter((found) => found.first >= 0);
  if (filled.length === 0) return 0;
  return filled.filter((found) => isTurned(polarity, spanOf(terms.words, found).start)).length / filled.length;
}
