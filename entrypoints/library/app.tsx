import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isEmpty, type Note } from '../../components/annotations/note.ts';
import { NoteEditor } from '../../components/annotations/note-editor.tsx';
import { Button } from '../../components/controls/button.tsx';
import { ExchangeBar } from '../../components/library/exchange-bar.tsx';
import { ExportDialog } from '../../components/library/export-dialog.tsx';
import { ImportDialog } from '../../components/library/import-dialog.tsx';
import { Library } from '../../components/library/library.tsx';
import { Notices } from '../../components/library/notices.tsx';
import { failureWords } from '../../components/words/failures.ts';
import { type Catalogue, catalogue } from '../../core/annotations/catalogue.ts';
import type { Ask } from '../../core/annotations/shelf.ts';
import type { Annotation } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { sendFromView } from '../../messaging/transport.ts';
import { unsavedCount } from '../../store/backup.ts';
import { loadDraft } from '../../store/drafts.ts';
import { useCare } from './care.ts';
import { useChanging } from './changing.ts';
import { exportAs } from './download.ts';
import { useDraft } from './draft.ts';
import { useImporting } from './importing.ts';
import { type firstScreen, keepShelf, type Shelf } from './shelf.ts';

const EMPTY: Shelf = { catalogue: catalogue(), version: 0, loading: true };

/** @param props.first the newest annotations, on their way already */
export function App({ first }: { readonly first: ReturnType<typeof firstScreen> }) {
  const [shelf, setShelf] = useState<Shelf>(EMPTY);
  const [facts, setFacts] = useState<ReadonlyMap<string, FactInBase>>();
  const [editing, setEditing] = useState<{ annotation: Annotation; start: Note }>();
  const [exporting, setExporting] = useState<readonly Annotation[]>();
  const changing = useChanging();
  const importing = useImporting();
  const care = useCare();

  useEffect(() => {
    document.title = `${i18n.t('library.title')} – Claimlight`;
    const closed = new AbortController();
    const askFacts = async () => {
      const answer = await sendFromView('facts/all', {});
      if (!answer.ok) return undefined;
      const found = new Map(answer.value.map((one) => [`${one.base.id}#${one.fact.id}`, one]));
      setFacts(found);
      return new Map([...found].map(([key, { fact }]) => [key, fact]));
    };
    void keepShelf(first, askFacts, setShelf, closed.signal);
    return () => closed.abort();
  }, []);

  const draft = useDraft(editing?.annotation.id);
  const knownTags = () => shelf.catalogue.facets(false).tags.map(([tag]) => tag);
  const close = () => {
    draft.forget();
    setEditing(undefined);
  };

  const unsaved = useMemo(
    () => (shelf.loading || care.later ? 0 : unsavedCount(everything(shelf.catalogue), care.lastBackup)),
    [shelf, care.lastBackup, care.later],
  );

  return (
    <>
      <Library
        catalogue={shelf.catalogue}
        version={shelf.version}
        loading={shelf.loading}
        startFact={START_FACT}
        total={shelf.total}
        facts={facts ?? NO_FACTS}
        factsKnown={facts !== undefined}
        busy={changing.busy}
        problem={
          changing.problem ?? importing.problem ?? care.problem ?? (shelf.failure && failureWords(shelf.failure))
        }
        undoable={changing.undoable}
        editing={
          editing && {
            id: editing.annotation.id,
            editor: (
              <NoteEditor
                key={editing.annotation.id}
                start={editing.start}
                knownTags={knownTags()}
                busy={changing.busy}
                problem={changing.problem}
                onDraft={draft.keep}
                onSave={(note) => void changing.change(editing.annotation, note).then((saved) => saved && close())}
                onCancel={close}
              />
            ),
          }
        }
        exchange={
          <ExchangeBar
            busy={changing.busy || importing.progress !== undefined}
            canExport={shelf.catalogue.counts().saved > 0}
            onExport={() => setExporting(everything(shelf.catalogue))}
            onBackup={() => void care.backUp()}
            onFile={(file) => void importing.look(file)}
          />
        }
        exporter={(annotations) => (
          <Button look="quiet" onPress={() => setExporting(annotations)}>
            {i18n.t('library.export')}
          </Button>
        )}
        notices={
          <Notices
            repair={care.repair}
            unsaved={unsaved}
            onRepairRead={() => void care.repairRead()}
            onBackup={() => void care.backUp()}
            onLater={care.remindLater}
          />
        }
        actions={{
          ...changing,
          edit: (annotation) =>
            void loadDraft(annotation.id).then((kept) =>
              setEditing({ annotation, start: kept && !isEmpty(kept) ? kept : annotation }),
            ),
        }}
      />
      {exporting && (
        <ExportDialog
          count={exporting.length}
          onClose={() => setExporting(undefined)}
          onExport={(format) => {
            exportAs(format, exporting);
            setExporting(undefined);
          }}
        />
      )}
      {importing.preview && (
        <ImportDialog
          preview={importing.preview}
          progress={importing.progress}
          onImport={() => void importing.run()}
          onClose={importing.close}
        />
      )}
    </>
  );
}

const NO_FACTS: ReadonlyMap<string, FactInBase> = new Map();

/** `#fact=base%23fact`, as the panel links to the trail of a fact. */
const START_FACT = new URLSearchParams(location.hash.slice(1, 2_000)).get('fact') ?? undefined;

const EVERYTHING: Ask = { binned: false, query: '', filter: {}, order: 'newest', grouping: 'none' };

/** All that is not in the bin, newest first. */
function everything(from: Catalogue): readonly Annotation[] {
  const steps = from.list(EVERYTHING);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.between();
}
