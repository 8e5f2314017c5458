import type { ComponentProps, JSX } from 'preact';
import { EMPTY_NOTE } from '../../components/annotations/note.ts';
import { NoteEditor } from '../../components/annotations/note-editor.tsx';
import { ExchangeBar } from '../../components/library/exchange-bar.tsx';
import { ExportDialog } from '../../components/library/export-dialog.tsx';
import { ImportDialog } from '../../components/library/import-dialog.tsx';
import { Library } from '../../components/library/library.tsx';
import { Notices } from '../../components/library/notices.tsx';
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

const exchange = <ExchangeBar busy={false} canExport onExport={nothing} onBackup={nothing} onFile={nothing} />;
const notices = (
  <Notices
    repair={{ at: '2026-03-01T08:00:00Z', checked: 412, completed: 0, mended: 12, lost: 1, expired: 0 }}
    unsaved={64}
    onRepairRead={nothing}
    onBackup={nothing}
    onLater={nothing}
  />
);
const preview = {
  name: 'from-elsewhere.json',
  kind: 'hypothesis' as const,
  plan: { fresh: saved.slice(0, 9), newer: saved.slice(9, 11), kept: 3 },
  problems: [
    { record: 4, name: 'no-quote' as const, what: 'a page note' },
    { record: 7, name: 'bad-field' as const, what: 'Xy12', where: 'created' },
  ],
  altered: true,
};

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
  ['library-notices', () => <Library {...given} exchange={exchange} notices={notices} />],
  ['library-export', () => <ExportDialog count={24} onExport={nothing} onClose={nothing} />],
  [
    'library-import',
    () => <ImportDialog preview={preview} progress={{ done: 4, of: 11 }} onImport={nothing} onClose={nothing} />,
  ],
  ['library-problem', () => <Library {...given} problem="The browser could not store this." undoable="Deleted" />],
];
