import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Annotation, AnnotationId } from '../../../core/types.ts';
import {
  allAnnotations,
  annotationsById,
  annotationsInPages,
  annotationsOf,
  binAnnotation,
  purgeAnnotation,
  restoreAnnotation,
  saveAnnotation,
  updateAnnotation,
  type Written,
  watchAnnotations,
} from '../../../store/annotations.ts';
import { copyKey } from '../../../store/copies.ts';
import { database } from '../../../store/database.ts';
import { unseal } from '../../../store/record.ts';
import { draft, mustSave, value } from './drafts-for-tests.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await database.annotations.clear();
  await database.tombstones.clear();
});

const copyOf = async (id: AnnotationId) => unseal((await fakeBrowser.storage.local.get(copyKey(id)))[copyKey(id)], id);

describe('saving', () => {
  it('keeps the same record in both engines', async () => {
    const saved = await mustSave(draft());
    expect(saved).toMatchObject({ ...draft(), schema: 1 });
    expect(saved.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(await copyOf(saved.id)).toEqual(saved);
    expect(unseal(await database.annotations.get(saved.id), saved.id)).toEqual(saved);
  });

  it('refuses a draft that breaks the schema and says where', async () => {
    const refused = await saveAnnotation(draft({ quote: { exact: '', prefix: '', suffix: '' } }));
    expect(refused).toMatchObject({ ok: false, failure: { name: 'bad-message' } });
    expect(refused.ok ? '' : refused.failure.detail).toContain('quote.exact');
  });

  it('leaves nothing behind when the second engine is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveAnnotation(draft())).toMatchObject({ ok: false, failure: { name: 'storage-full' } });
    expect(await database.annotations.count()).toBe(0);
  });

  it('keeps the old words when a change does not fit', async () => {
    const saved = await mustSave(draft({ note: 'old' }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('No space left on device'));
    const changed = await updateAnnotation(saved.id, { note: 'new' });
    expect(changed).toMatchObject({ ok: false, failure: { name: 'storage-full' } });
    expect(value(await allAnnotations())).toEqual([saved]);
  });

  it('writes nothing in a private window and says so', async () => {
    const extension = fakeBrowser.extension as unknown as { inIncognitoContext?: boolean };
    extension.inIncognitoContext = true;
    try {
      expect(await saveAnnotation(draft())).toMatchObject({ ok: false, failure: { name: 'private-window' } });
      expect(await database.annotations.count()).toBe(0);
    } finally {
      delete extension.inIncognitoContext;
    }
  });
});

describe('changing', () => {
  it('changes what is named and leaves the rest', async () => {
    const saved = await mustSave(draft({ note: 'one', tags: ['a'] }));
    const changed = value(await updateAnnotation(saved.id, { tags: ['b', 'b', 'c'] }));
    expect(changed).toMatchObject({ note: 'one', tags: ['b', 'c'], created: saved.created });
    expect(changed.modified > saved.modified).toBe(true);
  });

  it('loses nothing when many write to one annotation at once', async () => {
    const saved = await mustSave(draft());
    await Promise.all([
      updateAnnotation(saved.id, { note: 'noted' }),
      updateAnnotation(saved.id, { tags: ['tagged'] }),
      updateAnnotation(saved.id, { color: 'pink' }),
    ]);
    const [after] = value(await allAnnotations());
    expect(after).toMatchObject({ note: 'noted', tags: ['tagged'], color: 'pink' });
    expect(await copyOf(saved.id)).toEqual(after);
  });

  it('names an id that is not there', async () => {
    const missing = await updateAnnotation('urn:uuid:00000000-0000-4000-8000-000000000000', { note: 'x' });
    expect(missing).toMatchObject({ ok: false, failure: { name: 'bad-message' } });
  });
});

describe('the bin', () => {
  it('takes an annotation off its page and gives it back', async () => {
    const saved = await mustSave(draft());
    await binAnnotation(saved.id);
    expect(value(await annotationsOf(saved.url))).toEqual([]);
    expect(value(await allAnnotations())).toEqual([]);
    expect(value(await allAnnotations({ binned: true })).map((one) => one.id)).toEqual([saved.id]);
    const back = value(await restoreAnnotation(saved.id));
    expect(back).toEqual({ ...saved, modified: back.modified });
    expect(value(await annotationsOf(saved.url))).toEqual([back]);
  });

  it('leaves only a tombstone after deleting for good', async () => {
    const saved = await mustSave(draft());
    value(await purgeAnnotation(saved.id));
    expect(value(await allAnnotations())).toEqual([]);
    expect(await copyOf(saved.id)).toBeUndefined();
    expect(await database.tombstones.get(saved.id)).toMatchObject({ id: saved.id });
  });
});

describe('reading', () => {
  it('finds annotations by the address of their page, oldest first', async () => {
    const first = await mustSave(draft({ note: 'first' }));
    await mustSave(draft({ url: 'https://news.example/other' }));
    const second = await mustSave(draft({ note: 'second' }));
    expect(value(await annotationsOf(first.url)).map((one) => one.note)).toEqual([first.note, second.note]);
  });

  it('gives all of them some at a time, newest first, the bin included', async () => {
    const saved = [];
    for (let at = 0; at < 7; at += 1) saved.push(await mustSave(draft({ note: String(at) })));
    value(await binAnnotation(saved[3]!.id));
    const pages: (readonly Annotation[])[] = [];
    for await (const page of annotationsInPages(3)) pages.push(page);
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    const all = pages.flat();
    expect(new Set(all.map((one) => one.id)).size).toBe(7);
    expect(all.map((one) => one.created)).toEqual(
      all
        .map((one) => one.created)
        .toSorted()
        .reverse(),
    );
  });

  it('gives those asked for by id', async () => {
    const saved = await mustSave(draft());
    const missing = 'urn:uuid:00000000-0000-4000-8000-000000000000';
    expect(value(await annotationsById([missing, saved.id]))).toEqual([saved]);
  });

  it('leaves out a record whose text does not match its checksum', async () => {
    const saved = await mustSave(draft());
    const row = (await database.annotations.get(saved.id))!;
    await database.annotations.put({ ...row, json: row.json.replace('billion', 'million') });
    expect(value(await allAnnotations())).toEqual([]);
  });
});

describe('watching', () => {
  it('tells of each write until the signal aborts', async () => {
    const heard: Written[] = [];
    const end = new AbortController();
    watchAnnotations((written) => heard.push(written), end.signal);
    const saved = await mustSave(draft());
    expect(heard.at(-1)).toEqual({ ids: [saved.id], records: [saved] });
    const binned = value(await binAnnotation(saved.id));
    expect(heard.at(-1)).toEqual({ ids: [saved.id], records: [binned] });
    await purgeAnnotation(saved.id);
    expect(heard.at(-1)).toEqual({ ids: [saved.id], records: [] });
    end.abort();
    await mustSave(draft());
    expect(heard).toHaveLength(3);
  });
});
