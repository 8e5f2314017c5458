import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { explainLines } from '../../components/explained.ts';
import { Options } from '../../components/options/options.tsx';
import type { Shortcut } from '../../components/options/shortcuts-section.tsx';
import { ALL_SITES } from '../../components/options/sites.ts';
import { askFor } from '../../components/permissions.ts';
import { failureWords } from '../../components/words/failures.ts';
import { sitePatterns } from '../../core/sites.ts';
import type { IsoDate } from '../../core/types.ts';
import type { BaseSummary, ExplainedClaim } from '../../messaging/messages.ts';
import { sendFromView } from '../../messaging/transport.ts';
import { lastBackup } from '../../store/backup.ts';
import { eraseEverything } from '../../store/erase.ts';
import { type Settings, saveSettings } from '../../store/settings.ts';
import { useGranted } from './granted.ts';
import { useSettings } from './settings.ts';
import { TRIAL_LINES } from './trial-lines.ts';

export function App() {
  const settings = useSettings();
  const granted = useGranted();
  const [example, setExample] = useState<readonly ExplainedClaim[]>();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [bases, setBases] = useState<readonly BaseSummary[]>([]);
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    void browser.commands.getAll().then((commands) => setShortcuts(commands.flatMap(described)));
    void sendFromView('bases/list', {}).then((answer) => {
      if (answer.ok) setBases(answer.value);
    });
  }, []);

  const [erasing, setErasing] = useState<'no' | 'busy' | 'done'>('no');
  const backedUp = useLastBackup(erasing);

  const sensitivity = settings?.sensitivity;
  useEffect(() => {
    let late = false;
    if (sensitivity !== undefined) {
      void explainLines(TRIAL_LINES).then(({ claims }) => {
        if (!late) setExample(claims);
      });
    }
    return () => {
      late = true;
    };
  }, [sensitivity]);

  if (!settings) return null;
  const erase = async () => {
    setErasing('busy');
    const erased = await eraseEverything();
    setErasing(erased.ok ? 'done' : 'no');
    setProblem(erased.ok ? undefined : failureWords(erased.failure.name));
    if (!erased.ok) return;
    await sendFromView('annotations/changed', { urls: erased.value });
    await sendFromView('settings/changed', {});
  };
  const change = async (patch: Partial<Settings>) => {
    const saved = await saveSettings(patch);
    setProblem(saved.ok ? undefined : failureWords(saved.failure.name));
    if (saved.ok) await sendFromView('settings/changed', {});
  };
  return (
    <Options
      settings={settings}
      granted={granted}
      example={example}
      shortcuts={shortcuts}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      version={browser.runtime.getManifest().version}
      bases={bases}
      problem={problem}
      data={{
        lastBackup: backedUp,
        erasing,
        onLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) }),
        onErase: () => void erase(),
      }}
      onSettings={(patch) => void change(patch)}
      onAllow={(host) => {
        // First thing in the press: the browsers take the question only from the reader's own hand.
        void askFor(host === 'all' ? ALL_SITES : sitePatterns(host)).then((allowed) =>
          setProblem(allowed ? undefined : i18n.t('options.declined')),
        );
      }}
      // "Stop on all sites" means all: single sites that were allowed before would otherwise stay.
      onRevoke={(site) => {
        void browser.permissions.remove({ origins: [...(site === 'all' ? granted : site).origins] });
      }}
      onChangeKeys={() => void changeKeys()}
    />
  );
}

function useLastBackup(erasing: string): IsoDate | undefined {
  const [last, setLast] = useState<IsoDate>();
  useEffect(() => {
    void lastBackup().then(setLast);
  }, [erasing]);
  return last;
}

function described(command: { name?: string; description?: string; shortcut?: string }): Shortcut[] {
  const { name = '', description = '', shortcut = '' } = command;
  if (name.startsWith('_execute')) return [];
  return [{ name, description, keys: shortcut }];
}

async function changeKeys(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
