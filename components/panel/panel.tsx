import { i18n } from '#i18n';
import type { FactBase, UnitInterval } from '../../core/types.ts';
import type { FactInBase, PanelView, Remembered } from '../../messaging/messages.ts';
import { Tabs, tabId, tabPanelId } from '../controls/tabs.tsx';
import { UndoBar } from '../controls/undo-bar.tsx';
import { Article } from '../facts/article.tsx';
import { FactsView } from '../facts/facts-view.tsx';
import { formatCount } from '../words/numbers.ts';
import type { EditorState, PanelActions } from './actions.ts';
import { AskedView } from './asked-view.tsx';
import { BackBar } from './back-bar.tsx';
import { ClaimPage } from './claim-page.tsx';
import { ClaimsTab } from './claims-tab.tsx';
import { PageHeader } from './page-header.tsx';
import type { PanelState } from './panel-state.ts';
import type { PanelTab, Place } from './place.ts';
import { SavedTab } from './saved-tab.tsx';
import { StateView } from './state-view.tsx';
import './panel.css';

export interface PanelProps {
  readonly state: PanelState;
  readonly view: PanelView | undefined;
  readonly place: Place;
  readonly facts: { readonly query: string; readonly found: readonly FactInBase[] | undefined };
  readonly article?: FactBase | undefined;
  /** Where else the reader noted the claim that is open. */
  readonly remembered?: readonly Remembered[];
  readonly editor?: EditorState | undefined;
  /** True while something deleted can be taken back. */
  readonly undoable?: boolean;
  /** How much of the page has been gone through, where that takes long. */
  readonly progress?: UnitInterval | undefined;
  /** A word to the reader on what just happened, or could not. */
  readonly notice?: string | undefined;
  /** The same for ears alone, where the eye sees it anyway. */
  readonly spoken?: string | undefined;
  readonly actions: PanelActions;
}

/** The side panel: pure, from what is known of the tab and where the reader is. */
export function Panel(props: PanelProps) {
  const { view, place, notice, spoken, undoable = false, actions } = props;
  return (
    <div class="panel">
      <PageHeader
        page={view?.page}
        site={view?.site}
        onSwitchSite={actions.switchSite}
        onToggleHighlights={actions.toggleHighlights}
        onLibrary={actions.openLibrary}
        onOptions={actions.openOptions}
      />
      {place.article ? (
        <Reading {...props} />
      ) : place.asked && view?.asked ? (
        <AskedView {...props} />
      ) : (
        <Shown {...props} />
      )}
      {undoable && (
        <UndoBar words={i18n.t('annotation.deleted')} onUndo={actions.undo} onDismiss={actions.dismissUndo} />
      )}
      <p class={notice === undefined ? 'for-ears' : 'notice'} role="status">
        {notice}
      </p>
      <p class="for-ears" role="status">
        {spoken}
      </p>
    </div>
  );
}

function Reading({ place, article, actions }: PanelProps) {
  return (
    <main>
      <BackBar
        label={i18n.t('article.back')}
        title={i18n.t('article.title')}
        onBack={() => actions.go({ to: 'back' })}
      />
      {article && place.article && <Article base={article} fact={place.article.fact} />}
    </main>
  );
}

/** States in which there is a page of ours behind the panel, with all three tabs. */
const OPEN: readonly PanelState['name'][] = ['ready', 'nothing-matched', 'no-claims', 'other-language'];

function Shown(props: PanelProps) {
  const { state, view, place, actions } = props;
  if (!OPEN.includes(state.name)) {
    if (place.tab !== 'facts')
      return (
        <main>
          <StateView {...props} />
        </main>
      );
    return (
      <main>
        <BackBar
          label={i18n.t('facts.back')}
          title={i18n.t('tabs.facts')}
          onBack={() => actions.go({ to: 'tab', tab: 'claims' })}
        />
        <Facts {...props} />
      </main>
    );
  }
  const saved = view?.annotations.length ?? 0;
  const claims = view?.claims.length ?? 0;
  const tabs: { id: PanelTab; label: string; count?: string }[] = [
    { id: 'claims', label: i18n.t('tabs.claims'), ...(claims > 0 ? { count: formatCount(claims) } : {}) },
    { id: 'saved', label: i18n.t('tabs.saved'), ...(saved > 0 ? { count: formatCount(saved) } : {}) },
    { id: 'facts', label: i18n.t('tabs.facts') },
  ];
  return (
    <main>
      <Tabs
        label={i18n.t('tabs.label')}
        tabs={tabs}
        current={place.tab}
        onGo={(tab) => actions.go({ to: 'tab', tab })}
      />
      <div id={tabPanelId(place.tab)} role="tabpanel" aria-labelledby={tabId(place.tab)}>
        {place.tab === 'claims' && <Claims {...props} />}
        {place.tab === 'saved' && <SavedTab {...props} />}
        {place.tab === 'facts' && <Facts {...props} />}
      </div>
    </main>
  );
}

function Claims(props: PanelProps) {
  const { state, view, place } = props;
  if (state.name !== 'ready' && state.name !== 'nothing-matched') return <StateView {...props} />;
  const open = view?.claims.find((claim) => claim.id === place.claim);
  return open ? <ClaimPage {...props} claim={open} /> : <ClaimsTab {...props} />;
}

function Facts({ view, place, facts, actions }: PanelProps) {
  const read = view?.page?.phase === 'ready' && view.page.language === 'english';
  const covered = view?.claims.flatMap((claim) => claim.matches.map((match) => `${match.base}#${match.fact}`));
  return (
    <FactsView
      query={facts.query}
      found={facts.found}
      covered={read ? new Set(covered) : undefined}
      leftOutOpen={place.leftOut ?? false}
      onQuery={actions.search}
      onAskSelection={view?.page ? actions.askSelection : undefined}
      onUseArticle={view?.page?.phase === 'ready' && !view.privateWindow ? actions.useArticle : undefined}
      onSources={actions.openSources}
      onRead={({ base, fact }) => actions.read(base.id, fact.id)}
      onCopy={(fact) => actions.copy(fact)}
      onTrail={({ base, fact }) => actions.openTrail(base.id, fact.id)}
    />
  );
}
