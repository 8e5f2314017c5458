import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Anchored, AnchorState, AnnotationId } from '../../../core/types.ts';
import { allAnnotations, purgeAnnotation } from '../../../store/annotations.ts';
import { database } from '../../../store/database.ts';
import { eraseEverything } from '../../../store/erase.ts';
import {
  noteResolutions,
  type Resolution,
  resolutionsInPages,
  resolutionsOf,
  watchResolutions,
} from '../../../store/resolutions.ts';
import { draft, mustSave, value } from './drafts-for-tests.ts';

const MONDAY = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;
const id = (number: number): AnnotationId => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const found = (number: number, state: AnchorState): Anchored => ({ id: id(number), state, score: 1 });
const iso = (time: number) => new Date(time).toISOString();
const only = async () => value(await resolutionsOf([id(1)]))[0];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  for (const table of [database.annotations, database.tombstones, database.resolutions]) await table.clear();
});

describe('what became of an annotation', () => {
  it('is not known before its page was looked at', async () => expect(await only()).toBeUndefined());

  it('is noted with the day, and with the day it was last seen', async () => {
    await noteResolutions([found(1, 'found')], MONDAY);
    expect(await only()).toEqual({
      schema: 1,
      id: id(1),
      state: 'found',
      looked: iso(MONDAY),
      seen: iso(MONDAY),
    });
    await noteResolutions([found(1, 'not-found')], MONDAY + HOUR);
    expect(await only()).toMatchObject({ state: 'not-found', looked: iso(MONDAY + HOUR), seen: iso(MONDAY) });
  });

  it('is never seen when it was never found', async () => {
    await noteResolutions([found(1, 'not-found')], MONDAY);
    expect((await only())?.seen).toBeUndefined();
  });

  it('is not written again for each look with the same outcome', async () => {
    await noteResolutions([found(1, 'changed')], MONDAY);
    await noteResolutions([found(1, 'changed')], MONDAY + 1_000);
    expect((await only())?.looked).toBe(iso(MONDAY));
    await noteResolutions([found(1, 'changed')], MONDAY + HOUR);
    expect((await only())?.looked).toBe(iso(MONDAY + HOUR));
  });

  it('is not written in a private window', async () => {
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await noteResolutions([found(1, 'found')], MONDAY);
    expect(await only()).toBeUndefined();
  });

  it('goes with the annotation, and with everything', async () => {
    const saved = await mustSave(draft());
    await noteResolutions([{ id: saved.id, state: 'found', score: 1 }, found(2, 'found')]);
    value(await purgeAnnotation(saved.id));
    expect(await database.resolutions.toCollection().primaryKeys()).toEqual([id(2)]);
    await eraseEverything();
    expect(await database.resolutions.count()).toBe(0);
  });

  it('is read in pages, each record once, damaged ones left out', async () => {
    await noteResolutions([1, 2, 3, 4, 5].map((number) => found(number, 'unsure')));
    await database.resolutions.put({ id: id(6), state: 'sideways' } as unknown as Resolution);
    const pages: AnnotationId[][] = [];
    for await (const page of resolutionsInPages(2)) pages.push(page.map((one) => one.id));
    expect(pages).toEqual([[id(1), id(2)], [id(3), id(4)], [id(5)]]);
  });

  it('reaches views as it is written', async () => {
    const closed = new AbortController();
    const heard: (readonly Resolution[])[] = [];
    watchResolutions((news) => heard.push(news), closed.signal);
    await noteResolutions([found(1, 'changed')], Date.now() + 5);
    await vi.waitFor(() => expect(heard.flat().map((one) => one.state)).toEqual(['changed']));
    closed.abort();
  });
});

describe('a database of the first version', () => {
  it('opens with all its annotations, and nothing known of their pages yet', async () => {
    const { stores, rows } = JSON.parse(
      readFileSync(join(import.meta.dirname, 'fixtures', 'database-1.json'), 'utf8'),
    ) as { stores: Record<string, string[]>; rows: Record<string, object[]> };
    await database.delete({ disableAutoOpen: false });
    await writeOld(stores, rows);
    await database.open();
    expect(value(await allAnnotations()).map((one) => one.note)).toEqual(['Ask the desk.']);
    expect(value(await allAnnotations({ binned: true }))).toHaveLength(1);
    expect(await database.tombstones.count()).toBe(1);
    expect(await database.resolutions.count()).toBe(0);
    await noteResolutions([found(1, 'found')]);
    expect((await only())?.state).toBe('found');
  });
});

/** Without our own code, as the first version left it: Dexie's version 1 is the engine's version 10. */
function writeOld(stores: Record<string, string[]>, rows: Record<string, object[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('claimlight', 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [name, indexes] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath: 'id' });
        for (const index of indexes)
          store.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
      }
    };
    request.onsuccess = () => {
      const work = request.result.transaction(Object.keys(stores), 'readwrite');
      for (const [name, all] of Object.entries(rows)) for (const row of all) work.objectStore(name).add(row);
      work.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
