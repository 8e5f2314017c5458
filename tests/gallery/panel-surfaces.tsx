import type { JSX } from 'preact';
import { useReducer } from 'preact/hooks';
import { i18n } from '#i18n';
import { EMPTY_NOTE } from '../../components/annotations/note.ts';
import type { EditorState, PanelActions } from '../../components/panel/actions.ts';
import { Panel, type PanelProps } from '../../components/panel/panel.tsx';
import { panelState } from '../../components/panel/panel-state.ts';
import { type Place, START, walk } from '../../components/panel/place.ts';
import type { FailureName } from '../../core/result.ts';
import type { PanelView, Remembered } from '../../messaging/messages.ts';
import { allFacts, annotations, claims, factBase, ready, summary, unlikelyPage } from './page.ts';

const nothing = (): void => undefined;
const actions: Omit<PanelActions, 'go' | 'openClaim' | 'read'> = {
  look: nothing,
  stop: nothing,
  switchSite: nothing,
  toggleHighlights: nothing,
  openLibrary: nothing,
  openOptions: nothing,
  show: nothing,
  copy: nothing,
  search: nothing,
  askSelection: nothing,
  useArticle: nothing,
  openSources: nothing,
  openTrail: nothing,
  dismissAsked: nothing,
  saveSelection: nothing,
  edit: nothing,
  draft: nothing,
  save: nothing,
  cancelEdit: nothing,
  remove: nothing,
  undo: nothing,
  dismissUndo: nothing,
};

type Given = Partial<PanelProps> & { readonly start?: Partial<Place>; readonly unfold?: boolean };

/** The panel with its own steps working, so that a surface can be walked as well as looked at. */
function Walkable({ start = {}, unfold = false, ...given }: Given) {
  const [place, go] = useReducer(walk, { ...START, ...start });
  const view = 'view' in given ? given.view : ready;
  return (
    <div ref={unfold ? unfoldAll : null}>
      <Panel
        state={panelState(view)}
        view={view}
        place={place}
        facts={{ query: '', found: allFacts }}
        article={factBase}
        {...given}
        actions={{
          ...actions,
          go,
          openClaim: (claim) => go({ to: 'claim', claim }),
          read: (base, fact) => go({ to: 'article', base, fact }),
        }}
      />
    </div>
  );
}

function unfoldAll(element: HTMLElement | null): void {
  for (const details of element?.querySelectorAll('details') ?? []) details.open = true;
}

const bare: PanelView = { tabId: 1, claims: [], facts: {}, annotations: [], bases: [summary], privateWindow: false };
const page = ready.page;
const uncovered = claims.map((claim) => ({ ...claim, matches: [], nearMisses: claims[1]?.nearMisses ?? [] }));
const withSaved: PanelView = { ...ready, annotations };
/** The page has corrected a figure since the reader saved it. */
const withChanged: PanelView = {
  ...ready,
  annotations: annotations.slice(0, 1).map((one) => ({
    ...one,
    quote: { ...one.quote, exact: one.quote.exact.replace('$12', '$14') },
    anchored: { ...one.anchored, state: 'changed', span: { start: claims[0]?.start ?? 0, end: claims[0]?.end ?? 0 } },
    now: one.quote.exact,
  })),
};
const editor: EditorState = {
  target: 'c0',
  start: { ...EMPTY_NOTE, note: 'Twelve, not ten?', tags: ['revenue'] },
  knownTags: ['revenue'],
  busy: false,
};
/** A second, newer source speaks to the first claim with another figure. */
const REVISED = 'own-revised';
const revised: PanelView = {
  ...ready,
  claims: claims.map((claim) => {
    const [first] = claim.matches;
    if (claim.id !== 'c0' || !first) return claim;
    const comparisons = first.comparisons.slice(0, 1).map((one) => ({
      ...one,
      result: 'same' as const,
      fact: { text: '$12 billion', start: 0, end: 11 },
    }));
    return {
      ...claim,
      matches: [...claim.matches, { ...first, base: REVISED, relation: 'agrees' as const, comparisons }],
    };
  }),
  facts: {
    ...ready.facts,
    [`${REVISED}#revenue-target-cut`]: {
      base: {
        ...summary,
        id: REVISED,
        title: 'A year of second thoughts',
        own: true,
        source: { title: 'A year of second thoughts', publisher: 'The Harbour Gazette', published: '2024-01-20' },
      },
      fact: { id: 'revenue-target-cut', statement: 'The target was lowered to $12 billion.', asOf: '2024-01-19' },
    },
  },
};
/** The first claim was noted on two other sites, once with another figure. */
const remembered: readonly Remembered[] = annotations.slice(0, 1).flatMap((annotation) => [
  { annotation, kind: 'same' as const, comparisons: [] },
  {
    annotation: {
      ...annotation,
      id: 'urn:uuid:00000000-0000-4000-8000-00000000000a' as const,
      url: 'https://other.example.net/ambitions',
      page: { title: 'Ambitions, lowered' },
      note: '',
    },
    kind: 'other-figures' as const,
    comparisons: claims[0]?.matches[0]?.comparisons.slice(0, 1) ?? [],
  },
]);
const failures: readonly FailureName[] = [
  'stale-page',
  'not-allowed',
  'no-article',
  'too-large',
  'storage-failed',
  'unexpected',
];

const given: readonly (readonly [string, Given])[] = [
  ['panel-not-running', { view: { ...bare, failure: { name: 'no-receiver' } } }],
  ['panel-working', { view: { ...bare, ...(page ? { page: { ...page, phase: 'matching' } } : {}) } }],
  [
    'panel-working-long',
    { view: { ...bare, ...(page ? { page: { ...page, phase: 'matching' } } : {}) }, progress: 0.4 },
  ],
  ['panel-site-off', { view: { ...bare, site: { host: 'example.org', looks: 'left-alone' } } }],
  ['panel-site-on', { view: { ...ready, site: { host: 'example.org', looks: 'by-itself' } } }],
  ['panel-not-detected', { view: { ...bare, page: unlikelyPage }, unfold: true }],
  [
    'panel-other-language',
    {
      view: {
        ...bare,
        ...(page
          ? {
              page: {
                ...page,
                language: 'other',
                meta: { ...page.meta, language: 'de', title: 'Kurzvideo-App senkt ihre Ziele' },
              },
            }
          : {}),
      },
    },
  ],
  ...failures.map((name): [string, Given] => [`panel-failed-${name}`, { view: { ...bare, failure: { name } } }]),
  ['panel-no-claims', { view: { ...ready, claims: [] } }],
  ['panel-nothing-matched', { view: { ...ready, claims: uncovered } }],
  ['panel-ready', {}],
  [
    'panel-ready-all',
    { start: { filter: 'all' }, view: page ? { ...withSaved, page: { ...page, selected: 'c2' } } : withSaved },
  ],
  ['panel-claim-differs', { start: { claim: 'c0' } }],
  ['panel-claim-why', { start: { claim: 'c0' }, unfold: true }],
  ['panel-claim-agrees', { start: { claim: 'c2' } }],
  ['panel-claim-related', { start: { claim: 'c3' } }],
  ['panel-claim-none', { start: { claim: 'c1', filter: 'all' } }],
  ['panel-claim-sources', { start: { claim: 'c0' }, view: revised }],
  ['panel-claim-remembered', { start: { claim: 'c0' }, remembered }],
  ['panel-claim-saving', { start: { claim: 'c0' }, editor }],
  [
    'panel-claim-save-failed',
    {
      start: { claim: 'c0' },
      get editor() {
        return { ...editor, problem: i18n.t('failure.storage_full') };
      },
    },
  ],
  ['panel-claim-saved', { start: { claim: 'c0' }, view: withSaved }],
  ['panel-claim-changed', { start: { claim: 'c0' }, view: withChanged }],
  ['panel-changed', { start: {}, view: withChanged }],
  ['panel-claim-private', { start: { claim: 'c0' }, view: { ...ready, privateWindow: true } }],
  ['panel-asked', { start: { asked: true }, view: { ...ready, ...(claims[5] ? { asked: claims[5] } : {}) } }],
  ['panel-saved', { start: { tab: 'saved' }, view: withSaved }],
  ['panel-saved-empty', { start: { tab: 'saved' } }],
  ['panel-saved-undo', { start: { tab: 'saved' }, view: withSaved, undoable: true }],
  ['panel-facts', { start: { tab: 'facts' }, unfold: true }],
  ['panel-facts-left-out', { start: { tab: 'facts', leftOut: true } }],
  ['panel-facts-search', { start: { tab: 'facts' }, facts: { query: 'britain', found: allFacts.slice(10, 12) } }],
  ['panel-facts-none', { start: { tab: 'facts' }, facts: { query: 'ferries', found: [] } }],
  ['panel-article', { start: { article: { base: factBase.id, fact: 'revenue-target-cut' } } }],
  [
    'panel-notice',
    {
      start: { claim: 'c2' },
      get notice() {
        return i18n.t('copied.done');
      },
    },
  ],
];

export const panelSurfaces: readonly (readonly [string, () => JSX.Element])[] = given.map(([name, props]) => [
  name,
  () => <Walkable {...props} />,
]);
