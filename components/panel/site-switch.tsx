import { i18n } from '#i18n';
import type { SiteState } from '../../messaging/messages.ts';
import './site-switch.css';

interface Props {
  readonly site: SiteState;
  readonly onSwitch: (on: boolean) => void;
}

/**
 * Whether Claimlight looks at this site by itself. A button in the role of a switch and no checkbox: the browser may refuse the
 * leave it asks for, and the switch must then stay where it was.
 */
export function SiteSwitch({ site, onSwitch }: Props) {
  const on = site.looks === 'by-itself';
  const label = i18n.t('site.switch', [site.host]);
  return (
    <button
      type="button"
      role="switch"
      class="site-switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      onClick={() => onSwitch(!on)}
    >
      <span class="site-switch-track" aria-hidden="true" />
      <span>{i18n.t('site.by_itself')}</span>
    </button>
  );
}
