import { caretAt, createRange, isConnected, listen, matches, rootOf } from './dom.ts';

/** Something painted that a click can mean. */
export interface ClickTarget {
  readonly ranges: readonly AbstractRange[];
  /** UTF-16 units of text; the shorter of two nested ones is the inner. */
  readonly length: number;
}

/**
 * Calls `open` when the reader plainly clicks on painted text, and `seen` on every trusted click, so that what a click reveals is read soon.
 * Listens where the click bubbles to, after the page's own handlers, and never cancels anything: links, buttons, selection and
 * the page's handlers go on as if we were not there. A click that a script made up is not a click.
 *
 * @param targets what is painted now; asked only when a click counts
 */
export function listenForClicks<Target extends ClickTarget>(
  document: Document,
  on: { targets: () => readonly Target[]; open: (target: Target) => void; seen?: () => void },
  signal: AbortSignal,
): void {
  const listener = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    on.seen?.();
    if (!isPlainClick(event)) return;
    const path = event.composedPath();
    if (isTaken(path) || hasSelection()) return;
    const target = hit(document, on.targets(), event, path);
    if (target) on.open(target);
  };
  listen(document, 'click', listener, signal);
}

/**
 * The innermost target under a point of the window. The caret position there finds the candidates, their line boxes decide:
 * a caret is also found beside a line's end and between columns, where nothing is painted.
 */
export function hit<Target extends ClickTarget>(
  document: Document,
  targets: readonly Target[],
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  path: readonly EventTarget[] = [],
): Target | undefined {
  const shadowRoots = path.filter((step) => step instanceof ShadowRoot);
  const caret = caretAt(document, clientX, clientY, shadowRoots);
  const here = caret?.offsetNode;
  const candidates = targets.filter(({ ranges }) =>
    ranges.some((range) => here === undefined || includes(document, range, here, caret?.offset ?? 0)),
  );
  return candidates
    .sort((a, b) => a.length - b.length)
    .find(({ ranges }) => ranges.some((range) => covers(document, range, clientX, clientY)));
}

/** What answers a click itself, or is for typing and choosing. */
const TAKEN =
  'a[href],area,button,input,select,textarea,label,summary,option,video,audio,[contenteditable]:not([contenteditable="false"]),[role="button"],[role="link"],[role="tab"],[role="menuitem"],[role="checkbox"],[role="switch"],[role="textbox"]';

function isPlainClick(event: MouseEvent): boolean {
  const { button, detail, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  // The second click of a double click selects a word; a click without detail came from the keyboard.
  return button === 0 && detail === 1 && !altKey && !ctrlKey && !metaKey && !shiftKey && !defaultPrevented;
}

function isTaken(path: readonly EventTarget[]): boolean {
  return path.some((step) => step instanceof Element && matches(step, TAKEN));
}

function hasSelection(): boolean {
  const selection = getSelection();
  return selection !== null && selection.type === 'Range' && selection.toString() !== '';
}

function includes(document: Document, range: AbstractRange, node: Node, offset: number): boolean {
  const live = liveRange(document, range);
  if (!live || rootOf(node) !== rootOf(range.startContainer)) return false;
  try {
    return live.isPointInRange(node, offset);
  } catch {
    return false; // the node's text became shorter between the caret's finding and now
  }
}

function covers(document: Document, range: AbstractRange, x: number, y: number): boolean {
  const boxes = liveRange(document, range)?.getClientRects() ?? [];
  return Array.from(boxes).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** A live twin of a range for measuring, or undefined when its nodes left the page or changed under it. */
export function liveRange(document: Document, range: AbstractRange): Range | undefined {
  if (!isConnected(range.startContainer) || !isConnected(range.endContainer)) return undefined;
  try {
    const live = createRange(document);
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    return undefined;
  }
}
