import type { Anchored, Annotation, AnnotationId, PageText, PositionSelector, QuoteSelector } from '../types.ts';
import { type Drift, driftOf } from './drift.ts';
import { type Exact, findExact } from './exact.ts';
import { pageIndex, type WordIndex, wordIndex } from './page-index.ts';
import { weigh } from './weigh.ts';

/** What anchoring needs of an annotation. */
export interface Anchorable {
  readonly id: AnnotationId;
  readonly quote: QuoteSelector;
  readonly position?: PositionSelector;
  readonly block?: Annotation['block'];
}

/**
 * Finds where annotations stand in a page's text now. One index serves all: those whose words and context stand to the
 * letter are found by it at once and say how far the page has moved; the others are weighed, every place with the same
 * words beside every place with similar ones, by quote, context and that movement.
 *
 * States: `found` the same words; `changed` this place for certain, other words; `unsure` a place worth asking about;
 * `not-found` nothing good enough, and no span.
 *
 * @returns one answer an annotation, in the order given; spans are offsets into `page.text`
 */
export function anchorAll(page: PageText, annotations: readonly Anchorable[]): Anchored[] {
  return atOnce(anchorSteps(page, annotations));
}

/**
 * As `anchorAll`, in steps of a few milliseconds at most: call `next()` for as long as the time at hand allows, then let
 * others work.
 */
export function* anchorSteps(page: PageText, annotations: readonly Anchorable[]): Generator<undefined, Anchored[]> {
  const index = pageIndex(page);
  yield;
  const exact: Exact[] = [];
  for (const annotation of annotations) {
    exact.push(findExact(index, annotation, exact.at(-1)));
    yield;
  }
  const drift = driftOf(exact);
  const answers = new Map<number, Anchored>();
  for (const [at, found] of exact.entries()) {
    const answer = settled(annotations[at]!, found, drift);
    if (answer) answers.set(at, answer);
    if (at % SETTLED_AT_ONCE === SETTLED_AT_ONCE - 1) yield;
  }
  if (answers.size < annotations.length) {
    const words = yield* wordIndex(page.text);
    for (const [at, annotation] of annotations.entries()) {
      if (answers.has(at)) continue;
      answers.set(at, weigh(index, words, annotation, exact[at]!, drift));
      yield;
    }
  }
  return annotations.map((annotation, at) => answers.get(at) ?? { id: annotation.id, state: 'not-found', score: 0 });
}

/**
 * As `anchorAll`, but each as if it were alone on the page: none is evidence of how far another has moved. For lists from
 * elsewhere whose places have nothing to do with one another.
 *
 * @returns asks for one annotation after another over one index
 */
export function anchorAlone(page: PageText): (annotation: Anchorable) => Anchored {
  const index = pageIndex(page);
  let words: WordIndex | undefined;
  return (annotation) => {
    const exact = findExact(index, annotation, undefined);
    const drift = driftOf([exact]);
    const answer = settled(annotation, exact, drift);
    if (answer) return answer;
    words ??= atOnce(wordIndex(page.text));
    return weigh(index, words, annotation, exact, drift);
  };
}

function atOnce<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many are looked through in one step once their exact places are known. */
const SETTLED_AT_ONCE = 100;
/** Code units; a teaser repeats a sentence or two. */
const TOO_LONG_TO_BE_COPIED = 2_000;

/** An exact place needs no weighing when it is the only one and stands where the page's other annotations say. */
function settled(annotation: Anchorable, found: Exact, drift: Drift): Anchored | undefined {
  const span = found.spans[0];
  if (!span || found.spans.length > 1 || !found.sameKind) return undefined;
  const long = annotation.quote.exact.length > TOO_LONG_TO_BE_COPIED;
  if (!found.unmoved && !long && !drift.confirms(found)) return undefined;
  return { id: annotation.id, state: 'found', score: 1, span };
}
