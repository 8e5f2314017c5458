/** From a chosen file to records in the store: look, ask, then write with progress and a way to stop. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPreview } from '../../components/library/import-dialog.tsx';
import { failureWords } from '../../components/words/failures.ts';
import { underscored } from '../../components/words/underscored.ts';
import { MAX_FILE, readAnnotations } from '../../core/annotations/exchange/read.ts';
import { sendFromView } from '../../messaging/transport.ts';
import { BACKUP_FORMAT, readBackup } from '../../store/backup.ts';
import { restoreBases, type SavedBase } from '../../store/bases.ts';
import { type ImportProgress, planImport, runImport } from '../../store/import.ts';
import { type Settings, saveSettings } from '../../store/settings.ts';

export interface Importing {
  readonly preview: ImportPreview | undefined;
  readonly progress: ImportProgress | undefined;
  readonly problem: string | undefined;
  readonly look: (file: File) => Promise<void>;
  readonly run: () => Promise<void>;
  /** Puts the preview away; stops an import that runs. What is written by then stays, each record whole. */
  readonly close: () => void;
}

export function useImporting(): Importing {
  const [preview, setPreview] = useState<
    ImportPreview & { readonly settings?: Partial<Settings>; readonly bases?: readonly SavedBase[] }
  >();
  const [progress, setProgress] = useState<ImportProgress>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController | undefined>(undefined);

  const close = () => {
    running.current?.abort();
    setPreview(undefined);
    setProgress(undefined);
  };
  return {
    preview,
    progress,
    problem,
    close,
    async look(file) {
      setProblem(undefined);
      const read = file.size > MAX_FILE ? undefined : contentOf(await file.text());
      if (!read?.ok) {
        setProblem(i18n.t(`library.file_${underscored(read?.name ?? 'too-large')}`));
        return;
      }
      const plan = await planImport(read.annotations);
      if (plan.ok) setPreview({ ...read, name: file.name, plan: plan.value });
      else setProblem(failureWords(plan.failure.name));
    },
    async run() {
      if (!preview) return;
      running.current = new AbortController();
      const { fresh, newer } = preview.plan;
      setProgress({ done: 0, of: fresh.length + newer.length });
      const done = await runImport(preview.plan, setProgress, running.current.signal);
      if (!done.ok) setProblem(failureWords(done.failure.name));
      else if (preview.settings) {
        await saveSettings(preview.settings);
        const restored = await restoreBases(preview.bases ?? []);
        if (!restored.ok) setProblem(failureWords(restored.failure.name));
        await sendFromView('settings/changed', {});
      }
      await sendFromView('annotations/changed', { urls: [...new Set([...fresh, ...newer].map((one) => one.url))] });
      close();
    },
  };
}

/** A backup says what it is; anything else is read as annotations. */
function contentOf(text: string) {
  if (text.slice(0, 200).includes(BACKUP_FORMAT)) {
    const backup = readBackup(text);
    if (backup.ok) {
      const { annotations, altered, settings, bases } = backup;
      const problems = Array.from({ length: backup.damaged }, (_, at) => ({
        record: at + 1,
        name: 'bad-field' as const,
        what: '',
      }));
      return { ok: true as const, kind: 'backup' as const, annotations, problems, altered, settings, bases };
    }
  }
  const read = readAnnotations(text, new Date().toISOString());
  return read.ok ? { ...read, kind: read.format, altered: false } : read;
}
