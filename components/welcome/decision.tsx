import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import './decision.css';

/** What the reader decided, once they have. `declined`: they wanted all sites and the browser, or they, said no. */
export type Decided = 'all-sites' | 'by-hand' | 'declined';

interface Props {
  readonly decided: Decided | undefined;
  readonly shortcut: string | undefined;
  readonly onAllSites: () => void;
  readonly onByHand: () => void;
}

/** The one question the product asks, with what each answer means. */
export function Decision({ decided, shortcut, onAllSites, onByHand }: Props) {
  return (
    <section class="decision" aria-labelledby="decision">
      <h2 id="decision">{i18n.t('welcome.when')}</h2>
      <div class="decision-ways">
        <div class="decision-way">
          <h3>{i18n.t('welcome.all_sites_title')}</h3>
          <p>{i18n.t('welcome.all_sites')}</p>
          <Button look="main" pressed={decided === 'all-sites'} onPress={onAllSites}>
            {i18n.t('welcome.all_sites_do')}
          </Button>
        </div>
        <div class="decision-way">
          <h3>{i18n.t('welcome.by_hand_title')}</h3>
          <p>
            {shortcut === undefined
              ? i18n.t('welcome.by_hand')
              : i18n.t('sentences', [i18n.t('welcome.by_hand'), i18n.t('welcome.by_hand_keys', [shortcut])])}
          </p>
          <Button pressed={decided === 'by-hand'} onPress={onByHand}>
            {i18n.t('welcome.by_hand_do')}
          </Button>
        </div>
      </div>
      <p class="decision-answer" role="status">
        {decided === 'all-sites' && i18n.t('welcome.decided_all_sites')}
        {decided === 'by-hand' && i18n.t('welcome.decided_by_hand')}
        {decided === 'declined' && i18n.t('welcome.declined')}
      </p>
      <p class="soft">{i18n.t('welcome.either_way')}</p>
    </section>
  );
}
