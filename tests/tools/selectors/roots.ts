import { bodyOf, documentElementOf, selectFirst } from '../../../page/dom.ts';

export type RootFound =
  | { readonly ok: true; readonly element: Element }
  | { readonly ok: false; readonly reason: string };

/** @param css what `root` says; the body where it says nothing */
export function rootOf(document: Document, css: unknown): RootFound {
  if (css === undefined || css === null) {
    const element = bodyOf(document) ?? documentElementOf(document);
    return element ? { ok: true, element } : { ok: false, reason: 'the document is empty' };
  }
  if (typeof css !== 'string') return { ok: false, reason: '"root" is no text' };
  try {
    const element = selectFirst(document, css);
    return element ? { ok: true, element } : { ok: false, reason: `root: nothing fits ${JSON.stringify(css)}` };
  } catch {
    return { ok: false, reason: `root: ${JSON.stringify(css)} is no CSS selector` };
  }
}
