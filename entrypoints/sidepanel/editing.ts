/** Saving, editing and deleting from the panel. What is typed outlives the panel: it is kept as a draft until it is saved or put away. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { draftOf, factReference, spanOfClaim } from '../../components/annotations/draft-of.ts';
import { EMPTY_NOTE, isEmpty, type Note } from '../../components/annotations/note.ts';
import type { EditorState } from '../../components/panel/actions.ts';
import { failureWords } from '../../components/words/failures.ts';
import { pageAddress } from '../../core/annotations/page-address.ts';
import { failure, type Result } from '../../core/result.ts';
import type { Annotation, AnnotationId, ClaimId } from '../../core/types.ts';
import type { PanelView } from '../../messaging/messages.ts';
import { sendFromView, sendToPage } from '../../messaging/transport.ts';
import { binAnnotation, restoreAnnotation, saveAnnotation, updateAnnotation } from '../../store/annotations.ts';
import { clearDraft, loadDraft, saveDraft } from '../../store/drafts.ts';

/** How long typing must pause before the draft is written, in milliseconds. */
const PAUSE = 250;

export interface Editing {
  readonly editor: EditorState | undefined;
  readonly undoable: boolean;
  readonly edit: (target: ClaimId | AnnotationId) => Promise<void>;
  /** Opens the editor where something was typed and not saved. */
  readonly resume: (target: ClaimId | AnnotationId) => Promise<void>;
  readonly draft: (note: Note) => void;
  readonly save: (note: Note) => Promise<void>;
  readonly cancelEdit: () => void;
  readonly leave: () => void;
  readonly saveSelection: () => Promise<void>;
  readonly remove: (id: AnnotationId) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismissUndo: () => void;
}

export function useEditing(
  view: PanelView | undefined,
  refresh: () => Promise<PanelView | undefined>,
  say: (words: string) => void,
): Editing {
  const [editor, setEditor] = useState<EditorState>();
  const [binned, setBinned] = useState<Annotation>();
  const pending = useRef<{ key: string; note: Note; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);

  const write = () => {
    if (!pending.current) return;
    const { key, note, timer } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    void (isEmpty(note) ? clearDraft(key) : saveDraft(key, note));
  };
  useEffect(() => {
    addEventListener('pagehide', write);
    return () => removeEventListener('pagehide', write);
  });

  const keyOf = (target: ClaimId | AnnotationId): string =>
    target.startsWith('urn:uuid:') ? target : `${pageAddress(view?.page?.meta.url ?? '')} ${target}`;
  const startOf = (target: ClaimId | AnnotationId): Note =>
    view?.annotations.find((one) => one.id === target) ?? EMPTY_NOTE;
  const open = (target: ClaimId | AnnotationId, start: Note) =>
    setEditor({ target, start, knownTags: tagsOf(view), busy: false });
  const forget = (target: ClaimId | AnnotationId) => {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    void clearDraft(keyOf(target));
  };
  const changed = async (annotation: Annotation) => {
    await sendFromView('annotations/changed', { urls: [annotation.url] });
    await refresh();
  };

  return {
    editor,
    undoable: binned !== undefined,
    async edit(target) {
      open(target, (await loadDraft(keyOf(target))) ?? startOf(target));
    },
    async resume(target) {
      const draft = await loadDraft(keyOf(target));
      if (draft && !isEmpty(draft)) open(target, draft);
    },
    draft(note) {
      if (!editor) return;
      clearTimeout(pending.current?.timer);
      pending.current = { key: keyOf(editor.target), note, timer: setTimeout(write, PAUSE) };
    },
    async save(note) {
      if (!editor || editor.busy || !view) return;
      const { target } = editor;
      setEditor({ ...editor, start: note, busy: true });
      const saved = target.startsWith('urn:uuid:')
        ? await updateAnnotation(target as AnnotationId, note)
        : await saveClaim(view, target, note);
      if (!saved.ok) {
        setEditor({ ...editor, start: note, busy: false, problem: failureWords(saved.failure.name) });
        return;
      }
      forget(target);
      await changed(saved.value);
      setEditor(undefined);
      say(i18n.t('saved.done'));
    },
    cancelEdit() {
      if (editor) forget(editor.target);
      setEditor(undefined);
    },
    leave() {
      write();
      setEditor(undefined);
    },
    async saveSelection() {
      if (!view) return;
      const saved = await savePassage(view.tabId);
      if (!saved.ok) {
        say(saved.failure.name === 'no-article' ? i18n.t('saved.no_selection') : failureWords(saved.failure.name));
        return;
      }
      await changed(saved.value);
      open(saved.value.id, saved.value);
      say(i18n.t('saved.done'));
    },
    async remove(id) {
      const gone = await binAnnotation(id);
      if (!gone.ok) return say(failureWords(gone.failure.name));
      setBinned(gone.value);
      await changed(gone.value);
    },
    async undo() {
      if (!binned) return;
      const back = await restoreAnnotation(binned.id);
      if (!back.ok) return say(failureWords(back.failure.name));
      setBinned(undefined);
      await changed(back.value);
    },
    dismissUndo: () => setBinned(undefined),
  };
}

const tagsOf = (view: PanelView | undefined): string[] => [
  ...new Set(view?.annotations.flatMap((annotation) => annotation.tags)),
];

async function saveClaim(view: PanelView, id: ClaimId, note: Note): Promise<Result<Annotation>> {
  const claim = view.claims.find((one) => one.id === id);
  const text = await sendToPage(view.tabId, 'page/text', {});
  if (!text.ok) return text;
  const span = claim && spanOfClaim(text.value, claim);
  if (!span) return failure('no-article', 'the page no longer says this');
  return saveAnnotation(draftOf('claim', text.value, span, note, factReference(claim, view.facts)));
}

/** @returns `no-article` when nothing of the article is selected */
async function savePassage(tabId: number): Promise<Result<Annotation>> {
  const selection = await sendToPage(tabId, 'page/selection', {});
  if (!selection.ok) return selection;
  const text = await sendToPage(tabId, 'page/text', {});
  if (!text.ok) return text;
  if (!selection.value) return failure('no-article');
  return saveAnnotation(draftOf('passage', text.value, selection.value, EMPTY_NOTE));
}
