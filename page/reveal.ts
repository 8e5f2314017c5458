import { liveRange } from './clicks.ts';

/**
 * Scrolls painted text into the middle of the window, also inside scrolling boxes, unless it is well in view already. Smooth only for
 * readers who have not asked for less motion.
 *
 * @returns false when the range's nodes left the page
 */
export function reveal(document: Document, range: AbstractRange): boolean {
  const live = liveRange(document, range);
  const holder = live && elementOf(live.startContainer);
  if (!live || !holder) return false;
  if (isInView(live)) return true;
  const behavior = prefersStillness() ? 'instant' : 'smooth';
  // A paragraph longer than the window would be centred with its sentence out of sight.
  const tall = Element.prototype.getBoundingClientRect.call(holder).height > innerHeight * 0.8;
  Element.prototype.scrollIntoView.call(holder, { block: 'center', behavior: tall ? 'instant' : behavior });
  if (tall) {
    const box = live.getBoundingClientRect();
    scrollBy({ top: box.top - (innerHeight - box.height) / 2, behavior: 'instant' });
  }
  return true;
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function isInView(range: Range): boolean {
  const box = range.getBoundingClientRect();
  return box.height > 0 && box.top >= innerHeight * 0.05 && box.bottom <= innerHeight * 0.95;
}
