import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, watchSettings } from '../../store/settings.ts';

/** The reader's settings, kept true while the page is open; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    void loadSettings().then(setSettings);
    return () => end.abort();
  }, []);
  return settings;
}
