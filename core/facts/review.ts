/** What a reader makes of a proposed fact base before it is saved, and of a saved one later. Quotes stay as they are. */
import type { Fact, FactBase, FactId, IsoDate, UnitInterval } from '../types.ts';

/** The reader's word on a base. Texts are as typed: lists by commas, empty for nothing. */
export interface Review {
  readonly title: string;
  readonly names: string;
  readonly associates: string;
  readonly published: IsoDate;
  readonly publisher: string;
  readonly url: string;
  readonly dropped: ReadonlySet<FactId>;
  /** Statements in the reader's own words, by fact. */
  readonly statements: ReadonlyMap<FactId, string>;
}

export function reviewOf({ title, topic, source }: FactBase): Review {
  return {
    title,
    names: topic.names.join(', '),
    associates: (topic.associates ?? []).join(', '),
    published: source.published,
    publisher: source.publisher ?? '',
    url: source.url ?? '',
    dropped: new Set(),
    statements: new Map(),
  };
}

/** @returns the base as the reader would have it; what does not hold is for `parseFactBase` to tell */
export function reviewed(base: FactBase, review: Review): FactBase {
  const { publisher: _publisher, url: _url, ...source } = base.source;
  const [publisher, url] = [review.publisher.trim(), review.url.trim()];
  const associates = listOf(review.associates);
  return {
    ...base,
    title: review.title.trim(),
    source: {
      ...source,
      published: review.published.trim(),
      ...(publisher === '' ? {} : { publisher }),
      ...(url === '' ? {} : { url }),
    },
    topic: { names: listOf(review.names), ...(associates.length === 0 ? {} : { associates }) },
    facts: base.facts.filter(({ id }) => !review.dropped.has(id)).map((fact) => reworded(fact, review)),
  };
}

/** A statement that is emptied is the source's own sentence again. */
function reworded(fact: Fact, { statements }: Review): Fact {
  const words = statements.get(fact.id);
  if (words === undefined) return fact;
  return { ...fact, statement: words.trim() || (fact.quotes?.[0]?.text ?? fact.statement) };
}

/** "ByteDance, Shou Zi Chew" → both names; semicolons and line breaks part names too, and so do the commas of Chinese. */
export function listOf(words: string): string[] {
  const names = words.split(/[,;\n，；、]/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** `1.2.3` → `1.2.4`: annotations remember the version they rest on. */
export function nextVersion(version: string): string {
  const [, head, last] = /^(\d{1,6}\.\d{1,6}\.)(\d{1,6})$/.exec(version) ?? [];
  return head === undefined ? '1.0.1' : `${head}${Number(last) + 1}`;
}

/** How much of the source's text the facts quote; 0 where there is no text. */
export function quotedShare({ source, facts }: FactBase): UnitInterval {
  const length = source.text?.length ?? 0;
  const spans = facts.flatMap(({ quotes = [] }) => quotes).sort((a, b) => a.start - b.start);
  let covered = 0;
  let from = 0;
  for (const { start, end } of spans) {
    covered += Math.max(0, Math.min(end, length) - Math.max(start, from));
    from = Math.max(from, end);
  }
  return length === 0 ? 0 : Math.min(1, covered / length);
}
