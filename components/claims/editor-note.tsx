import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { PencilIcon } from '../controls/icons.tsx';
import './editor-note.css';

/** What the fact sheet's editor tells readers where the source misleads. */
export function EditorNote({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="editor-note" role="note">
      <PencilIcon />
      <p>
        <b>{i18n.t('editor_note')}</b> <span lang="en">{children}</span>
      </p>
    </div>
  );
}
