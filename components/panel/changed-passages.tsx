import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { changes, isLoud } from '../../core/annotations/changes.ts';
import type { PanelView } from '../../messaging/messages.ts';
import { PassageChanges } from '../annotations/passage-changes.tsx';
import { Button } from '../controls/button.tsx';
import { LocateIcon } from '../controls/icons.tsx';
import { formatCount } from '../words/numbers.ts';
import './changed-passages.css';

interface Props {
  readonly annotations: PanelView['annotations'];
  readonly onShow: (id: PanelView['annotations'][number]['id']) => void;
}

/** Before anything else: what the reader saved here and the page has since turned round, by a figure, a date, a name or a "not". */
export function ChangedPassages({ annotations, onShow }: Props) {
  const changed = useMemo(
    () => annotations.filter(({ quote, now }) => now !== undefined && isLoud(changes(quote.exact, now))),
    [annotations],
  );
  if (changed.length === 0) return null;
  return (
    <section class="changed-passages" aria-labelledby="changed-passages">
      <h2 id="changed-passages">{i18n.t('changes.since_saved', changed.length, [formatCount(changed.length)])}</h2>
      <ul>
        {changed.map(({ id, quote, now = '', page }) => (
          <li key={id}>
            <PassageChanges was={quote.exact} now={now} language={page.language} />
            <Button look="quiet" icon={<LocateIcon />} onPress={() => onShow(id)}>
              {i18n.t('claim.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
