import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Facets, Filter, Grouping, LastSeen, Order } from '../../core/annotations/shelf.ts';
import { NO_FACT } from '../../core/annotations/shelf.ts';
import type { Relation } from '../../core/types.ts';
import { Button } from '../controls/button.tsx';
import { FilterIcon } from '../controls/icons.tsx';
import { formatCount } from '../words/numbers.ts';
import { underscored } from '../words/underscored.ts';
import { Picker } from './picker.tsx';
import './filter-bar.css';

interface Props {
  readonly filter: Filter;
  readonly order: Order;
  readonly grouping: Grouping;
  /** Whether order and groups are the reader's to choose here. */
  readonly arranging: boolean;
  readonly facets: Facets;
  /** Statements of the facts, by `base#fact`. */
  readonly statements: ReadonlyMap<string, string>;
  readonly onFilter: (filter: Filter) => void;
  readonly onOrder: (order: Order) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const ORDERS = ['best', 'newest', 'oldest', 'published', 'site'] as const;
const GROUPINGS = ['none', 'page', 'fact'] as const;
const RELATIONS: readonly Relation[] = ['agrees', 'differs', 'related'];
const STATES: readonly LastSeen[] = ['found', 'changed', 'unsure', 'not-found', 'never'];

/** What is shown and in which order. Where there is no room for all of it, it is folded away behind one button. */
export function FilterBar(props: Props) {
  const { filter, order, grouping, facets, statements, onFilter, onOrder, onGrouping } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const set = (key: keyof Filter, value: string) => {
    const { [key]: _, ...rest } = filter;
    onFilter(value === '' ? rest : { ...rest, [key]: value });
  };
  const any = { value: '', label: i18n.t('library.any') };
  const counted = (values: Facets['sites'], words = (value: string) => value) => [
    any,
    ...values
      .slice(0, MOST_VALUES)
      .map(([value, count]) => ({ value, label: `${words(value)} (${formatCount(count)})` })),
  ];
  const active = Object.keys(filter).length;
  return (
    <div class={open ? 'filter-bar open' : 'filter-bar'}>
      <div class="filter-fold">
        <Button look="quiet" icon={<FilterIcon />} expanded={open} onPress={() => setOpen(!open)}>
          {active === 0 ? i18n.t('library.filters') : i18n.t('library.filters_set', active, [String(active)])}
        </Button>
      </div>
      <div class="filter-fields">
        {props.arranging && (
          <>
            <Picker
              label={i18n.t('library.order')}
              value={order}
              options={ORDERS.map((value) => ({ value, label: i18n.t(`library.order_${value}`) }))}
              onPick={(value) => onOrder(value as Order)}
            />
            <Picker
              label={i18n.t('library.group')}
              value={grouping}
              options={GROUPINGS.map((value) => ({ value, label: i18n.t(`library.group_${value}`) }))}
              onPick={(value) => onGrouping(value as Grouping)}
            />
          </>
        )}
        <Picker
          label={i18n.t('library.site')}
          value={filter.site ?? ''}
          options={counted(facets.sites)}
          onPick={(value) => set('site', value)}
        />
        <Picker
          label={i18n.t('library.tag')}
          value={filter.tag ?? ''}
          options={counted(facets.tags)}
          onPick={(value) => set('tag', value)}
        />
        <Picker
          label={i18n.t('library.fact')}
          value={filter.fact ?? ''}
          options={[
            ...counted(facets.facts, (key) => statements.get(key) ?? key),
            { value: NO_FACT, label: i18n.t('library.no_fact') },
          ]}
          onPick={(value) => set('fact', value)}
        />
        <Picker
          label={i18n.t('library.source_says')}
          value={filter.relation ?? ''}
          options={[any, ...RELATIONS.map((value) => ({ value, label: i18n.t(`relation.${value}`) }))]}
          onPick={(value) => set('relation', value)}
        />
        <Picker
          label={i18n.t('library.state')}
          value={filter.state ?? ''}
          options={[any, ...STATES.map((value) => ({ value, label: i18n.t(`library.state_${underscored(value)}`) }))]}
          onPick={(value) => set('state', value)}
        />
        <Picker
          label={i18n.t('library.its_fact')}
          value={filter.standing ?? ''}
          options={[any, { value: 'changed', label: i18n.t('library.standing_changed') }]}
          onPick={(value) => set('standing', value)}
        />
        {(['from', 'until'] as const).map((side) => (
          <span key={side} class="picker">
            <label for={`${id}-${side}`}>{i18n.t(`library.${side}`)}</label>
            <input
              id={`${id}-${side}`}
              type="date"
              value={filter[side] ?? ''}
              onInput={(event) => set(side, event.currentTarget.value)}
            />
          </span>
        ))}
        {active > 0 && (
          <Button look="quiet" onPress={() => onFilter({})}>
            {i18n.t('library.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A select with more entries is no help; the search finds the rest. */
const MOST_VALUES = 300;
