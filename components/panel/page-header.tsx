import { i18n } from '#i18n';
import type { PageState, SiteState } from '../../messaging/messages.ts';
import { IconButton } from '../controls/button.tsx';
import { EyeIcon, EyeOffIcon, ShelfIcon, SlidersIcon } from '../controls/icons.tsx';
import { hostOf } from '../text/web-address.ts';
import { SiteSwitch } from './site-switch.tsx';
import './page-header.css';

interface Props {
  readonly page: PageState | undefined;
  /** Absent where there is no site to switch. */
  readonly site?: SiteState | undefined;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onToggleHighlights: () => void;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
}

/** Which page the panel speaks of, and the way to everything that is not about this page. */
export function PageHeader({ page, site, onSwitchSite, onToggleHighlights, onLibrary, onOptions }: Props) {
  const where = page ? (page.meta.site ?? hostOf(page.meta.url)) : site?.host;
  return (
    <header class="page-header">
      <h1>{page?.meta.title ?? i18n.t('extension.name')}</h1>
      <div class="page-header-tools">
        {page?.phase === 'ready' && (
          <IconButton
            label={i18n.t(page.highlightsShown ? 'header.hide' : 'header.show')}
            icon={page.highlightsShown ? <EyeIcon /> : <EyeOffIcon />}
            onPress={onToggleHighlights}
          />
        )}
        <IconButton label={i18n.t('header.library')} icon={<ShelfIcon />} onPress={onLibrary} />
        <IconButton label={i18n.t('header.options')} icon={<SlidersIcon />} onPress={onOptions} />
      </div>
      {where !== undefined && (
        <div class="page-header-site">
          <p>{where}</p>
          {site && <SiteSwitch site={site} onSwitch={onSwitchSite} />}
        </div>
      )}
    </header>
  );
}
