/** What a matched sentence says beside its fact: everything compared, and the signs that follow from it. */
import type { Polarity } from '../polarity/polarity.ts';
import type { Comparison, Relation } from '../types.ts';
import { type Bearing, bearingOn } from './bearing.ts';
import type { Compared } from './compared.ts';
import type { FactDetail, FactIndex } from './fact-index.ts';
import type { Features } from './features.ts';
import type { FigureFound } from './figures.ts';
import type { FrameFit } from './fit.ts';
import type { Frame } from './frames.ts';
import { conceptTerm } from './lexicon.ts';
import { isSharp } from './moments.ts';
import type { Pair } from './pairs.ts';
import type { Terms } from './terms.ts';

/** What is compared beyond the terms, with the signs that follow from it. */
export interface Stance {
  readonly features: Features;
  readonly comparisons: readonly Comparison[];
}

/** Sets all that was compared, and the frames that are filled, beside the fact. */
export function stanceOf(pair: Pair, terms: Terms, index: FactIndex): Stance {
  const { periods, ranks, actors, order } = pair.compared();
  const figures = pair.figures.map(({ comparison }) => comparison);
  const comparisons = [...figures, ...ranks, ...periods.comparisons, ...actors, ...order];
  const features = stanceFeatures({
    pair,
    terms,
    polarity: pair.polarity(),
    detail: index.detail(pair.fact),
    number: (term) => index.vocabulary.get(term) ?? -1,
  });
  return { features, comparisons };
}

interface Read {
  readonly pair: Pair;
  readonly terms: Terms;
  readonly polarity: Polarity;
  readonly detail: FactDetail;
  /** A term's number in the index; -1 for one that no fact knows. */
  readonly number: (term: string) => number;
}

function stanceFeatures(read: Read): Features {
  const { pair, terms, polarity } = read;
  const frames = frameSigns(read);
  const figures = figureSigns(pair.figures);
  const compared = comparedSigns(pair.compared());
  return {
    ...frames,
    ...wordSigns(terms, polarity),
    ...figures,
    ...compared,
    affirmed: affirms(frames, read),
    clash: isClash({ ...frames, ...figures, ...compared, ...pair.features }, pair.fit !== undefined) ? 1 : 0,
    placeSame: pair.features.placeSame ?? 0,
    placeApart: pair.features.placeApart ?? 0,
    coverage: pair.coverage.share,
    strength: pair.fit?.strength ?? 0,
    borrowed: pair.features.borrowed ?? 0,
    others: pair.features.others ?? 0,
    otherOnly: pair.features.otherOnly ?? 0,
    score: Math.max(-4, Math.min(4, pair.alone)),
  };
}

/** One thing that cannot be so if the fact is: who, when, in what order, how long; or the claim itself sets the fact's word aside. */
function isClash(signs: Features, framed: boolean): boolean {
  const ownMatter = !signs.otherOnly && !signs.otherFirst;
  const counted = signs.figureSharp && ownMatter;
  if (framed && !signs.agrees) return Boolean(signs.related && (signs.rankOther || signs.orderOther || counted));
  const dated = signs.periodShut || (signs.periodClash && !signs.otherOnly);
  const named = signs.contrasted || signs.actorOther || signs.orderOther || signs.rankOther;
  return Boolean(named || signs.figureClash || dated || counted);
}

/** The fact says that something is not so; the claim says the same words without a "not". */
function affirms({ agrees, differs }: Features, { polarity, detail }: Read): number {
  const [denial] = detail.polarity().negations;
  const main = denial !== undefined && denial.start < clauseEnd(detail.fact.statement);
  return main && (agrees || differs) && polarity.negations.length + polarity.reversals.length === 0 ? 1 : 0;
}

/** A comma after the words that lead in ("For the chain, …") ends no clause. */
function clauseEnd(statement: string): number {
  const rest = statement.slice(LEAD_IN);
  const at = rest.search(CLAUSES);
  return at < 0 ? statement.length : LEAD_IN + at;
}

const LEAD_IN = 24;
const CLAUSES = /[,;:.]| because | although | but /;

/** Which frames are filled, and whether what fills them is denied, undone or past. */
function frameSigns({ pair: { fits }, terms, polarity, detail, number }: Read): Features {
  const has = (relation: Relation): number => (fits[relation] ? 1 : 0);
  const agreed: Bearing = bearingOn(fits.agrees, terms, polarity, detail.polarity(), 'clause');
  const differed: Bearing = bearingOn(fits.differs, terms, denialsOf(polarity), NOTHING_DENIED, 'next-words');
  const undone = differed.turned || differed.contrasted;
  const both = fits.differs !== undefined && fits.agrees !== undefined;
  const within = both && isWithin(fits.differs!, terms, detail.frames, number);
  const former = both && isFormer(fits.differs!, terms, polarity);
  return {
    agrees: fits.agrees || undone ? 1 : 0,
    differs: undone || within || former ? 0 : has('differs'),
    related: has('related'),
    onlyDiffers: fits.differs && !fits.agrees && !undone ? 1 : 0,
    onlyRelated: fits.related && !fits.agrees && !fits.differs ? 1 : 0,
    nothing: fits.agrees || fits.differs || fits.related ? 0 : 1,
    denied: agreed.turned ? 1 : 0,
    deniedOnly: agreed.turned && !fits.differs ? 1 : 0,
    contrasted: agreed.contrasted ? 1 : 0,
  };
}

const NOTHING_DENIED: Polarity = { negations: [], reversals: [], modality: [] };

/** Failure and retreat do not undo words of failure and retreat; a denial does. */
const denialsOf = (polarity: Polarity): Polarity => ({
  ...polarity,
  reversals: polarity.reversals.filter(({ kind }) => kind === 'denial'),
});

/** The word that tells the frame stands inside longer words that say the fact: "growth" in "growth slowed". */
function isWithin(
  inner: FrameFit,
  { hits }: Terms,
  frames: readonly Frame[],
  number: (term: string) => number,
): boolean {
  const agreeing = frames.filter(({ shows }) => shows === 'agrees').flatMap(({ about, says }) => [...about, ...says]);
  const wants = (term: number): boolean => agreeing.some(({ singles }) => singles.includes(term));
  const longer = hits.filter(
    ({ first, last, term, strength }) => strength === 1 && last > first && wants(number(term)),
  );
  // What the fact's own frames ask for too, such as the subject, tells nothing.
  const telling = inner.filled.filter(({ first, last, term }) => first >= 0 && first === last && !wants(term));
  return telling.some((one) =>
    longer.some(({ first, last }) => first <= one.first && one.last <= last && last - first > one.last - one.first),
  );
}

/** What was so before: "had languished in the second tier", "used to be a sideline". */
function isFormer({ filled }: FrameFit, { words }: Terms, { modality }: Polarity): boolean {
  return filled.some(({ first }) => {
    if (first < 0) return false;
    const at = words[first]!.start;
    const habit = modality.some(({ kind, scope }) => kind === 'past-habit' && scope.start <= at && at < scope.end);
    const before = words.slice(Math.max(0, first - PLUPERFECT), first + 1);
    return habit || before.some(({ word }, at) => word === 'had' && !HAS_A.has(before[at + 1]?.word ?? ''));
  });
}

const PLUPERFECT = 5;
/** "Had a bad year" has it, and is no tense. */
const HAS_A: ReadonlySet<string> = new Set(['a', 'an', 'the', 'no', 'its', 'their', 'little', 'nothing', '']);

const OTHER_ACCOUNT = conceptTerm('other-account');
const DENY = conceptTerm('deny');

function wordSigns({ text, hits }: Terms, polarity: Polarity): Features {
  const names = (term: string): number => (hits.some((hit) => hit.term === term && hit.strength === 1) ? 1 : 0);
  const says = (kind: string): number => (polarity.negations.some((cue) => cue.kind === kind) ? 1 : 0);
  return {
    negations: Math.min(2, polarity.negations.length),
    reversals: Math.min(2, polarity.reversals.length),
    instead: says('instead'),
    never: says('never'),
    claimed: polarity.attribution?.kind === 'claimed' ? 1 : 0,
    otherAccount: names(OTHER_ACCOUNT),
    plan: polarity.modality.some((cue) => cue.kind === 'plan') ? 1 : 0,
    rumour: polarity.modality.some((cue) => cue.kind === 'rumour') ? 1 : 0,
    possible: polarity.modality.some((cue) => cue.kind === 'possibility' || cue.kind === 'condition') ? 1 : 0,
    doubts: names(DENY),
    question: text.trimEnd().endsWith('?') ? 1 : 0,
  };
}

function figureSigns(figures: readonly FigureFound[]): Features {
  const count = (result: Comparison['result']): number =>
    Math.min(2, figures.filter(({ comparison }) => comparison.result === result).length);
  return {
    figureSame: count('same'),
    figureOther: count('different'),
    figureOtherOnly: count('same') === 0 ? count('different') : 0,
    figureClash: figures.some(clashes) ? 1 : 0,
    figureUnmet: figures.some((one) => isUnmet(one, figures)) ? 1 : 0,
    figureSharp: figures.some((one) => isSharpFigure(one) && isUnmet(one, figures)) ? 1 : 0,
    figureUnlike: count('unlike'),
  };
}

function comparedSigns({ periods, ranks, actors, order }: Compared): Features {
  const count = (list: readonly Comparison[], result: Comparison['result']): number =>
    Math.min(2, list.filter((one) => one.result === result).length);
  const { comparisons, shut } = periods;
  const same = count(comparisons, 'same');
  return {
    periodSame: same,
    periodOther: count(comparisons, 'different'),
    periodOtherOnly: same === 0 ? count(comparisons, 'different') : 0,
    periodClash: same === 0 && comparisons.some((one) => one.result === 'different' && isSharp(one)) ? 1 : 0,
    periodShut: shut && same === 0 ? 1 : 0,
    rankSame: count(ranks, 'same'),
    rankOther: count(ranks, 'same') === 0 ? Math.min(1, count(ranks, 'different')) : 0,
    actorSame: count(actors, 'same'),
    actorOther: Math.min(1, count(actors, 'different')),
    orderSame: count(order, 'same'),
    orderOther: count(order, 'different'),
  };
}

/** The figure plays the same part on both sides (what it was cut to, by how much) and is another one. */
function clashes({ quantity, figure, comparison }: FigureFound): boolean {
  return comparison.result === 'different' && quantity.role !== undefined && quantity.role === figure.role;
}

/** How long it took, or how many there are where one could name them all. */
const isSharpFigure = ({ quantity: { kind, value } }: FigureFound): boolean =>
  kind === 'duration' || (kind === 'count' && value < FEW);
const FEW = 1000;

/** The claim gives another figure for what the fact measures, and nowhere the fact's own. */
function isUnmet({ figure, comparison }: FigureFound, all: readonly FigureFound[]): boolean {
  if (comparison.result !== 'different') return false;
  return !all.some((other) => other.figure === figure && other.comparison.result !== 'different');
}
