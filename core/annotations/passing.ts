import type { Annotation } from '../types.ts';
import { type Filter, factKey, type LastSeen, siteOf } from './shelf.ts';
import type { Standing } from './standing.ts';

/** What filters look at beside the record itself. */
export interface Known {
  /** When each was saved, in milliseconds since 1970, by number. */
  readonly times: ArrayLike<number>;
  readonly standings: ArrayLike<Standing | undefined>;
  readonly stateOf: (annotation: Annotation) => LastSeen;
}

/** @returns whether an annotation of that number is to be shown; undefined when all are */
export function passing(filter: Filter, known: Known): ((one: Annotation, number: number) => boolean) | undefined {
  const { site, tag, fact, relation, color, kind, state, standing, from, until } = filter;
  const tests: ((one: Annotation, number: number) => boolean)[] = [];
  if (site !== undefined) tests.push((one) => siteOf(one) === site);
  if (tag !== undefined) tests.push((one) => one.tags.includes(tag));
  if (fact !== undefined) tests.push((one) => factKey(one) === fact);
  if (relation !== undefined) tests.push((one) => one.restsOn?.relation === relation);
  if (color !== undefined) tests.push((one) => one.color === color);
  if (kind !== undefined) tests.push((one) => one.kind === kind);
  if (state !== undefined) tests.push((one) => known.stateOf(one) === state);
  if (standing !== undefined) tests.push((_, number) => (known.standings[number] ?? 'same') !== 'same');
  const [first, last] = [dayStart(from, 0), dayStart(until, 1)];
  if (first !== undefined) tests.push((_, number) => known.times[number]! >= first);
  if (last !== undefined) tests.push((_, number) => known.times[number]! < last);
  return tests.length === 0 ? undefined : (one, number) => tests.every((test) => test(one, number));
}

/** The first instant of a day of the reader's calendar, or of the one `later` days after it. */
function dayStart(day: string | undefined, later: number): number | undefined {
  const found = day === undefined ? undefined : /^(\d{4,6})-(\d{2})-(\d{2})$/.exec(day);
  return found ? new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3]) + later).getTime() : undefined;
}
