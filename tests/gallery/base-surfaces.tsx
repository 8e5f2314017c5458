/** The page of sources in its states. */

import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { entryOf } from '../../components/bases/base-entry.ts';
import { Bases, type BasesProps } from '../../components/bases/bases.tsx';
import { type ReviewProps, ReviewView } from '../../components/bases/review-view.tsx';
import { makeFactBase } from '../../core/facts/make.ts';
import { readSource } from '../../core/facts/source-text.ts';
import { factBase } from './page.ts';
import { pressed } from './pressed.tsx';

const nothing = (): void => undefined;

const ARTICLE = `# Ferries in the north carry more people than ever

The Harbour Gazette, 3 March 2026

Norrland Line carried 4.2 million passengers in 2025, a fifth more than the year before, its chief executive, Ada Berg, said on Monday.

The company will put two electric ships into service in May. It paid 310 million euros for them.

Who would have thought it?

The line between Vaasa and Umeå lost 40,000 passengers, and will be served three times a week from April.`;

const ferries = makeFactBase(readSource(ARTICLE, 'markdown'), {
  id: 'own-ferries',
  made: '2026-03-04',
  publisher: 'The Harbour Gazette',
  names: ['Norrland Line'],
  associates: ['Ada Berg'],
});
const nameless = { ...ferries, id: 'own-2', title: 'Notes from the annual meeting', topic: { names: [] } };

const bases: BasesProps = {
  entries: [
    entryOf(factBase, { enabled: true, own: false, saved: 4 }),
    entryOf(ferries, { enabled: true, own: true, saved: 1 }),
    entryOf(nameless, { enabled: false, own: true, saved: 0 }),
  ],
  binned: [],
  today: '2026-11-20',
  busy: false,
  onText: nothing,
  onFile: nothing,
  onOpen: nothing,
  onEnable: nothing,
  onExport: nothing,
  onDelete: nothing,
  onRestore: nothing,
  onUndo: nothing,
  onDismissUndo: nothing,
};

const review: ReviewProps = {
  base: ferries,
  kind: 'new',
  proposals: ['Norrland Line', 'Ada Berg', 'Vaasa'],
  busy: false,
  onSave: nothing,
  onClose: nothing,
};

const reviewing = (props: Partial<ReviewProps>, fault?: string) => () => (
  <Bases
    {...bases}
    problem={fault && i18n.t('bases.does_not_hold', [fault])}
    open={<ReviewView {...review} {...props} />}
  />
);

export const baseSurfaces: readonly (readonly [string, () => JSX.Element])[] = [
  ['sources', () => <Bases {...bases} />],
  ['sources-pasting', pressed(<Bases {...bases} />, '.add-source summary')],
  [
    'sources-deleted',
    () => (
      <Bases
        {...bases}
        entries={bases.entries?.slice(0, 1)}
        binned={bases.entries?.slice(1) ?? []}
        undoable={i18n.t('bases.deleted', [ferries.title])}
        problem={i18n.t('bases.file_refused', ['facts[3].id is missing'])}
      />
    ),
  ],
  ['source-review', reviewing({})],
  ['source-review-reword', pressed(reviewing({})(), '.review-fact summary')],
  ['source-review-dropped', pressed(reviewing({})(), '.review-keep input')],
  [
    'source-stranger',
    reviewing(
      {
        kind: 'stranger',
        proposals: [],
        replaces: '1.0.0',
        base: { ...ferries, version: '1.2.0' },
        leftOut: [
          'fact "passengers": the quote "Norrland Line carried five" is not in the source’s text to the letter',
        ],
      },
      'source.published must be a date like 2022, 2022-12 or 2022-12-05',
    ),
  ],
  ['source-own', reviewing({ kind: 'own', proposals: [] })],
  ['source-bundled', reviewing({ kind: 'bundled', proposals: [], base: factBase })],
];
