import { type PhraseEntry, type PhraseIndex, phraseIndex } from '../text/phrases.ts';
import { CITIES } from './place-cities.ts';
import { COUNTRIES } from './place-countries.ts';
import { AMBIGUOUS_PLACES, NOT_PLACES } from './place-exceptions.ts';
import { REGIONS, WHOLE_WORLD } from './place-regions.ts';
import { cellList, tableRows } from './tables.ts';

/** ISO 3166-1 alpha-2 code in lower case for countries (`us`, `gb`), a plain name for all else (`southeast-asia`, `london`). */
export type PlaceId = string;
export type PlaceKind = 'country' | 'region' | 'city' | 'market';

/** What one spelling means. */
export interface PlaceSense {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** All that hold this place, nearest first. */
  readonly within: readonly PlaceId[];
  readonly form: 'name' | 'adjective';
  /** Also the name of people. */
  readonly personal: boolean;
  /** Stands for the government that sits there: never, as the words beside it tell, or always. */
  readonly power: 'no' | 'maybe' | 'always';
}

/** What a sentence must name for an ambiguous name to mean another place than the usual one. */
interface AmbiguousPlace {
  readonly other: PlaceId;
  readonly cues: ReadonlySet<string>;
}

export interface Gazetteer {
  /** Looks spellings up; `none` is a phrase that holds a place's name and is no place. */
  readonly phrases: PhraseIndex<PlaceSense | 'none'>;
  /** The sense of a place's own name, by id. */
  readonly senses: ReadonlyMap<PlaceId, PlaceSense>;
  /** By the id of the usual reading. */
  readonly ambiguous: ReadonlyMap<PlaceId, AmbiguousPlace>;
}

/** Reads the tables of places into one gazetteer. */
export function gazetteer(): Gazetteer {
  const rows = [...placeRows(COUNTRIES, 'country'), ...placeRows(REGIONS, 'region'), ...placeRows(CITIES, 'city')];
  const parents = new Map(rows.map((row) => [row.id, row.parents]));
  const senses = new Map<PlaceId, PlaceSense>();
  const entries: PhraseEntry<PlaceSense | 'none'>[] = [];
  for (const phrase of NOT_PLACES.split(/[;\n]/)) entries.push({ phrase, value: 'none' });
  for (const row of rows) {
    const own = {
      id: row.id,
      kind: row.kind,
      within: closure(row.id, parents),
      form: 'name',
      personal: false,
      power: 'no',
    } as const;
    senses.set(row.id, own);
    for (const name of row.names) {
      const value = { ...own, personal: name.endsWith('~'), power: powerOf(name) };
      entries.push({ phrase: name.replace(/[@~]{1,3}$/, ''), value });
    }
    for (const phrase of row.adjectives) entries.push({ phrase, value: { ...own, form: 'adjective' } });
  }
  return { phrases: phraseIndex(entries), senses, ambiguous: ambiguousPlaces() };
}

interface PlaceRow {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly parents: readonly PlaceId[];
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

/** A row whose id ends in `+` is a market, one whose id ends in `*` a region, whatever its table. */
function placeRows(table: string, kind: PlaceKind): PlaceRow[] {
  return tableRows(table).map(([mark = '', within, names, adjectives]) => ({
    id: mark.replace(/[+*]$/, ''),
    kind: mark.endsWith('+') ? 'market' : mark.endsWith('*') ? 'region' : kind,
    parents: cellList(within, ' '),
    names: cellList(names, ';'),
    adjectives: cellList(adjectives, ';'),
  }));
}

function powerOf(name: string): PlaceSense['power'] {
  if (name.includes('@@')) return 'always';
  return name.includes('@') ? 'maybe' : 'no';
}

/** Parents, then theirs, each once, and the world last. */
function closure(id: PlaceId, parents: ReadonlyMap<PlaceId, readonly PlaceId[]>): PlaceId[] {
  const found = new Set(parents.get(id) ?? []);
  for (const parent of found) for (const next of parents.get(parent) ?? []) found.add(next);
  found.delete(WHOLE_WORLD);
  return id === WHOLE_WORLD ? [] : [...found, WHOLE_WORLD];
}

function ambiguousPlaces(): ReadonlyMap<PlaceId, AmbiguousPlace> {
  return new Map(
    tableRows(AMBIGUOUS_PLACES).map(([usual = '', other = '', cues = '']) => [
      usual,
      { other, cues: new Set(cues.split(' ')) },
    ]),
  );
}
