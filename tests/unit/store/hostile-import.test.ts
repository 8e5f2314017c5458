/** Files made to do harm: each is refused or cleaned with a word that the reader can be told, and a refused one changes nothing. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { htmlFile } from '../../../core/annotations/exchange/html.ts';
import { readAnnotations } from '../../../core/annotations/exchange/read.ts';
import { readBackup } from '../../../store/backup.ts';
import { database } from '../../../store/database.ts';
import { planImport, runImport } from '../../../store/import.ts';
import { messagesOf } from '../components/strings.ts';
import { draft, mustSave, value } from './drafts-for-tests.ts';
import { type HostileFile, hostileFiles } from './hostile-files.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const FILES = hostileFiles(1_000, 42);

beforeEach(async () => {
  fakeBrowser.reset();
  for (const table of database.tables) await table.clear();
});

const everything = async () =>
  JSON.stringify([await database.annotations.toArray(), await fakeBrowser.storage.local.get(null)]);

/** As the library does it: look at the file, plan, and write what the plan says. */
async function importFile(file: HostileFile): Promise<string> {
  const text = file.text();
  const backup = text.slice(0, 200).includes('claimlight-backup') ? readBackup(text) : undefined;
  const read = backup?.ok ? backup : readAnnotations(text, NOW);
  if (!read.ok) return read.name;
  const plan = value(await planImport(read.annotations));
  value(await runImport(plan, () => undefined, new AbortController().signal));
  for (const one of read.annotations) expect(one.url, 'an address that runs').toMatch(/^(?:https?|file):\/\//i);
  const html = htmlFile(read.annotations);
  expect(html).not.toMatch(/<(?:script|img|iframe|svg)\b/i);
  return read.annotations.length > 0 ? 'cleaned' : 'nothing-left';
}

describe('a thousand hostile files', () => {
  it('are each refused or cleaned; a refused one leaves the store as it was, and nothing reaches a prototype', async () => {
    await mustSave(draft({ note: 'mine' }));
    const outcomes = new Map<string, number>();
    for (const file of FILES) {
      const before = await everything();
      const outcome = await importFile(file);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome !== 'cleaned') expect(await everything(), file.what).toBe(before);
      expect(Object.keys(Object.prototype), file.what).toEqual([]);
      expect(({} as Record<string, unknown>).polluted, file.what).toBeUndefined();
      if (outcome === 'cleaned') await forget();
    }
    const kinds = new Set(FILES.map(({ what }) => what));
    console.log(
      `${FILES.length} hostile files of ${kinds.size} kinds: ${[...outcomes].map(([name, count]) => `${count} ${name}`).join(', ')}; the store unchanged by every refused one`,
    );
    expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBe(1_000);
    expect(outcomes.get('cleaned')).toBeGreaterThan(50);
    expect(outcomes.size).toBeGreaterThan(3);
    const messages = await messagesOf('en');
    for (const name of outcomes.keys())
      if (REFUSALS.has(name)) expect(messages.get(`library_file_${name.replaceAll('-', '_')}`), name).toMatch(/\w/);
  });

  it('leave what the reader has, whatever id they claim to be of', async () => {
    const mine = await mustSave(draft({ note: 'mine' }));
    const older = {
      ...JSON.parse(JSON.stringify(mine)),
      note: '<script>x</script>',
      modified: '2001-01-01T00:00:00.000Z',
    };
    const plan = value(await planImport([older]));
    expect(plan).toMatchObject({ fresh: [], newer: [], kept: 1 });
  });
});

const REFUSALS = new Set(['not-json', 'no-annotations', 'too-large']);

/** What came in goes again, so that every file meets the same store. */
async function forget(): Promise<void> {
  const strange = (await database.annotations.toArray()).filter(({ json }) => JSON.parse(json).note !== 'mine');
  await database.annotations.bulkDelete(strange.map(({ id }) => id));
  await fakeBrowser.storage.local.remove(strange.map(({ id }) => `annotation:${id}`));
}
