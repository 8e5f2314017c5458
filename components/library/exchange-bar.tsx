import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import './exchange-bar.css';

interface Props {
  readonly busy: boolean;
  readonly canExport: boolean;
  readonly onExport: () => void;
  readonly onBackup: () => void;
  readonly onFile: (file: File) => void;
}

/** In and out: a file chosen here is looked at first and changes nothing yet. */
export function ExchangeBar({ busy, canExport, onExport, onBackup, onFile }: Props) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="exchange-bar">
      <label class="for-ears" for={id}>
        {i18n.t('library.import_file')}
      </label>
      <input
        id={id}
        ref={picker}
        class="for-ears"
        type="file"
        tabIndex={-1}
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button look="quiet" disabled={busy} onPress={() => picker.current?.click()}>
        {i18n.t('library.import')}
      </Button>
      <Button look="quiet" disabled={busy || !canExport} onPress={onExport}>
        {i18n.t('library.export')}
      </Button>
      <Button look="quiet" disabled={busy} onPress={onBackup}>
        {i18n.t('library.backup')}
      </Button>
    </div>
  );
}
