/** The signs that filled frames give of a sentence's relation to its fact. */
import type { Polarity } from '../polarity/polarity.ts';
import type { Relation } from '../types.ts';
import { type Bearing, bearingOn, type WordRange } from './bearing.ts';
import type { FactDetail } from './fact-index.ts';
import type { Features } from './features.ts';
import type { FrameFit } from './fit.ts';
import type { Frame, Group } from './frames.ts';
import type { Pair } from './pairs.ts';
import type { Terms } from './terms.ts';

/** A sentence beside a fact. */
export interface Beside {
  readonly pair: Pair;
  readonly terms: Terms;
  readonly polarity: Polarity;
  readonly detail: FactDetail;
  /** A term's number in the index; -1 for one that no fact knows. */
  readonly number: (term: string) => number;
  /** Whether words say what happened or how things are, and do not name a thing. */
  readonly isEvent: (words: WordRange) => boolean;
}

/** Which frames are filled, and whether what fills them is denied, undone or past. */
export function frameSigns({ pair: { fits }, terms, polarity, detail, number, isEvent }: Beside): Features {
  const has = (relation: Relation): number => (fits[relation] ? 1 : 0);
  const agreed: Bearing = bearingOn(fits.agrees, terms, polarity, detail.polarity(), 'clause', isEvent);
  const differed: Bearing = bearingOn(fits.differs, terms, denialsOf(polarity), NOTHING_DENIED, 'next-words', isEvent);
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
    deniedPlainly: agreed.plainly && !fits.differs ? 1 : 0,
    contrasted: agreed.contrasted ? 1 : 0,
  };
}

const NOTHING_DENIED: Polarity = { negations: [], reversals: [], modality: [] };

/** Failure and retreat do not undo words of failure and retreat; a denial does. */
const denialsOf = (polarity: Polarity): Polarity => ({
  ...polarity,
  reversals: polarity.reversals.filter(({ kind, text }) => kind === 'denial' || STOPS.test(text)),
});

const STOPS = /^(?:stop|ceas)/i;

/** The word that tells the frame stands inside longer words that say the fact: "growth" in "growth slowed". */
function isWithin(
  inner: FrameFit,
  { hits }: Terms,
  frames: readonly Frame[],
  number: (term: string) => number,
): boolean {
  const agreeing = frames.filter(({ shows }) => shows === 'agrees');
  const wanted = groupsOf(agreeing.flatMap(({ about, says }) => [...about, ...says]));
  const subject = groupsOf(agreeing.flatMap(({ about, says }) => [...about, ...says.slice(0, 1)]));
  const longer = hits.filter(
    ({ first, last, term, strength }) => strength === 1 && last > first && wanted(number(term)),
  );
  // What the sentence is about tells nothing, however long its name.
  const telling = inner.filled.filter(({ first, last, term }) => first >= 0 && first === last && !subject(term));
  return telling.some((one) =>
    longer.some(({ first, last }) => first <= one.first && one.last <= last && last - first > one.last - one.first),
  );
}

const groupsOf =
  (groups: readonly Group[]) =>
  (term: number): boolean =>
    groups.some(({ singles }) => singles.includes(term));

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
