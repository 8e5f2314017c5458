import { i18n } from '#i18n';
import { AnnotationCard } from '../annotations/annotation-card.tsx';
import { NoteEditor } from '../annotations/note-editor.tsx';
import { Button } from '../controls/button.tsx';
import { SelectionIcon, ShelfIcon } from '../controls/icons.tsx';
import type { PanelProps } from './panel.tsx';
import './saved-tab.css';

/** What the reader has saved on this page, in the page's order, those it no longer says at the end. */
export function SavedTab({ view, editor, actions }: PanelProps) {
  if (!view) return null;
  if (view.privateWindow) return <p class="saved-words">{i18n.t('failure.private_window')}</p>;
  const inOrder = [...view.annotations].sort(
    (a, b) => (a.anchored.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.anchored.span?.start ?? Number.MAX_SAFE_INTEGER),
  );
  return (
    <div class="saved-tab">
      <div class="saved-actions">
        <Button icon={<SelectionIcon />} onPress={actions.saveSelection}>
          {i18n.t('saved.selection')}
        </Button>
        <Button look="quiet" icon={<ShelfIcon />} onPress={actions.openLibrary}>
          {i18n.t('saved.library')}
        </Button>
      </div>
      {inOrder.length === 0 && <p class="saved-words">{i18n.t('saved.empty')}</p>}
      <ul>
        {inOrder.map((annotation) => (
          <li key={annotation.id}>
            <AnnotationCard
              annotation={annotation}
              anchored={annotation.anchored}
              now={annotation.now}
              editor={
                editor?.target === annotation.id && (
                  <NoteEditor
                    start={editor.start}
                    knownTags={editor.knownTags}
                    busy={editor.busy}
                    problem={editor.problem}
                    onDraft={actions.draft}
                    onSave={actions.save}
                    onCancel={actions.cancelEdit}
                  />
                )
              }
              onShow={() => actions.show(annotation.id)}
              onEdit={() => actions.edit(annotation.id)}
              onDelete={() => actions.remove(annotation.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
