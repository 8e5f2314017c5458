/** Places as terms, so that a frame asks for "Southeast Asia" and a sentence about Jakarta fills it. */
import { parsePlaces } from '../names/places.ts';
import type { TermHit } from './terms.ts';
import type { Word } from './words.ts';

/** How much less a place says than its own name when it is named through one that lies in it. */
const HOLDS = 0.9;
/** A capital that stands for its government is hardly a place. */
const METONYM = 0.4;

export const placeTerm = (id: string): string => `#${id}`;

/** Each place of the text, and the countries and regions that hold it, as terms. */
export function readPlaces(text: string, words: readonly Word[]): TermHit[] {
  const hits: TermHit[] = [];
  let at = 0;
  for (const place of parsePlaces(text, words)) {
    while (at < words.length - 1 && words[at]!.end <= place.start) at += 1;
    let last = at;
    while (last < words.length - 1 && words[last + 1]!.start < place.end) last += 1;
    const strength = place.metonym ? METONYM : 1;
    hits.push({ term: placeTerm(place.id), first: at, last, strength });
    for (const holder of place.within)
      hits.push({ term: placeTerm(holder), first: at, last, strength: strength * HOLDS });
  }
  return hits;
}
