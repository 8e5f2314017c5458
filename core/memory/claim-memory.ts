/** Saved claims, found again on other pages by what they say: an inverted index over stems, then a comparison by type. */
import type { Lexicon } from '../matching/lexicon.ts';
import { createVocabulary } from '../matching/vocabulary.ts';
import { wordsOf } from '../matching/words.ts';
import { normalise } from '../text/normalise.ts';
import type { IsoDate } from '../types.ts';
import { type ClaimReading, readClaim } from './claim-reading.ts';
import { type ClaimLikeness, likeness } from './same-claim.ts';

/** A claim that the reader saved, somewhere. */
export interface SavedClaim {
  readonly id: string;
  readonly text: string;
  /** Its page; claims of the page that is read are not remembered on it. */
  readonly address: string;
  readonly published?: IsoDate;
}

export interface Recalled extends ClaimLikeness {
  readonly id: string;
}

export interface ClaimMemory {
  /** Takes a claim in, or in anew. */
  put(claim: SavedClaim): void;
  remove(id: string): void;
  /**
   * Claims saved elsewhere that say the same as this one, or the same of other figures; best first.
   *
   * @param address of the page it stands on
   */
  recall(text: string, published: IsoDate | undefined, address: string): Recalled[];
  readonly size: number;
}

/** Looked at closely for one claim. */
const CANDIDATES = 3;
/** Shared weight that both sides must have of their own; well under what likeness asks for, for it reads concepts and this reads stems. */
const SHARED = 0.5;
const LIGHT = 0.12;
/** No more than about so many are looked at: where thousands share a claim's rarest words, any of them will do. */
const MOST = 500;
/** Readings kept; the next page often asks for the same. */
const KEPT_READINGS = 1_000;
const SHORTEST = 12;

interface Entry {
  readonly claim: SavedClaim;
  /** Numbers of its stems. */
  readonly stems: Int32Array;
  readonly weight: number;
}

/** An empty memory; 10,000 claims take some ten megabytes. */
export function claimMemory(lexicon: Lexicon): ClaimMemory {
  const numbers = new Map<string, number>();
  /** By number; undefined where one was removed. */
  const entries: (Entry | undefined)[] = [];
  const vocabulary = createVocabulary();
  const weights: number[] = [];
  /** By stem: the numbers of the claims that have it. */
  const postings: number[][] = [];
  const readings = new Map<number, ClaimReading>();
  /** By stem: its weight while it is one of the claim looked for; by claim: the look-up that met it last. */
  let wanted = new Float64Array(4_096);
  let met = new Uint32Array(1_024);
  let lookUps = 0;

  /** @param learn whether new stems get a number: what pages say must not grow the memory */
  const stemsOf = (text: string, learn: boolean): { stems: Int32Array; weight: number } => {
    const seen = new Set<string>();
    const stems: number[] = [];
    let weight = 0;
    for (const { stem } of wordsOf(normalise(text).text, 120)) {
      const own = lexicon.weight(stem);
      if (own < LIGHT || seen.has(stem)) continue;
      seen.add(stem);
      weight += own;
      const number = learn ? vocabulary.add(stem) : vocabulary.get(stem);
      if (number === undefined) continue;
      weights[number] = own;
      stems.push(number);
    }
    return { stems: Int32Array.from(stems), weight };
  };

  const readingOf = (number: number, { text, published }: SavedClaim): ClaimReading => {
    const known = readings.get(number);
    if (known) return known;
    const reading = readClaim(text, published, lexicon);
    if (readings.size >= KEPT_READINGS) readings.delete(readings.keys().next().value!);
    readings.set(number, reading);
    return reading;
  };

  /**
   * Prefix filter (Chaudhuri, Ganti and Kaushik, ICDE 2006): who shares enough with the claim shares one of its rarest stems, for
   * the others together are too light. Their lists alone are walked.
   */
  const candidates = (text: string, address: string): number[] => {
    const { stems, weight } = stemsOf(text, false);
    if (wanted.length < vocabulary.size) wanted = new Float64Array(vocabulary.size * 2);
    if (met.length < entries.length) met = new Uint32Array(entries.length * 2);
    lookUps += 1;
    for (const stem of stems) wanted[stem] = weights[stem]!;
    const rarest = [...stems].sort((a, b) => (postings[a]?.length ?? 0) - (postings[b]?.length ?? 0));
    const found: { number: number; share: number }[] = [];
    let left = weight;
    let looked = 0;
    for (const stem of rarest) {
      if (left < SHARED * weight || looked > MOST) break;
      for (const number of postings[stem] ?? []) {
        if (met[number] === lookUps) continue;
        met[number] = lookUps;
        looked += 1;
        const entry = entries[number];
        if (!entry || entry.claim.address === address) continue;
        const most = Math.max(weight, entry.weight);
        if (Math.min(weight, entry.weight) < SHARED * most) continue;
        let both = 0;
        for (const one of entry.stems) both += wanted[one]!;
        if (both >= SHARED * most) found.push({ number, share: both / most });
      }
      left -= weights[stem]!;
    }
    for (const stem of stems) wanted[stem] = 0;
    return found
      .sort((a, b) => b.share - a.share || b.number - a.number)
      .slice(0, CANDIDATES)
      .map(({ number }) => number);
  };

  const remove = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    entries[number] = undefined;
    readings.delete(number);
  };

  return {
    put(claim) {
      remove(claim.id);
      if (claim.text.length < SHORTEST) return;
      const number = entries.length;
      const { stems, weight } = stemsOf(claim.text, true);
      numbers.set(claim.id, number);
      entries.push({ claim, stems, weight });
      for (const stem of stems) {
        const list = postings[stem] ?? [];
        list.push(number);
        postings[stem] = list;
      }
    },
    remove,
    recall(text, published, address) {
      const near = text.length < SHORTEST ? [] : candidates(text, address);
      if (near.length === 0) return [];
      const reading = readClaim(text, published, lexicon);
      const recalled = near.flatMap((number): Recalled[] => {
        const { claim } = entries[number]!;
        const like = likeness(reading, readingOf(number, claim));
        return like ? [{ ...like, id: claim.id }] : [];
      });
      const rank = ({ kind, agreement }: Recalled): number => (kind === 'same' ? 1 : 0) + agreement;
      return recalled.sort((a, b) => rank(b) - rank(a));
    },
    get size() {
      return numbers.size;
    },
  };
}
