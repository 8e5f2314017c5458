import { type PhraseHit, type PhraseIndex, phraseIndex } from '../text/phrases.ts';
import { pieces, type Token, tokenise } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { type Attribution, parseAttribution } from './attribution.ts';
import { PASSIVE_LEADS } from './clause-words.ts';
import { type Clauses, clauses, wordSpan } from './clauses.ts';
import { MODALITY_CUES, NEGATION_CUES, REVERSAL_CUES } from './cue-tables.ts';

type NegationKind = 'not' | 'never' | 'no' | 'none' | 'without' | 'hardly' | 'no-longer' | 'instead';
type ReversalKind = 'denial' | 'failure' | 'abandonment' | 'exclusion' | 'delay';
type ModalityKind = 'plan' | 'rumour' | 'possibility' | 'obligation' | 'future' | 'past-habit' | 'condition';

/** A word or phrase and the part of its clause that it bears on. */
interface Cue<Kind extends string> extends Span {
  readonly text: string;
  readonly kind: Kind;
  readonly scope: Span;
}

/** What turns a sentence round, what makes it no event, and who says it. */
export interface Polarity {
  readonly negations: readonly Cue<NegationKind>[];
  readonly reversals: readonly Cue<ReversalKind>[];
  readonly modality: readonly Cue<ModalityKind>[];
  readonly attribution?: Attribution;
}

/**
 * Reads negation, reversal, modality and attribution of one sentence. Phrases that only look negative ("not only",
 * "nothing but", "no less than") are no negation. A cue bears on what follows up to the end of its clause; a reversal in the
 * passive ("plans were scrapped") bears on what stands before it too. `tokens` are those of `tokenise(text)`, if at hand.
 */
export function parsePolarity(text: string, tokens: readonly Token[] = tokenise(text)): Polarity {
  const words = pieces(tokens);
  const hits = [...cuesOf(text, words)];
  const attribution = parseAttribution(text, words);
  const whole = hits.length > 0 ? clauses(text, words) : NO_CLAUSES;
  const cues = hits.map((hit) => cue(text, words, hit, whole));
  return {
    negations: cues.filter((entry): entry is Cue<NegationKind> => NEGATIONS.has(entry.kind)),
    reversals: cues.filter((entry): entry is Cue<ReversalKind> => REVERSALS.has(entry.kind)),
    modality: cues.filter((entry): entry is Cue<ModalityKind> => MODALITIES.has(entry.kind)),
    ...(attribution && { attribution }),
  };
}

/** True when an odd number of negations and reversals bear on the word at `offset`: "did not deny" affirms. */
export function isTurned({ negations, reversals }: Polarity, offset: number): boolean {
  const bearing = [...negations, ...reversals].filter(({ scope }) => scope.start <= offset && offset < scope.end);
  return bearing.length % 2 === 1;
}

type CueKind = NegationKind | ReversalKind | ModalityKind | 'affirms';

const NEGATIONS: ReadonlySet<string> = kinds(NEGATION_CUES);
const REVERSALS: ReadonlySet<string> = kinds(REVERSAL_CUES);
const MODALITIES: ReadonlySet<string> = kinds(MODALITY_CUES);
const CUES: PhraseIndex<CueKind> = phraseIndex(
  [NEGATION_CUES, REVERSAL_CUES, MODALITY_CUES]
    .flatMap(lines)
    .flatMap(([kind, phrases]) =>
      phrases.split(';').map((phrase) => ({ phrase: phrase.trim(), value: kind as CueKind })),
    ),
);
const NO_CLAUSES: Clauses = { from: (at) => at, to: (at) => at + 1 };

function lines(table: string): [string, string][] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string]);
}

function kinds(table: string): ReadonlySet<string> {
  return new Set(lines(table).map(([kind]) => kind));
}

interface CueAt extends PhraseHit<CueKind> {
  readonly at: number;
}

function* cuesOf(text: string, words: readonly Token[]): Generator<CueAt> {
  let neither = false;
  for (let at = 0; at < words.length; ) {
    const hit = CUES.find(text, words, at);
    // "neither A nor B" denies once.
    const again = neither && words[at]!.word === 'nor';
    if (words[at]!.word === 'neither') neither = true;
    if (hit !== undefined && hit.value !== 'affirms' && !again && isCue(words, at, hit)) yield { ...hit, at };
    at += hit?.length ?? 1;
  }
}

/** "May" the month, "Little" of a name, "Will" the man, "No. 1" the rank, "no 10". */
function isCue(words: readonly Token[], at: number, hit: PhraseHit<CueKind>): boolean {
  const word = words[at]!;
  if (hit.length > 1) return true;
  if (hit.value === 'no' && word.word === 'no') return words[at + 1]?.shape !== 'number';
  if (hit.value === 'hardly' && word.shape !== 'lower' && at > 0) return false;
  if (word.word === 'may' || word.word === 'will') return word.shape === 'lower';
  return true;
}

function cue(text: string, words: readonly Token[], hit: CueAt, whole: Clauses): Cue<CueKind> {
  const { start, end } = wordSpan(words, hit.at, hit.at + hit.length);
  const to = whole.to(hit.at + hit.length - 1);
  const passive = REVERSALS.has(hit.value) && isPassive(words, hit.at);
  const scope = passive
    ? wordSpan(words, whole.from(hit.at), to)
    : { start: end, end: Math.max(end, words[to - 1]!.end) };
  return { start, end, text: text.slice(start, end), kind: hit.value, scope };
}

/** "Was scrapped", "was finally scrapped", and "is wrong", where the cue itself begins with the verb. */
function isPassive(words: readonly Token[], at: number): boolean {
  return [at, at - 1, at - 2].some((near) => PASSIVE_LEADS.has(words[near]?.word ?? ''));
}
