/**
 * A fact base made from the bundled article's own text, without its sheet, and the way from its facts to those of the sheet:
 * an automatic fact stands for each fact of the sheet with a quote that shares at least half of the shorter one's letters.
 */
import { makeFactBase } from '../../core/facts/make.ts';
import { readSource } from '../../core/facts/source-text.ts';
import type { AnalyzedSentence, FactBase, FactId, Match, Quote } from '../../core/types.ts';
import type { GoldSentence } from './gold.ts';

/** Facts of the sheet that a fact of another base stands for. */
export type StandsFor = (fact: FactId) => readonly FactId[];

export interface AutomaticBase {
  readonly base: FactBase;
  readonly standsFor: StandsFor;
}

const LEAST_SHARED = 0.5;

/** @param sheet a fact base with its article's text @throws Error when it has none */
export function automaticBase(sheet: FactBase): AutomaticBase {
  const { text, title, published } = sheet.source;
  if (text === undefined) throw new Error(`${sheet.id}: a fact base without its article can't be made anew from it`);
  const page = { ...readSource(text, 'text'), title, published };
  const base = makeFactBase(page, { id: `${sheet.id}-automatic`, made: published });
  const ids = new Map(base.facts.map((fact) => [fact.id, namesakes(fact.quotes ?? [], page.text, sheet)]));
  return { base, standsFor: (fact) => ids.get(fact) ?? [] };
}

/** The answers in facts of the sheet: where gold has one of those a fact stands for, that one; else the first of them, or none. */
export function inFactsOf(standsFor: StandsFor, { gold }: GoldSentence, answer: AnalyzedSentence): AnalyzedSentence {
  const wanted = new Set(gold?.map(({ fact }) => fact));
  const matches = new Map<FactId, Match>();
  for (const match of answer.matches) {
    const all = standsFor(match.fact);
    const right = all.filter((fact) => wanted.has(fact));
    for (const fact of right.length > 0 ? right : [all[0] ?? match.fact]) {
      if (!matches.has(fact)) matches.set(fact, { ...match, fact });
    }
  }
  const nearMisses = answer.nearMisses.map((miss) => ({ ...miss, fact: standsFor(miss.fact)[0] ?? miss.fact }));
  return { ...answer, matches: [...matches.values()], nearMisses };
}

/** How the facts were mapped, in words. */
export function mappingLines({ base, standsFor }: AutomaticBase): string[] {
  const mapped = base.facts.filter(({ id }) => standsFor(id).length > 0).length;
  return [
    `${base.facts.length} facts made from the article, ${mapped} of them mapped to the sheet's where their quotes share half of the shorter one's letters`,
    ...base.facts.map(({ id }) => `  ${id} → ${standsFor(id).join(', ') || 'none'}`),
  ];
}

function namesakes(quotes: readonly Quote[], text: string, sheet: FactBase): FactId[] {
  const [mine] = quotes;
  if (mine === undefined) return [];
  return sheet.facts
    .filter(({ quotes: others = [] }) =>
      others.some((other) => {
        const start = text.indexOf(other.text);
        const shared = Math.min(mine.end, start + other.text.length) - Math.max(mine.start, start);
        return start >= 0 && shared >= LEAST_SHARED * Math.min(mine.text.length, other.text.length);
      }),
    )
    .map(({ id }) => id);
}
