/** Text with what the reader searched for marked in it. */
interface Props {
  readonly text: string;
  /** Lower case. */
  readonly words: readonly string[];
}

export function Found({ text, words }: Props) {
  if (words.length === 0) return <>{text}</>;
  return <>{parts(text, words).map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))}</>;
}

/** @returns text cut so that every second part is one of the words; compared by `indexOf`, since a query is no regex */
export function parts(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase();
  // Some capitals grow in lower case ("İ"); offsets would be off, and a missing mark is better than a wrong one.
  if (lower.length !== text.length) return [text];
  const result: string[] = [];
  let from = 0;
  for (;;) {
    const next = words
      .map((word) => ({ at: lower.indexOf(word, from), word }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
    if (!next) break;
    result.push(text.slice(from, next.at), text.slice(next.at, next.at + next.word.length));
    from = next.at + next.word.length;
  }
  return [...result, text.slice(from)];
}
