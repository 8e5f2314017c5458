import type { ExplainedClaim } from '../../messaging/messages.ts';
import type { ClaimFilter, Place } from './place.ts';

/** @returns the claims to list; all of them where none is covered, for an empty list helps nobody */
export function filtered(claims: readonly ExplainedClaim[], filter: ClaimFilter): readonly ExplainedClaim[] {
  if (filter === 'all') return claims;
  const covered = claims.filter((claim) => claim.matches.length > 0);
  return covered.length > 0 ? covered : claims;
}

/** @returns the claims that "next" and "previous" walk through: those listed, or all when the open one is not among them */
export function walked(claims: readonly ExplainedClaim[], { filter, claim }: Place): readonly ExplainedClaim[] {
  const listed = filtered(claims, filter);
  return listed.some((one) => one.id === claim) ? listed : claims;
}
