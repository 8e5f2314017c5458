/** What a sentence denies: whether negations and contrasts bear on the words that filled a frame. */
import { isTurned, type Polarity } from '../polarity/polarity.ts';
import type { Span } from '../types.ts';
import type { FrameFit } from './fit.ts';
import { spanOf, type Terms } from './terms.ts';

/** How the words that filled a frame stand in their sentence. */
export interface Bearing {
  /** A negation or reversal bears on one of them: "has not raised its target". */
  readonly turned: boolean;
  /** One stands right before one of them: "is not expanding", "has no plans to expand". */
  readonly plainly: boolean;
  /** One of them is what the sentence sets its own word against: "raised, and not lowered"; "rather than its staff". */
  readonly contrasted: boolean;
}

/** Words of a sentence, by number, both ends inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const UNTOUCHED: Bearing = { turned: false, plainly: false, contrasted: false };

/** How far a cue reaches: to the end of its clause, or only to the words right behind it. */
export type Reach = 'clause' | 'next-words';
const NEXT_WORDS = 28;

/**
 * What bears on the words of a filled frame. A cue that itself fills the frame ("scrapped" where the frame asks for a
 * retreat) does not turn it, and neither does a comparison in the negative ("no project ranks above it").
 *
 * @param own polarity of the fact's statement: what the fact itself denies is no denial of it
 * @param isEvent whether words say what happened: where some that fill the frame do, a negation must bear on those
 */
export function bearingOn(
  fit: FrameFit | undefined,
  { text, words }: Terms,
  polarity: Polarity,
  own: Pick<Polarity, 'negations' | 'reversals'>,
  reach: Reach,
  isEvent: (words: WordRange) => boolean,
): Bearing {
  if (fit === undefined || polarity.negations.length + polarity.reversals.length === 0) return UNTOUCHED;
  // Words that begin with "ever" have reckoned with their "not" already.
  const filled = fit.filled
    .flatMap((found) => found.parts ?? [found])
    .filter(({ first }) => first >= 0 && words[first]!.word !== 'ever');
  const said = filled.map((found) => spanOf(words, found));
  // Told off for not selling enough: what is not so is no part of the telling off.
  const events = filled.filter(isEvent).map((found) => spanOf(words, found));
  const told = events.length > 0 ? events : said;
  const counts = <T extends Negation | Reversal>(cues: readonly T[]): T[] =>
    cues
      .filter((cue) => !said.some((span) => cue.start < span.end && span.start < cue.end))
      .filter((cue) => !isQuantifier(cue) && !isSuperlative(cue, text))
      .map((cue) =>
        reach === 'clause' || isOfSubject(cue) ? cue : { ...cue, scope: { start: cue.end, end: cue.end + NEXT_WORDS } },
      );
  const negations = counts(polarity.negations);
  const against = negations.filter((cue) => isContrast(cue, text));
  const plain = {
    negations: own.negations.length > 0 ? [] : negations.filter((cue) => !against.includes(cue)),
    reversals: own.negations.length + own.reversals.length > 0 ? [] : counts(polarity.reversals),
  };
  const turned =
    told.some(({ start }) => isTurned({ ...polarity, ...plain }, start)) ||
    said.some((span) => plain.negations.some((cue) => isOfSubject(cue) && isRightBefore(cue, span)));
  const plainly = told.some((span) => isTurned({ ...polarity, ...plain }, span.start) && isDenied(plain, span));
  return { turned, plainly, contrasted: said.some(({ start }) => inScope(against, start)) };
}

/** True when the sentence names what stands at `offset` only to set something else against it. */
export function isContrasted({ negations }: Polarity, text: string, offset: number): boolean {
  return inScope(
    negations.filter((cue) => isContrast(cue, text)),
    offset,
  );
}

type Negation = Polarity['negations'][number];
type Reversal = Polarity['reversals'][number];

/** A "not", a "no longer", or a plan that there is none of, with no more than a short word between it and what it denies. */
function isDenied({ negations, reversals }: Pick<Polarity, 'negations' | 'reversals'>, span: Span): boolean {
  return (
    negations.some((cue) => (cue.kind === 'not' || cue.kind === 'no-longer') && isRightBefore(cue, span)) ||
    reversals.some((cue) => cue.kind === 'exclusion' && isRightBefore(cue, span))
  );
}

const isRightBefore = ({ end }: Span, { start }: Span): boolean => end <= start && start - end <= NEXT_TO;
const NEXT_TO = 6;

/** "Neither the goods nor the staff suited": said of the subject, it reaches the verb. */
const isOfSubject = ({ kind }: Negation | Reversal): boolean => kind === 'no' || kind === 'none';

/** "Few buyers", "without India": they bear on the next noun alone. */
const isQuantifier = ({ kind }: Negation | Reversal): boolean => kind === 'hardly' || kind === 'without';

/** "No other app has travelled as far", "has never sold more": the negative says that it is the most. */
function isSuperlative({ kind, scope }: Negation | Reversal, text: string): boolean {
  if (kind !== 'no' && kind !== 'none' && kind !== 'never') return false;
  return COMPARING.test(text.slice(scope.start, scope.end + NEXT_WORD));
}

/** A clause may begin with the word that compares: "no chain before it had …". */
const NEXT_WORD = 10;
const COMPARING =
  /\b(?:than|as|so|such|like|before|above|outranks?|outsells?|outdoes|rivals|matches|equals|comes close|more|less|better|worse|faster|higher|closer|larger|bigger)\b/i;

const inScope = (cues: readonly Negation[], offset: number): boolean =>
  cues.some(({ scope }) => scope.start <= offset && offset < scope.end);

/** "Rather than", "and not", and a "not" right behind a comma or dash: "six, not four". */
function isContrast({ kind, start }: Negation, text: string): boolean {
  return kind === 'instead' || (kind === 'not' && /[,–—(] ?$/.test(text.slice(Math.max(0, start - 2), start)));
}
