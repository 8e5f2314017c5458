/** Makes a fact base of an article: its claims become facts in its own words. Nothing is generated. */
import { type FoundSentence, LONGEST_SENTENCE, sentencesOfPage, weighed } from '../claims/page-sentences.ts';
import { parseActors } from '../names/actors.ts';
import { parsePlaces } from '../names/places.ts';
import { parsePeriods } from '../periods/parse.ts';
import type { Period } from '../periods/types.ts';
import { parseAttribution } from '../polarity/attribution.ts';
import { fnv1a } from '../text/fnv.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { pieces, tokenise } from '../text/tokens.ts';
import type { Fact, FactBase, FactBaseId, FactId, IsoDate, PageText, Source, Span } from '../types.ts';
import { factQuantities } from './fact-quantities.ts';
import { label, shortLabel } from './label.ts';
import { LIMITS } from './limits.ts';
import { proposeTopicNames } from './topic-names.ts';

/** What the reader says of a new fact base; the rest is read from the page. */
export interface BaseDetails {
  readonly id: FactBaseId;
  /** The day the base is made: stands in for the article's date where neither the page nor the reader gives one. */
  readonly made: IsoDate;
  /** The source's title when absent. */
  readonly title?: string;
  readonly version?: string;
  /** Names of the topic; what `proposeTopicNames` puts first when absent. Empty: the base has a say on every page. */
  readonly names?: readonly string[];
  readonly associates?: readonly string[];
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: IsoDate;
}

/** Most facts of one article: beyond it nobody reviews them. */
const MOST_FACTS = 2_000;
const MOST_NAMES = 50;

/**
 * Turns an article into a fact base that `parseFactBase` accepts, as long as it has a fact. Each claim, by the same measure
 * as in matching, becomes a fact whose statement and quote are the sentence. The base has no facts where no sentence is a
 * claim: then there is nothing to save. Text beyond the limits of the format is left out. Pure; linear in the text.
 */
export function makeFactBase(page: PageText, details: BaseDetails): FactBase {
  const source = sourceOf(page, details);
  const text = source.text ?? '';
  const blocks = page.blocks.filter(({ end }) => end <= text.length);
  const facts = new Map<FactId, Fact>();
  for (const sentence of sentencesOfPage({ text, blocks })) {
    if (!sentence.claim || facts.size === MOST_FACTS) continue;
    const fact = factOf(sentence, source.published);
    // The same sentence twice is one fact.
    if (fact !== undefined && !facts.has(fact.id)) facts.set(fact.id, fact);
  }
  const names = details.names ?? proposeTopicNames(page).slice(0, 1);
  return {
    format: 1,
    id: shortLabel(details.id, LIMITS.short),
    title: shortLabel(details.title ?? '', LIMITS.short) || source.title,
    version: shortLabel(details.version ?? '', LIMITS.short) || '1.0.0',
    source,
    topic: {
      names: nameList(names),
      ...(details.associates === undefined ? {} : { associates: nameList(details.associates) }),
    },
    facts: [...facts.values()],
  };
}

/**
 * Makes the fact of one passage, claim or not: to take in a sentence that was left out, or dropped before.
 *
 * @param page the page that the base was made from, or `{text: source.text, published: source.published}` of the base
 * @param span offsets into its text; space at the ends is left out
 * @returns undefined when there is nothing, or more than one fact can hold
 */
export function makeFact(page: Pick<PageText, 'text' | 'published'>, span: Span): Fact | undefined {
  const piece = page.text.slice(Math.max(0, span.start), Math.max(0, span.end));
  const text = piece.trim();
  const start = Math.max(0, span.start) + (piece.length - piece.trimStart().length);
  const end = start + text.length;
  if (text === '' || end > LIMITS.article) return undefined;
  return factOf({ ...weighed(text), start, end }, dayOf(page.published));
}

function factOf(sentence: FoundSentence, published: IsoDate | undefined): Fact | undefined {
  const { text, plain, start, end } = sentence;
  const statement = label(text);
  if (statement === '' || text.length > LONGEST_SENTENCE) return undefined;
  const periods = parsePeriods(plain.text, published && wholeDay(published));
  const asOf = datedBy(periods, published) ?? published;
  const attribution = speakerIn(plain);
  return {
    id: factId(statement, plain.text),
    statement,
    quotes: [{ text, start, end }],
    ...(asOf === undefined ? {} : { asOf }),
    ...(attribution === undefined ? {} : { attribution }),
    ...listed('actors', actorsIn(plain)),
    ...listed('places', placesIn(plain)),
    ...listed(
      'periods',
      wordsOf(
        plain,
        periods.map((period) => withLead(period, plain.text)),
      ),
    ),
    ...listed('quantities', factQuantities(plain)),
  };
}

/** Stable while the words are: the first long words for the eye, a hash of all for the rest. */
function factId(statement: string, plain: string): FactId {
  const words =
    plain
      .slice(0, 400)
      .toLowerCase()
      .match(/[a-z]{4,20}/g) ?? [];
  return [...words.slice(0, 4), fnv1a(statement)].join('-');
}

/** A day or month that the sentence names, and alone, dates its fact; not one that is still to come. */
function datedBy(periods: readonly Period[], published: IsoDate | undefined): IsoDate | undefined {
  const sharp = periods.filter(({ from, to, grain }) => from && to && (grain === 'day' || grain === 'month'));
  const [only] = sharp;
  if (sharp.length !== 1 || only?.from === undefined || (only.relation ?? 'in') !== 'in') return undefined;
  const date = only.grain === 'day' ? only.from : only.from.slice(0, 7);
  return published !== undefined && date > published.slice(0, date.length) ? undefined : date;
}

/** Words that turn a period into a beginning or an end belong to it. */
const LEADS = /(?:^|[^a-z])(since|by|until|before|after) $/i;
const LONGEST_LEAD = 8;

function withLead(period: Period, text: string): Span {
  const lead = LEADS.exec(text.slice(Math.max(0, period.start - LONGEST_LEAD), period.start));
  return lead === null ? period : { start: period.start - lead[1]!.length - 1, end: period.end };
}

/** Words that do nothing but name a speaker; others ("announced", "shows") may tell what was done. */
const SAYING = /^(?:according to|said|says|told|wrote|writes|claimed|claims|estimated|estimates)$/i;

function speakerIn(plain: NormalisedText): string | undefined {
  const found = parseAttribution(plain.text, pieces(tokenise(plain.text)));
  if (found?.who === undefined || !SAYING.test(found.text) || !/\p{Lu}/u.test(found.who.text)) return undefined;
  return wordsOf(plain, [found.who])[0];
}

function actorsIn(plain: NormalisedText): string[] {
  const named = parseActors(plain.text).filter(({ kind }) => kind !== 'role' && kind !== 'group');
  return wordsOf(plain, firstOfEach(named));
}

function placesIn(plain: NormalisedText): string[] {
  return wordsOf(plain, firstOfEach(parsePlaces(plain.text).filter(({ metonym }) => !metonym)));
}

function firstOfEach<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The words of a sentence as it stands, each once; those that no label can hold are left out. */
function wordsOf(plain: NormalisedText, spans: readonly Span[]): string[] {
  const found = spans.map((span) => {
    const { start, end } = plain.toOriginal(span);
    return label(plain.source.slice(start, end));
  });
  return [...new Set(found)].filter((words) => words !== '' && words.length <= LIMITS.short).slice(0, MOST_NAMES);
}

function listed<K extends string, T>(key: K, all: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return all.length === 0 ? {} : ({ [key]: all } as { [P in K]: readonly T[] });
}

function sourceOf(page: PageText, details: BaseDetails): Source & { readonly published: IsoDate } {
  const cut = page.blocks.filter(({ end }) => end <= LIMITS.article);
  const text = page.text.length <= LIMITS.article ? page.text : page.text.slice(0, cut.at(-1)?.end ?? 0);
  const short = (words: string | undefined): string => shortLabel(words ?? '', LIMITS.short);
  const published = dayOf(details.published) ?? dayOf(page.published) ?? dayOf(page.modified) ?? dayOf(details.made);
  const [publisher, author] = [short(details.publisher ?? page.site), short(details.author ?? page.author)];
  const language = short(page.language);
  const address = page.url.length <= LIMITS.address && /^https?:\/\//i.test(page.url) ? page.url : '';
  return {
    title: short(page.title) || short(text.slice(0, LIMITS.short)) || short(details.title) || '—',
    published: published ?? details.made,
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(address && { url: address }),
    ...(language && { language }),
    text,
  };
}

function nameList(names: readonly string[]): string[] {
  const labels = names.map((name) => shortLabel(name, LIMITS.short)).filter((name) => name !== '');
  return [...new Set(labels)].slice(0, MOST_NAMES);
}

/** `2022-12-05T10:00Z` → `2022-12-05`; undefined for what is no date. */
function dayOf(date: IsoDate | undefined): IsoDate | undefined {
  const found = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/.exec(date ?? '');
  return found?.[0];
}

const wholeDay = (date: IsoDate): IsoDate =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
