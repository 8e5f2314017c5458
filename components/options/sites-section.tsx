import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Section } from './section.tsx';
import { type Granted, type GrantedSite, hostFrom } from './sites.ts';
import './sites-section.css';

interface Props {
  readonly granted: Granted;
  /** Sites left alone although they are allowed. */
  readonly disabled: readonly string[];
  readonly onAllowAll: () => void;
  readonly onRevokeAll: () => void;
  readonly onAllow: (host: string) => void;
  readonly onRevoke: (site: GrantedSite) => void;
  readonly onDisable: (host: string) => void;
  readonly onEnable: (host: string) => void;
}

/** Where Claimlight looks by itself: everywhere, on some sites, nowhere; and where not although it may. */
export function SitesSection(props: Props) {
  const { granted, disabled, onAllowAll, onRevokeAll, onAllow, onRevoke, onDisable, onEnable } = props;
  return (
    <Section id="sites" title={i18n.t('options.sites')} intro={i18n.t('options.sites_intro')}>
      <div class="sites-all">
        <p>{i18n.t(granted.allSites ? 'options.all_on' : 'options.all_off')}</p>
        {granted.allSites ? (
          <Button onPress={onRevokeAll}>{i18n.t('options.all_stop')}</Button>
        ) : (
          <Button look="main" onPress={onAllowAll}>
            {i18n.t('options.all_allow')}
          </Button>
        )}
      </div>
      {!granted.allSites && <AddSite label={i18n.t('options.add_site')} onAdd={onAllow} />}
      {granted.sites.length > 0 && (
        <SiteList
          title={i18n.t('options.allowed_sites')}
          rows={granted.sites.map((site) => ({ host: site.host, undo: () => onRevoke(site) }))}
          undo={(host) => i18n.t('options.revoke', [host])}
        />
      )}
      {granted.allSites && <AddSite label={i18n.t('options.disable_site')} onAdd={onDisable} />}
      {disabled.length > 0 && (
        <SiteList
          title={i18n.t('options.disabled_sites')}
          rows={disabled.map((host) => ({ host, undo: () => onEnable(host) }))}
          undo={(host) => i18n.t('options.enable', [host])}
        />
      )}
    </Section>
  );
}

interface ListProps {
  readonly title: string;
  readonly rows: readonly { readonly host: string; readonly undo: () => void }[];
  /** "Remove example.com": for ears, which hear the button without its row. */
  readonly undo: (host: string) => string;
}

function SiteList({ title, rows, undo }: ListProps) {
  return (
    <div>
      <h3 class="sites-title">{title}</h3>
      <ul class="sites-list">
        {rows.map((row) => (
          <li key={row.host}>
            <span>{row.host}</span>
            <button type="button" class="button quiet" aria-label={undo(row.host)} onClick={row.undo}>
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A permission may only be asked for in the very turn of the press, so nothing is awaited between the two. */
function AddSite({ label, onAdd }: { readonly label: string; readonly onAdd: (host: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="sites-add"
      onSubmit={(event) => {
        event.preventDefault();
        const host = hostFrom(typed);
        setWrong(host === undefined);
        if (host === undefined) return;
        onAdd(host);
        setTyped('');
      }}
    >
      <label for={id}>{label}</label>
      <div class="sites-add-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button plain">
          {i18n.t('options.add')}
        </button>
      </div>
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {i18n.t('options.no_site')}
        </p>
      )}
    </form>
  );
}
