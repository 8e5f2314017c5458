// @vitest-environment happy-dom
/** Fact bases made to do harm, taken the whole way: file, check, both storage engines, the screen that shows them, the matcher. */
import 'fake-indexeddb/auto';
import lexicon from 'virtual:bundled/lexicon';
import weights from 'virtual:bundled/weights';
import { cleanup, render } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewView } from '../../../components/bases/review-view.tsx';
import { baseFile } from '../../../core/facts/base-file.ts';
import { parseFactBaseText } from '../../../core/facts/parse.ts';
import { analyseSentences, createVocabulary, indexFactBase, openLexicon } from '../../../core/matching/index.ts';
import type { FactBase } from '../../../core/types.ts';
import { readSourceFile } from '../../../entrypoints/bases/source-file.ts';

import { baseDatabase } from '../../../store/base-tables.ts';
import { allBases, saveBase } from '../../../store/bases.ts';
import { speak } from '../components/strings.ts';
import { hostileBaseFiles } from '../core/facts/hostile-bases.ts';
import { factBase } from './bases-for-tests.ts';
import { value } from './drafts-for-tests.ts';

const FILES = hostileBaseFiles(1_000, 42);
const resources = { lexicon: openLexicon(lexicon), weights, vocabulary: createVocabulary() };

// The document of these tests knows no locks; one writer needs none.
Object.defineProperty(navigator, 'locks', { value: { request: (_: string, run: () => unknown) => run() } });

beforeEach(async () => {
  fakeBrowser.reset();
  await baseDatabase.bases.clear();
});

const everything = async () =>
  JSON.stringify([await baseDatabase.bases.toArray(), await fakeBrowser.storage.local.get(null)]);

describe('a thousand hostile base files', () => {
  it('are each refused, with the store as it was and a word on what is wrong, or cleaned', async () => {
    await speak('en');
    value(await saveBase(factBase({ id: 'before' }), 'text'));
    const before = await everything();
    let taken = 0;
    for (const [at, text] of FILES.entries()) {
      const reading = await readSourceFile(new File([text], 'base.json'));
      if (reading.kind !== 'base') throw new Error(`file ${at} was read as ${reading.kind}`);
      const { parsed } = reading;
      if (parsed.ok) {
        taken += 1;
        expectPlainWords(parsed.value, at);
        expectMatchable(parsed.value);
        const saved = value(await saveBase(parsed.value, 'import'));
        expect(value(await allBases()).map(({ base }) => base.id)).toContain(saved.base.id);
        expect(parseFactBaseText(baseFile(saved.base)), `file ${at}`).toMatchObject({ ok: true, dropped: [] });
        await forget(saved.base);
      } else {
        expect(parsed.problems[0]?.message, `file ${at}`).toMatch(/\w{2}/);
      }
      expect(await everything(), `file ${at}`).toBe(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
    console.log(`${FILES.length} hostile base files: ${FILES.length - taken} refused, ${taken} cleaned`);
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(900);
  });
});

/** Shown before it is accepted, a stranger's base makes no element that the screen does not make of any base. */
function expectPlainWords(base: FactBase, at: number): void {
  const kind = 'stranger';
  const { container } = render(
    <ReviewView base={base} kind={kind} busy={false} onSave={() => undefined} onClose={() => undefined} />,
  );
  expect(
    container.querySelectorAll('img, script, iframe, svg:not([aria-hidden]), object, embed'),
    `${at}`,
  ).toHaveLength(0);
  for (const link of container.querySelectorAll('a[href]')) expect(link.getAttribute('href')).toMatch(/^https?:/i);
  cleanup();
}

function expectMatchable(base: FactBase): void {
  const ready = indexFactBase(base, resources);
  analyseSentences(['TikTok opened five shops in Berlin, and sales rose to $2bn.'], { title: 'TikTok' }, [ready]);
}

/** What came in goes again, so that every file meets the same store. */
async function forget({ id }: FactBase): Promise<void> {
  await baseDatabase.bases.delete(id);
  await fakeBrowser.storage.local.remove(`base:${id}`);
}
