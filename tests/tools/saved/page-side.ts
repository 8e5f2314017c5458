/** Runs in the page beside the extension's own reader and answers in plain data. Built by `bundle.ts`, never shipped. */
import type { Span, Topic } from '../../../core/types.ts';
import { pageText, readPage } from '../../../page/read.ts';
import { runAtOnce, type Steps } from '../../../page/slices.ts';
import type { TextIndex } from '../../../page/text-index.ts';

let index: TextIndex | undefined;

const pageSide = {
  /** Reads the page at once, and says how long it took and how long its longest step was. */
  read(topics: readonly Topic[]) {
    const started = performance.now();
    const { steps, longest, count } = timed(readPage(document, topics));
    const reading = runAtOnce(steps);
    const took = performance.now() - started;
    index = reading.index.ok ? reading.index.value : undefined;
    const { meta, detection, language } = reading;
    return {
      meta,
      detection,
      language,
      page: index ? pageText(meta, index) : { ...meta, text: '', blocks: [] },
      failure: reading.index.ok ? undefined : reading.index.failure.name,
      root: index ? pathTo(index.root) : undefined,
      steps: count(),
      timings: { read: took, longestStep: longest() },
    };
  },
  /** What the ranges of each span cut from the live page now, and whether the way back leads to the same span. */
  cut(spans: readonly Span[]) {
    return spans.map((span) => {
      const ranges = index?.rangesOf(span) ?? [];
      const words = ranges.map((range) => wordsOf(range).replace(/[ \t\n\f\r]+/g, ' ')).join('');
      const [first, last] = [ranges[0], ranges.at(-1)];
      const start = first && index?.offsetOf(first.startContainer, first.startOffset);
      const end = last && index?.offsetOf(last.endContainer, last.endOffset);
      return { words, back: start === span.start && end === span.end, live: index?.isLive(span) ?? false };
    });
  },
  /** The span of what is selected; null when that is nothing of the article. */
  selected() {
    const selection = getSelection();
    return (selection?.rangeCount && index?.spanOf(selection.getRangeAt(0))) || null;
  },
};

(globalThis as { claimlightPageSide?: typeof pageSide }).claimlightPageSide = pageSide;
export type PageSide = typeof pageSide;

function timed<Value>(steps: Steps<Value>): { steps: Steps<Value>; longest: () => number; count: () => number } {
  let longest = 0;
  let count = 0;
  function* measured(): Steps<Value> {
    for (;;) {
      const started = performance.now();
      const step = steps.next();
      longest = Math.max(longest, performance.now() - started);
      count += 1;
      if (step.done === true) return step.value;
      yield;
    }
  }
  return { steps: measured(), longest: () => longest, count: () => count };
}

/** What a static range cuts; nothing when its nodes have become too short for it. */
function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return '';
  }
  return live.toString();
}

function pathTo(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && steps.length < 4; at = at.parentElement) {
    const classes = [...at.classList].slice(0, 3).map((name) => `.${name}`);
    steps.unshift(`${at.localName}${at.id ? `#${at.id}` : ''}${classes.join('')}`);
  }
  return steps.join(' > ');
}
