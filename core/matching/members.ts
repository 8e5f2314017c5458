/** Closed lists: "only A, B and C" says who is in, how many they are, and that no one else is. */
import { type Actor, type ActorId, compareActors, parseActors } from '../names/actors.ts';
import type { Polarity } from '../polarity/polarity.ts';
import type { Comparison, Fact, Span } from '../types.ts';
import type { SentenceReading } from './reading.ts';
import type { Terms } from './terms.ts';

/** The members of a fact's closed list, and the list as it stands in the statement. */
export interface ClosedList extends Span {
  readonly text: string;
  /** The members were in before the one that the fact is about: "before X, only A and B had …". */
  readonly earlier: boolean;
  readonly members: readonly Actor[];
}

/** A word that closes a list, this near before its first name. */
const CLOSERS =
  /\b(?:only|just|solely|(?:none|nobody|no one|no [a-z]{1,12}) (?:but|except|besides)|other than|apart from|aside from)\b/i;
const NEAR = 24;
const FEWEST = 2;

/** The closed list of a fact's statement, if it has one. */
export function closedListOf(fact: Fact): ClosedList | undefined {
  const text = fact.statement;
  for (const members of listsIn(text, parseActors(text))) {
    const first = members[0]!;
    if (members.length < FEWEST || !CLOSERS.test(text.slice(Math.max(0, first.start - NEAR), first.start))) continue;
    const end = members.at(-1)!.end;
    const earlier = /\b(?:before|until)\b/i.test(text.slice(0, first.start));
    return { members, earlier, start: first.start, end, text: text.slice(first.start, end) };
  }
  return undefined;
}

/**
 * Sets a claim beside a closed list. Different: one who is not on the list is said to be in, one who is on it is said to be
 * out or to have come later, a shorter closed list, or another number of members. Same: two or more of the members, or their number, and
 * nothing of the kind. At most one finding.
 */
export function compareMembers(
  list: ClosedList | undefined,
  read: SentenceReading,
  own: readonly ActorId[],
): Comparison[] {
  if (list === undefined) return [];
  const { terms } = read;
  const { text } = terms;
  const polarity = read.polarity();
  const named = read
    .actors()
    .filter((actor) => COMPANIES.has(actor.kind) && !own.some((id) => isKin(actor, id)) && !speaks(actor, polarity));
  const isMember = (actor: Actor): boolean => list.members.some((member) => member.id === actor.id);
  const inside = named.filter(isMember);
  const strangers = named.filter((actor) => !isMember(actor) && !list.members.some(({ id }) => isKin(actor, id)));
  const out = (actor: Actor): boolean => isOut(actor, named, text, polarity);
  const clash =
    inside.find(out) ??
    inside.find(({ start }) => list.earlier && PASSED.test(text.slice(Math.max(0, start - PASSED_REACH), start))) ??
    strangers.find((actor) => !out(actor)) ??
    otherNumber(terms, list.members.length, inside.length > 0) ??
    shorterList(text, inside, list);
  if (clash) return [comparisonOf('different', clash, text, list)];
  const count = numbersIn(terms, inside.length > 0).find(({ value }) => value === list.members.length);
  const [first] = inside;
  if (first && inside.length >= FEWEST && strangers.length === 0) {
    return [comparisonOf('same', { start: first.start, end: inside.at(-1)!.end }, text, list)];
  }
  return count ? [comparisonOf('same', count, text, list)] : [];
}

/** "Got there before A did": A, who is said to have been in already, came later. */
const PASSED = /\b(?:before|ahead of|earlier than|prior to) $/i;
const PASSED_REACH = 14;

const COMPANIES: ReadonlySet<Actor['kind']> = new Set(['company', 'product', 'unknown']);

const isKin = (actor: Actor, id: string): boolean => ['same', 'owner', 'owned'].includes(compareActors(actor.id, id));

/** Names with no more than a comma or an "and" between them. */
function listsIn(text: string, actors: readonly Actor[]): Actor[][] {
  const lists: Actor[][] = [];
  let last: Actor | undefined;
  for (const actor of actors) {
    const joined = last !== undefined && /^(?:, | and | or |, and |, or )$/.test(text.slice(last.end, actor.start));
    if (joined) lists.at(-1)!.push(actor);
    else lists.push([actor]);
    last = actor;
  }
  return lists;
}

function speaks({ start, end }: Span, { attribution }: Polarity): boolean {
  const who = attribution?.who;
  return who !== undefined && start < who.end && who.start < end;
}

/** Words that put the one before them outside: "leaving it just short", "a distant runner-up". */
const OUTSIDE = /\b(?:short|shy|nowhere|runner-up|next in line|off the list|left out|closest|too small|not quite)\b/i;
const CLAUSE = /[;:.!?()—–]| (?:but|while|whereas|although|though|because|since|for|as) /;

/** "No app but A": A is in. */
const EXCEPTED =
  /\b(?:apart|aside) from [^.;:]{0,40}$|\b(?:except|besides|save|bar|but|other than)(?: for)? [^.;:]{0,40}$/i;

/** A negation bears on the name, or stands behind it in its clause before the next name. */
function isOut(actor: Actor, named: readonly Actor[], text: string, { negations }: Polarity): boolean {
  const denied = negations.some(({ scope }) => scope.start <= actor.start && actor.start < scope.end);
  if (denied) return !EXCEPTED.test(text.slice(0, actor.start));
  // What is said of a list is said of each of its names.
  const last =
    listsIn(text, named)
      .find((list) => list.includes(actor))
      ?.at(-1) ?? actor;
  const next = named.find(({ start }) => start > last.start);
  const rest = text.slice(last.end, Math.min(next?.start ?? text.length, last.end + REACH));
  const clause = rest.slice(0, CLAUSE.exec(rest)?.index ?? rest.length);
  const ends = last.end + clause.length;
  return OUTSIDE.test(clause) || negations.some(({ start }) => start >= last.end && start < ends);
}

const REACH = 80;

/** "Only A and B": some members and the word that closes the list. */
function shorterList(text: string, inside: readonly Actor[], list: ClosedList): Span | undefined {
  if (inside.length < FEWEST || inside.length >= list.members.length) return undefined;
  const [first] = inside;
  const lead = text.slice(Math.max(0, first!.start - NEAR), first!.start);
  return CLOSERS.test(lead) ? { start: first!.start, end: inside.at(-1)!.end } : undefined;
}

interface Number extends Span {
  readonly value: number;
}

const SMALL = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
  ['sextet', 6],
]);
/** What members of lists are called, before "of six" and after "six". */
const COLLECTIVES = new Set('club circle group league list band party company'.split(' '));
const MEMBERS = new Set(
  'apps members platforms services companies firms brands names networks sites products'.split(' '),
);
/** Between the number and its noun: "four other apps". */
const BETWEEN = new Set('other such of more rival'.split(' '));
const COUNTING = new Set('numbers counts has comprises totals'.split(' '));

function otherNumber(terms: Terms, expected: number, listed: boolean): Span | undefined {
  const numbers = numbersIn(terms, listed);
  const [first] = numbers;
  return first && first.value !== expected && !numbers.some(({ value }) => value === expected) ? first : undefined;
}

/**
 * How many the claim says they are; not what it sets against it ("not four").
 *
 * @param listed the claim names members, so that "the trio" may be some of them
 */
function numbersIn({ words }: Terms, listed: boolean): Number[] {
  const found: Number[] = [];
  words.forEach(({ word, start, end }, at) => {
    const group = GROUPS.get(word);
    if (group !== undefined && !listed) found.push({ value: group, start, end });
    const value = SMALL.indexOf(word) + 2;
    if (value < 2) return;
    const before = words[at - 1]?.word ?? '';
    const leads = before === 'just' || before === 'only' ? (words[at - 2]?.word ?? '') : before;
    const after = words[BETWEEN.has(words[at + 1]?.word ?? '') ? at + 2 : at + 1]?.word ?? '';
    const collective = leads === 'of' && COLLECTIVES.has(words[at - 2]?.word ?? '');
    if (before !== 'not' && (MEMBERS.has(after) || collective || (COUNTING.has(leads) && isLast(words, at)))) {
      found.push({ value, start, end });
    }
  });
  return found;
}

function isLast(words: Terms['words'], at: number): boolean {
  return at + 1 === words.length;
}

function comparisonOf(result: 'same' | 'different', { start, end }: Span, text: string, list: ClosedList): Comparison {
  return {
    kind: 'actor',
    result,
    claim: { text: text.slice(start, end), start, end },
    fact: { text: list.text, start: list.start, end: list.end },
  };
}
