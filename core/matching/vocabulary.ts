/** Numbers for terms, so that facts and sentences meet as integers. */
export interface Vocabulary {
  /** The term's number, a new one for a new term. */
  add(term: string): number;
  get(term: string): number | undefined;
  term(id: number): string;
  readonly size: number;
}

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  return {
    add(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, terms.length);
      terms.push(term);
      return terms.length - 1;
    },
    get: (term) => ids.get(term),
    term: (id) => terms[id] ?? '',
    get size() {
      return terms.length;
    },
  };
}
