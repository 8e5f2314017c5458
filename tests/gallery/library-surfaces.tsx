import type { ComponentProps, JSX } from 'preact';
import { i18n } from '#i18n';
import { EMPTY_NOTE } from '../../components/annotations/note.ts';
import { NoteEditor } from '../../components/annotations/note-editor.tsx';
import { ExchangeBar } from '../../components/library/exchange-bar.tsx';
import { ExportDialog } from '../../components/library/export-dialog.tsx';
import { ImportDialog } from '../../components/library/import-dialog.tsx';
import { Library } from '../../components/library/library.tsx';
import { Notices } from '../../components/library/notices.tsx';
import { type Catalogue, catalogue } from '../../core/annotations/catalogue.ts';
import type { AnchorState, Annotation, AnnotationId, HighlightColor } from '../../core/types.ts';
import { allFacts, annotations, factBase } from './page.ts';
import { pressed } from './pressed.tsx';
import { claimsOverTime, spreadClaims } from './trail-claims.ts';

const nothing = (): void => undefined;
const colors: readonly HighlightColor[] = ['yellow', 'green', 'blue', 'pink'];
const sites = ['www.example.org', 'news.example.net', 'example.com'];
const states: readonly (AnchorState | undefined)[] = ['found', 'changed', undefined, 'not-found', 'unsure'];

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

const facts = new Map(allFacts.map((one) => [`${factBase.id}#${one.fact.id}`, one]));

function holding(all: readonly Annotation[]): Catalogue {
  const made = catalogue();
  made.put(all);
  made.look(
    all.flatMap(({ id }, at) => {
      const state = states[at % states.length];
      const seen = state === 'not-found' ? '2026-02-11T10:00:00Z' : '2026-03-29T10:00:00Z';
      return state ? [{ id, state, looked: '2026-03-29T10:00:00Z', seen }] : [];
    }),
  );
  made.setFacts(new Map([...facts].map(([key, { fact }]) => [key, fact])));
  return made;
}

const exchange = <ExchangeBar busy={false} canExport onExport={nothing} onBackup={nothing} onFile={nothing} />;
const given: ComponentProps<typeof Library> = {
  exchange,
  catalogue: holding(saved),
  version: 1,
  loading: false,
  facts,
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

const trails = <Library {...given} catalogue={holding(claimsOverTime)} />;
const spread = <Library {...given} catalogue={holding(spreadClaims)} />;

const editor = (
  <NoteEditor start={{ ...EMPTY_NOTE, tags: ['revenue'] }} onDraft={nothing} onSave={nothing} onCancel={nothing} />
);

const notices = (
  <Notices
    repair={{ at: '2026-03-01T08:00:00Z', checked: 412, completed: 0, mended: 12, lost: 1, expired: 0 }}
    unsaved={64}
    onRepairRead={nothing}
    onBackup={nothing}
    onLater={nothing}
  />
);
const binned = saved.map((one, at) => (at < 2 ? { ...one, deleted: '2026-03-29T10:00:00Z' } : one));
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

const Tagged = () => <Library {...given} undoable={i18n.t('library.tagged', 2, ['2'])} />;

const row = '[role="option"]';
const factsTab = '#tab-facts';
const firstFact = '.trails-fact';

export const librarySurfaces: readonly (readonly [string, () => JSX.Element])[] = [
  ['library', () => <Library {...given} />],
  ['library-loading', () => <Library {...given} catalogue={catalogue()} loading />],
  ['library-reading', () => <Library {...given} loading total={98_304} />],
  ['library-empty', () => <Library {...given} catalogue={catalogue()} />],
  ['library-opened', pressed(<Library {...given} />, row, 'Enter')],
  ['library-chosen', pressed(<Tagged />, '.shelf-check')],
  ['library-filters', pressed(<Library {...given} />, '.filter-fold button')],
  [
    'library-editing',
    pressed(<Library {...given} editing={{ id: saved[0]?.id ?? 'urn:uuid:', editor }} />, row, 'Enter'),
  ],
  ['library-bin', pressed(<Library {...given} catalogue={holding(binned)} />, '#tab-bin')],
  ['library-facts', pressed(trails, factsTab)],
  ['library-trail', pressed(trails, factsTab, firstFact)],
  ['library-trail-table', pressed(trails, factsTab, firstFact, '.trail .choice-option + .choice-option input')],
  ['library-trail-spread', pressed(spread, factsTab, firstFact)],
  ['library-notices', () => <Library {...given} notices={notices} />],
  ['library-export', () => <ExportDialog count={24} onExport={nothing} onClose={nothing} />],
  [
    'library-import',
    () => <ImportDialog preview={preview} progress={{ done: 4, of: 11 }} onImport={nothing} onClose={nothing} />,
  ],
  [
    'library-problem',
    () => <Library {...given} problem={i18n.t('failure.storage_failed')} undoable={i18n.t('annotation.deleted')} />,
  ],
];
