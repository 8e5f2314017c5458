import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Topic } from '../../../core/types.ts';
import { createBaseShelf } from '../../../entrypoints/background/base-shelf.ts';
import { publishTopics, sentinelNow, topicsNow } from '../../../entrypoints/background/topics.ts';
import { baseDatabase } from '../../../store/base-tables.ts';
import { binBase, saveBase, updateBase } from '../../../store/bases.ts';
import { saveSettings } from '../../../store/settings.ts';
import { factBase } from '../store/bases-for-tests.ts';

vi.mock('virtual:bundled/fact-base', () => ({
  default: {
    format: 1,
    id: 'bundled',
    title: 'Bundled',
    version: '1.0.0',
    source: { title: 'Bundled', published: '2022' },
    topic: { names: ['TikTok'] },
    facts: [{ id: 'one', statement: 'TikTok is an app.' }],
  },
}));

beforeEach(async () => {
  fakeBrowser.reset();
  await baseDatabase.bases.clear();
});

const ids = async (shelf: ReturnType<typeof createBaseShelf>) => (await shelf.enabled()).map(({ id }) => id);

describe('the bases that pages are held against', () => {
  it('are the bundled one first, then the reader’s own in their order', async () => {
    await saveBase(factBase(), 'page');
    await saveBase(factBase({ id: 'a' }), 'text');
    expect(await ids(createBaseShelf())).toEqual(['bundled', 'ferries', 'a']);
  });

  it.each<[string, () => Promise<unknown>, string[]]>([
    ['switched off', () => updateBase('ferries', { enabled: false }), ['bundled', 'a']],
    ['in the bin', () => binBase('ferries'), ['bundled', 'a']],
    ['the bundled one, switched off', () => saveSettings({ bundledBase: false }), ['ferries', 'a']],
  ])('leave out what is %s, once told that something changed', async (_, change, left) => {
    await saveBase(factBase(), 'page');
    await saveBase(factBase({ id: 'a' }), 'text');
    const shelf = createBaseShelf();
    expect(await ids(shelf)).toHaveLength(3);
    await change();
    shelf.forget();
    expect(await ids(shelf)).toEqual(left);
  });

  it('stay the same objects until they are changed, so that their indexes hold', async () => {
    await saveBase(factBase(), 'page');
    await saveBase(factBase({ id: 'a' }), 'text');
    const shelf = createBaseShelf();
    const [, first, second] = await shelf.enabled();
    await updateBase('a', { base: factBase({ id: 'a', title: 'Other' }) });
    shelf.forget();
    const [, same, changed] = await shelf.enabled();
    expect(same).toBe(first);
    expect(changed).not.toBe(second);
    expect(changed?.title).toBe('Other');
  });

  it('can be found by id, the disabled ones too', async () => {
    await saveBase(factBase(), 'page');
    await updateBase('ferries', { enabled: false });
    const shelf = createBaseShelf();
    expect((await shelf.find('ferries'))?.title).toBe('Ferries in the north');
    expect((await shelf.find('bundled'))?.title).toBe('Bundled');
    expect(await shelf.find('nothing')).toBeUndefined();
  });
});

describe('the topics that pages are looked at for', () => {
  const withTopic = (id: string, topic: Topic) => factBase({ id, topic });
  const bundled = withTopic('bundled', { names: ['TikTok'] });

  it.each<[string, ReturnType<typeof factBase>[], string[][], string | undefined]>([
    ['the bundled one alone: the sentinel has it built in', [bundled], [['TikTok']], '/sentinel.js'],
    [
      'the bundled one and one of the reader’s',
      [bundled, withTopic('a', { names: ['Norrland Line'], associates: ['Ada Berg'] })],
      [['TikTok'], ['Norrland Line']],
      '/sentinel-own.js',
    ],
    [
      'a base without names applies by hand alone',
      [bundled, withTopic('a', { names: [] })],
      [['TikTok']],
      '/sentinel.js',
    ],
    [
      'one of the reader’s alone',
      [withTopic('a', { names: ['Norrland Line'] })],
      [['Norrland Line']],
      '/sentinel-own.js',
    ],
    ['nothing enabled: no page is looked at', [], [], undefined],
  ])('%s', async (_, bases, names, script) => {
    await publishTopics(bases);
    expect((await topicsNow()).map((topic) => topic.names)).toEqual(names);
    expect(await sentinelNow()).toBe(script);
  });

  it('are forgotten when only the bundled base is left', async () => {
    await publishTopics([bundled, withTopic('a', { names: ['Norrland Line'] })]);
    await publishTopics([bundled]);
    expect(await fakeBrowser.storage.local.get('topics')).toEqual({});
  });
});
