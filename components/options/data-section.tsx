import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../core/types.ts';
import { Button } from '../controls/button.tsx';
import { catchFocus } from '../controls/focus.ts';
import { BinIcon, ShelfIcon } from '../controls/icons.tsx';
import { formatDate } from '../words/dates.ts';
import { Section } from './section.tsx';
import './data-section.css';

interface Props {
  readonly lastBackup: IsoDate | undefined;
  readonly erasing: 'no' | 'busy' | 'done';
  readonly onLibrary: () => void;
  readonly onErase: () => void;
}

/** What the reader has saved: in and out through the library, and the end of it all here. */
export function DataSection({ lastBackup, erasing, onLibrary, onErase }: Props) {
  return (
    <Section id="data" title={i18n.t('options.data')} intro={i18n.t('options.data_intro')}>
      <div class="data-exchange">
        <p>
          {lastBackup === undefined ? i18n.t('data.no_backup') : i18n.t('data.last_backup', [formatDate(lastBackup)])}
        </p>
        <Button icon={<ShelfIcon />} onPress={onLibrary}>
          {i18n.t('data.library')}
        </Button>
      </div>
      <Erase busy={erasing === 'busy'} onErase={onErase} />
      <p class={erasing === 'done' ? 'data-done' : 'for-ears'} role="status">
        {erasing === 'done' && i18n.t('data.erased')}
      </p>
    </Section>
  );
}

/** Asks for a word to be typed: a second press is made too easily for what cannot be taken back. */
function Erase({ busy, onErase }: { readonly busy: boolean; readonly onErase: () => void }) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const word = i18n.t('data.word');
  const sure = typed.trim().toLowerCase() === word.toLowerCase();
  const close = () => {
    setAsking(false);
    setTyped('');
  };
  const place = useRef<HTMLDivElement & HTMLFormElement>(null);
  const before = useRef(asking);
  useEffect(() => {
    if (before.current !== asking) catchFocus(place.current?.querySelector<HTMLElement>('input, button'));
    before.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div ref={place}>
        <Button icon={<BinIcon />} disabled={busy} onPress={() => setAsking(true)}>
          {i18n.t('data.erase')}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="data-erase"
      ref={place}
      aria-label={i18n.t('data.erase')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sure) return;
        onErase();
        close();
      }}
    >
      <p>{i18n.t('data.erase_means')}</p>
      <label for={id}>{i18n.t('data.type_word', [word])}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="data-erase-actions">
        <button type="submit" class="button plain" disabled={!sure}>
          {i18n.t('data.erase_now')}
        </button>
        <Button look="quiet" onPress={close}>
          {i18n.t('note.cancel')}
        </Button>
      </div>
    </form>
  );
}
