import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../core/types.ts';
import { SourceLine } from '../claims/source-line.tsx';
import { Button } from '../controls/button.tsx';
import { distance, formatDistance } from '../words/dates.ts';
import { formatCount, formatPercent } from '../words/numbers.ts';
import type { BaseEntry } from './base-entry.ts';
import './base-card.css';

interface Props {
  readonly entry: BaseEntry;
  /** Today, for the source's age. */
  readonly today: IsoDate;
  readonly onOpen: () => void;
  readonly onEnable: (enabled: boolean) => void;
  readonly onExport: () => void;
  /** Absent for the bundled base. */
  readonly onDelete?: (() => void) | undefined;
}

/** One source: whose words, how old, how much of it is facts, and whether pages are held against it. */
export function BaseCard({ entry, today, onOpen, onEnable, onExport, onDelete }: Props) {
  const id = useId();
  const { title, source, topic, enabled, own } = entry;
  return (
    <article class={enabled ? 'base-card' : 'base-card off'} aria-labelledby={id} data-base={entry.id}>
      <div class="base-head">
        <h2 id={id}>{title}</h2>
        <label class="base-switch">
          <input
            type="checkbox"
            checked={enabled}
            aria-describedby={id}
            onChange={(event) => onEnable(event.currentTarget.checked)}
          />
          <span>{i18n.t('bases.enabled')}</span>
        </label>
      </div>
      <SourceLine source={source} />
      <p class="base-measures">{measures(entry, today).join(i18n.t('source.between'))}</p>
      <p class="base-topic">
        {topic.names.length === 0
          ? i18n.t('bases.by_hand')
          : i18n.t('bases.about', [[...topic.names, ...(topic.associates ?? [])].slice(0, MOST_NAMES).join(', ')])}
      </p>
      <div class="base-actions">
        <Button onPress={onOpen}>{i18n.t(own ? 'bases.edit' : 'bases.open')}</Button>
        <Button look="quiet" onPress={onExport}>
          {i18n.t('bases.export')}
        </Button>
        {onDelete && (
          <Button look="quiet" onPress={onDelete}>
            {i18n.t('bases.delete')}
          </Button>
        )}
      </div>
    </article>
  );
}

const MOST_NAMES = 12;

function measures({ facts, quoted, saved, source, own, version }: BaseEntry, today: IsoDate): string[] {
  const age = distance(source.published, today);
  return [
    i18n.t('bases.facts', facts, [formatCount(facts)]),
    ...(quoted === undefined ? [] : [i18n.t('bases.quoted', [formatPercent(quoted)])]),
    ...(age?.side === 'before' ? [i18n.t('bases.age', [formatDistance(age)])] : []),
    ...(saved === 0 ? [] : [i18n.t('bases.saved', saved, [formatCount(saved)])]),
    ...(own ? [] : [i18n.t('bases.bundled')]),
    i18n.t('bases.version', [version]),
  ];
}
