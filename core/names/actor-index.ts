import { type PhraseEntry, type PhraseIndex, phraseIndex } from '../text/phrases.ts';
import { COMPANIES, RESEARCHERS } from './actor-companies.ts';
import { OUTLETS } from './actor-outlets.ts';
import { BODIES, PEOPLE } from './actor-people.ts';
import { PRODUCTS } from './actor-products.ts';
import { ROLES } from './actor-roles.ts';
import { cellList, tableRows } from './tables.ts';

/** A plain name: `tiktok`, `shou-zi-chew`, `chief-executive`. */
export type ActorId = string;
export type ActorKind = 'company' | 'product' | 'person' | 'outlet' | 'role' | 'group' | 'body' | 'unknown';

/** One actor with all its spellings, as the gazetteer or a fact base brings it. */
export interface ActorEntry {
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** `^` before a spelling: any case; `!` after it: also an ordinary word. */
  readonly names: readonly string[];
  /** Company of a product, group of a company, organisation of a person. */
  readonly owner?: ActorId;
}

/** What one spelling means. */
export interface ActorSense {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly owner?: ActorId;
  /** Also an ordinary word, so that a capital at the head of a sentence proves nothing. */
  readonly ordinary: boolean;
}

/** The actors to look for; made once per fact base. */
export interface ActorIndex {
  readonly phrases: PhraseIndex<ActorSense>;
  readonly owners: ReadonlyMap<ActorId, ActorId>;
}

/** Reads the tables of actors, with `extra` ones before them, so that a fact base's own names win. */
export function actorIndex(extra: readonly ActorEntry[] = []): ActorIndex {
  const entries = [...extra, ...BUILT_IN.flatMap(([table, kind]) => tableEntries(table, kind)), ...roleEntries()];
  const owners = new Map(
    entries.flatMap(({ id, owner }): [ActorId, ActorId][] => (owner === undefined ? [] : [[id, owner]])),
  );
  return { phrases: phraseIndex(entries.flatMap(spellings)), owners };
}

const BUILT_IN: readonly (readonly [string, ActorKind])[] = [
  [PRODUCTS, 'product'],
  [COMPANIES, 'company'],
  [RESEARCHERS, 'company'],
  [OUTLETS, 'outlet'],
  [PEOPLE, 'person'],
  [BODIES, 'body'],
];

function tableEntries(table: string, kind: ActorKind): ActorEntry[] {
  return tableRows(table).map(([id = '', owner = '', names]) => ({
    id,
    kind,
    names: cellList(names, ';'),
    ...(owner === '' ? {} : { owner }),
  }));
}

function roleEntries(): ActorEntry[] {
  return tableRows(ROLES).map(([id = '', kind, names]) => ({
    id,
    kind: kind === 'role' ? 'role' : 'group',
    names: cellList(names, ';').map((name) => `^${name}`),
  }));
}

function spellings({ id, kind, owner, names }: ActorEntry): PhraseEntry<ActorSense>[] {
  return names.map((name) => ({
    phrase: name.replace(/^\^/, '').replace(/!$/, ''),
    anyCase: name.startsWith('^'),
    value: { id, kind, ordinary: name.endsWith('!'), ...(owner === undefined ? {} : { owner }) },
  }));
}
