import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { BinIcon } from '../controls/icons.tsx';
import './bulk-bar.css';

interface Props {
  readonly count: number;
  readonly binned: boolean;
  readonly busy: boolean;
  readonly knownTags: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
  readonly onNone: () => void;
  /** How to take the chosen ones out. */
  readonly exporter?: ComponentChildren;
}

/** What can be done with all that is chosen. */
export function BulkBar(props: Props) {
  const { count, binned, busy } = props;
  return (
    <section class="bulk-bar" aria-label={i18n.t('library.chosen_region')}>
      <span class="bulk-count" role="status">
        {i18n.t('library.chosen', count, [String(count)])}
      </span>
      {binned ? (
        <>
          <Button disabled={busy} onPress={props.onRestore}>
            {i18n.t('library.restore')}
          </Button>
          <Button disabled={busy} look="quiet" onPress={props.onPurge}>
            {i18n.t('library.purge')}
          </Button>
        </>
      ) : (
        <>
          <TagEntry {...props} />
          {props.exporter}
          <Button disabled={busy} look="quiet" icon={<BinIcon />} onPress={props.onDelete}>
            {i18n.t('annotation.delete')}
          </Button>
        </>
      )}
      <Button look="quiet" onPress={props.onNone}>
        {i18n.t('library.choose_none')}
      </Button>
    </section>
  );
}

function TagEntry({ knownTags, busy, onTag, onUntag }: Props) {
  const id = useId();
  const [tag, setTag] = useState('');
  const word = tag.trim();
  const done = (act: (tag: string) => void) => {
    if (word === '') return;
    act(word);
    setTag('');
  };
  return (
    <form
      class="bulk-tag"
      onSubmit={(event) => {
        event.preventDefault();
        done(onTag);
      }}
    >
      <label class="for-ears" for={id}>
        {i18n.t('library.tag')}
      </label>
      <input
        id={id}
        type="text"
        list={`${id}-known`}
        autocomplete="off"
        maxLength={60}
        placeholder={i18n.t('library.tag')}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {knownTags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <Button disabled={busy || word === ''} onPress={() => done(onTag)}>
        {i18n.t('library.add_tag')}
      </Button>
      <Button disabled={busy || word === ''} look="quiet" onPress={() => done(onUntag)}>
        {i18n.t('library.remove_tag')}
      </Button>
    </form>
  );
}
