import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBaseShelf } from '../../../../entrypoints/background/base-shelf.ts';
import { everyFact, findFacts } from '../../../../entrypoints/background/facts.ts';
import { baseDatabase } from '../../../../store/base-tables.ts';
import { saveBase, updateBase } from '../../../../store/bases.ts';
import { saveSettings } from '../../../../store/settings.ts';
import { factBase } from '../../store/bases-for-tests.ts';

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

const many = factBase({
  id: 'many',
  facts: Array.from({ length: 120 }, (_, at) => ({ id: `f${at}`, statement: `The ${at}th ferry sailed at noon.` })),
});

beforeEach(async () => {
  fakeBrowser.reset();
  await baseDatabase.bases.clear();
  await saveBase(many, 'page');
});

const known = async (): Promise<string[]> => {
  const bases = await createBaseShelf().all();
  return bases.ok ? everyFact(bases.value).map(({ base, fact }) => `${base.id}#${fact.id}`) : [];
};

it('what was saved may rest on any fact, however many there are', async () => {
  expect(await known()).toHaveLength(121);
});

it('a base that is switched off keeps its facts for what was saved', async () => {
  await updateBase('many', { enabled: false });
  await saveSettings({ bundledBase: false });
  expect(await known()).toEqual(expect.arrayContaining(['bundled#one', 'many#f0', 'many#f119']));
});

it('a store that can’t be read is a failure, and no fact is taken for gone', async () => {
  const broken = vi.spyOn(baseDatabase.bases, 'toArray').mockRejectedValue(new Error('broken') as never);
  expect(await createBaseShelf().all()).toMatchObject({ ok: false });
  broken.mockRestore();
});

it('a reader who searches is shown the fifty best', () => {
  expect(findFacts([many], '')).toHaveLength(50);
});
