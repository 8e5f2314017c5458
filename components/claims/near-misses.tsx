import { i18n } from '#i18n';
import type { NearMiss } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { Button } from '../controls/button.tsx';
import { ArticleIcon } from '../controls/icons.tsx';
import { Quotation } from './quotation.tsx';
import { Reasons } from './reasons.tsx';
import './card.css';
import './near-misses.css';

interface Props {
  readonly misses: readonly NearMiss[];
  readonly factOf: (miss: NearMiss) => FactInBase | undefined;
  readonly onRead: (fact: FactInBase) => void;
}

/** How many of the nearest are worth a reader's time. */
const SHOWN = 3;

/** Why nothing matched: the facts that came nearest, and what kept each of them away. */
export function NearMisses({ misses, factOf, onRead }: Props) {
  const nearest = misses.slice(0, SHOWN).flatMap((miss) => {
    const fact = factOf(miss);
    return fact ? [{ miss, fact }] : [];
  });
  return (
    <section class="card near-misses">
      <h3 class="card-title">{i18n.t('nothing.title')}</h3>
      <p class="near-misses-words">{i18n.t(nearest.length > 0 ? 'nothing.nearest' : 'nothing.far')}</p>
      {nearest.length > 0 && (
        <ul>
          {nearest.map(({ miss, fact }) => (
            <li key={miss.fact}>
              <Quotation fact={fact} look="bare" />
              <Reasons reasons={miss.dropped} />
              {fact.surroundings && (
                <Button look="quiet" icon={<ArticleIcon />} onPress={() => onRead(fact)}>
                  {i18n.t('match_card.read')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
