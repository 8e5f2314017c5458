import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isEmpty, type Note } from '../../components/annotations/note.ts';
import { NoteEditor } from '../../components/annotations/note-editor.tsx';
import { Library } from '../../components/library/library.tsx';
import { failureWords } from '../../components/words/failures.ts';
import { facetsOf } from '../../core/annotations/shelf.ts';
import type { Annotation, Fact } from '../../core/types.ts';
import { sendFromView } from '../../messaging/transport.ts';
import { clearDraft, loadDraft, saveDraft } from '../../store/drafts.ts';
import { useChanging } from './changing.ts';
import { keepShelf, type Shelf } from './shelf.ts';

const EMPTY: Shelf = { saved: [], binned: [], loading: true, search: () => undefined };

export function App() {
  const [shelf, setShelf] = useState<Shelf>(EMPTY);
  const [facts, setFacts] = useState<ReadonlyMap<string, Fact>>();
  const [editing, setEditing] = useState<{ annotation: Annotation; start: Note }>();
  const changing = useChanging();

  useEffect(() => {
    document.title = `${i18n.t('library.title')} – Claimlight`;
    const closed = new AbortController();
    void keepShelf(setShelf, closed.signal);
    void sendFromView('facts/search', { query: '' }).then((answer) => {
      if (answer.ok) setFacts(new Map(answer.value.map(({ base, fact }) => [`${base.id}#${fact.id}`, fact])));
    });
    return () => closed.abort();
  }, []);

  const draft = useDraft(editing?.annotation.id);
  const knownTags = useMemo(() => facetsOf(shelf.saved).tags.map(([tag]) => tag), [shelf.saved]);
  const close = () => {
    draft.forget();
    setEditing(undefined);
  };

  return (
    <Library
      saved={shelf.saved}
      binned={shelf.binned}
      loading={shelf.loading}
      search={shelf.search}
      facts={facts ?? NO_FACTS}
      factsKnown={facts !== undefined}
      busy={changing.busy}
      problem={changing.problem ?? (shelf.failure && failureWords(shelf.failure))}
      undoable={changing.undoable}
      editing={
        editing && {
          id: editing.annotation.id,
          editor: (
            <NoteEditor
              key={editing.annotation.id}
              start={editing.start}
              knownTags={knownTags}
              busy={changing.busy}
              problem={changing.problem}
              onDraft={draft.keep}
              onSave={(note) => void changing.change(editing.annotation, note).then((saved) => saved && close())}
              onCancel={close}
            />
          ),
        }
      }
      actions={{
        ...changing,
        edit: (annotation) =>
          void loadDraft(annotation.id).then((kept) =>
            setEditing({ annotation, start: kept && !isEmpty(kept) ? kept : annotation }),
          ),
      }}
    />
  );
}

const NO_FACTS: ReadonlyMap<string, Fact> = new Map();

/** How long typing must pause before the draft is written, in milliseconds. */
const PAUSE = 250;

/** What is typed and not saved outlives the library. */
function useDraft(key: string | undefined): { keep: (note: Note) => void; forget: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return {
    keep(note) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (key !== undefined) void saveDraft(key, note);
      }, PAUSE);
    },
    forget() {
      clearTimeout(timer.current);
      if (key !== undefined) void clearDraft(key);
    },
  };
}
