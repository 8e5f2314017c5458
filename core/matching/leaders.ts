/** Who did it: the people and offices that a fact names beside those that a claim names. */
import { type Actor, type ActorId, compareActors, parseActors } from '../names/actors.ts';
import type { Polarity } from '../polarity/polarity.ts';
import type { Comparison, Fact, Span, Topic } from '../types.ts';
import { isContrasted } from './bearing.ts';
import type { SentenceReading } from './reading.ts';

/** A person or office, with its words. */
export interface Leader extends Span {
  readonly text: string;
  readonly id: ActorId;
  readonly kind: 'person' | 'role';
  /** For a person the company it belongs to, for an office the one it is of. */
  readonly house: ActorId | undefined;
}

/** Offices that one person holds; "executives" and "managers" may be anyone. */
const OFFICES: ReadonlySet<ActorId> = new Set([
  'chief-executive',
  'chief-financial-officer',
  'chief-operating-officer',
  'chief-technology-officer',
  'chairman',
  'president',
  'founder',
]);

/** People and offices of a fact: those of its statement, then those of the sheet. Offsets are into the statement, 0 where it lacks them. */
export function leadersOf(fact: Fact): Leader[] {
  const found = leadersIn(fact.statement);
  for (const name of fact.actors ?? []) {
    for (const leader of leadersIn(name)) {
      if (!found.some(({ id }) => id === leader.id)) found.push({ ...leader, start: 0, end: 0 });
    }
  }
  return found;
}

/**
 * Sets the people and offices of a claim beside those of a fact. One of the fact's own settles it for "same", unless the
 * claim names it only to set another against it ("and not the chief executive"). Another person or office of the same
 * house in its place is "different"; of other houses, and who merely speaks, nothing is said.
 */
export function compareLeaders(
  read: SentenceReading,
  ours: readonly Leader[],
  houses: readonly ActorId[],
): Comparison[] {
  if (ours.length === 0) return [];
  const { text } = read.terms;
  const polarity = read.polarity();
  const named = leadersAmong(read.actors()).filter((leader) => !speaks(leader, polarity) && isOfHouse(leader, houses));
  const contrasted = named.filter(({ start }) => isContrasted(polarity, text, start));
  const acting = named.filter((leader) => !contrasted.includes(leader));
  const same = acting.find(({ id }) => ours.some((leader) => leader.id === id));
  if (same) return [comparisonOf('same', same, ours.find(({ id }) => id === same.id)!)];
  const denied = contrasted.find(({ id }) => ours.some((leader) => leader.id === id));
  const other = acting.find(({ kind }) => ours.some((leader) => leader.kind === kind));
  if (other) return [comparisonOf('different', other, ours.find(({ kind }) => kind === other.kind)!)];
  return denied ? [comparisonOf('different', denied, ours.find(({ id }) => id === denied.id)!)] : [];
}

const leadersIn = (text: string): Leader[] => leadersAmong(parseActors(text));

function leadersAmong(actors: readonly Actor[]): Leader[] {
  return actors.flatMap(({ id, kind, owner, of, ...words }): Leader[] => {
    if (kind === 'person') return [{ ...words, id, kind, house: owner }];
    return kind === 'role' && OFFICES.has(id) ? [{ ...words, id, kind, house: of }] : [];
  });
}

/** Nobody's office is the topic's own; a person without a house is a stranger. */
function isOfHouse({ kind, house }: Leader, houses: readonly ActorId[]): boolean {
  if (house === undefined) return kind === 'role';
  return houses.some((own) => compareActors(house, own) !== 'different');
}

/** The topic's names as actors; a name that the gazetteer does not know is known by its words. */
export function housesOf(topic: Topic): ActorId[] {
  return topic.names.flatMap((name) => {
    const known = parseActors(name).map(({ id }) => id);
    return known.length > 0 ? known : [name.toLowerCase().replaceAll(' ', '-')];
  });
}

/** Who says so is not who did it; who announces it may be. */
function speaks(leader: Span, { attribution }: Polarity): boolean {
  const who = attribution?.who;
  if (attribution === undefined || who === undefined || ANNOUNCES.test(attribution.text)) return false;
  return leader.start < who.end && who.start < leader.end;
}

const ANNOUNCES = /^(?:announce|told|tell|reveal|disclose|declare|confirm)/i;

function comparisonOf(result: 'same' | 'different', claim: Leader, fact: Leader): Comparison {
  return {
    kind: 'actor',
    result,
    claim: { text: claim.text, start: claim.start, end: claim.end },
    fact: { text: fact.text, start: fact.start, end: fact.end },
  };
}
