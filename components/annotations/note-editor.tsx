import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { ColorChoice } from './color-choice.tsx';
import { MAX_NOTE, type Note, tagLine, tagsOf } from './note.ts';
import './note-editor.css';

interface Props {
  readonly start: Note;
  /** Tags the reader has used before, offered while typing. */
  readonly knownTags?: readonly string[];
  readonly busy?: boolean;
  /** Why the last attempt to save failed, in words. */
  readonly problem?: string | undefined;
  /** Called at each change, so that what is typed can outlive this view. */
  readonly onDraft: (note: Note) => void;
  readonly onSave: (note: Note) => void;
  readonly onCancel: () => void;
}

/** Note, tags and colour of a saved passage. Ctrl or Command with Enter saves, Escape leaves while nothing is typed. */
export function NoteEditor({ start, knownTags = [], busy = false, problem, onDraft, onSave, onCancel }: Props) {
  const id = useId();
  const [text, setText] = useState(start.note);
  const [tags, setTags] = useState(tagLine(start.tags));
  const [color, setColor] = useState(start.color);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);

  const note = (change: Partial<{ text: string; tags: string; color: Note['color'] }>): Note => ({
    note: change.text ?? text,
    tags: tagsOf(change.tags ?? tags),
    color: change.color ?? color,
  });
  const untouched = text === start.note && tags === tagLine(start.tags) && color === start.color;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(note({}));
    // What was typed is not thrown away by one stray key; the Cancel button is for that.
    else if (event.key === 'Escape' && untouched) onCancel();
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      class="note-editor"
      aria-label={i18n.t('note.title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(note({}));
      }}
    >
      <label for={`${id}-note`}>{i18n.t('note.text')}</label>
      <textarea
        id={`${id}-note`}
        ref={box}
        rows={3}
        maxLength={MAX_NOTE}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onDraft(note({ text: event.currentTarget.value }));
        }}
      />
      <label for={`${id}-tags`}>{i18n.t('note.tags')}</label>
      <input
        id={`${id}-tags`}
        type="text"
        list={`${id}-known`}
        autocomplete="off"
        maxLength={1_000}
        aria-describedby={`${id}-how`}
        value={tags}
        onInput={(event) => {
          setTags(event.currentTarget.value);
          onDraft(note({ tags: event.currentTarget.value }));
        }}
      />
      <datalist id={`${id}-known`}>
        {knownTags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <p class="note-editor-how" id={`${id}-how`}>
        {i18n.t('note.tags_how')}
      </p>
      <ColorChoice
        color={color}
        onChoose={(chosen) => {
          setColor(chosen);
          onDraft(note({ color: chosen }));
        }}
      />
      {problem !== undefined && (
        <p class="note-editor-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="note-editor-actions">
        <Button look="main" disabled={busy} onPress={() => onSave(note({}))}>
          {i18n.t('note.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('note.cancel')}
        </Button>
      </div>
    </form>
  );
}
