import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Explained, explainLines } from '../../components/explained.ts';
import { ALL_SITES, grantedSites } from '../../components/options/sites.ts';
import { askFor } from '../../components/permissions.ts';
import type { Decided } from '../../components/welcome/decision.tsx';
import { EXAMPLE_HEADLINE, EXAMPLE_LINES, EXAMPLE_PUBLISHED } from '../../components/welcome/example-page.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { sendFromView } from '../../messaging/transport.ts';

export function App() {
  const [explained, setExplained] = useState<Explained>();
  const [selected, select] = useState<string>();
  const [decided, decide] = useState<Decided>();
  const [shortcut, setShortcut] = useState<string>();

  useEffect(() => {
    void explainLines(EXAMPLE_LINES).then((answer) => {
      setExplained(answer);
      select(answer.claims.find((claim) => claim.matches.length > 0)?.id);
    });
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find((command) => command.name === 'look-at-page')?.shortcut || undefined);
    });
    void browser.permissions.getAll().then(({ origins = [] }) => {
      if (grantedSites(origins).allSites) decide('all-sites');
    });
  }, []);

  return (
    <Welcome
      example={
        explained && {
          page: { headline: EXAMPLE_HEADLINE, published: EXAMPLE_PUBLISHED, sentences: explained.claims },
          facts: explained.facts,
        }
      }
      selected={selected}
      decided={decided}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      shortcut={shortcut}
      onSelect={select}
      onAllSites={() => {
        // First thing in the press: the browsers take the question only from the reader's own hand.
        void askFor(ALL_SITES).then(async (allowed) => {
          decide(allowed ? 'all-sites' : 'declined');
          if (allowed) await sendFromView('settings/changed', {});
        });
      }}
      onByHand={() => decide('by-hand')}
    />
  );
}
