import { wordSet } from '../text/word-set.ts';

/** Words that begin another clause, so that what came before does not reach into it. Data. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
  but while whereas although though because despite since until unless if when after before
`);

/** Words beside a comma that carry a clause on: asides ("not, however, new") and lists. */
export const ASIDES: ReadonlySet<string> = new Set([
  'however',
  'of',
  'or',
  'nor',
  'indeed',
  'too',
  'yet',
  'say',
  'let alone',
]);

/** Forms of "be": a participle after them is passive, and what it turns round stands before it. */
export const PASSIVE_LEADS: ReadonlySet<string> = wordSet(`
  is are was were be been being got get gets
`);
