import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Granted, grantedSites } from '../../components/options/sites.ts';

/** The allowed sites, as they are now: the browser's own settings can change them too. */
export function useGranted(): Granted {
  const [granted, setGranted] = useState<Granted>({ origins: [], allSites: false, sites: [] });
  useEffect(() => {
    const look = () => {
      void browser.permissions.getAll().then(({ origins = [] }) => setGranted(grantedSites(origins)));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}
