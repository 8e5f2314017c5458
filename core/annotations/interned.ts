/** Texts by number, so that a hundred thousand records are compared and grouped as numbers. */
export interface Interned {
  /** @returns the text's number, the same one each time, counted from 0 */
  of(text: string): number;
  /** As `of`, but undefined for a text that was never given. */
  known(text: string): number | undefined;
  text(number: number): string;
  /** How many texts there are. */
  size(): number;
  /** @returns the place of each number's text in alphabetical order; worked out when a text has come since the last time */
  ranks(): Uint32Array;
}

export function interned(): Interned {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  let ranks = new Uint32Array(0);
  return {
    of(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    known: (text) => numbers.get(text),
    text: (number) => texts[number] ?? '',
    size: () => texts.length,
    ranks() {
      if (ranks.length === texts.length) return ranks;
      const sorted = texts.map((text, number) => ({ text, number }));
      sorted.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
      ranks = new Uint32Array(texts.length);
      for (const [place, { number }] of sorted.entries()) ranks[number] = place;
      return ranks;
    },
  };
}
