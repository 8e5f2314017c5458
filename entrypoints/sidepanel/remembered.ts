import { useEffect, useState } from 'preact/hooks';
import type { PanelView, Remembered } from '../../messaging/messages.ts';
import { sendFromView } from '../../messaging/transport.ts';

/**
 * Where else the reader noted a claim. Asked for once the claim stands: what the reader saved may be much to look through.
 *
 * @param claim the open claim's words; nothing is asked without one, or in a private window
 */
export function useRemembered(view: PanelView | undefined, claim: string | undefined): readonly Remembered[] {
  const [known, setKnown] = useState<{ readonly claim: string; readonly found: readonly Remembered[] }>();
  const wanted = view?.privateWindow ? undefined : claim;
  // Asked anew with each new view: something may have been saved or deleted since.
  useEffect(() => {
    if (view === undefined || wanted === undefined) return undefined;
    let late = false;
    void sendFromView('claim/remembered', { tabId: view.tabId, text: wanted }).then((answer) => {
      if (!late) setKnown({ claim: wanted, found: answer.ok ? answer.value : [] });
    });
    return () => {
      late = true;
    };
  }, [view, wanted]);
  return known !== undefined && known.claim === wanted ? known.found : NOWHERE;
}

const NOWHERE: readonly Remembered[] = [];
