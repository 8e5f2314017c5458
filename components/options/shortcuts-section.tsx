import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Section } from './section.tsx';
import './shortcuts-section.css';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser names the keys; empty when none are set. */
  readonly keys: string;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chromium' | 'firefox';
  readonly onChange: () => void;
}

/** The keys, and the way to the browser's own page for changing them. */
export function ShortcutsSection({ shortcuts, browser, onChange }: Props) {
  return (
    <Section id="shortcuts" title={i18n.t('options.shortcuts')} intro={i18n.t(`options.shortcuts_${browser}`)}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys === '' ? <span class="soft">{i18n.t('options.no_keys')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onPress={onChange}>{i18n.t('options.change_keys')}</Button>
      </div>
    </Section>
  );
}
