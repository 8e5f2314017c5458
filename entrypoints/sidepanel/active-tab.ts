import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab that a panel speaks of, and a number that grows with each document loaded in it. */
export interface ActiveTab {
  readonly id: number;
  readonly loads: number;
}

/**
 * Follows the active tab of the panel's window. No permission is needed: addresses and titles stay hidden, ids and load
 * states do not.
 *
 * @param first the tab, where it is known already
 */
export function useActiveTab(first?: number): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab | undefined>(first === undefined ? undefined : { id: first, loads: 0 });
  useEffect(() => {
    let gone = false;
    let windowId: number | undefined;
    const find = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (gone || active?.id === undefined) return;
      const id = active.id;
      windowId = active.windowId;
      setTab((before) => (before?.id === id ? before : { id, loads: 0 }));
    };
    const activated = (info: { windowId: number }) => {
      if (windowId === undefined || info.windowId === windowId) void find();
    };
    const updated = (tabId: number, change: { status?: string }) => {
      if (change.status === undefined) return;
      setTab((before) => (before?.id === tabId ? { id: tabId, loads: before.loads + 1 } : before));
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    void find();
    return () => {
      gone = true;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}
