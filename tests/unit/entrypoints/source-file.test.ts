import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../entrypoints/bases/source-file.ts';
import { factBase } from '../store/bases-for-tests.ts';

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
