import { rootOf } from './dom.ts';
import type { TextIndex } from './text-index.ts';

/** The document and every open shadow root that text of the article stands in, for an observer sees into none by itself. */
export function rootsOf(document: Document, index: TextIndex | undefined): Set<Node> {
  const roots = new Set<Node>([document]);
  for (const { start } of index?.blocks ?? []) {
    const first = index?.rangesOf({ start, end: start + 1 })[0]?.startContainer;
    for (let root = first && rootOf(first); root instanceof ShadowRoot && !roots.has(root); root = rootOf(root.host)) {
      roots.add(root);
    }
  }
  return roots;
}
