import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackup, readBackup } from '../../../store/backup.ts';
import { type SavedBase, sealBase, unsealBase } from '../../../store/base-record.ts';
import { repairBases } from '../../../store/base-repair.ts';
import { baseDatabase, baseKey } from '../../../store/base-tables.ts';
import {
  allBases,
  binBase,
  restoreBase,
  restoreBases,
  saveBase,
  updateBase,
  watchBases,
} from '../../../store/bases.ts';
import { eraseEverything } from '../../../store/erase.ts';
import { factBase } from './bases-for-tests.ts';
import { value } from './drafts-for-tests.ts';
import OLDEST from './fixtures/base-schema-1.json' with { type: 'json' };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await baseDatabase.bases.clear();
});

const copyOf = async (id: string) => unsealBase((await fakeBrowser.storage.local.get(baseKey(id)))[baseKey(id)], id);
const titles = async (options?: { binned: boolean }) => value(await allBases(options)).map(({ base }) => base.title);

describe('a saved base', () => {
  it('stands in both engines, enabled, with its article and quotes as they are', async () => {
    const saved = value(await saveBase(factBase(), 'page'));
    expect(saved).toMatchObject({ base: factBase(), enabled: true, origin: 'page', order: 0 });
    expect(value(await allBases())).toEqual([saved]);
    expect(await copyOf('ferries')).toEqual(saved);
  });

  it('stands behind those that were there', async () => {
    await saveBase(factBase(), 'page');
    await saveBase(factBase({ id: 'b', title: 'Second' }), 'text');
    await saveBase(factBase({ id: 'a', title: 'Third' }), 'file');
    expect(await titles()).toEqual(['Ferries in the north', 'Second', 'Third']);
  });

  it('takes the place of one with the same id', async () => {
    await saveBase(factBase(), 'page');
    await saveBase(factBase({ id: 'b', title: 'Second' }), 'text');
    await saveBase(factBase({ title: 'Ferries, revised', version: '1.1.0' }), 'import');
    expect(await titles()).toEqual(['Ferries, revised', 'Second']);
  });

  it('is refused with the first problem when it does not hold', async () => {
    const refused = await saveBase(factBase({ title: '' }), 'import');
    expect(refused).toMatchObject({
      ok: false,
      failure: { name: 'bad-message', detail: expect.stringContaining('title') },
    });
    expect(value(await allBases())).toEqual([]);
  });

  it('leaves nothing behind when the second engine is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveBase(factBase(), 'page')).toMatchObject({ ok: false, failure: { name: 'storage-full' } });
    expect(await baseDatabase.bases.count()).toBe(0);
  });
});

describe('changing a base', () => {
  it.each([
    ['switched off', { enabled: false }, { enabled: false }],
    ['renamed', { base: factBase({ title: 'Ships' }) }, { base: { title: 'Ships' } }],
    ['moved', { order: 7 }, { order: 7 }],
  ])('it can be %s', async (_, change, expected) => {
    const before = value(await saveBase(factBase(), 'page'));
    const after = value(await updateBase('ferries', change));
    expect(after).toMatchObject(expected);
    expect(after.modified > before.modified).toBe(true);
    expect(await copyOf('ferries')).toEqual(after);
  });

  it.each([
    ['of another id', { base: factBase({ id: 'other' }) }],
    ['without facts', { base: factBase({ facts: [] }) }],
  ])('a base %s is refused and the old one stays', async (_, change) => {
    const before = value(await saveBase(factBase(), 'page'));
    expect(await updateBase('ferries', change)).toMatchObject({ ok: false, failure: { name: 'bad-message' } });
    expect(value(await allBases())).toEqual([before]);
  });

  it('keeps the old one when the second engine refuses', async () => {
    const before = value(await saveBase(factBase(), 'page'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    expect(await updateBase('ferries', { enabled: false })).toMatchObject({ ok: false });
    expect(value(await allBases())).toEqual([before]);
  });

  it('two contexts at once both get their way', async () => {
    await saveBase(factBase(), 'page');
    await Promise.all([updateBase('ferries', { enabled: false }), updateBase('ferries', { order: 3 })]);
    expect(value(await allBases())[0]).toMatchObject({ enabled: false, order: 3 });
  });
});

describe('the bin', () => {
  it('takes a base and gives it back as it was', async () => {
    const saved = value(await saveBase(factBase(), 'page'));
    await binBase('ferries');
    expect(await titles()).toEqual([]);
    expect(await titles({ binned: true })).toEqual(['Ferries in the north']);
    const back = value(await restoreBase('ferries'));
    expect({ ...back, modified: '' }).toEqual({ ...saved, modified: '' });
  });

  it('is emptied of what lay in it for 30 days', async () => {
    const binned = value(await saveBase(factBase(), 'page')) && value(await binBase('ferries'));
    const day = 86_400_000;
    await repairBases(Date.parse(binned.deleted ?? '') + 29 * day);
    expect(await titles({ binned: true })).toHaveLength(1);
    expect(value(await repairBases(Date.parse(binned.deleted ?? '') + 31 * day))).toMatchObject({ expired: 1 });
    expect(await titles({ binned: true })).toHaveLength(0);
    expect(await copyOf('ferries')).toBeUndefined();
  });
});

describe('a damaged engine', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['the row is gone', () => baseDatabase.bases.clear()],
    ['the row is damaged', () => baseDatabase.bases.update('ferries', { json: '{"schema":1}' })],
    ['the copy is gone', () => fakeBrowser.storage.local.remove(baseKey('ferries'))],
    ['the copy is damaged', () => fakeBrowser.storage.local.set({ [baseKey('ferries')]: { json: '{', sum: 1 } })],
  ])('is mended from the other when %s', async (_, damage) => {
    const saved = value(await saveBase(factBase(), 'page'));
    await damage();
    expect(value(await repairBases())).toMatchObject({ mended: 1, lost: 0 });
    expect(value(await allBases())).toEqual([saved]);
    expect(await copyOf('ferries')).toEqual(saved);
  });

  it('any changed character is noticed', () => {
    const { json, sum } = sealBase({ base: factBase() } as SavedBase);
    fc.assert(
      fc.property(fc.nat(json.length - 1), (at) => {
        const flipped = String.fromCharCode(json.charCodeAt(at) ^ 1);
        expect(unsealBase({ json: json.slice(0, at) + flipped + json.slice(at + 1), sum }, 'ferries')).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('records through the years', () => {
  it('one written by the first version still opens', () => {
    expect(unsealBase(OLDEST, 'ferries')).toMatchObject({
      schema: 1,
      enabled: false,
      base: { title: 'Ferries in the north' },
    });
  });
});

describe('backup and erasing', () => {
  it('a backup has every base, the bin included, and brings them back', async () => {
    await saveBase(factBase(), 'page');
    await saveBase(factBase({ id: 'b', title: 'Second' }), 'text');
    await binBase('b');
    const read = readBackup(value(await makeBackup()));
    if (!read.ok) throw new Error(read.name);
    expect(read).toMatchObject({ altered: false, damaged: 0 });
    const before = [...value(await allBases()), ...value(await allBases({ binned: true }))];
    expect(await eraseEverything()).toMatchObject({ ok: true });
    expect(await titles()).toEqual([]);
    expect(value(await restoreBases(read.bases))).toBe(2);
    expect([...value(await allBases()), ...value(await allBases({ binned: true }))]).toEqual(before);
    expect(value(await restoreBases(read.bases))).toBe(0);
  });
});

it('every write is told, whichever context made it', async () => {
  const told: string[] = [];
  const end = new AbortController();
  watchBases((ids) => told.push(...ids), end.signal);
  await saveBase(factBase(), 'page');
  await vi.waitFor(() => expect(told).toEqual(['ferries']));
  end.abort();
});
