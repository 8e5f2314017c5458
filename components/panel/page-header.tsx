import { i18n } from '#i18n';
import type { PageState } from '../../messaging/messages.ts';
import { IconButton } from '../controls/button.tsx';
import { EyeIcon, EyeOffIcon, ShelfIcon, SlidersIcon } from '../controls/icons.tsx';
import { hostOf } from '../text/web-address.ts';
import './page-header.css';

interface Props {
  readonly page: PageState | undefined;
  readonly onToggleHighlights: () => void;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
}

/** Which page the panel speaks of, and the way to everything that is not about this page. */
export function PageHeader({ page, onToggleHighlights, onLibrary, onOptions }: Props) {
  return (
    <header class="page-header">
      <div class="page-header-words">
        <h1>{page?.meta.title ?? i18n.t('extension.name')}</h1>
        {page && <p>{page.meta.site ?? hostOf(page.meta.url)}</p>}
      </div>
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
    </header>
  );
}
