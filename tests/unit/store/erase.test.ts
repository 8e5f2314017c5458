import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allAnnotations, purgeAnnotation, saveAnnotation } from '../../../store/annotations.ts';
import { database } from '../../../store/database.ts';
import { saveDraft } from '../../../store/drafts.ts';
import { eraseEverything } from '../../../store/erase.ts';
import { loadSettings, saveSettings } from '../../../store/settings.ts';
import { draft, value } from './drafts-for-tests.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await database.annotations.clear();
  await database.tombstones.clear();
});

describe('deleting everything', () => {
  it('leaves nothing in either engine: no annotation, no copy, no trace of a deleted one, no draft, no setting', async () => {
    value(await saveAnnotation(draft()));
    const gone = value(await saveAnnotation(draft()));
    value(await purgeAnnotation(gone.id));
    value(await saveDraft('a claim', { note: 'half a', tags: [], color: 'blue' }));
    value(await saveSettings({ appearance: 'dark' }));

    expect(value(await eraseEverything())).toEqual([draft().url]);

    expect(value(await allAnnotations())).toEqual([]);
    expect(await database.tombstones.count()).toBe(0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect((await loadSettings()).appearance).toBe('auto');
  });

  it('names the failure when an engine refuses', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValueOnce(new Error('broken'));
    const erased = await eraseEverything();
    expect(!erased.ok && erased.failure.name).toBe('storage-failed');
  });
});
