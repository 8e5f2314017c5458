/** Facts as views show them: with their base, and the quote in its surroundings. */
import Fuse from 'fuse.js';
import type { Fact, FactBase } from '../../core/types.ts';
import type { BaseSummary, FactInBase } from '../../messaging/messages.ts';
import { BUNDLED } from './base-shelf.ts';

/** Characters of the article shown on either side of a quote. */
const SURROUNDINGS = 240;
const MAX_QUERY = 200;
const MAX_FOUND = 50;

export function summarise(base: FactBase): BaseSummary {
  const { text: _text, ...source } = base.source;
  return {
    id: base.id,
    title: base.title,
    version: base.version,
    source,
    facts: base.facts.length,
    own: base.id !== BUNDLED,
  };
}

export function factIn(bases: readonly FactBase[], baseId: string, factId: string) {
  const base = bases.find((one) => one.id === baseId);
  const fact = base?.facts.find((one) => one.id === factId);
  return base && fact ? { base, fact } : undefined;
}

/** @returns the fact with its base and the words around its first quote, cut at spaces */
export function describeFact(base: FactBase, fact: Fact): FactInBase {
  const quote = fact.quotes?.[0];
  const text = base.source.text;
  const plain = { fact, base: summarise(base) };
  if (!quote || text === undefined) return plain;
  const from = Math.max(0, quote.start - SURROUNDINGS);
  const to = Math.min(text.length, quote.end + SURROUNDINGS);
  const before = text.slice(from, quote.start);
  const after = text.slice(quote.end, to);
  return {
    ...plain,
    surroundings: {
      before: from === 0 ? before : `…${before.slice(before.indexOf(' ') + 1)}`,
      quote: quote.text,
      after: to === text.length ? after : `${after.slice(0, after.lastIndexOf(' '))}…`,
    },
  };
}

/** Every fact of the bases, without the words around its quote: what saved claims rest on. */
export function everyFact(bases: readonly FactBase[]): FactInBase[] {
  return bases.flatMap((base) => {
    const summary = summarise(base);
    return base.facts.map((fact) => ({ fact, base: summary }));
  });
}

/**
 * Fuzzy search over all facts for the reader's own words.
 *
 * @param query at most 200 characters count
 * @returns best first; every fact, in the sheets' order, for an empty query
 */
export function findFacts(bases: readonly FactBase[], query: string): FactInBase[] {
  const facts = bases.flatMap((base) => base.facts.map((fact) => ({ base, fact })));
  const words = query.trim().slice(0, MAX_QUERY);
  const found =
    words === ''
      ? facts
      : new Fuse(facts, {
          keys: [
            { name: 'fact.statement', weight: 3 },
            { name: 'fact.aliases', weight: 2 },
            { name: 'fact.quotes.text', weight: 2 },
            { name: 'fact.places', weight: 1 },
            { name: 'fact.actors', weight: 1 },
          ],
          ignoreLocation: true,
          threshold: 0.35,
          useTokenSearch: true,
        })
          .search(words)
          .map((hit) => hit.item);
  return found.slice(0, MAX_FOUND).map(({ base, fact }) => describeFact(base, fact));
}
