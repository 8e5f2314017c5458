import type { HighlightColor, Relation } from '../core/types.ts';
import { TONES, type Tone } from './tone.ts';

/** How a highlight looks; each has its rules in the extension's `highlights.css`, under the name `claimlight-<style>`. */
export type HighlightStyle = Relation | 'none' | `annotation-${HighlightColor}` | 'unsure' | 'selected' | 'flash';

/** Later ones are painted over earlier ones. */
export const HIGHLIGHT_STYLES: readonly HighlightStyle[] = [
  'none',
  'related',
  'agrees',
  'differs',
  'annotation-yellow',
  'annotation-green',
  'annotation-blue',
  'annotation-pink',
  'unsure',
  'selected',
  'flash',
];

/** Paints ranges without touching a node: the page's registry of highlights is all that changes. */
export interface Painter {
  /** Replaces what is painted in one style, on a light or dark ground; no ranges removes it. */
  paint(style: HighlightStyle, ranges: readonly AbstractRange[], tone: Tone): void;
  /** Puts back what the page removed or replaced, a few times and then no more. @returns true when something was put back */
  restore(): boolean;
  clear(): void;
}

/**
 * A painter over a document's highlights, cleared when the signal aborts. It removes only what it set itself: after an update of
 * the extension a new painter has taken over the same names, and the old one's end must not undo it.
 * CSS Custom Highlight API, https://drafts.csswg.org/css-highlight-api-1/
 */
export function createPainter(registry: HighlightRegistry, signal: AbortSignal): Painter {
  const ours = new Map<string, Highlight>();
  let restores = 0;

  const remove = (name: string): void => {
    if (ours.has(name) && registry.get(name) === ours.get(name)) registry.delete(name);
    ours.delete(name);
  };
  const clear = (): void => {
    for (const name of [...ours.keys()]) remove(name);
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    clear,
    paint(style, ranges, tone) {
      if (signal.aborted) return;
      for (const each of TONES) if (each !== tone || ranges.length === 0) remove(highlightName(style, each));
      if (ranges.length === 0) return;
      const name = highlightName(style, tone);
      const highlight = new Highlight();
      highlight.priority = HIGHLIGHT_STYLES.indexOf(style);
      for (const range of ranges) highlight.add(range);
      ours.set(name, highlight);
      registry.set(name, highlight);
    },
    restore() {
      const lost = [...ours].filter(([name, highlight]) => registry.get(name) !== highlight);
      if (lost.length === 0 || signal.aborted || restores >= MOST_RESTORES) return false;
      restores += 1;
      for (const [name, highlight] of lost) registry.set(name, highlight);
      return true;
    },
  };
}

/** The name that the stylesheet knows. */
export function highlightName(style: HighlightStyle, tone: Tone): string {
  return `claimlight-${style}${tone === 'dark' ? '-dark' : ''}`;
}

/** A page that clears highlights on purpose wins in the end: it can only spoil its own, and we never fight it in a loop. */
const MOST_RESTORES = 5;
