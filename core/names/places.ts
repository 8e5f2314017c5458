import { pieces, type Token, tokenise } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isPlace, isPower, type NameAt } from './place-context.ts';
import type { PlaceId, PlaceKind, PlaceSense } from './place-index.ts';

export type { PlaceId } from './place-index.ts';

/** A place or market that a text names; `text` is cut from it to the letter. */
export interface Place extends Span {
  readonly text: string;
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** All that hold this place, nearest first: Jakarta → Indonesia, Southeast Asia, Asia. */
  readonly within: readonly PlaceId[];
  /** "Britain" or "British", "Brits". */
  readonly form: 'name' | 'adjective';
  /** True where a capital most likely stands for the government in it: "talks with Washington". */
  readonly metonym: boolean;
}

/** How one place stands to another: `within` means the first lies in the second. */
export type PlaceRelation = 'same' | 'within' | 'contains' | 'different';

/**
 * Finds places, peoples and markets in a text, in reading order, without overlap. The pronoun "us", currencies ("US
 * dollars"), languages ("in French"), papers, firms and people named after places are left out, as far as the words beside
 * them tell. `tokens` are those of `tokenise(text)`, if at hand.
 */
export function parsePlaces(text: string, tokens: readonly Token[] = tokenise(text)): Place[] {
  const words = pieces(tokens);
  const found: Place[] = [];
  // Made for the first ambiguous name only, and once however many there are.
  let present: ReadonlySet<string> | undefined;
  const named = (word: string): boolean => {
    present ??= new Set(words.map((token) => token.word));
    return present.has(word);
  };
  for (let at = 0; at < words.length; ) {
    const hit = nameAt(text, words, at);
    if (hit === undefined) {
      at += 1;
      continue;
    }
    const name = { text, words, at, length: hit.length };
    if (hit.value !== 'none' && isPlace(name, hit.value)) {
      found.push(place(name, settled(hit.value, named), found[found.length - 1]));
    }
    at += hit.length;
  }
  return found;
}

/** Compares two places by id. An unknown id is the same as itself and different from all else. */
export function comparePlaces(a: PlaceId, b: PlaceId): PlaceRelation {
  if (a === b) return 'same';
  if (GAZETTEER.senses.get(a)?.within.includes(b)) return 'within';
  if (GAZETTEER.senses.get(b)?.within.includes(a)) return 'contains';
  return 'different';
}

/** The longest name from here; "the" begins none that ends before the one after it ("the Gulf" of "the Gulf of Mexico"). */
function nameAt(text: string, words: readonly Token[], at: number): ReturnType<typeof GAZETTEER.phrases.find> {
  const hit = GAZETTEER.phrases.find(text, words, at);
  if (hit === undefined || words[at]!.word !== 'the') return hit;
  const without = GAZETTEER.phrases.find(text, words, at + 1);
  return without !== undefined && without.length >= hit.length ? undefined : hit;
}

function place({ text, words, at, length }: NameAt, sense: PlaceSense, previous: Place | undefined): Place {
  const article = length > 1 && words[at]!.word === 'the';
  const start = words[article ? at + 1 : at]!.start;
  const end = words[at + length - 1]!.end;
  const joined = previous?.metonym === true && JOINT.test(text.slice(previous.end, start));
  const metonym =
    sense.power === 'always' || (sense.power === 'maybe' && (joined || isPower({ text, words, at, length })));
  const { id, kind, within, form } = sense;
  return { start, end, text: text.slice(start, end), id, kind, within, form, metonym };
}

/** The sense that the rest of the sentence speaks for. */
function settled(sense: PlaceSense, named: (word: string) => boolean): PlaceSense {
  const ambiguous = GAZETTEER.ambiguous.get(sense.id);
  if (ambiguous === undefined || ![...ambiguous.cues].some(named)) return sense;
  const other = GAZETTEER.senses.get(ambiguous.other);
  return other === undefined ? sense : { ...other, form: sense.form };
}

const JOINT = /^ (?:and|or|nor) $/;
