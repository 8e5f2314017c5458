/** What a matched sentence says beside its fact: everything compared, and the signs that follow from it. */
import type { Polarity } from '../polarity/polarity.ts';
import type { Comparison } from '../types.ts';
import type { Compared } from './compared.ts';
import type { FactIndex } from './fact-index.ts';
import type { Features } from './features.ts';
import type { FigureFound } from './figures.ts';
import { type Beside, frameSigns } from './frame-signs.ts';
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
    isEvent: ({ first, last }) =>
      terms.hits.some(
        (hit) => hit.first === first && hit.last === last && index.lexicon.kin(hit.term.slice(1)).is === 'event',
      ),
  });
  return { features, comparisons };
}

function stanceFeatures(read: Beside): Features {
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
    confirmed: Math.min(3, compared.confirmed! + figures.figureSame!),
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
function affirms({ agrees, differs }: Features, { polarity, detail }: Beside): number {
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
    confirmed: count(ranks, 'same') + count(actors, 'same') + count(order, 'same'),
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
