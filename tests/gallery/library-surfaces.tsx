import type { ComponentProps, JSX } from 'preact';
import { EMPTY_NOTE } from '../../components/annotations/note.ts';
import { NoteEditor } from '../../components/annotations/note-editor.tsx';
import { Library } from '../../components/library/library.tsx';
import type { Annotation, AnnotationId, HighlightColor } from '../../core/types.ts';
import { annotations, factBase } from './page.ts';
import { pressed } from './pressed.tsx';

const nothing = (): void => undefined;
const colors: readonly HighlightColor[] = ['yellow', 'green', 'blue', 'pink'];
const sites = ['www.example.org', 'news.example.net', 'example.com'];

/** Enough for the list to be longer than a window. */
const saved: readonly Annotation[] = Array.from({ length: 24 }, (_, at) => {
  const { anchored: _place, ...one } = annotations[at % annotations.length] ?? ({} as (typeof annotations)[number]);
  return {
    ...one,
    id: `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}` as AnnotationId,
    url: `https://${sites[at % sites.length]}/2024/02/story-${at}`,
    created: `2026-03-${String(28 - at).padStart(2, '0')}T09:30:00Z`,
    color: colors[at % colors.length] ?? 'yellow',
  };
});

const given: ComponentProps<typeof Library> = {
  saved,
  binned: [],
  loading: false,
  search: (query) => (query === '' ? undefined : new Map(saved.slice(0, 3).map(({ id }, at) => [id, 1 - at / 10]))),
  facts: new Map(factBase.facts.map((fact) => [`${factBase.id}#${fact.id}`, fact])),
  factsKnown: true,
  busy: false,
  problem: undefined,
  undoable: undefined,
  editing: undefined,
  actions: {
    edit: nothing,
    bin: nothing,
    restore: nothing,
    purge: nothing,
    tag: nothing,
    untag: nothing,
    undo: nothing,
    dismissUndo: nothing,
  },
};

const editor = (
  <NoteEditor start={{ ...EMPTY_NOTE, tags: ['revenue'] }} onDraft={nothing} onSave={nothing} onCancel={nothing} />
);

export const librarySurfaces: readonly (readonly [string, () => JSX.Element])[] = [
  ['library', () => <Library {...given} />],
  ['library-loading', () => <Library {...given} saved={[]} loading />],
  ['library-empty', () => <Library {...given} saved={[]} />],
  ['library-opened', pressed(<Library {...given} />, '[role="option"]')],
  [
    'library-editing',
    pressed(<Library {...given} editing={{ id: saved[0]?.id ?? 'urn:uuid:', editor }} />, '[role="option"]'),
  ],
  ['library-bin', pressed(<Library {...given} binned={saved.slice(0, 2)} />, '#tab-bin')],
  ['library-problem', () => <Library {...given} problem="The browser could not store this." undoable="Deleted" />],
];
