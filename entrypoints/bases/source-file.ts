/** A chosen or dropped file: an article to make a base of, or somebody's base. */
import { LIMITS } from '../../core/facts/limits.ts';
import { type ParsedFactBase, parseFactBaseText } from '../../core/facts/parse.ts';
import type { SourceKind } from '../../core/facts/source-text.ts';

export type FileReading =
  | { readonly kind: 'article'; readonly text: string; readonly as: SourceKind }
  | { readonly kind: 'base'; readonly parsed: ParsedFactBase }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' };

/** The name tells what it is, and where it tells nothing, the first character does. Nothing of it is rendered or run. */
export async function readSourceFile(file: File): Promise<FileReading> {
  if (file.size > LIMITS.file) return { kind: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // Moved or locked since it was chosen; the browser says no more than that.
    return { kind: 'unreadable' };
  }
  const name = file.name.toLowerCase();
  const head = text.slice(0, 500).trimStart();
  if (name.endsWith('.json') || head.startsWith('{')) return { kind: 'base', parsed: parseFactBaseText(text) };
  if (/\.html?$/.test(name) || /^<(?:!doctype|html|head|body|article)/i.test(head))
    return { kind: 'article', text, as: 'html' };
  return { kind: 'article', text, as: /\.(?:md|markdown)$/.test(name) ? 'markdown' : 'text' };
}
