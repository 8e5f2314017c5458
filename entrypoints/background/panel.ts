/** The panel's two shapes: Chromium's side panel, Firefox's sidebar. Both open only inside a user gesture. */
import { browser } from 'wxt/browser';

interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel. Must be called before any `await` of the handler that carries the gesture.
 *
 * @returns false where the browser refused, which it does in Firefox for a click inside a page
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else await sidebarAction?.open();
    return true;
  } catch {
    // The browser's answer to a missing gesture. The claim stays selected, so the panel shows it once the reader opens it.
    return false;
  }
}
