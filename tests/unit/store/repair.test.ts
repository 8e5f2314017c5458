import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Annotation } from '../../../core/types.ts';
import { allAnnotations, binAnnotation, purgeAnnotation, updateAnnotation } from '../../../store/annotations.ts';
import { copyKey, dropCopies, writeCopies } from '../../../store/copies.ts';
import { database, rowOf } from '../../../store/database.ts';
import { mendStore, repairStore, repairWasTold, untoldRepair } from '../../../store/repair.ts';
import { draft, mustSave, value } from './drafts-for-tests.ts';

const DAY = 86_400_000;
let saved: Annotation[];

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await database.open();
  await database.annotations.clear();
  await database.tombstones.clear();
  await database.unfinished.clear();
  saved = [];
  for (const note of ['one', 'two', 'three']) saved.push(await mustSave(draft({ note })));
});

const repaired = async (now?: number) => value(await repairStore(now));
const stored = async () =>
  [...value(await allAnnotations())].sort((a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id));
const inOrder = (all: Annotation[]) =>
  all.sort((a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id));
const damage = async (id: Annotation['id']) => {
  const key = copyKey(id);
  const copy = (await fakeBrowser.storage.local.get(key))[key] as { json: string; sum: number };
  await fakeBrowser.storage.local.set({ [key]: { ...copy, json: copy.json.replace('target', 'tarGet') } });
};

describe('a store in order', () => {
  it('is left as it is and says nothing to the reader', async () => {
    expect(await repaired()).toMatchObject({ checked: 3, completed: 0, mended: 0, lost: 0, expired: 0 });
    expect(await untoldRepair()).toBeUndefined();
  });

  it('is checked once in a browser session', async () => {
    expect(value(await mendStore())).toMatchObject({ checked: 3 });
    expect(value(await mendStore())).toBeUndefined();
  });
});

describe('a write that was cut off', () => {
  /** The engine stops answering in the middle, as it does for a worker that is killed there. */
  const cutOff = async (write: () => Promise<unknown>) => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const reached = new Promise<void>((resolve) => {
      set.mockImplementation(() => {
        resolve();
        return new Promise(() => undefined);
      });
    });
    // A killed context gives its locks back.
    const locks = vi
      .spyOn(navigator.locks, 'request')
      .mockImplementation(((...args: unknown[]) => (args.at(-1) as () => unknown)()) as never);
    void write();
    await reached;
    set.mockRestore();
    locks.mockRestore();
  };

  it.each<[string, () => Promise<unknown>, (all: Annotation[]) => void]>([
    ['a save', () => mustSave(draft({ note: 'four' })), (all) => expect(all).toHaveLength(4)],
    [
      'a change',
      () => updateAnnotation(saved[0]!.id, { note: 'new' }),
      (all) => expect(all.map((one) => one.note).sort()).toEqual(['new', 'three', 'two']),
    ],
    ['a deletion for good', () => purgeAnnotation(saved[0]!.id), (all) => expect(all).toHaveLength(2)],
  ])('is finished at the next start, in the same browser session too: %s', async (_, write, holds) => {
    value(await mendStore());
    await cutOff(write);
    expect(value(await mendStore())).toBeUndefined();
    holds(await stored());
    expect(await repaired()).toMatchObject({ completed: 0, mended: 0, lost: 0 });
    expect(await untoldRepair()).toBeUndefined();
  });

  it('is no damage that a reader would be told of', async () => {
    await cutOff(() => mustSave(draft({ note: 'four' })));
    expect(await repaired()).toMatchObject({ completed: 1, mended: 0 });
    expect(await untoldRepair()).toBeUndefined();
    expect(await repaired()).toMatchObject({ completed: 0 });
  });

  it('leaves no note of writes that were whole', async () => {
    await updateAnnotation(saved[0]!.id, { note: 'new' });
    await vi.waitFor(async () => expect(await database.unfinished.count()).toBe(0));
  });
});

describe('damage', () => {
  it('that took one copy away is mended and told', async () => {
    await vi.waitFor(async () => expect(await database.unfinished.count()).toBe(0));
    await dropCopies([saved[0]!.id]);
    expect(await repaired()).toMatchObject({ completed: 0, mended: 1 });
    expect(await untoldRepair()).toMatchObject({ mended: 1 });
  });

  it('of one copy is mended from the other and told until the reader has read it', async () => {
    await damage(saved[1]!.id);
    expect(await repaired()).toMatchObject({ mended: 1, lost: 0 });
    expect(await untoldRepair()).toMatchObject({ mended: 1 });
    await repairWasTold();
    expect(await untoldRepair()).toBeUndefined();
    expect(await repaired()).toMatchObject({ mended: 0 });
  });

  it('never lets a damaged newer copy win over a whole older one', async () => {
    await updateAnnotation(saved[1]!.id, { note: 'newest' });
    await damage(saved[1]!.id);
    await database.annotations.put(rowOf(saved[1]!));
    await repaired();
    expect((await stored()).find((one) => one.id === saved[1]!.id)).toEqual(saved[1]);
  });

  it('that took the last write from the database is mended from the copy', async () => {
    const later = { ...saved[0]!, note: 'newer', modified: new Date(Date.now() + 1_000).toISOString() };
    await writeCopies([later]);
    expect(await repaired()).toMatchObject({ completed: 0, mended: 1 });
    expect((await stored()).find((one) => one.id === later.id)?.note).toBe('newer');
    expect(await untoldRepair()).toMatchObject({ mended: 1 });
  });

  it('to the name of a record leaves debris, which is no loss', async () => {
    const key = copyKey(saved[0]!.id);
    const copy = (await fakeBrowser.storage.local.get(key))[key];
    const names = [copyKey('urn:uuid:00000000-0000-4000-8000-000000000abc'), `${key.slice(0, -1)}\ufffd`];
    await fakeBrowser.storage.local.set(Object.fromEntries(names.map((name) => [name, copy])));
    expect(await repaired()).toMatchObject({ mended: 0, lost: 0 });
    expect(Object.values(await fakeBrowser.storage.local.get(names)).filter(Boolean)).toEqual([]);
    expect(await stored()).toEqual(inOrder(saved));
  });

  it('that left no copy whole is told as a loss', async () => {
    await damage(saved[1]!.id);
    const row = (await database.annotations.get(saved[1]!.id))!;
    await database.annotations.put({ ...row, sum: row.sum + 1 });
    expect(await repaired()).toMatchObject({ lost: 1 });
    expect(await untoldRepair()).toMatchObject({ lost: 1 });
    expect(await repaired()).toMatchObject({ lost: 0 });
  });

  it('that empties the database loses nothing', async () => {
    await database.annotations.clear();
    expect(await repaired()).toMatchObject({ mended: 3, lost: 0 });
    expect(await stored()).toEqual(inOrder(saved));
  });

  it('that empties the other engine loses nothing', async () => {
    await fakeBrowser.storage.local.clear();
    expect(await repaired()).toMatchObject({ mended: 3, lost: 0 });
    expect(await repaired()).toMatchObject({ mended: 0 });
  });

  it('that makes the engine refuse to be read whole is met by reading one by one', async () => {
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (keys: unknown) => {
      const asked = Array.isArray(keys) ? keys : keys === null ? saved.map((one) => copyKey(one.id)) : [keys];
      if (keys !== null && asked.includes(copyKey(saved[2]!.id)))
        throw new Error('Corruption: block checksum mismatch');
      return get(keys as never);
    }) as never);
    expect(await repaired()).toMatchObject({ mended: 1, lost: 0 });
  });
});

describe('a database that can not be read', () => {
  it('is tried again on a new connection before anything is given up', async () => {
    const keys = vi.spyOn(database.annotations, 'toCollection').mockImplementationOnce(() => {
      throw new Error('UnknownError: a passing failure');
    });
    const emptied = vi.spyOn(database, 'delete');
    expect(await repaired()).toMatchObject({ checked: 3, completed: 0, mended: 0 });
    expect(keys).toHaveBeenCalled();
    expect(emptied).not.toHaveBeenCalled();
  });

  it('is made anew from the copies, with what could still be read of it', async () => {
    const newer = { ...saved[0]!, note: 'only here', modified: new Date(Date.now() + 1_000).toISOString() };
    await database.annotations.put(rowOf(newer));
    vi.spyOn(database.annotations, 'toCollection').mockImplementation(() => {
      throw new Error('UnknownError: internal error opening backing store');
    });
    expect(await repaired()).toMatchObject({ mended: 3, lost: 0 });
    vi.restoreAllMocks();
    expect(await stored()).toEqual(inOrder([newer, ...saved.slice(1)]));
  });
});

describe('deletions', () => {
  it('do not come back from a copy that outlived them', async () => {
    await purgeAnnotation(saved[0]!.id);
    await writeCopies([saved[0]!]);
    await repaired();
    expect((await stored()).map((one) => one.id)).not.toContain(saved[0]!.id);
    await database.tombstones.clear();
    await database.annotations.put(rowOf(saved[0]!));
    await repaired();
    expect((await stored()).map((one) => one.id)).not.toContain(saved[0]!.id);
  });

  it('stay in the bin for thirty days', async () => {
    await binAnnotation(saved[0]!.id);
    expect(await repaired(Date.now() + 29 * DAY)).toMatchObject({ expired: 0 });
    expect(value(await allAnnotations({ binned: true }))).toHaveLength(1);
    expect(await repaired(Date.now() + 31 * DAY)).toMatchObject({ expired: 1 });
    expect(value(await allAnnotations({ binned: true }))).toHaveLength(0);
  });
});
