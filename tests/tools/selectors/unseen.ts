import { localNameOf, nodeTypeOf } from '../../../page/dom.ts';
import type { RootText } from './root-text.ts';

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);

/** @returns the text with a blank for each unit that no reader sees, so that offsets hold */
export function withoutUnseen({ root, text, spans }: RootText): string {
  const parts: string[] = [];
  let from = 0;
  for (const [node, { start, end }] of spans) {
    if (node === root || nodeTypeOf(node) !== 1 || !UNSEEN.has(localNameOf(node as Element)) || start < from) continue;
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}
