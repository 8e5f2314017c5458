import type { ExplainedClaim, PanelView } from '../../messaging/messages.ts';

type Saved = PanelView['annotations'][number];

/** @returns what the reader saved of this claim: the one that stands on it now, or that quotes it to the letter */
export function savedOf(claim: ExplainedClaim, annotations: readonly Saved[]): Saved | undefined {
  return annotations.find(
    ({ kind, quote, anchored: { span } }) =>
      kind === 'claim' && (quote.exact === claim.text || (span?.start === claim.start && span.end === claim.end)),
  );
}
