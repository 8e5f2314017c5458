/** One comparison in plain words, the page's side seen from the source's. */
import { i18n } from '#i18n';
import type { Comparison } from '../../core/types.ts';
import { distance, formatDistance } from './dates.ts';
import { formatPercent, formatRatio } from './numbers.ts';

/** @returns "2.1 times the source's figure", "Not the same measure", "The same period" … */
export function differenceWords(comparison: Comparison): string {
  if (comparison.result === 'unlike') return i18n.t(`difference.unlike_${comparison.unlike ?? 'other'}`);
  if (comparison.result === 'same') {
    const exact = comparison.kind !== 'quantity' || Math.abs((comparison.ratio ?? 1) - 1) < 0.005;
    return exact ? i18n.t(`difference.same_${comparison.kind}`) : i18n.t('difference.nearly_quantity');
  }
  const measured =
    comparison.kind === 'quantity'
      ? ratioWords(comparison)
      : comparison.kind === 'period'
        ? periodWords(comparison)
        : undefined;
  return measured ?? i18n.t(`difference.different_${comparison.kind}`);
}

/** @returns the name of the row: what is measured where that is known */
export function comparedWords(comparison: Comparison): string {
  return comparison.measure ?? i18n.t(`compared.${comparison.kind}`);
}

/** Percent of a percentage misleads ("25% more than 20%" is 25%), so percentages get no ratio. */
function ratioWords({ ratio, claim }: Comparison): string | undefined {
  if (ratio === undefined || !(ratio > 0) || !Number.isFinite(ratio) || claim?.unit === '%') return undefined;
  if (ratio >= 2) return i18n.t('difference.times', [formatRatio(ratio)]);
  if (ratio <= 0.5) return i18n.t('difference.times_less', [formatRatio(1 / ratio)]);
  const share = Math.abs(ratio - 1);
  if (share < 0.005) return undefined;
  return i18n.t(ratio > 1 ? 'difference.more' : 'difference.less', [formatPercent(share)]);
}

function periodWords({ claim, fact }: Comparison): string | undefined {
  const apart = claim?.from && fact?.from ? distance(claim.from, fact.from) : undefined;
  if (!apart || apart.side === 'same') return undefined;
  return i18n.t(apart.side === 'after' ? 'difference.later' : 'difference.earlier', [formatDistance(apart)]);
}
