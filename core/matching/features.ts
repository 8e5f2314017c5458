/** The named features of a pair of sentence and fact. They speak of the pair alone: nothing here knows a fact. */
import type { Reach } from './context.ts';
import type { FactIndex } from './fact-index.ts';
import type { Coverage, FrameFit } from './fit.ts';
import { conceptTerm } from './lexicon.ts';
import type { Terms } from './terms.ts';

/** What is known of a sentence whatever the fact. */
export interface SentenceSigns {
  readonly reach: Reach;
  /** Another company is named and the topic is not. */
  readonly otherOnly: boolean;
  /** Names of other companies that open a sentence in which the topic is not named, in lower case. */
  readonly openers: readonly string[];
  /** Another company is named before the topic is. */
  readonly otherFirst: boolean;
  /** The last company spoken of, here or before, is another one. */
  readonly stray: boolean;
  /** Share of the concepts that are of law, politics and safety. */
  readonly foreign: number;
  readonly length: number;
}

/** What typed comparison found. */
export interface ComparisonSigns {
  readonly same: number;
  readonly different: number;
  readonly unlike: number;
  readonly placeApart: boolean;
  readonly placeSame: boolean;
  readonly periodApart: boolean;
  readonly periodSame: boolean;
  /** Figures of the fact that the sentence gives. */
  readonly figuresMet: number;
  /** Someone, a rank or an order of places of the fact is spoken of, the same or another. */
  readonly met: boolean;
}

export type Features = Readonly<Record<string, number>>;

const FOREIGN: ReadonlySet<string> = new Set(
  [
    'ban',
    'lawsuit',
    'regulator',
    'fine',
    'privacy',
    'security',
    'politics',
    'safety',
    'divest',
    'moderation',
    'refugees',
    'device-ban',
    'job-advert',
    'challenge-trend',
    'film-set',
    'face-filter',
  ].map(conceptTerm),
);
const OTHER_COMPANY = conceptTerm('other-company');

/** The subject of a sentence stands among its first words. */
const OPENING = 3;

/** What a sentence says of others than the topic, whichever the topic is. */
export interface OtherSigns {
  /** The first word that names another company; infinite when none does. */
  readonly at: number;
  /** Names of other companies among the first words, in lower case. */
  readonly openers: readonly string[];
  /** Concepts of law, politics and safety. */
  readonly foreign: number;
}

export function otherSigns(terms: Terms): OtherSigns {
  let at = Number.POSITIVE_INFINITY;
  let foreign = 0;
  const openers: string[] = [];
  for (const { term, first } of terms.hits) {
    if (term === OTHER_COMPANY) {
      at = Math.min(at, first);
      if (first < OPENING) openers.push(terms.words[first]!.word);
    } else if (FOREIGN.has(term)) foreign += 1;
  }
  return { at, openers, foreign };
}

export function signsOf(
  { terms, others }: { readonly terms: Terms; readonly others: OtherSigns },
  reach: Reach,
  stray: boolean,
  topicTerms: ReadonlySet<string>,
): SentenceSigns {
  let topicAt = Number.POSITIVE_INFINITY;
  for (const hit of terms.hits) if (topicTerms.has(hit.term)) topicAt = Math.min(topicAt, hit.first);
  const otherOnly = others.at < Number.POSITIVE_INFINITY && topicAt === Number.POSITIVE_INFINITY;
  return {
    reach,
    stray,
    openers: otherOnly ? others.openers : [],
    otherOnly,
    otherFirst: others.at < topicAt && topicAt < Number.POSITIVE_INFINITY,
    foreign: Math.min(1, others.foreign / 3),
    length: terms.words.length,
  };
}

/** @param knows whether the fact speaks of a company by that name */
export function pairFeatures(
  index: FactIndex,
  terms: Terms,
  fit: FrameFit | undefined,
  coverage: Coverage,
  signs: SentenceSigns,
  compared: ComparisonSigns,
  filledFrames: number,
  knows: (name: string) => boolean,
  plain: boolean,
): Features {
  const fired = fit !== undefined && fit.missing === 0;
  const groups = fit ? fit.filled.length : 0;
  const context = fired && fit.shows === 'related' ? contextSigns(compared) : NO_CONTEXT;
  const otherwise = fired && fit.shows === 'differs' ? otherwiseSigns(index, terms, fit, signs) : NO_OTHERWISE;
  const shape = plain || fit === undefined ? coverageShape(coverage) : NO_SHAPE;
  // Every key every time and in one literal: objects of one shape are what engines make and read fast.
  return {
    fired: fired ? 1 : 0,
    strength: fit ? fit.strength : 0,
    missing: fit ? Math.min(2, fit.missing) : 0,
    borrowed: fit && fired ? fit.borrowed / groups : 0,
    groups: fired ? groups / 3 : 0,
    particular: fit && fired ? particularity(index, terms, fit) : 0,
    weakest: fit && fired ? weakest(index, terms, fit) : 0,
    spread: fit && fired ? spread(fit) : 0,
    unless: fit && fit.unless.strength >= 1 ? 1 : 0,
    firedDiffers: fired && fit.shows === 'differs' ? 1 : 0,
    firedRelated: context.firedRelated,
    relatedUnlike: context.relatedUnlike,
    differsOwn: otherwise.differsOwn,
    differsParticular: otherwise.differsParticular,
    differsNear: otherwise.differsNear,
    differsNamed: otherwise.differsNamed,
    coverage: coverage.share,
    coverageOwn: coverage.own,
    coverageWeight: Math.min(1, coverage.weight / 2),
    coverageSquared: coverage.share * coverage.share,
    coveredCount: shape.coveredCount,
    coveredOne: shape.coveredOne,
    coveredNone: shape.coveredNone,
    coveredMany: shape.coveredMany,
    coveredFirst: shape.coveredFirst,
    coveredSecond: shape.coveredSecond,
    coveredUnits: shape.coveredUnits,
    firedCoverage: fired ? coverage.share : 0,
    named: signs.reach === 'named' ? 1 : 0,
    assumed: signs.reach === 'assumed' ? 1 : 0,
    otherOnly: signs.otherOnly ? 1 : 0,
    otherFirst: signs.otherFirst ? 1 : 0,
    otherSubject: signs.openers.length > 0 && !signs.openers.some((name) => knows(name)) ? 1 : 0,
    stray: signs.stray ? 1 : 0,
    foreign: signs.foreign,
    others: Math.min(3, filledFrames - (fired ? 1 : 0)),
    long: Math.min(1, signs.length / 40),
    same: Math.min(2, compared.same),
    different: Math.min(2, compared.different),
    unlike: Math.min(2, compared.unlike),
    placeApart: compared.placeApart ? 1 : 0,
    placeSame: compared.placeSame ? 1 : 0,
    periodApart: compared.periodApart ? 1 : 0,
    periodSame: compared.periodSame ? 1 : 0,
    figuresMany: compared.figuresMet > 1 ? 1 : 0,
    met: compared.met ? 1 : 0,
  };
}

/** Context that gives another measure of the same thing, monthly users beside daily ones, is nearly always worth a look. */
function contextSigns({ unlike }: ComparisonSigns): typeof NO_CONTEXT {
  return { firedRelated: 1, relatedUnlike: unlike > 0 ? 1 : 0 };
}

const NO_CONTEXT = { firedRelated: 0, relatedUnlike: 0 };

/** What says otherwise shares few words with the fact: there the frame itself must tell. */
function otherwiseSigns(index: FactIndex, terms: Terms, fit: FrameFit, signs: SentenceSigns): typeof NO_OTHERWISE {
  return {
    differsOwn: fit.borrowed === 0 ? 1 : 0,
    differsParticular: particularity(index, terms, fit),
    differsNear: 1 - spread(fit),
    differsNamed: signs.reach === 'named' ? 1 : 0,
  };
}

const NO_OTHERWISE = { differsOwn: 0, differsParticular: 0, differsNear: 0, differsNamed: 0 };

/** For facts known by their wordings alone: what the coverage is made of. */
function coverageShape({ count, first, second, units }: Coverage): typeof NO_SHAPE {
  return {
    coveredCount: Math.min(1, count / 5),
    coveredOne: count < 2 ? 1 : 0,
    coveredNone: count === 0 ? 1 : 0,
    coveredMany: count > 2 ? 1 : 0,
    coveredFirst: first,
    coveredSecond: second,
    coveredUnits: Math.min(1, units / 3),
  };
}

const NO_SHAPE = {
  coveredCount: 0,
  coveredOne: 0,
  coveredNone: 0,
  coveredMany: 0,
  coveredFirst: 0,
  coveredSecond: 0,
  coveredUnits: 0,
};

/** How rare the words are that filled the groups: "rolled out" says more than "reached". */
function particularity(index: FactIndex, terms: Terms, fit: FrameFit): number {
  let sum = 0;
  for (const found of fit.filled) {
    let own = 0;
    for (let at = Math.max(0, found.first); found.first >= 0 && at <= found.last; at += 1) {
      own += index.lexicon.weight(terms.words[at]?.stem ?? '');
    }
    sum += Math.min(1, own) * found.strength;
  }
  return sum / Math.max(1, fit.filled.length);
}

/** The least telling of the groups the sentence itself fills. */
function weakest(index: FactIndex, terms: Terms, fit: FrameFit): number {
  let least = 1;
  for (const found of fit.filled) {
    if (found.first < 0 || found.term < 0) continue;
    let own = 0;
    for (let at = found.first; at <= found.last; at += 1) own += index.lexicon.weight(terms.words[at]?.stem ?? '');
    least = Math.min(least, own);
  }
  return Math.max(0, least);
}

/** How far apart in the sentence the groups' words stand, 0 to 1. */
function spread(fit: FrameFit): number {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const found of fit.filled) {
    if (found.first < 0) continue;
    first = Math.min(first, found.first);
    last = Math.max(last, found.last);
  }
  return last < 0 ? 0 : Math.min(1, (last - first) / 25);
}
