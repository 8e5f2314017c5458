import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FailureName } from '../../core/result.ts';
import type { AnnotationId, ClaimId, UnitInterval } from '../../core/types.ts';
import type { PanelView } from '../../messaging/messages.ts';
import { receive, sendFromView } from '../../messaging/transport.ts';
import type { ActiveTab } from './active-tab.ts';

export interface TabView {
  /** Undefined until the first answer for this tab. */
  readonly view: PanelView | undefined;
  /** True while the reader's own request to look at the page is under way, and why the last one failed. */
  readonly looking: boolean;
  readonly refused: FailureName | undefined;
  /** How much of the page has been gone through, where that takes long. */
  readonly progress: UnitInterval | undefined;
  readonly refresh: () => Promise<PanelView | undefined>;
  readonly look: () => Promise<void>;
  /** Stops a look that is under way. */
  readonly stop: () => Promise<void>;
}

/** Asked again this often while a page is being read, in case the word that it is done gets lost. */
const AGAIN = 700;

/**
 * What is known of a tab, asked anew whenever the page or the background says that something changed.
 *
 * @param onOpened told when the reader clicked a highlight on the page
 * @param first what was known when the panel opened
 */
export function useTabView(
  tab: ActiveTab | undefined,
  onOpened: (id: ClaimId | AnnotationId) => void,
  first?: PanelView,
): TabView {
  const [view, setView] = useState<PanelView | undefined>(first);
  const [looking, setLooking] = useState(false);
  const [refused, setRefused] = useState<FailureName>();
  const [progress, setProgress] = useState<UnitInterval>();
  const asked = useRef(0);
  const tabId = tab?.id;

  const refresh = useCallback(async () => {
    if (tabId === undefined) return undefined;
    asked.current += 1;
    const mine = asked.current;
    const answer = await sendFromView('panel/view', { tabId });
    // A later question is under way, perhaps about another tab: its answer is the one to show.
    if (mine !== asked.current) return undefined;
    const next = answer.ok ? answer.value : { ...nothingOf(tabId), failure: answer.failure };
    setView(next);
    return next;
  }, [tabId]);

  const look = useCallback(async () => {
    if (tabId === undefined) return;
    setLooking(true);
    const looked = await sendFromView('page/look', { tabId });
    setRefused(looked.ok ? undefined : looked.failure.name);
    await refresh();
    setLooking(false);
  }, [tabId, refresh]);

  const stop = useCallback(async () => {
    if (tabId === undefined) return;
    await sendFromView('page/stop', { tabId });
    setLooking(false);
    await refresh();
  }, [tabId, refresh]);

  // Another tab or another document: nothing known of the last one holds.
  useEffect(() => {
    setRefused(undefined);
    void refresh();
  }, [refresh, tab?.loads]);
  useEffect(() => setView((before) => (before?.tabId === tabId ? before : undefined)), [tabId]);

  const opened = useRef(onOpened);
  opened.current = onOpened;
  useEffect(() => {
    const end = new AbortController();
    receive(
      {
        fromBackground: {
          'view/progress'(step) {
            if (step.tabId === tabId) setProgress(step.share);
            return { ok: true, value: undefined };
          },
          async 'view/refresh'(change) {
            if (change.tabId === tabId) {
              // At once, for as a rule it is known here; what is not shows once the answer has come.
              if (change.opened !== undefined) opened.current(change.opened);
              await refresh();
            }
            return { ok: true, value: undefined };
          },
        },
      },
      end.signal,
    );
    return () => end.abort();
  }, [tabId, refresh]);

  const working = view?.page?.phase === 'reading' || view?.page?.phase === 'matching';
  useEffect(() => {
    setProgress(undefined);
    if (!working) return undefined;
    const timer = setInterval(() => void refresh(), AGAIN);
    return () => clearInterval(timer);
  }, [working, refresh]);

  return { view: view?.tabId === tabId ? view : undefined, looking, refused, progress, refresh, look, stop };
}

const nothingOf = (tabId: number): PanelView => ({
  tabId,
  claims: [],
  facts: {},
  annotations: [],
  bases: [],
  privateWindow: false,
});
