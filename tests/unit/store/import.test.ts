import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jsonLdFile } from '../../../core/annotations/exchange/json-ld.ts';
import { readAnnotations } from '../../../core/annotations/exchange/read.ts';
import type { Annotation } from '../../../core/types.ts';
import { allAnnotations, annotationsInPages, purgeAnnotation, updateAnnotation } from '../../../store/annotations.ts';
import { backupWasKept, lastBackup, makeBackup, readBackup, unsavedCount } from '../../../store/backup.ts';
import { database } from '../../../store/database.ts';
import { planImport, runImport } from '../../../store/import.ts';
import { repairStore } from '../../../store/repair.ts';
import { loadSettings, saveSettings } from '../../../store/settings.ts';
import { anyAnnotation } from '../core/annotations/exchange/arbitrary.ts';
import { draft, mustSave, value } from './drafts-for-tests.ts';

async function wipe(): Promise<void> {
  fakeBrowser.reset();
  await database.open();
  await database.annotations.clear();
  await database.tombstones.clear();
}
beforeEach(wipe);

const thousand = fc.sample(
  fc.uniqueArray(anyAnnotation, { selector: (one) => one.id, minLength: 1_000, maxLength: 1_000 }),
  { numRuns: 1, seed: 2 },
)[0]!;
const never = new AbortController().signal;
async function importAll(annotations: readonly Annotation[]): Promise<number> {
  return value(await runImport(value(await planImport(annotations)), () => undefined, never));
}
async function everything(): Promise<Annotation[]> {
  const all: Annotation[] = [];
  for await (const page of annotationsInPages(300)) all.push(...page);
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
const byId = (all: readonly Annotation[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('importing', () => {
  it('export, wipe, import: 1,000 annotations are the same as before', async () => {
    expect(await importAll(thousand)).toBe(1_000);
    const file = jsonLdFile(await everything(), 'urn:uuid:00000000-0000-4000-8000-000000000000');
    await wipe();
    const read = readAnnotations(file, '2026-01-01T00:00:00.000Z');
    await importAll(read.ok ? read.annotations : []);
    expect(await everything()).toEqual(byId(thousand));
  });

  it('twice gives the same store', async () => {
    await importAll(thousand.slice(0, 50));
    expect(value(await planImport(thousand.slice(0, 50)))).toEqual({ fresh: [], newer: [], kept: 50 });
    expect(await importAll(thousand.slice(0, 50))).toBe(0);
  });

  it('changes nothing while it only looks', async () => {
    value(await planImport(thousand));
    expect(await database.annotations.count()).toBe(0);
  });

  it('keeps what is newer here and takes what is newer there', async () => {
    const saved = await mustSave(draft({ note: 'here' }));
    const older = { ...saved, note: 'there', modified: '2000-01-01T00:00:00.000Z' };
    expect(await importAll([older])).toBe(0);
    const newer = { ...saved, note: 'there', modified: '2099-01-01T00:00:00.000Z' };
    expect(await importAll([newer])).toBe(1);
    expect(value(await allAnnotations())).toEqual([newer]);
    expect(value(await updateAnnotation(saved.id, { note: 'again' })).modified > newer.modified).toBe(true);
  });

  it('brings back what was deleted for good when the reader asks, and repair leaves it', async () => {
    const saved = await mustSave(draft());
    value(await purgeAnnotation(saved.id));
    expect(await importAll([saved])).toBe(1);
    value(await repairStore());
    expect(value(await allAnnotations())).toEqual([saved]);
  });

  it('tells how far it is, and stops when asked', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const plan = value(await planImport(thousand));
    const done = value(
      await runImport(
        plan,
        (progress) => {
          told.push(progress.done);
          if (progress.done >= 400) stop.abort();
        },
        stop.signal,
      ),
    );
    expect(told.slice(0, 2)).toEqual([200, 400]);
    expect(told.at(-1)).toBe(done);
    // What had begun when it was stopped is finished, and nothing else.
    expect(done).toBeLessThanOrEqual(600);
    expect(await database.annotations.count()).toBe(done);
    expect(await importAll(thousand)).toBe(1_000 - done);
  });
});

describe('a backup', () => {
  it('brings back all annotations, the bin and the settings', async () => {
    await importAll(thousand.slice(0, 40));
    value(await saveSettings({ appearance: 'dark', disabledSites: ['a.example'] }));
    const text = value(await makeBackup());
    await wipe();
    const backup = readBackup(text);
    if (!backup.ok) throw new Error(backup.name);
    expect(backup).toMatchObject({ damaged: 0, altered: false });
    await importAll(backup.annotations);
    value(await saveSettings(backup.settings));
    expect(await everything()).toEqual(byId(thousand.slice(0, 40)));
    expect(await loadSettings()).toMatchObject({ appearance: 'dark', disabledSites: ['a.example'] });
  });

  it('that was changed is told as such, and gives what still holds', async () => {
    const saved = await mustSave(draft());
    await mustSave(draft({ note: 'whole' }));
    const text = value(await makeBackup()).replace(saved.id, 'urn:uuid:broken');
    expect(readBackup(text)).toMatchObject({ ok: true, altered: true, damaged: 1, annotations: [{ note: 'whole' }] });
  });

  it.each([
    ['nothing', ''],
    ['a cut off one', '{"format":"claimlight-backup","annota'],
    ['another file', '[]'],
    ['null', 'null'],
    ['one without annotations', '{"format":"claimlight-backup"}'],
  ])('is not %s', (_, text) => expect(readBackup(text)).toEqual({ ok: false, name: 'not-a-backup' }));

  it('is asked for once much was saved after the last one', async () => {
    const many = thousand.slice(0, 60).map((one) => ({ ...one, modified: '2023-05-01T00:00:00.000Z' }));
    expect(unsavedCount(many, undefined)).toBe(60);
    expect(unsavedCount(many.slice(0, 10), undefined)).toBe(0);
    await backupWasKept(Date.parse('2023-06-01'));
    expect(unsavedCount(many, await lastBackup())).toBe(0);
  });
});
