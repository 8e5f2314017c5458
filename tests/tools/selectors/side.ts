/** Runs in the page and answers in plain data. Built by `../saved/bundle.ts`, never shipped. */
import { describeAll } from './describe-ranges.ts';
import { resolveAll } from './resolve.ts';

const side = {
  anchor: (entries: readonly unknown[]) => resolveAll(document, entries),
  describe: (entries: readonly unknown[]) => describeAll(document, entries),
};

(globalThis as { claimlightPageSide?: typeof side }).claimlightPageSide = side;
export type SelectorSide = typeof side;
