/** What the reader does to saved bases, and how to take it back. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepFile } from '../../components/keep-file.ts';
import { failureWords } from '../../components/words/failures.ts';
import { baseFile, baseFileName } from '../../core/facts/base-file.ts';
import { nextVersion } from '../../core/facts/review.ts';
import type { Failure, Result } from '../../core/result.ts';
import type { FactBase, FactBaseId } from '../../core/types.ts';
import { sendFromView } from '../../messaging/transport.ts';
import { type BaseOrigin, binBase, restoreBase, saveBase, updateBase } from '../../store/bases.ts';
import { saveSettings } from '../../store/settings.ts';
import { BUNDLED } from './shelf.ts';

export interface Managing {
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly undoable: string | undefined;
  readonly say: (problem: string | undefined) => void;
  /** @returns true when it is saved */
  readonly add: (base: FactBase, origin: BaseOrigin) => Promise<boolean>;
  readonly change: (base: FactBase) => Promise<boolean>;
  readonly enable: (id: FactBaseId, enabled: boolean) => void;
  readonly remove: (id: FactBaseId, title: string) => void;
  readonly restore: (id: FactBaseId) => void;
  readonly undo: () => void;
  readonly dismissUndo: () => void;
}

export function useManaging(): Managing {
  const [busy, setBusy] = useState(false);
  const [problem, say] = useState<string>();
  const [binned, setBinned] = useState<{ readonly id: FactBaseId; readonly title: string }>();

  /** One write, then word to the background: pages are held against other facts from now on. */
  const write = async (run: () => Promise<Result<unknown>>): Promise<boolean> => {
    setBusy(true);
    say(undefined);
    const done = await run();
    if (done.ok) await sendFromView('bases/changed', {});
    else say(problemWords(done.failure));
    setBusy(false);
    return done.ok;
  };
  const restore = (id: FactBaseId) => {
    setBinned(undefined);
    void write(() => restoreBase(id));
  };

  return {
    busy,
    problem,
    undoable: binned && i18n.t('bases.deleted', [binned.title]),
    say,
    add: (base, origin) => write(() => saveBase(base, origin)),
    change: (base) => write(() => updateBase(base.id, { base: { ...base, version: nextVersion(base.version) } })),
    enable: (id, enabled) =>
      void write(() => (id === BUNDLED.id ? saveSettings({ bundledBase: enabled }) : updateBase(id, { enabled }))),
    remove: (id, title) => void write(() => binBase(id)).then((done) => done && setBinned({ id, title })),
    restore,
    undo: () => binned && restore(binned.id),
    dismissUndo: () => setBinned(undefined),
  };
}

export const exportBase = (base: FactBase): void => keepFile(baseFileName(base), 'application/json', baseFile(base));

/** A base that does not hold has a reason that the reader can mend. */
function problemWords({ name, detail }: Failure): string {
  return name === 'bad-message' && detail !== undefined ? i18n.t('bases.does_not_hold', [detail]) : failureWords(name);
}
