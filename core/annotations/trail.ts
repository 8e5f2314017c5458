/** What pages claimed on one fact, by date: the reading trail of a fact, and its figures as series that can be drawn. */
import type { Annotation, ComparedValue, Comparison, Fact, FactQuantity, IsoDate, QuantityKind } from '../types.ts';

/** One saved claim or passage on the way. */
export interface TrailEntry {
  readonly annotation: Annotation;
  /** The page's own date; where it has none, the day it was saved. */
  readonly date: IsoDate;
  readonly dated: 'page' | 'saved';
  /** `date` in milliseconds since 1970, UTC; the beginning of what is given only by month or year. */
  readonly time: number;
}

/** Figures that may stand on one axis: of one measure, one kind and one unit. */
export interface Series {
  readonly key: string;
  /** In words of the trade, as the fact sheet has it: `annual revenue target`. */
  readonly measure: string | undefined;
  readonly kind: QuantityKind;
  /** ISO 4217 code for money, the unit of time for durations. */
  readonly unit: string | undefined;
  /** The fact's own figures of this measure; two where it tells of a change. */
  readonly source: readonly SourceFigure[];
  /** Oldest first. */
  readonly points: readonly Point[];
}

export interface SourceFigure {
  readonly text: string;
  /** Either may be absent where the words leave it open; not both. */
  readonly low?: number;
  readonly high?: number;
}

/** One figure that a page claimed. */
export interface Point extends SourceFigure {
  readonly entry: TrailEntry;
  readonly comparison: Comparison;
}

export interface Trail {
  /** Oldest first. */
  readonly entries: readonly TrailEntry[];
  /** Those with most points first. */
  readonly series: readonly Series[];
}

/**
 * @param annotations all that rest on one fact, in any order
 * @param fact as its base has it now; undefined when it is gone, and then the figures are those that were saved with the claims
 */
export function trailOf(annotations: readonly Annotation[], fact: Fact | undefined): Trail {
  const entries = annotations
    .map(entryOf)
    .sort((a, b) => a.time - b.time || (a.annotation.id < b.annotation.id ? -1 : 1));
  const series = new Map<string, { head: SeriesHead; points: Point[] }>();
  for (const entry of entries) {
    for (const comparison of entry.annotation.restsOn?.comparisons ?? []) {
      const head = headOf(comparison, fact);
      const point = head && pointOf(entry, comparison, head);
      if (!head || !point) continue;
      const known = series.get(head.key);
      if (known) known.points.push(point);
      else series.set(head.key, { head, points: [point] });
    }
  }
  const all = [...series.values()].map(({ head, points }) => ({
    ...head,
    points,
    source: sourceOf(head, points, fact),
  }));
  return { entries, series: all.sort((a, b) => b.points.length - a.points.length) };
}

/** @returns the one number a range or an open bound is drawn at */
export function middleOf({ low, high }: Pick<SourceFigure, 'low' | 'high'>): number {
  return low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high ?? 0);
}

type SeriesHead = Pick<Series, 'key' | 'measure' | 'kind' | 'unit'>;

function entryOf(annotation: Annotation): TrailEntry {
  const { published } = annotation.page;
  const time = published === undefined ? undefined : timeOf(published);
  if (published !== undefined && time !== undefined) return { annotation, date: published, dated: 'page', time };
  return { annotation, date: annotation.created, dated: 'saved', time: timeOf(annotation.created) ?? 0 };
}

/** @returns undefined for what is no date of the ISO's forms */
export function timeOf(date: IsoDate): number | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!found) return undefined;
  const time = Date.UTC(Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1));
  return Number.isNaN(time) ? undefined : time;
}

/** What a comparison measures; undefined where the two sides are not of one measure and unit, so no axis holds both. */
function headOf(comparison: Comparison, fact: Fact | undefined): SeriesHead | undefined {
  if (comparison.kind !== 'quantity' || comparison.result === 'unlike') return undefined;
  const { claim, fact: beside } = comparison;
  if (!claim || !beside || (claim.low === undefined && claim.high === undefined)) return undefined;
  const typed = typedAs(beside, fact);
  if (typed === 'derived') return undefined;
  const kind = typed?.kind ?? kindOfUnit(claim.unit ?? beside.unit);
  const unit = kind === 'money' || kind === 'duration' ? (typed?.unit ?? beside.unit ?? claim.unit) : undefined;
  if (unit !== undefined && claim.unit !== undefined && claim.unit !== unit) return undefined;
  const measure = comparison.measure ?? typed?.measure;
  return { key: JSON.stringify([measure ?? '', kind, unit ?? '']), measure, kind, unit };
}

/** The sheet's entry for a figure. `derived`: a sum the engine worked out from it, such as the size of a cut: another measure. */
function typedAs(figure: ComparedValue, fact: Fact | undefined): FactQuantity | 'derived' | undefined {
  const named = fact?.quantities?.filter((one) => one.text === figure.text) ?? [];
  if (named.length === 0) return undefined;
  return named.find((one) => one.low === figure.low) ?? 'derived';
}

const CURRENCY = /^[A-Z]{3}$/;
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];

function kindOfUnit(unit: string | undefined): QuantityKind {
  if (unit === undefined) return 'count';
  return unit === '%' ? 'percent' : CURRENCY.test(unit) ? 'money' : TIMES.includes(unit) ? 'duration' : 'count';
}

function pointOf(entry: TrailEntry, comparison: Comparison, { kind }: SeriesHead): Point | undefined {
  const { claim, fact, ratio } = comparison;
  if (!claim) return undefined;
  // A page's "a third" is kept as 0.33, the sheet's percent as 33: the ratio knows both sides in one unit.
  const plain = middleOf(claim) / middleOf(fact ?? {});
  const scale = kind === 'percent' && claim.unit !== '%' && ratio !== undefined && ratio > 50 * plain ? 100 : 1;
  return {
    entry,
    comparison,
    text: claim.text,
    ...(claim.low === undefined ? {} : { low: claim.low * scale }),
    ...(claim.high === undefined ? {} : { high: claim.high * scale }),
  };
}

/** The fact's figures as they are now; of a fact that is gone, as they were saved. */
function sourceOf(head: SeriesHead, points: readonly Point[], fact: Fact | undefined): SourceFigure[] {
  const now = (fact?.quantities ?? []).filter((one) => one.kind === head.kind && one.measure === head.measure);
  const named = now.filter((one) => head.unit === undefined || one.unit === head.unit);
  if (named.length > 0)
    return named.map(({ text, low, high }) => ({ text, low, ...(high === undefined ? {} : { high }) }));
  const saved = new Map<string, SourceFigure>();
  for (const { comparison } of points) {
    const { text, low, high } = comparison.fact ?? { text: '' };
    if (low === undefined && high === undefined) continue;
    saved.set(text, { text, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) });
  }
  return [...saved.values()];
}
