/** Words that a page says twice: versions for two widths, pull quotes, captions repeated for a slide show. */

export interface Passage {
  readonly text: string;
  /** Set off from the running text: quotes, asides, captions. It yields to a paragraph that says the same. */
  readonly setOff: boolean;
}

/**
 * Tells for each passage whether it only repeats: a passage like one before it, or a set-off one whose words stand in a running
 * paragraph. Compared by letters and digits alone, so that quotation marks and dashes do not matter.
 */
export function repeats(passages: readonly Passage[]): boolean[] {
  const letters = passages.map(({ text }) => lettersOf(text));
  const running = passages.map(({ setOff }, index) => (setOff ? '' : letters[index]!)).join('\n');
  const seen = new Set<string>();
  return passages.map(({ setOff }, index) => {
    const own = letters[index]!;
    if (own.length < LEAST) return false;
    const again = seen.has(own) || (setOff && running.includes(own));
    seen.add(own);
    return again;
  });
}

/** Short passages may well come twice: "He agreed." */
const LEAST = 25;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
