import { listen, urlOf } from './dom.ts';
import type { Milliseconds } from './slices.ts';
import { isVisible } from './visibility.ts';

/** How often a changing page is looked at. */
export interface WatchPace {
  /** From the first change to the look at it: a burst of changes is one look. */
  readonly settle: Milliseconds;
  /** The same after a change of address, when the reader waits for the new page. */
  readonly prompt: Milliseconds;
  /** The longest pause between looks at a page that never rests and in which nothing of ours changes. */
  readonly longest: Milliseconds;
  /** A look that took t is followed by a pause of at least this many times t: looking never takes a noticeable share of the thread. */
  readonly rest: number;
}

export const WATCH_PACE: WatchPace = { settle: 400, prompt: 120, longest: 8_000, rest: 12 };

export interface Watched {
  /** The document and the open shadow roots that hold text of the article; asked before and after every look. */
  readonly roots: () => Iterable<Node>;
  /** Looks never overlap; one is aborted when the tab is hidden, and made again later. */
  readonly look: (signal: AbortSignal) => Promise<Look>;
}

export interface Look {
  /** Something of ours had changed. */
  readonly found: boolean;
  /** Time it held the thread. */
  readonly cost: Milliseconds;
}

export interface Watch {
  /** Looks as soon as may be. Settles after that look; in a hidden tab at once, for being seen is a reason to look anyway. */
  again(): Promise<void>;
  /** Settles when no look is under way. */
  settled(): Promise<void>;
  /** The reader did something that may bring new text: do not keep them waiting for the next regular look. */
  hurry(): void;
}

/**
 * Looks at the page at once, and again when it may have changed: its text, what is shown of it, or its address. The work is
 * bounded by the number of looks, not of changes: the observer stops at the first record and starts again with the next look,
 * so a page that makes 100,000 changes a second costs one batch of records a look. A look that found nothing doubles the
 * pause before the next. Nothing runs while the tab is hidden or prerendered; being seen is a reason to look.
 */
export function watchPage(
  document: Document,
  { roots, look }: Watched,
  signal: AbortSignal,
  pace: WatchPace = WATCH_PACE,
): Watch {
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: AbortController | undefined;
  let changed = false;
  let pause = 0;
  let rest = 0;
  let last = performance.now();
  let waiting: (() => void)[] = [];
  let doing: Promise<void> = Promise.resolve();

  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed = true;
    plan();
  });

  /** Plans the next look, at the soonest when the pause since the last is over. */
  function plan(): void {
    if (timer !== undefined || signal.aborted || !isVisible(document)) return;
    if (current) {
      // Also when the look under way was aborted and has not noticed yet: it plans another when it ends.
      changed = true;
      return;
    }
    const quiet = performance.now() - last;
    if (quiet > pause * 2) pause = pace.settle;
    const moved = addressOf(document) !== address;
    timer = setTimeout(start, Math.max(moved ? pace.prompt : Math.max(pace.settle, pause - quiet), rest - quiet));
  }

  function start(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!signal.aborted && isVisible(document)) doing = turn();
  }

  async function turn(): Promise<void> {
    const mine = new AbortController();
    current = mine;
    changed = false;
    address = addressOf(document);
    const served = waiting;
    waiting = [];
    observe();
    let report: Look = { found: false, cost: 0 };
    try {
      report = await look(AbortSignal.any([signal, mine.signal]));
    } catch (error) {
      if (!signal.aborted && !mine.signal.aborted) throw error;
    } finally {
      current = undefined;
      last = performance.now();
      rest = Math.min(report.cost * pace.rest, pace.longest);
      pause = report.found ? pace.settle : Math.min(Math.max(pause, pace.settle) * 2, pace.longest);
      for (const settle of served) settle();
      observe();
      if (waiting.length > 0) start();
      else if (changed || addressOf(document) !== address) plan();
    }
  }

  function observe(): void {
    if (signal.aborted || changed || !isVisible(document)) return;
    for (const root of roots()) observer.observe(root, CHANGES);
  }

  function hold(): void {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    current?.abort(new DOMException('The tab was hidden', 'AbortError'));
    for (const settle of waiting) settle();
    waiting = [];
  }

  function replan(): void {
    clearTimeout(timer);
    timer = undefined;
    plan();
  }

  const moved = () => {
    if (addressOf(document) !== address) replan();
  };
  listen(window, 'popstate', moved, signal);
  const { navigation } = globalThis as { navigation?: unknown };
  if (navigation instanceof EventTarget) listen(navigation, 'navigatesuccess', moved, signal);
  listen(document, 'visibilitychange', () => (isVisible(document) ? replan() : hold()), signal);
  signal.addEventListener('abort', hold, { once: true });
  start();

  return {
    again: () =>
      new Promise((settle) => {
        if (signal.aborted || !isVisible(document)) return settle();
        waiting.push(settle);
        if (!current) start();
      }),
    settled: () => doing,
    hurry() {
      pause = pace.settle;
      if (changed) replan();
    },
  };
}

/** A page's address without its fragment: links inside a page do not change it. */
export function addressOf(document: Document): string {
  const url = urlOf(document);
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** Text that comes, goes or is rewritten, and the attributes by which pages show and hide it. */
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'lang', 'aria-hidden'],
};
