import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseFactBaseText } from '../../../core/facts/parse.ts';
import { readSourceFile } from '../../../entrypoints/bases/source-file.ts';
import { baseDatabase } from '../../../store/base-tables.ts';
import { allBases, saveBase } from '../../../store/bases.ts';
import { factBase } from '../store/bases-for-tests.ts';
import { value } from '../store/drafts-for-tests.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await baseDatabase.bases.clear();
});

describe('a file that the reader chose', () => {
  it.each<[string, string, unknown]>([
    ['notes.txt', 'One sentence.', { kind: 'article', as: 'text' }],
    ['notes.md', '# Head', { kind: 'article', as: 'markdown' }],
    ['page.HTM', 'x', { kind: 'article', as: 'html' }],
    ['saved', '<!DOCTYPE html><p>x', { kind: 'article', as: 'html' }],
    ['base.json', JSON.stringify(factBase()), { kind: 'base', parsed: { ok: true } }],
    ['base', ` ${JSON.stringify(factBase())}`, { kind: 'base', parsed: { ok: true } }],
    ['base.json', '{"id": ', { kind: 'base', parsed: { ok: false } }],
  ])('%s that begins with “%.20s” is read as what it is', async (name, text, expected) => {
    expect(await readSourceFile(new File([text], name))).toMatchObject(expected as object);
  });

  it('larger than any source is not even read', async () => {
    const file = Object.defineProperty(new File(['x'], 'x.txt'), 'size', { value: 20_000_001 });
    expect(await readSourceFile(file)).toEqual({ kind: 'too-large' });
  });

  it('that is gone by now says so', async () => {
    const file = Object.assign(new File(['x'], 'x.txt'), { text: () => Promise.reject(new Error('NotFoundError')) });
    expect(await readSourceFile(file)).toEqual({ kind: 'unreadable' });
  });
});

describe('a hostile base file', () => {
  const honest = factBase();
  const hostile: unknown[] = [
    { ...honest, id: '__proto__' },
    { ...honest, facts: [{ id: 'constructor', statement: '<img src=x onerror=alert(1)>' }] },
    { ...honest, facts: [{ id: 'a', statement: 'x'.repeat(5_001) }] },
    { ...honest, facts: Array.from({ length: 20_001 }, (_, at) => ({ id: `f${at}`, statement: 's' })) },
    { ...honest, source: { ...honest.source, url: 'javascript:alert(1)' } },
    { ...honest, source: { ...honest.source, published: 'NaN' } },
    { ...honest, topic: { names: Array.from({ length: 51 }, String) } },
    { ...honest, topic: { names: ['.*(a+)+$'] } },
    { ...honest, title: { toString: 'x' } },
    { ...honest, facts: [{ ...honest.facts[0], quotes: [{ text: 'not there', start: 0, end: 9 }] }] },
    JSON.parse(`{"__proto__": {"polluted": 1}, "id": "x"}`),
    [],
    null,
    7,
  ];

  it.each(hostile.map((one, at) => [at, one] as const))('number %i leaves the store whole', async (_, json) => {
    value(await saveBase(factBase({ id: 'before' }), 'text'));
    const parsed = parseFactBaseText(JSON.stringify(json));
    if (parsed.ok) value(await saveBase(parsed.value, 'import'));
    const all = value(await allBases());
    expect(all).toHaveLength(parsed.ok ? 2 : 1);
    expect(all.map(({ base }) => base.title).every((title) => typeof title === 'string')).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    if (!parsed.ok) expect(parsed.problems[0]?.message).toMatch(/\S{2}/);
  });
});
