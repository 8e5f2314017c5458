/** Proposes what a text is about, by the names it mentions most. */
import { type Actor, parseActors } from '../names/actors.ts';
import { parsePlaces } from '../names/places.ts';
import { SENTENCE_STARTERS } from '../text/abbreviations.ts';
import { normalise } from '../text/normalise.ts';
import { pieces, tokenise } from '../text/tokens.ts';
import type { PageText } from '../types.ts';
import { label } from './label.ts';
import { LIMITS } from './limits.ts';

const MOST_NAMES = 6;
/** A text is about what it soon names: no more of it is read. */
const MOST_TEXT = 60_000;
/** A name in the title counts as much as this many in the text; titles name few things and mean them. */
const IN_TITLE = 5;
/** A name counted less than this share of the best is one in passing. */
const LEAST_SHARE = 0.15;
const SEEN_TWICE = 2;

/** Names of companies, products, people and bodies that title and text mention most, best first, six at most; roles and the page's own site are none. */
export function proposeTopicNames(page: Pick<PageText, 'title' | 'text' | 'blocks' | 'site'>): string[] {
  const texts = page.blocks
    .filter(({ start }) => start < MOST_TEXT)
    .map(({ start, end }) => normalise(page.text.slice(start, Math.min(end, start + MOST_TEXT))).text);
  const title = normalise(page.title.slice(0, LIMITS.short)).text;
  const tallies = new Map<string, Tally>();
  for (const text of texts) countNames(tallies, text, 1);
  countNames(tallies, title, IN_TITLE);
  countCapitals(tallies, [...texts, title]);
  const site = label(page.site ?? '').toLowerCase();
  const named = [...tallies.values()]
    .map((tally) => ({ name: commonest(tally.spellings), points: tally.points }))
    .filter(({ name, points }) => points >= SEEN_TWICE && name.toLowerCase() !== site)
    .sort((a, b) => b.points - a.points);
  const least = (named[0]?.points ?? 0) * LEAST_SHARE;
  const names = named.filter(({ points }) => points >= least).map(({ name }) => name);
  return [...new Set(names)].slice(0, MOST_NAMES);
}

interface Tally {
  points: number;
  readonly spellings: Map<string, number>;
}

function countNames(tallies: Map<string, Tally>, text: string, points: number): void {
  for (const actor of parseActors(text)) {
    const name = label(actor.text);
    if (isName(actor) && name.length > 1 && name.length <= LIMITS.short) addTo(tallies, actor.id, name, points);
  }
}

const isName = ({ kind }: Actor): boolean => kind !== 'role' && kind !== 'group';

/**
 * A capital at the head of a sentence, or in a headline, proves no name, and so `parseActors` is silent there; a word that
 * the whole text never writes small is one.
 */
function countCapitals(tallies: Map<string, Tally>, texts: readonly string[]): void {
  const small = new Set<string>();
  const told = new Set<string>();
  const capital: { readonly word: string; readonly name: string; readonly points: number }[] = [];
  texts.forEach((text, at) => {
    for (const { word, text: name, shape } of pieces(tokenise(text))) {
      if (shape === 'lower') small.add(word);
      else if (shape !== 'number' && name.length > 2) {
        const inTitle = at === texts.length - 1;
        if (!inTitle) told.add(word);
        capital.push({ word, name, points: inTitle ? IN_TITLE : 1 });
      }
    }
  });
  const names = new Map<string, Tally>();
  for (const { word, name, points } of capital) {
    if (!small.has(word) && !SENTENCE_STARTERS.has(word) && told.has(word)) addTo(names, word, name, points);
  }
  for (const [word, { points, spellings }] of names) {
    const name = commonest(spellings);
    const known = tallies.get(word);
    if (known !== undefined) known.points = Math.max(known.points, points);
    else if (points > IN_TITLE && isUnknown(name)) tallies.set(word, { points, spellings });
  }
}

/** No place, no role, no month. */
function isUnknown(name: string): boolean {
  return parsePlaces(name).length === 0 && parseActors(`of ${name}`).some(({ kind }) => kind === 'unknown');
}

function addTo(tallies: Map<string, Tally>, key: string, name: string, points: number): void {
  const tally = tallies.get(key) ?? { points: 0, spellings: new Map<string, number>() };
  tally.points += points;
  tally.spellings.set(name, (tally.spellings.get(name) ?? 0) + points);
  tallies.set(key, tally);
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [name, times] of spellings) if (best === '' || times > spellings.get(best)!) best = name;
  return best;
}
