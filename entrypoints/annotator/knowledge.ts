import type { FailureName } from '../../core/result.ts';
import type { Anchored, AnnotationId, ClaimId } from '../../core/types.ts';
import type { PageSettings, PageState, PageToBackground } from '../../messaging/messages.ts';
import { titleOf, urlOf } from '../../page/dom.ts';
import type { PageReading } from '../../page/read.ts';
import type { TextIndex } from '../../page/text-index.ts';
import type { Findings } from './marks.ts';

/** All that the annotator knows of its page; nothing else holds state. Looks at the page fill it in, views ask for it. */
export interface Knowledge {
  /** The reader asked for this page, so that automatic mode does not decide. */
  byHand: boolean;
  phase: PageState['phase'];
  failure: FailureName | undefined;
  /** What the background said of this address. */
  begun: (PageToBackground['page/begin']['out'] & { readonly address: string }) | undefined;
  /** A change of the reader's settings since. */
  settings: PageSettings | undefined;
  reading: PageReading | undefined;
  found: Found | undefined;
  selected: ClaimId | AnnotationId | undefined;
  shown: boolean;
}

/** What the background found, and the text it found it in. */
export interface Found extends Findings {
  /** Whether claims were wanted of it, or the annotations alone. */
  readonly claimsWanted: boolean;
  readonly text: string;
  readonly annotations: readonly Anchored[];
}

export const knowNothing = (): Knowledge => ({
  byHand: false,
  phase: 'idle',
  failure: undefined,
  begun: undefined,
  settings: undefined,
  reading: undefined,
  found: undefined,
  selected: undefined,
  shown: true,
});

/** Whether anything is to be painted here: asked for, detected, or marked by the reader before. */
export function isWanted({ byHand, reading, begun }: Knowledge): boolean {
  return byHand || reading?.detection.detected === true || begun?.annotated === true;
}

export function indexOf({ reading }: Knowledge): TextIndex | undefined {
  return reading?.index.ok ? reading.index.value : undefined;
}

export function settingsOf({ settings, begun }: Knowledge): PageSettings {
  return settings ?? begun?.settings ?? { highlight: 'covered', appearance: 'auto' };
}

/** The state as views ask for it. */
export function pageState(known: Knowledge, document: Document): PageState {
  const { byHand, phase, failure, reading, found, selected, shown } = known;
  return {
    meta: reading?.meta ?? { url: urlOf(document), title: titleOf(document) },
    detection: reading?.detection ?? { detected: false, news: false, about: false, reasons: [] },
    byHand,
    phase,
    ...(failure ? { failure } : {}),
    language: reading?.language ?? 'english',
    claims: found?.claims ?? [],
    annotations: found?.annotations ?? [],
    ...(selected ? { selected } : {}),
    highlightsShown: shown,
    textLength: indexOf(known)?.text.length ?? 0,
  };
}
