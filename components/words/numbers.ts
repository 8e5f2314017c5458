import { uiLanguage } from './language.ts';

/** A whole number in the reader's digits and grouping. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(count);
}

/** "2.1", "12", "340": as many digits as a ratio deserves. */
export function formatRatio(ratio: number): string {
  return new Intl.NumberFormat(uiLanguage(), { maximumSignificantDigits: ratio < 100 ? 2 : 3 }).format(ratio);
}

/** @param share 0.17 for "17%" */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
