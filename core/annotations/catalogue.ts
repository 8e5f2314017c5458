/** Everything saved, in columns: what a list of any kind is made from without touching a hundred thousand records. */
import type { AnchorState, Annotation, AnnotationId, Fact, IsoDate } from '../types.ts';
import { interned } from './interned.ts';
import { libraryIndex } from './library-index.ts';
import { type Columns, type Listing, listing, ordered } from './listing.ts';
import { passing } from './passing.ts';
import { type Ask, type Facets, factKey, newestFirst, siteOf } from './shelf.ts';
import { type Standing, standingOf } from './standing.ts';
import { tallies } from './tallies.ts';

/** What is known of an annotation since its page was last looked at. */
export interface LastLook {
  readonly id: AnnotationId;
  readonly state: AnchorState;
  readonly looked: IsoDate;
  readonly seen?: IsoDate;
}

export interface Catalogue {
  /** Adds annotations, or replaces those of the same id. */
  put(annotations: readonly Annotation[]): void;
  remove(ids: readonly AnnotationId[]): void;
  /** Takes note of what became of annotations, those not known yet included. */
  look(looks: readonly LastLook[]): void;
  /** The facts as their bases have them now, by `base#fact`. Until they are given, nothing counts as changed. */
  setFacts(facts: ReadonlyMap<string, Fact>): void;
  /** How many are saved, and how many of them are in the bin. */
  counts(): { readonly saved: number; readonly binned: number };
  facets(binned: boolean): Facets;
  annotation(id: AnnotationId): Annotation | undefined;
  lastLook(id: AnnotationId): LastLook | undefined;
  standing(annotation: Annotation): Standing | undefined;
  /** Statements as they were saved last, by `base#fact`. */
  savedStatements(): ReadonlyMap<string, string>;
  /** Makes a list in steps of about a millisecond; a caller may stop between any two. */
  list(ask: Ask): Generator<void, Listing>;
}

const STEP = 16_384;

/** @returns an empty catalogue; its own object is the same while it changes, so views are told of a change beside it */
export function catalogue(): Catalogue {
  const numbers = new Map<AnnotationId, number>();
  const records: Annotation[] = [];
  const alive: boolean[] = [];
  const entries: number[] = [];
  const times: number[] = [];
  const published: number[] = [];
  const pageNumbers: number[] = [];
  const factNumbers: number[] = [];
  const standings: (Standing | undefined)[] = [];
  const looks = new Map<AnnotationId, LastLook>();
  const pages = interned();
  const facts = interned();
  const statements = new Map<string, string>();
  const index = libraryIndex();
  const tally = { saved: tallies(), binned: tallies() };
  /** Newest first; what came out of turn waits until a list is asked for. */
  let newest: number[] = [];
  let late: number[] = [];
  let factsNow: ReadonlyMap<string, Fact> | undefined;

  const count = (number: number, by: 1 | -1): void => {
    const record = records[number]!;
    (record.deleted === undefined ? tally.saved : tally.binned).add(record, by);
  };
  const standing = (one: Annotation): Standing | undefined =>
    factsNow && one.restsOn && standingOf(one.restsOn, factsNow.get(factKey(one)));

  const write = (number: number, one: Annotation): void => {
    records[number] = one;
    alive[number] = true;
    entries[number] = index.add(one);
    times[number] = Date.parse(one.created);
    published[number] = dayNumber(one.page.published);
    pageNumbers[number] = pages.of(`${siteOf(one)} ${one.url}`);
    factNumbers[number] = facts.of(factKey(one));
    standings[number] = standing(one);
    if (one.restsOn) statements.set(factKey(one), one.restsOn.statement);
    count(number, 1);
  };
  const settle = (): void => {
    if (late.length === 0) return;
    late.sort((a, b) => newestFirst(records[a]!, records[b]!));
    newest = merged(newest, late, (a, b) => newestFirst(records[a]!, records[b]!) <= 0);
    late = [];
  };

  return {
    put(annotations) {
      for (const one of annotations) {
        const known = numbers.get(one.id);
        if (known !== undefined && alive[known]) count(known, -1);
        const number = known ?? records.length;
        const last = newest.at(-1);
        write(number, one);
        if (known !== undefined) continue;
        numbers.set(one.id, number);
        if (last === undefined || newestFirst(records[last]!, one) <= 0) newest.push(number);
        else late.push(number);
      }
    },

    remove(ids) {
      for (const id of ids) {
        const number = numbers.get(id);
        if (number === undefined || !alive[number]) continue;
        count(number, -1);
        alive[number] = false;
        looks.delete(id);
      }
    },

    look(news) {
      for (const one of news) looks.set(one.id, one);
    },

    setFacts(now) {
      factsNow = now;
      for (const [number, record] of records.entries()) standings[number] = standing(record);
    },

    counts: () => ({ saved: tally.saved.size(), binned: tally.binned.size() }),
    facets: (binned) => (binned ? tally.binned : tally.saved).facets(),
    annotation: (id) => {
      const number = numbers.get(id);
      return number !== undefined && alive[number] ? records[number] : undefined;
    },
    lastLook: (id) => looks.get(id),
    standing,
    savedStatements: () => statements,

    *list({ binned, query, filter, order, grouping }) {
      settle();
      const fits = yield* index.search(query);
      const passes = passing(filter, { times, standings, stateOf: (one) => looks.get(one.id)?.state ?? 'never' });
      const shown = new Uint32Array(newest.length);
      let length = 0;
      for (let at = 0; at < newest.length; at += 1) {
        if (at % STEP === STEP - 1) yield;
        const number = newest[at]!;
        if (!alive[number] || (fits && !(fits[entries[number]!]! > 0))) continue;
        const record = records[number]!;
        if ((record.deleted !== undefined) !== binned || (passes && !passes(record, number))) continue;
        shown[length] = number;
        length += 1;
      }
      yield;
      const columns: Columns = {
        record: (number) => records[number]!,
        numberOf: (id) => numbers.get(id),
        pages: pageNumbers,
        facts: factNumbers,
        published,
        pageRanks: pages.ranks,
        factName: facts.text,
        pageName: (page) => pages.text(page).slice(pages.text(page).indexOf(' ') + 1),
        size: records.length,
      };
      const inOrder = ordered(shown.slice(0, length), order, columns, fits && ((number) => fits[entries[number]!]!));
      yield;
      return listing(inOrder, grouping, columns);
    },
  };
}

/** @returns `2022-12-05…` as 20221205, so that days sort as numbers; 0 for what is no date */
function dayNumber(date: IsoDate | undefined): number {
  const found = date === undefined ? undefined : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  return found ? Number(found[1]) * 10_000 + Number(found[2] ?? 0) * 100 + Number(found[3] ?? 0) : 0;
}

/** Two lists, each in order, as one. */
function merged(a: readonly number[], b: readonly number[], first: (a: number, b: number) => boolean): number[] {
  const all: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) all.push(first(a[i]!, b[j]!) ? a[i++]! : b[j++]!);
  while (i < a.length) all.push(a[i++]!);
  while (j < b.length) all.push(b[j++]!);
  return all;
}
