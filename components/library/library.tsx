import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { arranged, type Filter, facetsOf, type Grouping, grouped, type Order } from '../../core/annotations/shelf.ts';
import type { Annotation, AnnotationId, Fact } from '../../core/types.ts';
import { Brand } from '../controls/brand.tsx';
import { Tabs, tabPanelId } from '../controls/tabs.tsx';
import { UndoBar } from '../controls/undo-bar.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { Detail } from './detail.tsx';
import { FilterBar } from './filter-bar.tsx';
import { SearchBox } from './search-box.tsx';
import { chooseAll, chooseNone, extend, go, kept, NOTHING, toggle } from './selection.ts';
import { ShelfList } from './shelf-list.tsx';
import '../styles/document.css';
import './library.css';

export type Tab = 'saved' | 'bin';

export interface LibraryActions {
  readonly edit: (annotation: Annotation) => void;
  /** Into the bin, and out of it. */
  readonly bin: (annotations: readonly Annotation[]) => void;
  readonly restore: (annotations: readonly Annotation[]) => void;
  /** For good; asks first. */
  readonly purge: (annotations: readonly Annotation[]) => void;
  readonly tag: (annotations: readonly Annotation[], tag: string) => void;
  readonly untag: (annotations: readonly Annotation[], tag: string) => void;
  readonly undo: () => void;
  readonly dismissUndo: () => void;
}

interface Props {
  /** All annotations, newest first. */
  readonly saved: readonly Annotation[];
  readonly binned: readonly Annotation[];
  /** Still reading: there may be more. */
  readonly loading: boolean;
  readonly search: (query: string) => ReadonlyMap<AnnotationId, number> | undefined;
  readonly facts: ReadonlyMap<string, Fact>;
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
  readonly exporter?: (annotations: readonly Annotation[]) => ComponentChildren;
}

/** Every saved annotation, over all sites. */
export function Library(props: Props) {
  const { saved, binned, loading, search, facts, editing, actions } = props;
  const [tab, setTab] = useState<Tab>('saved');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>({});
  const [order, setOrder] = useState<Order>('best');
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [selection, setSelection] = useState(NOTHING);
  const [opened, setOpened] = useState(false);
  const [opening, setOpening] = useState(0);
  const before = useRef<readonly AnnotationId[]>([]);

  const all = tab === 'saved' ? saved : binned;
  const found = useMemo(() => search(query), [query, saved, binned, search]);
  const lines = useMemo(
    () => grouped(arranged(all, filter, order, found), grouping),
    [all, filter, order, grouping, found],
  );
  const shown = useMemo(
    () => new Map(lines.flatMap((line) => (line.kind === 'annotation' ? [[line.annotation.id, line.annotation]] : []))),
    [lines],
  );
  const ids = useMemo(() => [...shown.keys()], [shown]);
  const facets = useMemo(() => facetsOf(all), [all]);
  const now = useMemo(() => kept(selection, ids, before.current), [selection, ids]);
  before.current = ids;

  const words = useMemo(
    () =>
      query
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word.length > 1),
    [query],
  );
  const statements = useMemo(() => statementsOf(saved, facts), [saved, facts]);
  const active = now.active === undefined ? undefined : shown.get(now.active);
  const chosen = () => [...now.chosen].flatMap((id) => shown.get(id) ?? []);
  const select = (change: (selection: typeof now) => typeof now) => setSelection(change(now));

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
      <FilterBar
        filter={filter}
        order={order}
        grouping={grouping}
        facets={facets}
        statements={statements}
        onFilter={setFilter}
        onOrder={setOrder}
        onGrouping={setGrouping}
      />
      <Tabs<Tab>
        label={i18n.t('library.title')}
        tabs={[
          { id: 'saved', label: i18n.t('library.saved'), count: String(saved.length) },
          { id: 'bin', label: i18n.t('library.bin'), count: String(binned.length) },
        ]}
        current={tab}
        onGo={(id) => {
          setTab(id);
          setSelection(NOTHING);
          setOpened(false);
        }}
      />
      {props.problem !== undefined && (
        <p class="library-problem" role="alert">
          {props.problem}
        </p>
      )}
      <div class="library-body" id={tabPanelId(tab)} role="tabpanel" aria-label={i18n.t(`library.${tab}`)}>
        <p class="library-count" role="status">
          {loading ? i18n.t('library.loading') : i18n.t('library.count', ids.length, [ids.length.toLocaleString()])}
        </p>
        {now.chosen.size > 0 && (
          <BulkBar
            count={now.chosen.size}
            binned={tab === 'bin'}
            busy={props.busy}
            knownTags={facets.tags.map(([tag]) => tag)}
            exporter={props.exporter?.(chosen())}
            onTag={(tag) => actions.tag(chosen(), tag)}
            onUntag={(tag) => actions.untag(chosen(), tag)}
            onDelete={() => actions.bin(chosen())}
            onRestore={() => actions.restore(chosen())}
            onPurge={() => actions.purge(chosen())}
            onNone={() => select(chooseNone)}
          />
        )}
        {ids.length > 0 ? (
          <ShelfList
            lines={lines}
            selection={now}
            words={words}
            actions={{
              go: (id) => select((old) => go(old, id)),
              toggle: (id) => select((old) => toggle(old, id)),
              extend: (id) => select((old) => extend(old, id, ids)),
              chooseAll: () => select((old) => chooseAll(old, ids)),
              chooseNone: () => select(chooseNone),
              open: (id) => {
                select((old) => go(old, id));
                setOpened(true);
                setOpening((times) => times + 1);
              },
              remove: () => {
                const those = now.chosen.size > 0 ? chosen() : active ? [active] : [];
                if (tab === 'saved') actions.bin(those);
              },
            }}
          />
        ) : (
          !loading && <Nothing tab={tab} filtered={all.length > 0} />
        )}
        {active && (
          <Detail
            annotation={active}
            factNow={active.restsOn && facts.get(`${active.restsOn.base}#${active.restsOn.fact}`)}
            factsKnown={props.factsKnown}
            editor={editing?.id === active.id ? editing.editor : undefined}
            opening={opening}
            onBack={() => {
              setOpened(false);
              document.querySelector<HTMLElement>('.shelf-list')?.focus();
            }}
            onEdit={() => actions.edit(active)}
            onDelete={() => actions.bin([active])}
            onRestore={() => actions.restore([active])}
            onPurge={() => actions.purge([active])}
          />
        )}
      </div>
      {props.undoable !== undefined && (
        <UndoBar words={props.undoable} onUndo={actions.undo} onDismiss={actions.dismissUndo} />
      )}
    </main>
  );
}

function Nothing({ tab, filtered }: { readonly tab: Tab; readonly filtered: boolean }) {
  const which = filtered ? 'none_found' : tab === 'bin' ? 'bin_empty' : 'empty';
  return <p class="library-nothing">{i18n.t(`library.${which}`)}</p>;
}

/** A fact's words of today; of a fact that is gone, as they were when saved. */
function statementsOf(saved: readonly Annotation[], facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, string> {
  const statements = new Map<string, string>();
  for (const { restsOn } of saved) if (restsOn) statements.set(`${restsOn.base}#${restsOn.fact}`, restsOn.statement);
  for (const [key, fact] of facts) statements.set(key, fact.statement);
  return statements;
}
