import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Facets, Filter, Grouping, Order } from '../../core/annotations/shelf.ts';
import { NO_FACT } from '../../core/annotations/shelf.ts';
import type { Relation } from '../../core/types.ts';
import { Button } from '../controls/button.tsx';
import { Picker } from './picker.tsx';
import './filter-bar.css';

interface Props {
  readonly filter: Filter;
  readonly order: Order;
  readonly grouping: Grouping;
  readonly facets: Facets;
  /** Statements of the facts, by `base#fact`. */
  readonly statements: ReadonlyMap<string, string>;
  readonly onFilter: (filter: Filter) => void;
  readonly onOrder: (order: Order) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const ORDERS = ['best', 'newest', 'oldest', 'published', 'site'] as const;
const GROUPINGS = ['none', 'page', 'fact'] as const;
const RELATIONS = ['agrees', 'differs', 'related'] as const;

/** What is shown and in which order. */
export function FilterBar({ filter, order, grouping, facets, statements, onFilter, onOrder, onGrouping }: Props) {
  const id = useId();
  const set = (key: keyof Filter, value: string) => {
    const { [key]: _, ...rest } = filter;
    onFilter(value === '' ? rest : { ...rest, [key]: value });
  };
  const any = i18n.t('library.any');
  const counted = (values: Facets['sites'], words = (value: string) => value) => [
    { value: '', label: any },
    ...values.slice(0, MOST_VALUES).map(([value, count]) => ({ value, label: `${words(value)} (${count})` })),
  ];
  return (
    <div class="filter-bar">
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
        label={i18n.t('library.relation')}
        value={filter.relation ?? ''}
        options={[
          { value: '', label: any },
          ...RELATIONS.map((value: Relation) => ({ value, label: i18n.t(`relation.${value}`) })),
        ]}
        onPick={(value) => set('relation', value)}
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
      {Object.keys(filter).length > 0 && (
        <Button look="quiet" onPress={() => onFilter({})}>
          {i18n.t('library.clear')}
        </Button>
      )}
    </div>
  );
}

/** A select with more entries is no help; the search finds the rest. */
const MOST_VALUES = 300;
