import type { QuantityKind } from '../../core/types.ts';
import { uiLanguage } from './language.ts';

/**
 * A whole number in the reader's digits and grouping. Engines keep the format of `toLocaleString` at hand, where one made
 * anew for each number costs a list of hundreds more than the list itself.
 */
export function formatCount(count: number): string {
  return count.toLocaleString(uiLanguage());
}

/** "2.1", "12", "340": as many digits as a ratio deserves. */
export function formatRatio(ratio: number): string {
  return new Intl.NumberFormat(uiLanguage(), { maximumSignificantDigits: ratio < 100 ? 2 : 3 }).format(ratio);
}

/** @param share 0.17 for "17%" */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** What a figure is of: money in a currency, per cent, a time, or things counted. */
export interface FigureUnit {
  readonly kind: QuantityKind;
  readonly unit: string | undefined;
}

/** "$12B", "20%", "3 months", "1.05B": as an axis has it. */
export function formatFigure(value: number, unit: FigureUnit): string {
  return formatOf(unit).format(value / scaleOf(unit));
}

/** "$12B – $14.5B"; a figure that is open to one side by its words, as they stand. */
export function formatFigureRange(figure: { text: string; low?: number; high?: number }, unit: FigureUnit): string {
  const { text, low, high } = figure;
  if (low === undefined || high === undefined) return text;
  if (low === high) return formatFigure(low, unit);
  return formatOf(unit).formatRange(low / scaleOf(unit), high / scaleOf(unit));
}

/** `Intl` counts per cent from 1. */
const scaleOf = ({ kind }: FigureUnit): number => (kind === 'percent' ? 100 : 1);

const formatOf = ({ kind, unit }: FigureUnit): Intl.NumberFormat =>
  new Intl.NumberFormat(uiLanguage(), { notation: 'compact', maximumSignificantDigits: 4, ...styleOf(kind, unit) });

function styleOf(kind: QuantityKind, unit: string | undefined): Intl.NumberFormatOptions {
  if (kind === 'percent') return { style: 'percent' };
  if (kind === 'money' && unit !== undefined && Intl.supportedValuesOf('currency').includes(unit))
    return { style: 'currency', currency: unit };
  // Decades and quarters are no units that `Intl` knows.
  if (kind === 'duration' && unit !== undefined && DURATIONS.includes(unit))
    return { style: 'unit', unit, unitDisplay: 'long' };
  return {};
}

const DURATIONS: readonly string[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
