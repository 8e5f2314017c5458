/** How much a fact base may hold; files that ask for more are refused, and none that we make has more. */
export const LIMITS = {
  facts: 20_000,
  /** Characters of a name, a title, a date. */
  short: 300,
  /** Characters of a statement, a quote, a note. */
  long: 5_000,
  address: 2_000,
  /** Characters of the source's text. */
  article: 500_000,
  /** Characters of a file. */
  file: 20_000_000,
} as const;
