/** What a matched sentence says beside its fact: everything compared, and the signs that follow from it. */
import { type Polarity, parsePolarity } from '../polarity/polarity.ts';
import { parseQuantities } from '../quantities/parse.ts';
import type { Comparison, IsoDate, Relation } from '../types.ts';
import { type Bearing, bearingOn, isContrasted } from './bearing.ts';
import type { FactIndex } from './fact-index.ts';
import type { Features } from './features.ts';
import { compareFigures, type FactFigure, type FigureFound } from './figures.ts';
import type { FrameFit } from './fit.ts';
import { compareLeaders } from './leaders.ts';
import { conceptTerm } from './lexicon.ts';
import { compareMembers } from './members.ts';
import { comparePeriodsOf, type PeriodsFound } from './moments.ts';
import { compareOrders, placeOrder } from './order.ts';
import type { Pair } from './pairs.ts';
import type { Terms } from './terms.ts';

/** What is compared beyond the terms, with the signs that follow from it. */
export interface Stance {
  readonly features: Features;
  readonly comparisons: readonly Comparison[];
}

/** Reads polarity, periods, actors, ranks and order of a sentence and sets them, with figures and frames, beside the fact. */
export function stanceOf(pair: Pair, terms: Terms, index: FactIndex, published: IsoDate | undefined): Stance {
  const { text, words } = terms;
  const polarity = parsePolarity(text, words);
  const detail = index.detail(pair.fact);
  const { topic, source } = index.base;
  const read: Read = {
    pair,
    terms,
    polarity,
    own: detail.polarity(),
    number: (term) => index.vocabulary.get(term) ?? -1,
    periods: comparePeriodsOf(text, detail.periods(), published, detail.fact.asOf ?? source.published, polarity),
    ranks: compareRanks(text, detail.ranks(), polarity),
    actors: [
      ...compareLeaders(text, polarity, detail.leaders(), topic),
      ...compareMembers(detail.list(), terms, polarity, topic),
    ],
    order: compareOrders(placeOrder(text, words), detail.order()),
  };
  const figures = pair.figures.map(({ comparison }) => comparison);
  const comparisons = [...figures, ...read.ranks, ...read.periods.comparisons, ...read.actors, ...read.order];
  return { features: stanceFeatures(read), comparisons };
}

interface Read {
  readonly pair: Pair;
  readonly terms: Terms;
  readonly polarity: Polarity;
  /** A term's number in the index; -1 for one that no fact knows. */
  readonly number: (term: string) => number;
  /** The fact's own. */
  readonly own: Polarity;
  readonly periods: PeriodsFound;
  readonly ranks: readonly Comparison[];
  readonly actors: readonly Comparison[];
  readonly order: readonly Comparison[];
}

function compareRanks(text: string, ours: readonly FactFigure[], polarity: Polarity): Comparison[] {
  if (ours.length === 0) return [];
  const ranks = parseQuantities(text).filter(
    ({ kind, start }) => kind === 'ordinal' && !isContrasted(polarity, text, start),
  );
  return compareFigures(ranks, text, ours).map(({ comparison }) => comparison);
}

function stanceFeatures(read: Read): Features {
  const { pair, terms, polarity } = read;
  const frames = frameSigns(read);
  const figures = figureSigns(pair.figures);
  const compared = comparedSigns(read);
  return {
    ...frames,
    ...wordSigns(terms, polarity),
    ...figures,
    ...compared,
    clash: (frames.agrees || !pair.fit) && isClash({ ...frames, ...figures, ...compared, ...pair.features }) ? 1 : 0,
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

/** One thing that cannot be so if the fact is: who, when, in what order, how much; or the claim itself sets the fact's word aside. */
function isClash(signs: Features): boolean {
  const dated = signs.periodShut || (signs.periodClash && !signs.otherOnly);
  return Boolean(signs.contrasted || signs.actorOther || signs.orderOther || signs.rankOther || signs.figureClash || dated);
}

/** Which frames are filled, and whether what fills them is denied, undone or past. */
function frameSigns({ pair: { fits }, terms, polarity, own, number }: Read): Features {
  const has = (relation: Relation): number => (fits[relation] ? 1 : 0);
  const agreed: Bearing = bearingOn(fits.agrees, terms, polarity, own, 'clause');
  const differed: Bearing = bearingOn(fits.differs, terms, polarity, NOTHING_DENIED, 'next-words');
  const undone = differed.turned || differed.contrasted;
  const both = fits.differs !== undefined && fits.agrees !== undefined;
  const within = both && isWithin(fits.differs!, fits.agrees!, terms, number);
  const former = both && isFormer(fits.differs!, terms, polarity);
  return {
    agrees: has('agrees'),
    differs: undone || within || former ? 0 : has('differs'),
    related: has('related'),
    onlyDiffers: fits.differs && !fits.agrees && !undone ? 1 : 0,
    onlyRelated: fits.related && !fits.agrees && !fits.differs ? 1 : 0,
    nothing: fits.agrees || fits.differs || fits.related ? 0 : 1,
    denied: agreed.turned ? 1 : 0,
    deniedOnly: agreed.turned && !fits.differs ? 1 : 0,
    contrasted: agreed.contrasted ? 1 : 0,
    undone: undone ? 1 : 0,
  };
}

const NOTHING_DENIED: Polarity = { negations: [], reversals: [], modality: [] };

/** Words that fill one frame stand inside longer ones that the other asks for: "growth" in "growth slowed". */
function isWithin(inner: FrameFit, { frame }: FrameFit, { hits }: Terms, number: (term: string) => number): boolean {
  const wanted = (term: string): boolean => frame.says.some((group) => group.singles.includes(number(term)));
  return inner.filled.some(
    (one) =>
      one.first >= 0 &&
      hits.some(
        ({ first, last, term, strength }) =>
          strength === 1 && first <= one.first && one.last <= last && last - first > one.last - one.first && wanted(term),
      ),
  );
}

/** What was so before: "had languished in the second tier", "used to be a sideline". */
function isFormer({ filled }: FrameFit, { words }: Terms, { modality }: Polarity): boolean {
  return filled.some(({ first }) => {
    if (first < 0) return false;
    const at = words[first]!.start;
    const habit = modality.some(({ kind, scope }) => kind === 'past-habit' && scope.start <= at && at < scope.end);
    return habit || words.slice(Math.max(0, first - PLUPERFECT), first).some(({ word }) => word === 'had');
  });
}

const PLUPERFECT = 5;

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
    figureUnlike: count('unlike'),
  };
}

function comparedSigns({ periods, ranks, actors, order }: Read): Features {
  const count = (list: readonly Comparison[], result: Comparison['result']): number =>
    Math.min(2, list.filter((one) => one.result === result).length);
  const { comparisons, shut } = periods;
  const same = count(comparisons, 'same');
  return {
    periodSame: same,
    periodOther: count(comparisons, 'different'),
    periodOtherOnly: same === 0 ? count(comparisons, 'different') : 0,
    periodClash: same === 0 && comparisons.some(isSharpClash) ? 1 : 0,
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
