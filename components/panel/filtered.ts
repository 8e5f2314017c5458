import type { ExplainedClaim } from '../../messaging/messages.ts';
import type { ClaimFilter } from './place.ts';

/** @returns the claims to list; all of them where none is covered, for an empty list helps nobody */
export function filtered(claims: readonly ExplainedClaim[], filter: ClaimFilter): readonly ExplainedClaim[] {
  if (filter === 'all') return claims;
  const covered = claims.filter((claim) => claim.matches.length > 0);
  return covered.length > 0 ? covered : claims;
}
