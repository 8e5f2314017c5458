import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { panelState } from '../../components/panel/panel-state.ts';
import { START, walk } from '../../components/panel/place.ts';
import { askFor } from '../../components/permissions.ts';
import { citation } from '../../components/words/citation.ts';
import { failureWords } from '../../components/words/failures.ts';
import { sitePatterns } from '../../core/sites.ts';
import type { AnnotationId, ClaimId } from '../../core/types.ts';
import { sendFromView, sendToPage } from '../../messaging/transport.ts';
import { useActiveTab } from './active-tab.ts';
import { useEditing } from './editing.ts';
import { useBase, useFacts } from './facts.ts';
import type { FirstLook } from './first-look.ts';
import { useRemembered } from './remembered.ts';
import { spokenFor } from './spoken.ts';
import { useTabView } from './tab-view.ts';

/** Ties the panel to the tab in front of it: state in, messages and writes out. */
export function App({ first }: { readonly first: FirstLook | undefined }) {
  const tab = useActiveTab(first?.tabId);
  const [place, go] = useReducer(walk, START);
  const [notice, say] = useNotice();
  const shownByUs = useRef(new Set<string>());
  const openLocally = (id: ClaimId | AnnotationId) =>
    go(id.startsWith('urn:uuid:') ? { to: 'tab', tab: 'saved' } : { to: 'claim', claim: id });

  const { view, looking, refused, progress, refresh, look, stop } = useTabView(tab, openLocally, first?.view);
  const editing = useEditing(view, refresh, say);
  const showingFacts = place.tab === 'facts' && !place.article && !place.asked;
  const { query, found, search } = useFacts(showingFacts);
  const article = useBase(place.article?.base);
  const remembered = useRemembered(view, view?.claims.find(({ id }) => id === place.claim)?.text);
  const state = panelState(view, looking, refused);

  // Another page: back to its list, unless something is selected on it.
  const address = view?.page?.meta.url;
  useEffect(() => {
    go({ to: 'start' });
    editing.leave();
  }, [tab?.id, address]);

  // The reader walks the page's claims with the keys or the mouse: the panel follows, but not its own echo.
  const selected = view?.page?.selected;
  useEffect(() => {
    if (selected !== undefined && !shownByUs.current.delete(selected)) openLocally(selected);
  }, [selected, address]);

  const asked = view?.asked?.text;
  useEffect(() => {
    if (asked !== undefined) go({ to: 'asked' });
  }, [asked]);

  // With the claim and not after it is painted: by then the next one's editor may be open.
  useLayoutEffect(() => editing.leave(), [place.claim]);
  useEffect(() => {
    if (place.claim !== undefined && !view?.privateWindow) void editing.resume(place.claim);
  }, [place.claim]);

  // For whoever measures: an effect runs once its frame has been shown.
  useEffect(() => {
    if (state.name !== 'asking' && state.name !== 'working') performance.mark('claimlight-panel');
  }, [state.name, place]);

  useEscape(() => go({ to: 'back' }));

  // Before the views take the focus where they want it.
  useLayoutEffect(() => scrollTo(0, 0), [place.tab, place.claim, place.asked]);

  const show = async (id: ClaimId | AnnotationId) => {
    if (tab === undefined) return;
    shownByUs.current.add(id);
    const shown = await sendToPage(tab.id, 'claim/show', { id });
    if (!shown.ok) say(failureWords(shown.failure.name));
  };

  const actions: PanelActions = {
    ...editing,
    go,
    look,
    stop,
    show,
    search,
    read: (base, fact) => go({ to: 'article', base, fact }),
    openClaim(id) {
      go({ to: 'claim', claim: id });
      void show(id);
    },
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) }),
    openTrail: (base, fact) => openOwn(`/library.html#fact=${encodeURIComponent(`${base}#${fact}`)}`),
    openSources: () => openOwn('/bases.html'),
    useArticle: () => tab !== undefined && openOwn(`/bases.html#tab=${tab.id}`),
    openOptions: () => void browser.runtime.openOptionsPage(),
    async switchSite(on) {
      const site = view?.site;
      if (!site) return;
      // First thing in the press: the browsers take the question only from the reader's own hand.
      if (on && site.looks === 'when-asked' && !(await askFor(sitePatterns(site.host))))
        return say(i18n.t('options.declined'));
      await sendFromView('site/switch', { host: site.host, on });
      await refresh();
    },
    async toggleHighlights() {
      if (tab === undefined) return;
      const toggled = await sendToPage(tab.id, 'highlights/toggle', {});
      if (!toggled.ok) say(failureWords(toggled.failure.name));
      await refresh();
    },
    async copy(fact, claim, match) {
      const page = view?.page?.meta ?? {};
      const text = citation(fact, claim && match && { text: claim.text, relation: match.relation, page });
      try {
        await navigator.clipboard.writeText(text);
        say(i18n.t('copied.done'));
      } catch {
        // The browser gives no reason that a reader could act on.
        say(i18n.t('copied.failed'));
      }
    },
    async askSelection() {
      if (tab === undefined) return;
      const selection = await sendToPage(tab.id, 'page/selection', {});
      if (!selection.ok) return say(failureWords(selection.failure.name));
      if (!selection.value) return say(i18n.t('saved.no_selection'));
      await sendFromView('claim/explain', { tabId: tab.id, text: selection.value.text });
      await refresh();
      go({ to: 'asked' });
    },
    async dismissAsked() {
      go({ to: 'back' });
      // An empty passage is how the question is taken back; the background answers that it cannot explain it.
      if (tab !== undefined) await sendFromView('claim/explain', { tabId: tab.id, text: '' });
      await refresh();
    },
  };

  return (
    <Panel
      state={state}
      view={view}
      place={place}
      facts={{ query, found }}
      article={article}
      remembered={remembered}
      editor={editing.editor}
      undoable={editing.undoable}
      progress={progress}
      notice={notice}
      spoken={spokenFor(state, view, place)}
      actions={actions}
    />
  );
}

const openOwn = (path: string): void => void browser.tabs.create({ url: browser.runtime.getURL(path as never) });

/** A few words that go away by themselves; nothing in them is needed to go on. */
const NOTICE = 5_000;

function useNotice(): [string | undefined, (words: string) => void] {
  const [notice, setNotice] = useState<{ words: string }>();
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => setNotice(undefined), NOTICE);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice?.words, (words) => setNotice({ words })];
}

/** Escape leads one layer up, unless something nearer to the focus has use for it. */
function useEscape(back: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) back();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
