import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Options, type OptionsProps } from '../../components/options/options.tsx';
import { grantedSites } from '../../components/options/sites.ts';
import { EXAMPLE_HEADLINE, EXAMPLE_PUBLISHED } from '../../components/welcome/example-page.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome.tsx';
import { claims, ready, summary } from './page.ts';
import { pressed } from './pressed.tsx';

const nothing = (): void => undefined;

const welcome: Omit<WelcomeProps, 'onSelect' | 'selected'> = {
  example: {
    page: { headline: EXAMPLE_HEADLINE, published: EXAMPLE_PUBLISHED, sentences: claims.slice(0, 4) },
    facts: ready.facts,
  },
  decided: undefined,
  browser: 'chromium',
  shortcut: 'Alt+Shift+L',
  onAllSites: nothing,
  onByHand: nothing,
};

function WalkableWelcome(props: Partial<WelcomeProps>) {
  const [selected, select] = useState<string | undefined>('c0');
  return <Welcome {...welcome} selected={selected} onSelect={select} {...props} />;
}

const options: OptionsProps = {
  settings: {
    highlight: 'covered',
    appearance: 'auto',
    sensitivity: 'normal',
    disabledSites: [],
    bundledBase: true,
    memory: true,
  },
  granted: grantedSites([]),
  example: claims.slice(0, 4),
  shortcuts: [
    { name: 'look-at-page', description: 'Look at this page', keys: 'Alt+Shift+L' },
    { name: 'next-claim', description: 'Next claim', keys: 'Alt+Shift+J' },
    { name: 'save-selection', description: 'Save the selected passage', keys: '' },
  ],
  browser: 'chromium',
  version: '0.1.0',
  bases: [summary],
  data: { lastBackup: undefined, erasing: 'no', onLibrary: nothing, onErase: nothing },
  onSettings: nothing,
  onAllow: nothing,
  onRevoke: nothing,
  onChangeKeys: nothing,
};

export const documentSurfaces: readonly (readonly [string, () => JSX.Element])[] = [
  ['welcome', () => <WalkableWelcome />],
  ['welcome-waiting', () => <WalkableWelcome example={undefined} />],
  ['welcome-allowed', () => <WalkableWelcome decided="all-sites" />],
  ['welcome-by-hand', () => <WalkableWelcome decided="by-hand" browser="firefox" />],
  ['welcome-declined', () => <WalkableWelcome decided="declined" />],
  ['options', () => <Options {...options} />],
  ['options-erasing', pressed(<Options {...options} />, '#data .option-body > div:last-of-type button')],
  [
    'options-all-sites',
    () => (
      <Options
        {...options}
        granted={grantedSites(['http://*/*', 'https://*/*'])}
        settings={{ ...options.settings, disabledSites: ['example.com'], highlight: 'all', sensitivity: 'wide' }}
      />
    ),
  ],
  [
    'options-some-sites',
    () => (
      <Options
        {...options}
        granted={grantedSites(['https://*.example.org/*', 'http://*.example.org/*', 'https://news.example.net/*'])}
        data={{ ...options.data, lastBackup: '2026-03-02T10:00:00Z', erasing: 'done' }}
        problem={i18n.t('options.declined')}
        browser="firefox"
      />
    ),
  ],
];
