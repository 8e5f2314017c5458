import type { ExplainedClaim, PanelView } from '../../messaging/messages.ts';

type Saved = PanelView['annotations'][number];

/** Share of a claim that a saved passage must cover to be the same one: a changed passage keeps its place, give or take its ends. */
const SAME_PLACE = 0.8;

/** @returns what the reader saved of this claim: the one that stands on it now, or that quotes it to the letter */
export function savedOf(claim: ExplainedClaim, annotations: readonly Saved[]): Saved | undefined {
  const length = claim.end - claim.start;
  return annotations.find(({ kind, quote, anchored: { span } }) => {
    if (kind !== 'claim') return false;
    if (quote.exact === claim.text) return true;
    if (!span) return false;
    const shared = Math.min(span.end, claim.end) - Math.max(span.start, claim.start);
    return shared > SAME_PLACE * length && shared > SAME_PLACE * (span.end - span.start);
  });
}
