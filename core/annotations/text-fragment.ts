import type { Annotation } from '../types.ts';

/** Longer passages are named by their first and last words: browsers cut long addresses. */
const LONGEST_WHOLE = 200;
const ENDS = 5;
/** A passage of fewer words is told apart by the word before it. */
const FEW = 4;

/**
 * The address of an annotated passage: browsers scroll to it and mark it (WICG, URL Fragment Text Directives). Where the
 * words have changed they open the page all the same.
 *
 * @returns undefined for addresses that are not of the web
 */
export function passageAddress({ url, quote }: Pick<Annotation, 'url' | 'quote'>): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  return `${url}#:~:text=${directive(quote)}`;
}

function directive({ exact, prefix }: Annotation['quote']): string {
  const words = exact.trim().split(/\s+/);
  // A fragment's one text must stand in one block, so passages over several are named by their ends as well.
  const whole = exact.length <= LONGEST_WHOLE && !exact.includes('\n');
  if (!whole && words.length > 2 * ENDS) {
    return `${encoded(words.slice(0, ENDS).join(' '))},${encoded(words.slice(-ENDS).join(' '))}`;
  }
  const before = prefix.slice(-40).trim().split(/\s+/).at(-1);
  const context = words.length < FEW && before ? `${encoded(before)}-,` : '';
  return `${context}${encoded(words.join(' '))}`;
}

/** In a directive "-" "," and "&" are signs. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
