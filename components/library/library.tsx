import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Catalogue } from '../../core/annotations/catalogue.ts';
import type { Filter, Grouping, Order } from '../../core/annotations/shelf.ts';
import type { Annotation, AnnotationId } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { Brand } from '../controls/brand.tsx';
import { Tabs, tabPanelId } from '../controls/tabs.tsx';
import { UndoBar } from '../controls/undo-bar.tsx';
import { Trails } from '../trail/trails.tsx';
import { formatCount } from '../words/numbers.ts';
import { FilterBar } from './filter-bar.tsx';
import { SavedShelf, type ShelfActions } from './saved-shelf.tsx';
import { SearchBox } from './search-box.tsx';
import { go, NOTHING } from './selection.ts';
import { useListing } from './use-listing.ts';
import '../styles/document.css';
import './library.css';

export type Tab = 'saved' | 'facts' | 'bin';

export interface LibraryActions extends ShelfActions {
  readonly undo: () => void;
  readonly dismissUndo: () => void;
}

interface Props {
  readonly catalogue: Catalogue;
  /** Grows as the catalogue changes. */
  readonly version: number;
  /** Still reading: there may be more. */
  readonly loading: boolean;
  /** How many there will be, while they are being read. */
  readonly total?: number | undefined;
  /** The facts as their bases have them now, by `base#fact`. */
  readonly facts: ReadonlyMap<string, FactInBase>;
  readonly factsKnown: boolean;
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** What was just done and can be taken back, in words. */
  readonly undoable: string | undefined;
  /** The note editor, while one is open, and whose it is. */
  readonly editing: { readonly id: AnnotationId; readonly editor: ComponentChildren } | undefined;
  readonly actions: LibraryActions;
  /** Importing, exporting, backing up. */
  readonly exchange?: ComponentChildren;
  /** What the reader should know of their data. */
  readonly notices?: ComponentChildren;
  /** The fact whose trail is shown first, as `base#fact`. */
  readonly startFact?: string | undefined;
  readonly exporter?: (annotations: readonly Annotation[]) => ComponentChildren;
}

/** Every saved annotation, over all sites. */
export function Library(props: Props) {
  const { catalogue, version, loading, facts, actions } = props;
  const [tab, setTab] = useState<Tab>(props.startFact === undefined ? 'saved' : 'facts');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>({});
  const [order, setOrder] = useState<Order>('best');
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [selection, setSelection] = useState(NOTHING);
  const [fact, setFact] = useState(props.startFact);
  const [opened, setOpened] = useState(props.startFact !== undefined);
  const [opening, setOpening] = useState(0);

  const binned = tab === 'bin';
  const answer = useListing(catalogue, version, {
    binned,
    query,
    filter,
    order: tab === 'facts' ? 'newest' : order,
    grouping: tab === 'facts' ? 'fact' : grouping,
  });
  const list = answer?.list;
  const counts = catalogue.counts();
  const words = useMemo(
    () =>
      query
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word.length > 1),
    [query],
  );
  const statements = useMemo(() => statementsOf(catalogue, facts), [catalogue, version, facts]);
  const facets = catalogue.facets(binned);
  // Hundreds of choices, which a keystroke in the search leaves as they are.
  const filters = useMemo(
    () => (
      <FilterBar
        filter={filter}
        order={order}
        grouping={grouping}
        arranging={tab !== 'facts'}
        facets={facets}
        statements={statements}
        onFilter={setFilter}
        onOrder={setOrder}
        onGrouping={setGrouping}
      />
    ),
    [filter, order, grouping, tab, facets, statements],
  );
  const goTo = (next: Tab) => {
    setTab(next);
    setOpened(false);
    if (next !== tab) setSelection(NOTHING);
  };

  return (
    <main class={opened ? 'library opened' : 'library'}>
      <header class="library-head">
        <h1>
          <Brand />
          <span>{i18n.t('library.title')}</span>
        </h1>
        <SearchBox
          query={query}
          onQuery={(typed) => {
            setQuery(typed);
            setOpened(false);
          }}
        />
        {props.exchange}
      </header>
      <div>{props.notices}</div>
      <Tabs<Tab>
        label={i18n.t('library.title')}
        tabs={[
          { id: 'saved', label: i18n.t('library.saved'), count: formatCount(counts.saved) },
          { id: 'facts', label: i18n.t('library.by_fact'), count: formatCount(catalogue.facets(false).facts.length) },
          { id: 'bin', label: i18n.t('library.bin'), count: formatCount(counts.binned) },
        ]}
        current={tab}
        onGo={goTo}
      />
      {filters}
      {props.problem !== undefined && (
        <p class="library-problem" role="alert">
          {props.problem}
        </p>
      )}
      <div
        class="library-body"
        id={tabPanelId(tab)}
        role="tabpanel"
        aria-label={i18n.t(TAB_NAMES[tab])}
        aria-busy={answer?.query !== query}
        data-query={answer?.query}
      >
        <p class="library-count" role="status">
          {countWords(list?.count ?? 0, loading, props.total)}
        </p>
        {list && list.count > 0 && tab === 'facts' && (
          <Trails
            list={list}
            facts={facts}
            factsKnown={props.factsKnown}
            current={fact}
            opening={opening}
            onGo={(key) => {
              setFact(key);
              setOpened(true);
              setOpening((times) => times + 1);
            }}
            onBack={() => setOpened(false)}
            onShow={(id) => {
              setTab('saved');
              setSelection(go(NOTHING, id));
              setOpened(true);
            }}
          />
        )}
        {list && list.count > 0 && tab !== 'facts' && (
          <SavedShelf
            catalogue={catalogue}
            list={list}
            binned={binned}
            words={words}
            selection={selection}
            onSelect={setSelection}
            onOpen={setOpened}
            facts={facts}
            factsKnown={props.factsKnown}
            busy={props.busy}
            editing={props.editing}
            actions={actions}
            exporter={props.exporter}
            onTrail={(key) => {
              setFact(key);
              setTab('facts');
              setOpened(true);
              setOpening((times) => times + 1);
            }}
          />
        )}
        {list?.count === 0 && !loading && (
          <p class="library-nothing">{i18n.t(`library.${nothingWords(tab, binned ? counts.binned : counts.saved)}`)}</p>
        )}
      </div>
      {props.undoable !== undefined && (
        <UndoBar words={props.undoable} onUndo={actions.undo} onDismiss={actions.dismissUndo} />
      )}
    </main>
  );
}

const TAB_NAMES = { saved: 'library.saved', facts: 'library.by_fact', bin: 'library.bin' } as const;

function countWords(count: number, loading: boolean, total: number | undefined): string {
  if (!loading) return i18n.t('library.count', count, [formatCount(count)]);
  return total === undefined
    ? i18n.t('library.loading')
    : i18n.t('library.loading_of', [formatCount(count), formatCount(total)]);
}

function nothingWords(tab: Tab, there: number) {
  return there > 0 ? 'none_found' : tab === 'bin' ? 'bin_empty' : 'empty';
}

/** A fact's words of today; of a fact that is gone, as they were when saved. */
function statementsOf(catalogue: Catalogue, facts: ReadonlyMap<string, FactInBase>): ReadonlyMap<string, string> {
  const statements = new Map(catalogue.savedStatements());
  for (const [key, { fact }] of facts) statements.set(key, fact.statement);
  return statements;
}
