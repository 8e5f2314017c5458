import { lazily } from '../text/lazily.ts';
import { pieces, type Token, tokenise } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Span } from '../types.ts';
import { type ActorId, type ActorIndex, type ActorKind, type ActorSense, actorIndex } from './actor-index.ts';
import { ACTOR_VERBS, LETTER_LEADS, VERB_LEADS } from './actor-words.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isTitleCase, unknownName } from './unknown-names.ts';

export { type ActorId, type ActorIndex, actorIndex } from './actor-index.ts';

/** Someone or something that acts in a text; `text` is cut from it to the letter. */
export interface Actor extends Span {
  readonly text: string;
  /** For an unknown name its folded words: `karen-millen`. */
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** Who owns the product or company, or whose person it is. */
  readonly owner?: ActorId;
  /** For a role or group, whose: "TikTok's chief executive", "staff at ByteDance". */
  readonly of?: ActorId;
}

/** How one actor stands to another: `owned` means the first belongs to the second, however many steps up. */
export type ActorRelation = 'same' | 'owned' | 'owner' | 'sibling' | 'different';

/**
 * Finds companies, products, people, outlets, public bodies, roles and groups in a text, in reading order, without overlap;
 * capital words in the run of a sentence that nothing knows are `unknown`. `index` may hold a fact base's own names
 * (`actorIndex(extra)`); `tokens` are those of `tokenise(text)`, if at hand.
 */
export function parseActors(
  text: string,
  index: ActorIndex = BUILT_IN(),
  tokens: readonly Token[] = tokenise(text),
): Actor[] {
  const words = pieces(tokens);
  const headline = isTitleCase(words);
  const found: ActorAt[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = index.phrases.find(text, words, at);
    if (hit !== undefined && isActor(text, words, at, hit.length, hit.value, headline)) {
      found.push({ from: at, to: at + hit.length, sense: hit.value });
      at += hit.length;
      continue;
    }
    const place = GAZETTEER.phrases.find(text, words, at);
    // "The" may begin a place and stand before an actor ("the White House").
    if (place !== undefined && words[at]!.word !== 'the') {
      at += place.length;
      continue;
    }
    const unknown = headline ? undefined : unknownName(text, words, at);
    if (unknown !== undefined) found.push({ ...unknown, sense: unknownSense(words, unknown.from, unknown.to) });
    at = unknown?.to ?? at + 1;
  }
  return found.map((entry, order) => actor(text, words, entry, ownerOfRole(text, words, found, order)));
}

/** Compares two actors by id along the chain of owners. */
export function compareActors(a: ActorId, b: ActorId, index: ActorIndex = BUILT_IN()): ActorRelation {
  if (a === b) return 'same';
  const above = owners(a, index);
  if (above.includes(b)) return 'owned';
  const aboveOther = owners(b, index);
  if (aboveOther.includes(a)) return 'owner';
  return above.some((owner) => aboveOther.includes(owner)) ? 'sibling' : 'different';
}

/** The owners of an actor, nearest first. */
export function owners(id: ActorId, index: ActorIndex = BUILT_IN()): ActorId[] {
  const found: ActorId[] = [];
  let next = index.owners.get(id);
  while (next !== undefined && !found.includes(next) && next !== id) {
    found.push(next);
    next = index.owners.get(next);
  }
  return found;
}

const BUILT_IN = lazily(() => actorIndex());

interface ActorAt {
  readonly from: number;
  readonly to: number;
  readonly sense: ActorSense;
}

function actor(text: string, words: readonly Token[], { from, to, sense }: ActorAt, of: ActorId | undefined): Actor {
  const article = to - from > 1 && words[from]!.word === 'the';
  const start = words[article ? from + 1 : from]!.start;
  const end = words[to - 1]!.end;
  const { id, kind, owner } = sense;
  return { start, end, text: text.slice(start, end), id, kind, ...(owner && { owner }), ...(of && { of }) };
}

function unknownSense(words: readonly Token[], from: number, to: number): ActorSense {
  const id = words.slice(from, to).map(({ word }) => word);
  return { id: id.join('-'), kind: 'unknown', ordinary: false };
}

/** Ordinary words at the head of a sentence, and one-letter names, need a word beside them that speaks for a name. */
function isActor(
  text: string,
  words: readonly Token[],
  at: number,
  length: number,
  sense: ActorSense,
  headline: boolean,
): boolean {
  const first = words[at]!;
  const after = words[at + length];
  if (length === 1 && VERB_STEMS.has(first.word) && VERB_LEADS.has(words[at - 1]?.word ?? '')) return false;
  if (!sense.ordinary || length > 1) return true;
  const acts = first.possessive || (after !== undefined && ACTOR_VERBS.has(after.word));
  const before = words[at - 1];
  if (first.text.length === 1) return before === undefined ? acts : LETTER_LEADS.has(before.word) || acts;
  const head = before === undefined || /[.!?:;"“]/.test(text.slice(before.end, first.start));
  return acts || !(head || headline);
}

/** Names of roles and groups that are verbs too. */
const VERB_STEMS: ReadonlySet<string> = wordSet('host hosts chair chairs staff partner partners team teams');

const ORGANISATIONS: ReadonlySet<ActorKind> = new Set(['company', 'product', 'outlet', 'body', 'unknown']);

/** "TikTok's chief executive", "the ByteDance boss", "chief executive of TikTok", "staff at TikTok". */
function ownerOfRole(
  text: string,
  words: readonly Token[],
  found: readonly ActorAt[],
  order: number,
): ActorId | undefined {
  const role = found[order]!;
  if (role.sense.kind !== 'role' && role.sense.kind !== 'group') return undefined;
  const before = found[order - 1];
  if (before !== undefined && ORGANISATIONS.has(before.sense.kind) && role.from - before.to <= 1) {
    const gap = text.slice(words[before.to - 1]!.end, words[role.from]!.start);
    if (/^(?: |['’]s? (?:[A-Za-z]{2,12} )?)$/.test(gap)) return before.sense.id;
  }
  const after = found[order + 1];
  if (after === undefined || !ORGANISATIONS.has(after.sense.kind) || after.from - role.to > 2) return undefined;
  const link = text.slice(words[role.to - 1]!.end, words[after.from]!.start);
  return /^ (?:of|at|for|from)(?: the)? $/.test(link) ? after.sense.id : undefined;
}
