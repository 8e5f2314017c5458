import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { BaseSummary, ExplainedClaim } from '../../messaging/messages.ts';
import type { Settings } from '../../store/settings.ts';
import { Brand } from '../controls/brand.tsx';
import { Choice } from '../controls/choice.tsx';
import { AboutSection } from './about-section.tsx';
import { DataSection } from './data-section.tsx';
import { Section } from './section.tsx';
import { SensitivitySection } from './sensitivity-section.tsx';
import { type Shortcut, ShortcutsSection } from './shortcuts-section.tsx';
import type { Granted, GrantedSite } from './sites.ts';
import { SitesSection } from './sites-section.tsx';
import '../styles/document.css';
import './options.css';

export interface OptionsProps {
  readonly settings: Settings;
  readonly granted: Granted;
  readonly example: readonly ExplainedClaim[] | undefined;
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chromium' | 'firefox';
  readonly version: string;
  readonly bases: readonly BaseSummary[];
  /** What could not be done, in words. */
  readonly problem?: string | undefined;
  readonly data: ComponentProps<typeof DataSection>;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onAllow: (host: string | 'all') => void;
  readonly onRevoke: (site: GrantedSite | 'all') => void;
  readonly onChangeKeys: () => void;
}

/** Everything that can be set. Each change holds at once; there is nothing to save. */
export function Options(props: OptionsProps) {
  const { settings, granted, example, shortcuts, browser, version, bases, problem, data } = props;
  const { onSettings, onAllow, onRevoke, onChangeKeys } = props;
  const { disabledSites } = settings;
  return (
    <div class="document options">
      <header class="document-head">
        <Brand />
        {i18n.t('extension.name')}
      </header>
      <main>
        <h1>{i18n.t('options.title')}</h1>
        <p class="options-problem" role="alert">
          {problem}
        </p>
        <SitesSection
          granted={granted}
          disabled={disabledSites}
          onAllowAll={() => onAllow('all')}
          onRevokeAll={() => onRevoke('all')}
          onAllow={onAllow}
          onRevoke={onRevoke}
          onDisable={(host) => onSettings({ disabledSites: [...new Set([...disabledSites, host])] })}
          onEnable={(host) => onSettings({ disabledSites: disabledSites.filter((one) => one !== host) })}
        />
        <Section id="highlight" title={i18n.t('options.highlight')} intro={i18n.t('options.highlight_intro')}>
          <Choice
            legend={i18n.t('options.highlight')}
            legendForEars
            value={settings.highlight}
            options={(['covered', 'all'] as const).map((value) => ({
              value,
              label: i18n.t(`highlight.${value}`),
              detail: i18n.t(`highlight.${value}_detail`),
            }))}
            onChoose={(highlight) => onSettings({ highlight })}
          />
        </Section>
        <SensitivitySection
          sensitivity={settings.sensitivity}
          example={example}
          onChoose={(sensitivity) => onSettings({ sensitivity })}
        />
        <Section id="memory" title={i18n.t('options.memory')} intro={i18n.t('options.memory_intro')}>
          <div>
            <Choice
              look="row"
              legend={i18n.t('options.memory')}
              legendForEars
              value={settings.memory ? 'on' : 'off'}
              options={(['on', 'off'] as const).map((value) => ({ value, label: i18n.t(`memory_choice.${value}`) }))}
              onChoose={(value) => onSettings({ memory: value === 'on' })}
            />
          </div>
        </Section>
        <Section id="appearance" title={i18n.t('options.appearance')}>
          <div>
            <Choice
              look="row"
              legend={i18n.t('options.appearance')}
              legendForEars
              value={settings.appearance}
              options={(['auto', 'light', 'dark'] as const).map((value) => ({
                value,
                label: i18n.t(`appearance.${value}`),
              }))}
              onChoose={(appearance) => onSettings({ appearance })}
            />
          </div>
          <p class="soft">{i18n.t('options.language')}</p>
        </Section>
        <DataSection {...data} />
        <ShortcutsSection shortcuts={shortcuts} browser={browser} onChange={onChangeKeys} />
        <AboutSection version={version} bases={bases} />
      </main>
    </div>
  );
}
