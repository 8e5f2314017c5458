import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceKind } from '../../core/facts/source-text.ts';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { TextField } from './text-field.tsx';
import './add-source.css';

interface Props {
  readonly busy: boolean;
  readonly onText: (text: string, kind: SourceKind) => void;
  readonly onFile: (file: File) => void;
}

/** The ways to a new source that need no page: pasted text, a file of text, somebody's base. */
export function AddSource({ busy, onText, onFile }: Props) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section
      class={over ? 'add-source over' : 'add-source'}
      aria-labelledby="add-source"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <h2 id="add-source">{i18n.t('bases.add')}</h2>
      <p class="soft">{i18n.t('bases.add_intro')}</p>
      <div class="add-ways">
        <Button disabled={busy} onPress={() => picker.current?.click()}>
          {i18n.t('bases.add_file')}
        </Button>
        <span class="soft">{i18n.t('bases.add_drop')}</span>
        <input
          ref={picker}
          class="for-ears"
          type="file"
          tabIndex={-1}
          aria-label={i18n.t('bases.add_file')}
          accept=".txt,.md,.markdown,.html,.htm,.json,text/plain,text/markdown,text/html,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <Disclosure summary={i18n.t('bases.add_text')}>
        <div class="add-text">
          <TextField label={i18n.t('bases.add_text_label')} lines={6} value={text} onInput={setText} />
          <Button disabled={busy || text.trim() === ''} onPress={() => onText(text, 'text')}>
            {i18n.t('bases.add_text_do')}
          </Button>
        </div>
      </Disclosure>
    </section>
  );
}
