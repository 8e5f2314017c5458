/** What the reader does to annotations from the library, and how to take it back. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureWords } from '../../components/words/failures.ts';
import type { Result } from '../../core/result.ts';
import type { Annotation } from '../../core/types.ts';
import { sendFromView } from '../../messaging/transport.ts';
import { binAnnotation, purgeAnnotation, restoreAnnotation, updateAnnotation } from '../../store/annotations.ts';

/** Writes that go on side by side. */
const AT_ONCE = 8;

export interface Changing {
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly undoable: string | undefined;
  readonly bin: (annotations: readonly Annotation[]) => void;
  readonly restore: (annotations: readonly Annotation[]) => void;
  readonly purge: (annotations: readonly Annotation[]) => void;
  readonly tag: (annotations: readonly Annotation[], tag: string) => void;
  readonly untag: (annotations: readonly Annotation[], tag: string) => void;
  readonly change: (
    annotation: Annotation,
    change: Partial<Pick<Annotation, 'note' | 'tags' | 'color'>>,
  ) => Promise<boolean>;
  readonly undo: () => void;
  readonly dismissUndo: () => void;
}

export function useChanging(): Changing {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [back, setBack] = useState<{ words: string; run: () => void }>();

  const each = async (
    annotations: readonly Annotation[],
    write: (annotation: Annotation) => Promise<Result<unknown>>,
    after?: { words: string; run: () => void },
  ): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    const failed = await writeAll(annotations, write);
    setBusy(false);
    setProblem(failed);
    setBack(after);
    await sendFromView('annotations/changed', { urls: [...new Set(annotations.map((one) => one.url))] });
    return failed === undefined;
  };
  const words = (key: 'binned' | 'restored' | 'tagged' | 'untagged', count: number) =>
    i18n.t(`library.${key}`, count, [String(count)]);
  const retag = (all: readonly Annotation[], key: 'tagged' | 'untagged', tags: (tags: readonly string[]) => string[]) =>
    void each(all, (one) => updateAnnotation(one.id, { tags: tags(one.tags) }), {
      words: words(key, all.length),
      run: () => void each(all, (one) => updateAnnotation(one.id, { tags: one.tags })),
    });

  return {
    busy,
    problem,
    undoable: back?.words,
    bin: (all) =>
      void each(all, (one) => binAnnotation(one.id), {
        words: words('binned', all.length),
        run: () => void each(all, (one) => restoreAnnotation(one.id)),
      }),
    restore: (all) =>
      void each(all, (one) => restoreAnnotation(one.id), {
        words: words('restored', all.length),
        run: () => void each(all, (one) => binAnnotation(one.id)),
      }),
    purge: (all) => {
      if (confirm(i18n.t('library.purge_sure', all.length, [String(all.length)])))
        void each(all, (one) => purgeAnnotation(one.id));
    },
    tag: (all, tag) => retag(all, 'tagged', (tags) => [...tags, tag]),
    untag: (all, tag) => retag(all, 'untagged', (tags) => tags.filter((one) => one !== tag)),
    change: (one, change) => each([one], () => updateAnnotation(one.id, change)),
    undo: () => back?.run(),
    dismissUndo: () => setBack(undefined),
  };
}

/** @returns the first failure in words; the others are tried all the same */
async function writeAll(
  annotations: readonly Annotation[],
  write: (annotation: Annotation) => Promise<Result<unknown>>,
): Promise<string | undefined> {
  let problem: string | undefined;
  for (let at = 0; at < annotations.length; at += AT_ONCE) {
    const results = await Promise.all(annotations.slice(at, at + AT_ONCE).map(write));
    for (const result of results) if (!result.ok) problem ??= failureWords(result.failure.name);
  }
  return problem;
}
