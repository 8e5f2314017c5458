import { i18n } from '#i18n';
import type { BaseSummary, ExplainedClaim } from '../../messaging/messages.ts';
import { formatDate } from '../words/dates.ts';
import { formatCount } from '../words/numbers.ts';

interface Props {
  readonly bases: readonly BaseSummary[];
  readonly claims: readonly ExplainedClaim[];
}

/** How much there is to match with, and how much was found: the line that keeps an empty list honest. */
export function Coverage({ bases, claims }: Props) {
  const covered = claims.filter((claim) => claim.matches.length > 0).length;
  return (
    <p class="coverage">
      {i18n.t('sentences', [
        baseWords(bases),
        i18n.t('coverage.claims', claims.length, [formatCount(claims.length), formatCount(covered)]),
      ])}
    </p>
  );
}

/** @returns "18 facts from one article of December 2022." or, with more bases, "40 facts from 3 articles." */
export function baseWords(bases: readonly BaseSummary[]): string {
  const facts = bases.reduce((sum, base) => sum + base.facts, 0);
  const only = bases.length === 1 ? bases[0] : undefined;
  if (only) return i18n.t('coverage.one_article', facts, [formatCount(facts), formatDate(only.source.published)]);
  return i18n.t('coverage.articles', facts, [formatCount(facts), formatCount(bases.length)]);
}
