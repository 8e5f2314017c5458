import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearDraft, loadDraft, saveDraft } from '../../../store/drafts.ts';
import { loadSettings, type Settings, saveSettings, switchSite, watchSettings } from '../../../store/settings.ts';
import { value } from './drafts-for-tests.ts';

const DEFAULTS: Settings = {
  highlight: 'covered',
  appearance: 'auto',
  sensitivity: 'normal',
  disabledSites: [],
  bundledBase: true,
  memory: true,
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until the reader changes one', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(value(await saveSettings({ appearance: 'dark' }))).toEqual({ ...DEFAULTS, appearance: 'dark' });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, appearance: 'dark' });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'dark'],
    ['a list', ['dark']],
    ['null', null],
  ])('are the defaults where %s is stored', async (_, stored) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('keep what makes sense when a part does not', async () => {
    await fakeBrowser.storage.local.set({ settings: { highlight: 'all', appearance: 7, disabledSites: 'x' } });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, highlight: 'all' });
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([saveSettings({ appearance: 'light' }), saveSettings({ sensitivity: 'wide' })]);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, appearance: 'light', sensitivity: 'wide' });
  });

  it('switch sites off and on, also two at once, and on with all that a site lies under', async () => {
    await Promise.all([switchSite('a.example', false), switchSite('b.example', false), switchSite('a.example', false)]);
    expect((await loadSettings()).disabledSites.toSorted()).toEqual(['a.example', 'b.example']);
    await switchSite('news.a.example', true);
    expect((await loadSettings()).disabledSites).toEqual(['b.example']);
  });

  it('tell of a change until the signal aborts', async () => {
    const heard: Settings[] = [];
    const end = new AbortController();
    watchSettings((settings) => heard.push(settings), end.signal);
    await saveSettings({ highlight: 'all' });
    end.abort();
    await saveSettings({ highlight: 'covered' });
    expect(heard).toEqual([{ ...DEFAULTS, highlight: 'all' }]);
  });
});

describe('drafts', () => {
  const draft = { note: 'half a thought', tags: ['money'], color: 'blue' } as const;

  it('survive until they are saved or thrown away', async () => {
    value(await saveDraft('claim-1', draft));
    expect(await loadDraft('claim-1')).toEqual(draft);
    expect(await loadDraft('claim-2')).toBeUndefined();
    value(await clearDraft('claim-1'));
    expect(await loadDraft('claim-1')).toBeUndefined();
  });

  it('that can not be read count as none', async () => {
    await fakeBrowser.storage.local.set({ 'draft:claim-1': { note: 5 } });
    expect(await loadDraft('claim-1')).toBeUndefined();
  });
});
