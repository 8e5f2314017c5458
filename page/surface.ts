import type { Span } from '../core/types.ts';
import type { ClickTarget } from './clicks.ts';
import type { HighlightStyle, Painter } from './paint.ts';
import { reveal } from './reveal.ts';
import { runInSlices, type SliceOptions, type Steps } from './slices.ts';
import type { TextIndex } from './text-index.ts';
import { type Tone, toneOf } from './tone.ts';

/** Something in the article's text that can be pointed at; painted when it has styles. */
export interface Mark extends Span {
  readonly id: string;
  readonly styles: readonly HighlightStyle[];
}

/** A mark with its place in the page. */
export interface PlacedMark extends Mark, ClickTarget {}

/** All that is painted on one page. Reads the page and its index, changes nothing but highlights. */
export interface Surface {
  /** Replaces the marks, placing them in turns that give way to the page. An aborted call leaves what was there. */
  show(index: TextIndex, marks: readonly Mark[], slices: SliceOptions): Promise<void>;
  /** The marks that can be seen and clicked, in reading order; none while hidden. */
  seen(): readonly PlacedMark[];
  /** Puts back highlights that the page removed; see `Painter.restore`. */
  restore(): void;
  /** True when a mark's nodes left the page or changed their text: place the marks again. */
  isLost(): boolean;
  /** Hides or shows all marks. */
  setShown(shown: boolean): void;
  /** Fixes the ground to paint for; `auto` looks at the article. */
  setAppearance(appearance: Tone | 'auto'): void;
  /** Paints one mark as the selected one, or none. */
  select(id: string | undefined): void;
  /** Scrolls a mark into view and lights it up for a moment. @returns false when there is no such mark in the page */
  point(id: string): boolean;
  clear(): void;
}

/** Lights out when the signal aborts; see `createPainter`. */
export function createSurface(document: Document, painter: Painter, signal: AbortSignal): Surface {
  let placed: readonly PlacedMark[] = [];
  let index: TextIndex | undefined;
  let shown = true;
  let appearance: Tone | 'auto' = 'auto';
  let tone: Tone = 'light';
  let selected: string | undefined;
  let flash: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(flash), { once: true });

  const rangesOf = (id: string | undefined) => placed.filter((mark) => mark.id === id).flatMap(({ ranges }) => ranges);

  function repaint(): void {
    painter.clear();
    if (!shown) return;
    const byStyle = new Map<HighlightStyle, AbstractRange[]>();
    for (const { styles, ranges } of placed) {
      for (const style of styles) {
        const all = byStyle.get(style);
        if (all) all.push(...ranges);
        else byStyle.set(style, [...ranges]);
      }
    }
    for (const [style, ranges] of byStyle) painter.paint(style, ranges, tone);
    painter.paint('selected', rangesOf(selected), tone);
  }

  return {
    async show(on, marks, slices) {
      const next = await runInSlices(place(on, marks), slices);
      if (signal.aborted) return;
      index = on;
      placed = next;
      tone = appearance === 'auto' ? toneOf(on.root) : appearance;
      repaint();
    },
    seen: () => (shown ? placed.filter(({ styles }) => styles.length > 0) : []),
    isLost: () => index !== undefined && placed.some((mark) => !index?.isLive(mark)),
    restore: () => void painter.restore(),
    setShown(value) {
      if (shown === value) return;
      shown = value;
      repaint();
    },
    setAppearance(value) {
      appearance = value;
      const next = value !== 'auto' ? value : index ? toneOf(index.root) : tone;
      if (next === tone) return;
      tone = next;
      repaint();
    },
    select(id) {
      selected = id;
      if (shown) painter.paint('selected', rangesOf(id), tone);
    },
    point(id) {
      const ranges = rangesOf(id);
      const first = ranges[0];
      if (!first || !reveal(document, first)) return false;
      clearTimeout(flash);
      painter.paint('flash', ranges, tone);
      flash = setTimeout(() => painter.paint('flash', [], tone), FLASH);
      return true;
    },
    clear() {
      placed = [];
      index = undefined;
      clearTimeout(flash);
      painter.clear();
    },
  };
}

/** How long a mark is lit up: long enough to find it with the eye after a scroll. Steady, so that nobody is flickered at. */
const FLASH = 1_600;

/** Static ranges: a live one is moved along by the browser at every change of the page; what a static one loses the next look finds again. */
function* place(index: TextIndex, marks: readonly Mark[]): Steps<PlacedMark[]> {
  const placed: PlacedMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const ranges = index.rangesOf(mark);
    if (ranges.length > 0) placed.push({ ...mark, ranges, length: mark.end - mark.start });
    yield;
  }
  return placed;
}
